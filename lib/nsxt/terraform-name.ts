import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { claim } from './claims';

/**
 * Terraform's name of an element, taken in its stack. What Terraform does not allow becomes `_`.
 *
 * @param parts joined by `_`; those that are undefined are left out
 * @throws ValidationError ID003 when another element of the stack has it
 */
export function takeLogicalId(construct: Construct, type: string, parts: readonly (string | undefined)[]): string {
  const logicalId = terraformName(parts);
  const other = claim(TerraformStack.of(construct), `${type}.${logicalId}`, construct);
  if (other === undefined) return logicalId;
  const message = `${type}.${logicalId} is the Terraform address of ${other.node.path} already; give another id`;
  throw new ValidationError('ID003', message, construct.node.path);
}

/** Terraform's names begin with a letter or `_` and go on with letters, digits, `_` and `-`. */
export function terraformName(parts: readonly (string | undefined)[]): string {
  const name = parts
    .filter((part) => part !== undefined)
    .join('_')
    .replace(/[^A-Za-z0-9_-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
