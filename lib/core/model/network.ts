import type { Fact, FactKind, FactKinds } from './fact';
import { describesNetwork, FACTS } from './fact';

/** A tree of constructs, as far as collecting needs it: an `App`, a stack or a chart of either engine. */
export interface ConstructTree {
  readonly node: { findAll(): unknown[] };
}

/**
 * The whole network as readonly facts, in the order they were given. It is a value: `with` gives another one.
 *
 * An element's own fact replaces what others say of it (`reference`). Two own facts with one key are both kept,
 * so that a rule can name both places; by key the first one is found.
 */
export class Network {
  private readonly byKind = new Map<FactKind, Fact[]>();
  /** Made for a kind when it is first asked by key: most facts of a large network never are. */
  private readonly byKey = new Map<FactKind, ReadonlyMap<string, Fact>>();

  constructor(readonly facts: readonly Fact[]) {
    const referred = new Set<FactKind>();
    for (const fact of facts) {
      if (fact.reference) referred.add(fact.kind);
      const list = this.byKind.get(fact.kind);
      if (list === undefined) this.byKind.set(fact.kind, [fact]);
      else list.push(fact);
    }
    for (const kind of referred) this.byKind.set(kind, withoutNeedlessReferences(this.of(kind)));
  }

  /** All facts of one kind. */
  of<K extends FactKind>(kind: K): readonly FactKinds[K][] {
    return (this.byKind.get(kind) ?? []) as FactKinds[K][];
  }

  /** The fact of one kind with that key; the first one where a key was given twice. */
  get<K extends FactKind>(kind: K, key: string | null | undefined): FactKinds[K] | undefined {
    return typeof key === 'string' ? (this.keysOf(kind).get(key) as FactKinds[K] | undefined) : undefined;
  }

  private keysOf(kind: FactKind): ReadonlyMap<string, Fact> {
    const known = this.byKey.get(kind);
    if (known !== undefined) return known;
    const keys = firstByKey(this.of(kind));
    this.byKey.set(kind, keys);
    return keys;
  }

  /** The same network with a few more facts; for very many make a new one. */
  with(...facts: readonly Fact[]): Network {
    return facts.length === 0 ? this : new Network([...this.facts, ...facts]);
  }
}

/** Collects what every construct under the given roots says of itself. One construct reached twice is asked once. */
export function networkOf(...roots: readonly ConstructTree[]): Network {
  const constructs = new Set(roots.flatMap((root) => root.node.findAll()));
  const facts: Fact[] = [];
  for (const construct of constructs) {
    if (describesNetwork(construct)) for (const fact of construct[FACTS]()) facts.push(fact);
  }
  return new Network(facts);
}

function firstByKey(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const keys = new Map<string, Fact>();
  for (const fact of facts) if (!keys.has(fact.key)) keys.set(fact.key, fact);
  return keys;
}

/** Of one kind: every own fact, and of the references the first to what has none. */
function withoutNeedlessReferences(facts: readonly Fact[]): Fact[] {
  const owned = new Set(facts.filter((fact) => !fact.reference).map(({ key }) => key));
  const first = firstByKey(facts.filter(({ reference, key }) => reference && !owned.has(key)));
  return facts.filter((fact) => !fact.reference || first.get(fact.key) === fact);
}
