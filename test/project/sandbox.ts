import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Variables that decide what a synthesis writes; a test says each that it needs. */
const DECIDING = [
  'CI',
  'CDK8S_OUTDIR',
  'CDKTF_OUTDIR',
  'CDKTF_CONTEXT_JSON',
  'CDK_ROUTABLE_PODS_FROZEN',
  'CDK_ROUTABLE_PODS_REPORT',
];

/** An empty working folder and a known environment for one test; both are put back afterwards. */
export class Sandbox {
  readonly folder: string;
  private readonly before: { cwd: string; env: NodeJS.ProcessEnv };

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.before = { cwd: process.cwd(), env: { ...process.env } };
    this.folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-test-')));
    process.chdir(this.folder);
    this.environment(env);
  }

  /** The variables for what comes next; those not named are unset. */
  environment(env: Readonly<Record<string, string>>): void {
    for (const name of DECIDING) delete process.env[name];
    Object.assign(process.env, env);
  }

  close(): void {
    process.chdir(this.before.cwd);
    this.environment({});
    for (const name of DECIDING) {
      const value = this.before.env[name];
      if (value !== undefined) process.env[name] = value;
    }
    fs.chmodSync(this.folder, 0o755);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** Every file below the working folder, with `/`, in order. */
  files(): string[] {
    return filesBelow(this.folder);
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, content: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), content);
  }

  /** Names and contents, to compare before and after. */
  state(): Record<string, string> {
    return Object.fromEntries(this.files().map((file) => [file, this.read(file)]));
  }
}

export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
