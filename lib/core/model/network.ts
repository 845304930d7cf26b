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
 * since that is a mistake for the rules to report, with both places.
 */
export class Network {
  private readonly byKind = new Map<FactKind, Fact[]>();
  private readonly byKey = new Map<string, Fact>();

  constructor(readonly facts: readonly Fact[]) {
    const owned = new Set<string>();
    for (const fact of facts) if (!fact.reference) owned.add(identity(fact.kind, fact.key));
    for (const fact of facts) this.add(fact, owned);
  }

  private add(fact: Fact, owned: ReadonlySet<string>): void {
    const id = identity(fact.kind, fact.key);
    const known = this.byKey.get(id);
    if (fact.reference && (owned.has(id) || known !== undefined)) return;
    if (known === undefined) this.byKey.set(id, fact);
    const list = this.byKind.get(fact.kind);
    if (list === undefined) this.byKind.set(fact.kind, [fact]);
    else list.push(fact);
  }

  /** All facts of one kind. */
  of<K extends FactKind>(kind: K): readonly FactKinds[K][] {
    return (this.byKind.get(kind) ?? []) as FactKinds[K][];
  }

  /** The fact of one kind with that key; the first one where a key was given twice. */
  get<K extends FactKind>(kind: K, key: string | null | undefined): FactKinds[K] | undefined {
    return typeof key === 'string' ? (this.byKey.get(identity(kind, key)) as FactKinds[K] | undefined) : undefined;
  }

  /** The same network with a few more facts; for very many make a new one. */
  with(...facts: readonly Fact[]): Network {
    return new Network([...this.facts, ...facts]);
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

function identity(kind: FactKind, key: string): string {
  return `${kind} ${key}`;
}
