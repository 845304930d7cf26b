// The official Python SDK against the simulator. Needs Python 3.10 or later and PyPI (170 MB, once; kept in node_modules/.cache).
// Run: node test/e2e/sdk-python.mjs
import { fileURLToPath } from 'node:url';
import { judge } from './sdk-judge.mjs';
import { pythonWith, trusting } from './sdk-python-environment.mjs';
import { Tally } from './tally.mjs';

const program = fileURLToPath(new URL('sdk-python/judge.py', import.meta.url));
const tally = new Tally('sdk-python');

let python;
await tally.check('the Python SDK vcf-nsx 9.1.1.0 installs', () => {
  python = pythonWith('python', 'requirements.txt');
});
if (python !== undefined) await judge(tally, python, [program], { env: trusting });
tally.close();
