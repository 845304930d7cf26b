import { fieldsOf, textOf } from './fields';
import { OLDEST_TERRAFORM, StepFailed, ToolMissing } from './problem';
import { type CommandEnd, runCommand } from './run-command';
import { errorsIn, jsonIn, type PlannedChange, plainErrorsIn, plannedIn } from './terraform-output';

/** Versions of what did the work. */
export interface TerraformVersions {
  readonly terraform: string;
  /** `3.11.1`. Absent: not known. */
  readonly provider?: string;
  /** `linux_amd64`, as the files of a provider are called. */
  readonly platform: string;
}

/** Milliseconds in which the provider, some 20 MB, has to be fetched. A registry that does not answer is given up after 11 s. */
const FETCH_TIME = 120_000;

/** What a Terraform prints that does not know `-json` here. */
const PLAIN_VERSION = /^Terraform v(\d+\.\d+\S*)/;

/** What Terraform ends a plan with that would change something. */
const CHANGES = 2;

/** Titles of the errors of a `terraform init` that has no provider. Source: Terraform 1.11, internal/command/init.go. */
const NO_PROVIDER = /Failed to (query available provider packages|resolve provider packages|install provider)/;

/** What such an error begins with, which says nothing more. */
const PREAMBLE = /^Failed to [a-z ]+: (Could not retrieve the list of available versions for provider [^:]+: )?/;

/** What the user's environment would change in a run that is not theirs: working folders, workspaces, options, the manager. */
const NOT_OURS = /^(TF_CLI_ARGS|TF_WORKSPACE$|TF_DATA_DIR$|TF_INPUT$|TF_LOG|TF_REATTACH_PROVIDERS$|NSXT_|VMC_)/;

/** Terraform's own command line, in folders that are not the user's. */
export class Terraform {
  readonly #env: NodeJS.ProcessEnv;

  /**
   * @param env the user's environment; of it Terraform sees what has to do with this machine
   * @param own variables for this rehearsal
   * @param signal ends what is running
   */
  constructor(
    env: NodeJS.ProcessEnv,
    own: Readonly<Record<string, string>>,
    private readonly signal: AbortSignal,
  ) {
    const kept = Object.entries(env).filter(([name]) => !NOT_OURS.test(name));
    this.#env = {
      ...Object.fromEntries(kept),
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
      TF_INPUT: '0',
      ...own,
    };
  }

  /** @throws ToolMissing where there is no Terraform, or one that is too old; StepFailed where it does not say what it is */
  async versions(folder: string): Promise<TerraformVersions> {
    const end = await this.#run(folder, ['version', '-json']);
    const { terraform_version, platform, provider_selections } = fieldsOf(jsonIn(end.stdout));
    const terraform = textOf(terraform_version) ?? PLAIN_VERSION.exec(end.stdout)?.[1];
    if (terraform === undefined) throw failed('terraform version -json', end);
    if (isTooOld(terraform)) throw new ToolMissing('terraform', `the one on the PATH is ${terraform}`);
    const provider = Object.entries(fieldsOf(provider_selections)).find(([name]) => name.endsWith('/nsxt'));
    return {
      terraform,
      platform: textOf(platform) ?? '',
      ...(provider === undefined ? {} : { provider: String(provider[1]) }),
    };
  }

  /** @throws ToolMissing where the provider cannot be had; StepFailed for anything else */
  async init(folder: string, stack: string): Promise<void> {
    const end = await this.#run(folder, ['init', '-no-color', '-input=false'], FETCH_TIME);
    if (end.code === 0) return;
    const errors = plainErrorsIn(`${end.stdout}\n${end.stderr}`);
    if (end.late) throw new ToolMissing('provider', `it did not come within ${FETCH_TIME / 1_000} s`);
    const [missing] = errors.filter((error) => NO_PROVIDER.test(error));
    if (missing !== undefined) throw new ToolMissing('provider', missing.replace(PREAMBLE, ''));
    throw new StepFailed(`terraform init of stack ${stack}`, errors.length > 0 ? errors : [lastLine(end)]);
  }

  /** @throws StepFailed */
  async apply(folder: string, stack: string): Promise<void> {
    const end = await this.#run(folder, ['apply', '-json', '-auto-approve', '-input=false']);
    if (end.code !== 0) throw failed(`terraform apply of stack ${stack}`, end);
  }

  /** What another apply would change. @throws StepFailed */
  async plan(folder: string, stack: string): Promise<readonly PlannedChange[]> {
    const end = await this.#run(folder, ['plan', '-json', '-detailed-exitcode', '-input=false']);
    if (end.code === 0) return [];
    if (end.code === CHANGES) return plannedIn(end.stdout);
    throw failed(`the second terraform plan of stack ${stack}`, end);
  }

  /** @throws StepFailed */
  async destroy(folder: string, stack: string): Promise<void> {
    const end = await this.#run(folder, ['apply', '-destroy', '-json', '-auto-approve', '-input=false']);
    if (end.code !== 0) throw failed(`terraform destroy of stack ${stack}`, end);
  }

  async #run(folder: string, args: readonly string[], timeout?: number): Promise<CommandEnd> {
    this.signal.throwIfAborted();
    const options = { folder, env: this.#env, signal: this.signal, timeout };
    const end = await runCommand('terraform', args, options).catch(({ code }: NodeJS.ErrnoException) => {
      throw new ToolMissing('terraform', `the one on the PATH cannot be run (${code})`);
    });
    this.signal.throwIfAborted();
    if (end === undefined) throw new ToolMissing('terraform', 'it is not on the PATH');
    return end;
  }
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_TERRAFORM.major || (major === OLDEST_TERRAFORM.major && minor < OLDEST_TERRAFORM.minor);
}

function failed(step: string, end: CommandEnd): StepFailed {
  const errors = errorsIn(end.stdout);
  return new StepFailed(step, errors.length > 0 ? errors : [lastLine(end)]);
}

/** For a Terraform that ended without saying why in the form that was asked for. */
function lastLine({ code, stdout, stderr }: CommandEnd): string {
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return `it ended with code ${code}: ${lines.at(-1)?.trim() ?? 'it said nothing'}`;
}
