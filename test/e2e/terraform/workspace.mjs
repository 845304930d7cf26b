// A copy of what a user has: the examples, the library, and the files that name the program. State files stay in the copy.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '..', '..', '..');
const tsx = join(root, 'node_modules', '.bin', 'tsx');
const COPIED = ['package.json', 'tsconfig.json', 'cdktf.json', 'cdk8s.yaml', 'addresses.lock.json', 'examples', 'lib'];
const OUTPUT = /(^|\/)(cdktf\.out|dist|tkg\.out|expected)(\/|$)/;
/** Neither Terraform nor cdktf asks the network for a newer version of itself; the lock file may change. */
const QUIET = { CHECKPOINT_DISABLE: '1', DISABLE_VERSION_CHECK: '1', TF_IN_AUTOMATION: '1', CI: '' };

/** The examples of this repository, and where each is deployed from. */
export const EXAMPLES = {
  'tkg-routable-pods': { folder: '.', program: 'examples/tkg-routable-pods/main.ts' },
  'kubeadm-terraform-routes': { folder: 'examples/kubeadm-terraform-routes', program: 'main.ts' },
};

/** Copies the repository into an empty folder. */
export function copyRepository(copy) {
  mkdirSync(copy, { recursive: true });
  for (const name of COPIED) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !OUTPUT.test(path.slice(root.length)),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** One program in a folder, and Terraform on what it writes. */
export class Workspace {
  /**
   * @param folder where the program is run, and where its state file is
   * @param program relative to the folder
   * @param env what Terraform and its provider need
   * @param stateFile relative to the folder
   */
  constructor(folder, program, env, stateFile = 'terraform.nsx.tfstate') {
    this.folder = folder;
    this.program = program;
    this.env = { ...QUIET, ...env };
    this.stateFile = stateFile;
    this.stack = join(folder, 'cdktf.out', 'stacks', 'nsx');
  }

  /** The same program with other variables: another manager, another password. */
  with(env) {
    return new this.constructor(this.folder, this.program, { ...this.env, ...env }, this.stateFile);
  }

  /** The same with other variables, and nothing that Terraform remembers of the last manager. */
  anew(env) {
    for (const file of [this.stateFile, `${this.stateFile}.backup`]) rmSync(join(this.folder, file), { force: true });
    return this.with(env);
  }

  /** Runs the program itself: both halves are written. */
  synth() {
    return this.#run(tsx, [this.program], this.folder);
  }

  /** `npx cdktf <command> nsx`, as a user types it; offline it must not ask the registry for other platforms' checksums. */
  cdktf(command, ...options) {
    return this.engine(['npx', 'cdktf'], command, '--skip-provider-lock', ...options);
  }

  /** Any engine's command line, and nothing that was not asked for. */
  async engine([program, ...first], command, ...options) {
    return plain(await this.#run(program, [...first, command, 'nsx', ...options], this.folder));
  }

  /** Terraform's own command line on the synthesized stack. */
  terraform(...args) {
    return this.#run('terraform', args, this.stack);
  }

  init() {
    return this.terraform('init', '-no-color', '-input=false');
  }

  /** How many objects the next apply would add, change, destroy and import. */
  async plan() {
    return changes(await this.terraform('plan', '-json', '-input=false'));
  }

  /** Applies, and says what was done. */
  async apply(...options) {
    return changes(await this.terraform('apply', '-json', '-auto-approve', '-input=false', ...options));
  }

  async destroy(...options) {
    return changes(await this.terraform('apply', '-destroy', '-json', '-auto-approve', '-input=false', ...options));
  }

  /** The changes of the next apply, in the order of their addresses: what each object is, and would become. */
  async planned() {
    await this.terraform('plan', '-out=plan', '-input=false');
    return JSON.parse(await this.terraform('show', '-json', 'plan'))
      .resource_changes.filter(({ change }) => !['no-op', 'read'].includes(change.actions.join()))
      .map(({ address, change: { actions, before, after } }) => ({ address, actions, before, after }));
  }

  /** Applies what {@link planned} gave. */
  async applyPlanned() {
    return changes(await this.terraform('apply', '-json', '-input=false', 'plan'));
  }

  /** What Terraform remembers: each object's address and attributes. */
  memory() {
    const { resources } = JSON.parse(readFileSync(join(this.folder, this.stateFile), 'utf8'));
    return resources
      .filter(({ mode }) => mode === 'managed')
      .flatMap(({ type, name, instances }) =>
        instances.map(({ index_key: key, attributes }) => ({
          address: `${type}.${name}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`,
          attributes,
        })),
      );
  }

  /** The addresses of {@link memory}. */
  remembered() {
    return this.memory().map(({ address }) => address);
  }

  /** An apply that may fail: whether it did, and the errors that Terraform printed. */
  async tryApply() {
    const { failed, stdout } = await this.#end(
      'terraform',
      ['apply', '-json', '-auto-approve', '-input=false'],
      this.stack,
    );
    return { ok: !failed, errors: errorsIn(stdout) };
  }

  /** Runs a command to its end; its output is the error where it fails. */
  async #run(command, args, cwd) {
    const { failed, stdout, stderr } = await this.#end(command, args, cwd);
    if (failed) throw new Error(`${command} ${args.join(' ')} failed\n${shown(stdout)}${stderr}`);
    return stdout;
  }

  /** The simulator is in this very process and has to go on answering: nothing here waits for a command and does nothing else. */
  #end(command, args, cwd) {
    const options = { cwd, env: { ...process.env, ...this.env }, maxBuffer: 256 * 1024 * 1024 };
    return new Promise((resolve) => {
      execFile(command, args, options, (error, stdout, stderr) => resolve({ failed: error !== null, stdout, stderr }));
    });
  }
}

/** What Terraform prints with -json, down to its errors; anything else as it is. */
function shown(output) {
  const errors = errorsIn(output);
  return errors.length > 0 ? `${errors.join('\n')}\n` : output;
}

function messages(output) {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

function changes(output) {
  const summary = messages(output).findLast(({ type }) => type === 'change_summary');
  const { add, change, remove, import: imported } = summary.changes;
  return { add, change, remove, import: imported };
}

function errorsIn(output) {
  return messages(output)
    .filter(({ type, diagnostic }) => type === 'diagnostic' && diagnostic.severity === 'error')
    .map(({ diagnostic }) => `${diagnostic.address ?? ''} ${diagnostic.summary} ${diagnostic.detail ?? ''}`.trim());
}

function plain(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
