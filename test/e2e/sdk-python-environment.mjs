// A Python of its own for each SDK, kept between runs.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache/cdk-routable-pods', import.meta.url));

/** @returns the interpreter that has what a file beside the judges asks for; quick where it is there already */
export function pythonWith(name, requirements) {
  const environment = join(cache, `sdk-${name}`);
  const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(python)) {
    mkdirSync(environment, { recursive: true });
    run('python3', ['-m', 'venv', environment]);
  }
  const file = fileURLToPath(new URL(`sdk-python/${requirements}`, import.meta.url));
  run(python, ['-m', 'pip', 'install', '--quiet', '--no-input', '-r', file]);
  return python;
}

/** What an SDK sets of its session's certificate gives way to the environment's own, so it is named there. */
export function trusting({ certificateFile }) {
  return { REQUESTS_CA_BUNDLE: certificateFile };
}
