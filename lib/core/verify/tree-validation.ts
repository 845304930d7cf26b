import { type ConstructTree, networkOf } from '../model';
import { verify } from './verify';

/** A construct as far as validation needs it; both engines' constructs are such. */
export interface Validated {
  readonly node: {
    readonly root: ConstructTree;
    addValidation(validation: { validate(): string[] }): void;
  };
}

/** What is known of a tree: that its proof is asked for, and whether somebody gives it in another way. */
interface TreeState {
  provedElsewhere: boolean;
}

const STATE = Symbol.for('cdk-routable-pods/tree-validation');

/**
 * Adds the proof of the whole tree to what the engine validates at synthesis: once a tree, by the first construct that
 * asks. So a network has it without a project too. Put on a construct and not on the root, since cdktf validates what
 * stands in stacks only.
 */
export function validateTreeOf(construct: Validated): void {
  const { root } = construct.node;
  if (stateOf(root) !== undefined) return;
  const state = attachState(root, { provedElsewhere: false });
  construct.node.addValidation({ validate: () => (state.provedElsewhere ? [] : errorsOf(root)) });
}

/** Says that a tree is proved as a part of a larger network, so that its own validation is silent. */
export function provedElsewhere(root: ConstructTree): void {
  const state = stateOf(root) ?? attachState(root, { provedElsewhere: true });
  state.provedElsewhere = true;
}

function errorsOf(root: ConstructTree): string[] {
  return verify(networkOf(root))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, at, message, fix }) => `${rule} [${at.join(', ')}] ${message}; ${fix}`);
}

function stateOf(root: ConstructTree): TreeState | undefined {
  return (root as { [STATE]?: TreeState })[STATE];
}

function attachState(root: ConstructTree, state: TreeState): TreeState {
  Object.defineProperty(root, STATE, { value: state });
  return state;
}
