import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Variables that decide what a synthesis does; a test starts without them. */
const DECIDING = [
  'CI',
  'CDK8S_OUTDIR',
  'CDKTF_OUTDIR',
  'CDKTF_CONTEXT_JSON',
  'CDK_ROUTABLE_PODS_FROZEN',
  'CDK_ROUTABLE_PODS_REPORT',
  'FORCE_COLOR',
  'NODE_OPTIONS',
];

/** The environment of this process without what decides. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !DECIDING.includes(name)));
}

/** A working folder for one test, in which the process stands until it is closed. */
export class WorkingFolder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-cli-')));
  readonly #before = process.cwd();

  constructor() {
    process.chdir(this.path);
  }

  write(name: string, content: string): void {
    fs.writeFileSync(path.join(this.path, name), content);
  }

  names(): string[] {
    return fs.readdirSync(this.path).sort();
  }

  close(): void {
    process.chdir(this.#before);
    fs.rmSync(this.path, { recursive: true, force: true });
  }
}
