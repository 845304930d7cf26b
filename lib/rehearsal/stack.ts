import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../core/errors';
import type { Deployment } from '../project';
import { type Fields, fieldsOf, listOf, textOf } from './fields';

/** A resource or a data source of a stack. */
export interface Block {
  /** `nsxt_policy_segment`. */
  readonly type: string;
  /** Its name in Terraform. */
  readonly name: string;
  readonly attributes: Fields;
}

/** A configuration of the provider. */
export interface ProviderBlock {
  /** Absent: the one that resources have which name none. */
  readonly alias?: string;
  /** The manager's host: what stands there, or the default of the variable that stands there. Empty: neither. */
  readonly manager: string;
  /** Names of the arguments that are set. */
  readonly settings: readonly string[];
}

/** What Terraform takes over instead of making it. */
export interface ImportBlock {
  readonly type: string;
  /** Of the resource that it becomes. */
  readonly name: string;
  /** By which the provider finds it: its id in NSX, or its policy path. */
  readonly id: string;
}

/** A stack as cdktf wrote it. */
export class Stack {
  /**
   * @param folder where it was written
   * @param dependencies names of stacks that are deployed before it
   * @param config what `cdk.tf.json` holds
   */
  constructor(
    readonly name: string,
    readonly folder: string,
    readonly dependencies: readonly string[],
    readonly config: Fields,
  ) {}

  get resources(): readonly Block[] {
    return blocksOf(this.config.resource);
  }

  get lookups(): readonly Block[] {
    return blocksOf(this.config.data);
  }

  get providers(): readonly ProviderBlock[] {
    return listOf(fieldsOf(this.config.provider).nsxt).map((block) => {
      const { alias, host } = fieldsOf(block);
      const manager = this.#default(textOf(host) ?? '');
      return { ...(typeof alias === 'string' ? { alias } : {}), manager, settings: Object.keys(fieldsOf(block)) };
    });
  }

  /** The manager that a block is for, by the host the program has. */
  managerOf({ attributes }: Block): string {
    const [, alias] = (textOf(attributes.provider) ?? '').split('.');
    return this.providers.find((provider) => provider.alias === alias)?.manager ?? '';
  }

  get imports(): readonly ImportBlock[] {
    return listOf(this.config.import).map((block) => {
      const { to, id } = fieldsOf(block);
      const [type = '', name = ''] = (textOf(to) ?? '').split('.');
      return { type, name, id: textOf(id) ?? '' };
    });
  }

  #default(host: string): string {
    const variable = /^\$\{var\.([\w-]+)\}$/.exec(host)?.[1];
    if (variable === undefined) return host;
    return textOf(fieldsOf(fieldsOf(this.config.variable)[variable]).default) ?? '';
  }
}

/**
 * The stacks that a program wrote, each after those it depends on.
 *
 * @throws ValidationError REH003 where a file cannot be read
 */
export function readStacks({ folder, stacks }: Pick<Deployment, 'folder' | 'stacks'>): readonly Stack[] {
  if (stacks.length === 0) return [];
  const listed = fieldsOf(readJson(path.join(folder, 'manifest.json')).stacks);
  const known = stacks.map((name) => {
    const { workingDirectory, synthesizedStackPath, dependencies } = fieldsOf(listed[name]);
    const file = path.join(folder, textOf(synthesizedStackPath) ?? `stacks/${name}/cdk.tf.json`);
    const where = path.join(folder, textOf(workingDirectory) ?? `stacks/${name}`);
    return new Stack(name, where, listOf(dependencies).map(String), readJson(file));
  });
  return inOrder(known);
}

/** cdktf refuses stacks that depend on each other in a circle. */
function inOrder(stacks: readonly Stack[]): readonly Stack[] {
  const ordered = new Set<Stack>();
  const place = (stack: Stack): void => {
    if (ordered.has(stack)) return;
    for (const { name } of stacks.filter((other) => stack.dependencies.includes(other.name))) {
      const before = stacks.find((other) => other.name === name);
      if (before !== undefined) place(before);
    }
    ordered.add(stack);
  };
  for (const stack of stacks) place(stack);
  return [...ordered];
}

function readJson(file: string): Fields {
  try {
    return fieldsOf(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
    const message = `cannot be read (${why}); a rehearsal needs the JSON that cdktf writes, not HCL`;
    throw new ValidationError('REH003', message, file);
  }
}

/** Blocks by type and name, as cdktf writes them. */
function blocksOf(value: unknown): readonly Block[] {
  return Object.entries(fieldsOf(value)).flatMap(([type, named]) =>
    Object.entries(fieldsOf(named)).map(([name, attributes]) => ({ type, name, attributes: fieldsOf(attributes) })),
  );
}
