import { type ConstructTree, networkOf } from '../model';
import { AddressPlan } from './address-plan';

/** A shared symbol, so that two copies of this package find the same plan. */
const ADDRESS_PLAN = Symbol.for('cdk-routable-pods/address-plan');

type Root = ConstructTree & { [ADDRESS_PLAN]?: AddressPlan };

/** Anything in a tree of constructs. */
export interface InTree {
  readonly node: { readonly root: ConstructTree };
}

/**
 * The address plan of the tree a construct is in. One is made on the first use, without a lock, for those who use the
 * constructs without a project.
 */
export function addressPlanOf(construct: InTree): AddressPlan {
  const root: Root = construct.node.root;
  root[ADDRESS_PLAN] ??= new AddressPlan({ collect: () => networkOf(root) });
  return root[ADDRESS_PLAN];
}

/**
 * Makes a plan the one of a tree. A plan that the tree has already, since constructs in it asked for addresses, joins it.
 *
 * @throws ValidationError PLAN016 when an address of that plan was read already; PLAN001 to PLAN003 when both have the same
 */
export function attachAddressPlan(root: ConstructTree, plan: AddressPlan): void {
  const tree: Root = root;
  tree[ADDRESS_PLAN]?.joinTo(plan);
  tree[ADDRESS_PLAN] = plan;
}
