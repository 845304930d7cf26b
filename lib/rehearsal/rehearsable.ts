import { fieldsOf } from './fields';
import type { Block, Stack } from './stack';

/** A stack that is left out, and why. */
export interface LeftOut {
  readonly stack: string;
  readonly reason: string;
}

/** What is known to touch nothing but what the provider manages. */
const HARMLESS = new Set([
  '//',
  'data',
  'import',
  'locals',
  'moved',
  'output',
  'provider',
  'removed',
  'resource',
  'terraform',
  'variable',
]);

/** How cdktf calls what one stack reads of another's state. */
const OTHER_STACK = /^cross-stack-reference-input-(.+)$/;

/**
 * Which stacks can be applied here. Whatever is not NSX's would be made for real, so a stack with anything else in it is
 * left out, and so is one that depends on it.
 */
export function rehearsable(stacks: readonly Stack[]): {
  readonly stacks: readonly Stack[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = stacks.filter((stack) => {
    const missing = stack.dependencies.find((name) => leftOut.some((other) => other.stack === name));
    const reason = missing === undefined ? reasonAgainst(stack) : `it depends on ${missing}`;
    if (reason !== undefined) leftOut.push({ stack: stack.name, reason });
    return reason === undefined;
  });
  return { stacks: kept, leftOut };
}

/** The stack whose state a data source reads; undefined for any other. */
export function readStack({ type, name }: Block): string | undefined {
  return type === 'terraform_remote_state' ? OTHER_STACK.exec(name)?.[1] : undefined;
}

function reasonAgainst({ config, resources, lookups }: Stack): string | undefined {
  const unknown = Object.keys(config).find((key) => !HARMLESS.has(key));
  if (unknown !== undefined) return `a rehearsal does not look into its "${unknown}"`;
  const required = fieldsOf(fieldsOf(config.terraform).required_providers);
  const provider = [...Object.keys(required), ...Object.keys(fieldsOf(config.provider))].find(
    (name) => name !== 'nsxt',
  );
  if (provider !== undefined) return `it uses provider ${provider}, which would change things for real`;
  const foreign = [...resources, ...lookups.filter((lookup) => readStack(lookup) === undefined)];
  const block = foreign.find(({ type }) => !type.startsWith('nsxt_'));
  if (block !== undefined) return `${block.type}.${block.name} is not NSX's`;
  const running = resources.find(({ attributes }) => attributes.provisioner !== undefined);
  return running && `${running.type}.${running.name} runs a provisioner`;
}
