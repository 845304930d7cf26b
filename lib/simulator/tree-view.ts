import type { Network } from '../core/model';
import type { RoutingTable } from '../core/verify';
import type { PolicyObject, PolicyTree } from './policy';
import type { GatewayKind, RoutingTables } from './routing/routing-tables';

/** A tag of NSX. */
export type PolicyTag = { readonly scope?: string; readonly tag?: string };

/** A Tier-0 gateway. */
export type PolicyTier0 = PolicyObject & { readonly ha_mode?: string };

/** A Tier-1 gateway. */
export type PolicyTier1 = PolicyObject & {
  /** Policy path. */
  readonly tier0_path?: string;
  readonly route_advertisement_types?: readonly string[];
};

/** A segment. */
export type PolicySegment = PolicyObject & {
  /** Policy path of its gateway. */
  readonly connectivity_path?: string;
  readonly subnets?: readonly { readonly gateway_address?: string; readonly network?: string }[];
};

/** A static route. */
export type PolicyStaticRoute = PolicyObject & {
  readonly network: string;
  /** A next hop without an address drops the packets. */
  readonly next_hops: readonly { readonly ip_address?: string; readonly admin_distance?: number }[];
  readonly tags?: readonly PolicyTag[];
};

/** The policy tree, for reading: what clients have made of it, whole and with types. */
export class TreeView {
  constructor(
    private readonly tree: Pick<PolicyTree, 'get' | 'objects' | 'below'>,
    private readonly tables: RoutingTables,
  ) {}

  /** Every object, parents before their children. */
  get objects(): Iterable<PolicyObject> {
    return this.tree.objects();
  }

  /** The object at a policy path. */
  get(path: string): PolicyObject | undefined {
    return this.tree.get(path);
  }

  get tier0s(): readonly PolicyTier0[] {
    return ofType(this.objects, 'Tier0');
  }

  get tier1s(): readonly PolicyTier1[] {
    return ofType(this.objects, 'Tier1');
  }

  get segments(): readonly PolicySegment[] {
    return ofType(this.objects, 'Segment');
  }

  /** The static routes of a gateway, by its policy path; of every gateway where none is given. */
  staticRoutes(gateway?: string): readonly PolicyStaticRoute[] {
    return ofType(gateway === undefined ? this.objects : this.tree.below(gateway), 'StaticRoutes');
  }

  /** The tree as facts of the model, for `verify` and `traceFlow`. */
  get network(): Network {
    return this.tables.network;
  }

  /** The routing table of a gateway, by its policy path; undefined where none stands there. */
  routingTable(gateway: string): RoutingTable | undefined {
    const kind: GatewayKind = gateway.includes('/tier-0s/') ? 'tier0' : 'tier1';
    return this.tables.of(kind, gateway);
  }
}

function ofType<T extends PolicyObject>(objects: Iterable<PolicyObject>, resourceType: string): readonly T[] {
  return [...objects].filter((object) => object.resource_type === resourceType) as T[];
}
