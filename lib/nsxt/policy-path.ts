import { type TerraformDataSource, type TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { BugError, ValidationError } from '../core/errors';
import { known } from './known';

/** Forms of the policy paths of what can stand already. Those of projects and VPCs are not among them yet. */
const FORMS = {
  'a Tier-0': { form: '/infra/tier-0s/<id>', error: 'ID004' },
  'a Tier-1': { form: '/infra/tier-1s/<id>', error: 'NSX020' },
  'an edge cluster': { form: '/infra/sites/<site>/enforcement-points/<point>/edge-clusters/<id>', error: 'ID004' },
  'a transport zone': { form: '/infra/sites/<site>/enforcement-points/<point>/transport-zones/<id>', error: 'ID004' },
  'a DHCP server': { form: '/infra/dhcp-server-configs/<id>', error: 'ID004' },
  'a DHCP relay': { form: '/infra/dhcp-relay-configs/<id>', error: 'ID004' },
} as const;

/** What a policy path can be of, as messages say it. */
export type PathKind = keyof typeof FORMS;

/**
 * A policy path of the wanted kind, as it was given.
 *
 * @throws ValidationError TOKEN001 for one that is not known yet, ID004, or NSX020 for a Tier-1, for any other text
 */
export function checkPolicyPath(path: string, kind: PathKind, at: string): string {
  const { form, error } = FORMS[kind];
  const pattern = new RegExp(`^${form.replace(/<\w+>/g, '[^/]+')}$`);
  if (pattern.test(known(path, 'path', at))) return path;
  throw new ValidationError(error, `${JSON.stringify(path)} is not the policy path of ${kind}; write ${form}`, at);
}

/** The last part of a policy path. */
export function idOf(policyPath: string): string {
  return policyPath.slice(policyPath.lastIndexOf('/') + 1);
}

/** Something on an NSX Manager that others point at. */
export interface HasPolicyPath {
  /** Absent for what is found by name: NSX knows its path, the plan does not. */
  readonly policyPath?: string;
}

/** The resource or data source that stands for an object in Terraform. */
type Rendered = TerraformResource | TerraformDataSource;

const RENDERED = new WeakMap<object, Rendered>();

/** Remembers by which element an object appears in Terraform. */
export function renderedBy<E extends Rendered>(object: object, element: E): E {
  RENDERED.set(object, element);
  return element;
}

/** The element an object appears by; undefined where nothing but its path is known. */
export function elementOf(object: object): Rendered | undefined {
  return RENDERED.get(object);
}

/**
 * The policy path of an object as an argument of another one: a reference where Terraform must create the one before
 * the other, the path itself where the object stands already. Between stacks the path is used as well, and the stacks
 * are put in order, so that no output has to be passed.
 */
export function pathFor(consumer: Construct, object: HasPolicyPath): string {
  const element = elementOf(object);
  const stack = TerraformStack.of(consumer);
  if (element !== undefined && TerraformStack.of(element) === stack) return element.getStringAttribute('path');
  if (object.policyPath !== undefined) {
    if (element !== undefined) stack.addDependency(TerraformStack.of(element));
    return object.policyPath;
  }
  if (element === undefined) throw new BugError(`${consumer.node.path} points at an object without a path`);
  return element.getStringAttribute('path');
}
