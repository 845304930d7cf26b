// The official Python SDK against the simulator. Needs Python 3.10 or later and PyPI (110 MB, once; kept in node_modules/.cache).
// Run: node test/e2e/sdk-python.mjs
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { judge } from './sdk-judge.mjs';
import { Tally } from './tally.mjs';

const source = fileURLToPath(new URL('sdk-python', import.meta.url));
const environment = fileURLToPath(new URL('../../node_modules/.cache/cdk-routable-pods/sdk-python', import.meta.url));
const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const tally = new Tally('sdk-python');

let installed = false;
await tally.check('the Python SDK vcf-nsx 9.1.1.0 installs', () => {
  if (!existsSync(python)) {
    mkdirSync(environment, { recursive: true });
    run('python3', ['-m', 'venv', environment]);
  }
  // Quick where all is there already.
  run(python, ['-m', 'pip', 'install', '--quiet', '--no-input', '-r', join(source, 'requirements.txt')]);
  installed = true;
});
if (installed) {
  // The SDK does not listen to the session's own setting of the certificate: it is named in the environment.
  await judge(tally, python, [join(source, 'judge.py')], { env: ({ caFile }) => ({ REQUESTS_CA_BUNDLE: caFile }) });
}
tally.close();
