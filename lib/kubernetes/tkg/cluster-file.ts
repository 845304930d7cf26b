import { stringify } from 'yaml';
import { SecretValue } from './secret-value';
import type { CheckedSettings } from './settings';

/** What a cluster file says in its header. */
export interface ClusterFileHeader {
  /** Name of the cluster. */
  readonly cluster: string;
  /** The command that reads the file. */
  readonly command: string;
}

/** The file a person gives to the tanzu CLI to make a cluster. It is YAML for that program, not a manifest. */
export class ClusterFile {
  readonly #header: ClusterFileHeader;
  readonly #settings: CheckedSettings;
  readonly #late: () => CheckedSettings;

  /**
   * @param fileName e.g. `cl1.yaml`
   * @param settings what is known at once
   * @param late what is known once addresses are decided
   */
  constructor(
    readonly fileName: string,
    header: ClusterFileHeader,
    settings: CheckedSettings,
    late: () => CheckedSettings,
  ) {
    this.#header = header;
    this.#settings = settings;
    this.#late = late;
  }

  /** Variables that are not in the file and that the tanzu CLI reads from the environment, in order. */
  get missingSecrets(): readonly string[] {
    return Object.keys(this.#settings)
      .filter((name) => isMissing(this.#settings[name]))
      .sort();
  }

  /** The file's values by variable, in order; of a secret only that it is one: `[secret]`. */
  get variables(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#entries().map(([name, value]) => [name, String(value)]));
  }

  /** The whole text. Reading it decides the addresses. */
  content(): string {
    const lines = this.#entries().map(
      ([name, value]) => `${name}: ${bareOrQuoted(typeof value === 'string' ? value : value.reveal())}\n`,
    );
    return this.#head() + lines.join('');
  }

  #head(): string {
    const { cluster, command } = this.#header;
    const missing = this.missingSecrets;
    const lines = [`Cluster ${cluster} for the tanzu CLI, written by cdk-routable-pods.`, `Use: ${command}`];
    if (missing.length > 0) lines.push(`Not in this file, export first: ${missing.join(' ')}`);
    return lines.map((line) => `# ${line}\n`).join('');
  }

  #entries(): [string, string | SecretValue][] {
    const all = { ...this.#settings, ...this.#late() };
    return Object.keys(all)
      .sort()
      .flatMap((name) => {
        const value = all[name];
        return value === undefined || isMissing(value) ? [] : [[name, value] as [string, string | SecretValue]];
      });
  }
}

function isMissing(value: string | SecretValue | undefined): boolean {
  return SecretValue.isSecretValue(value) && value.kind === 'environment';
}

/** Bare where YAML 1.1 and 1.2 both read a text, else in quotes: `yes` and `12:30` are none in the one, `0o7` in the other. */
function bareOrQuoted(text: string): string {
  const [older, newer] = (['1.1', '1.2'] as const).map((version) =>
    stringify(text, { version, lineWidth: 0, blockQuote: false }).trimEnd(),
  );
  return (older === text ? newer : older) ?? text;
}
