import type { Deployment } from '../project';
import { textOf, textsIn } from './fields';
import type { Block, ImportBlock, Stack } from './stack';

/** Kinds of objects that a rehearsal can put on its manager. */
export type ExistingKind = 'transport-zone' | 'edge-cluster' | 'tier0' | 'tier1' | 'dhcp-server' | 'dhcp-relay';

/** An object that has to stand before a stack is applied. */
export interface ExistingObject {
  readonly kind: ExistingKind;
  readonly id: string;
  /** Display name. */
  readonly name: string;
}

/** Where transport zones and edge clusters stand. */
export const POINT = '/infra/sites/default/enforcement-points/default';

/** How each kind is looked up and made, and in which collection it stands. */
const KINDS: Readonly<Record<ExistingKind, { readonly type: string; readonly collection: string }>> = {
  'transport-zone': { type: 'nsxt_policy_transport_zone', collection: `${POINT}/transport-zones/` },
  'edge-cluster': { type: 'nsxt_policy_edge_cluster', collection: `${POINT}/edge-clusters/` },
  tier0: { type: 'nsxt_policy_tier0_gateway', collection: '/infra/tier-0s/' },
  tier1: { type: 'nsxt_policy_tier1_gateway', collection: '/infra/tier-1s/' },
  'dhcp-server': { type: 'nsxt_policy_dhcp_server', collection: '/infra/dhcp-server-configs/' },
  'dhcp-relay': { type: 'nsxt_policy_dhcp_relay', collection: '/infra/dhcp-relay-configs/' },
};

/** An id as far as it is known: not Terraform's to work out, and not a part of a longer path. */
const PLAIN = /^[^/$]+$/;

/** Looked up too, and made along with its edge cluster. */
const EDGE_NODE = 'nsxt_policy_edge_node';

/** What a manager has to have, and what is asked of it that a rehearsal does not know how to make. */
export interface Demand {
  readonly objects: readonly ExistingObject[];
  /** `data.nsxt_policy_ip_block.pods`: Terraform will not find it. */
  readonly unknown: readonly string[];
  /** Policy paths of what Terraform takes over. */
  readonly imported: readonly string[];
}

/**
 * What stacks expect to find on one manager: what they look up by name or id, import, or point at by its path, without
 * what one of them makes itself.
 */
export function demandOn(manager: string, stacks: readonly Stack[], deployment: Deployment): Demand {
  const found = new Found();
  const parts = stacks.map((stack) => partOf(stack, manager));
  const unknown = parts.flatMap(({ lookups, imports }) => [
    ...lookups.filter((lookup) => !found.addLookup(lookup)).map(({ type, name }) => `data.${type}.${name}`),
    ...imports.filter((block) => !found.addImport(block)).map(({ type, name }) => `import of ${type}.${name}`),
  ]);
  const made = parts.flatMap(({ resources }) => resources);
  for (const text of textsIn(made)) found.addPath(text);
  for (const { path, name } of [...deployment.tier0s, ...deployment.tier1s].filter((one) => one.manager === manager)) {
    if (path !== undefined) found.addPath(path, name);
  }
  const { objects, imported } = found;
  const standing = objects.filter((object) => imported.includes(object) || !isMade(object, made));
  return { objects: standing, unknown, imported: imported.map(({ kind, id }) => `${KINDS[kind].collection}${id}`) };
}

/** What of a stack is for one manager. */
function partOf(stack: Stack, manager: string): Pick<Stack, 'resources' | 'lookups' | 'imports'> {
  const isFor = (block: Block) => stack.managerOf(block) === manager;
  const resources = stack.resources.filter(isFor);
  return {
    resources,
    lookups: stack.lookups.filter(isFor).filter(({ type }) => type.startsWith('nsxt_')),
    imports: stack.imports.filter(({ type, name }) => resources.some((one) => one.type === type && one.name === name)),
  };
}

/** Objects by kind and id; each once, however often it is named. */
class Found {
  readonly #byKey = new Map<string, ExistingObject>();
  readonly #imported = new Set<string>();

  get objects(): readonly ExistingObject[] {
    return [...this.#byKey.values()];
  }

  get imported(): readonly ExistingObject[] {
    return this.objects.filter(({ kind, id }) => this.#imported.has(`${kind} ${id}`));
  }

  /** @returns false where it is not known how such a thing is made */
  addLookup(lookup: Block): boolean {
    const kind = kindOfType(lookup.type);
    const known = lookedUp(lookup);
    if (kind === undefined || !PLAIN.test(known.name)) return lookup.type === EDGE_NODE;
    this.#add(kind, known);
    return true;
  }

  /** @returns false where it is not known how such a thing is made */
  addImport({ type, id }: ImportBlock): boolean {
    const kind = kindOfType(type);
    if (kind === undefined) return false;
    this.#imported.add(this.#add(kind, { id: id.slice(id.lastIndexOf('/') + 1) }));
    return true;
  }

  /** Takes a text that is a policy path; any other is left alone. */
  addPath(text: string, name?: string): void {
    for (const [kind, { collection }] of Object.entries(KINDS)) {
      if (!text.startsWith(collection)) continue;
      const id = text.slice(collection.length);
      if (PLAIN.test(id)) this.#add(kind as ExistingKind, { id, name });
    }
  }

  /** @returns the key */
  #add(kind: ExistingKind, known: { readonly id?: string; readonly name?: string }): string {
    const id = known.id ?? idOf(known.name ?? '');
    const key = `${kind} ${id}`;
    if (!this.#byKey.has(key)) this.#byKey.set(key, { kind, id, name: known.name ?? id });
    return key;
  }
}

function kindOfType(type: string): ExistingKind | undefined {
  return (Object.keys(KINDS) as ExistingKind[]).find((kind) => KINDS[kind].type === type);
}

/** One without a name or an id is the manager's default, as `is_default` of a transport zone. */
function lookedUp({ name, attributes }: Block): { readonly id?: string; readonly name: string } {
  const [id, displayName] = [textOf(attributes.id), textOf(attributes.display_name)];
  return { id, name: displayName ?? id ?? name };
}

/** As a person would choose it: a policy path has no spaces. */
function idOf(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** Whether one of the stacks makes it: it must not stand before. */
function isMade({ kind, id, name }: ExistingObject, made: readonly Block[]): boolean {
  return made.some(
    ({ type, attributes }) =>
      type === KINDS[kind].type && (attributes.nsx_id === id || attributes.display_name === name),
  );
}
