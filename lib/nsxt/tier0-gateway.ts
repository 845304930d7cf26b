import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import {
  DEFAULT_INTERNAL_RANGES,
  type DescribesNetwork,
  FACTS,
  gatewayKey,
  type NamedRange,
  type Tier0Fact,
  type Tier0Redistribution,
} from '../core/model';
import { Cidr } from '../core/net';
import { PolicyTier0Gateway, type PolicyTier0GatewayConfig } from '../provider-nsxt/policy-tier0-gateway';
import { checkAsNumber } from './as-number';
import { BgpNeighbor, type BgpNeighborOptions } from './bgp-neighbor';
import type { IEdgeCluster } from './edge-cluster';
import type { INsxTier0Gateway } from './gateways';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { type Identity, identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import { RouteRedistribution } from './route-redistribution';
import { attachmentsOf } from './tier0-attachments';
import { ExistingTier0, type ExistingTier0Options } from './tier0-existing';
import { Tier0Interface, type Tier0InterfaceOptions } from './tier0-interface';

/** BGP of a Tier-0. */
export interface BgpSettings {
  /** Our AS number: `65000`, or `1.100`. */
  readonly localAs: string;
  /** @default true */
  readonly ecmp?: boolean;
  /** True: equal-cost ways may come from different AS numbers. @default - NSX's */
  readonly multipathRelax?: boolean;
  /** True: the edge nodes speak iBGP with each other. @default - NSX's */
  readonly interSrIbgp?: boolean;
  /** @default HELPER_ONLY */
  readonly gracefulRestartMode?: 'HELPER_ONLY' | 'GR_AND_HELPER' | 'DISABLE';
}

export interface Tier0GatewayProps extends NsxObjectProps {
  /** @default - the stack's manager, the one the edge cluster is on */
  readonly manager?: NsxManager;
  /** Where its external interfaces and services are. @default - none: nothing leaves it */
  readonly edgeCluster?: IEdgeCluster;
  /** Changing it makes another gateway. @default ACTIVE_ACTIVE */
  readonly haMode?: 'ACTIVE_ACTIVE' | 'ACTIVE_STANDBY';
  /** @default NON_PREEMPTIVE */
  readonly failoverMode?: 'PREEMPTIVE' | 'NON_PREEMPTIVE';
  /** Networks of the links to Tier-1s. Changing them makes another gateway. @default - 100.64.0.0/16 */
  readonly transitSubnets?: readonly (Cidr | string)[];
  /** Network between its parts on an edge node. Changing it makes another gateway. @default - 169.254.0.0/24 */
  readonly internalTransitSubnet?: Cidr | string;
  /** False: the gateway firewall is off. @default true */
  readonly enableFirewall?: boolean;
  /** @default - NSX's own settings, and no neighbour can be added */
  readonly bgp?: BgpSettings;
  /** All that it tells its neighbours. @default - not stated here: see {@link RouteRedistribution} */
  readonly redistribute?: readonly Tier0Redistribution[];
}

/** A Tier-0 gateway: the way out of NSX. Its policy path is `/infra/tier-0s/<nsxId>`. */
export class Tier0Gateway extends Construct implements INsxTier0Gateway, DescribesNetwork {
  /**
   * A Tier-0 that stands already, found by its name.
   *
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, WORD001 for an unknown word, ADR001 for an address, MGR002 or MGR003 where the
   * manager is not clear
   */
  static fromName(scope: Construct, id: string, name: string, options: ExistingTier0Options = {}): INsxTier0Gateway {
    return new ExistingTier0(scope, id, { name }, options);
  }

  /**
   * A Tier-0 that stands already.
   *
   * @param path its policy path, `/infra/tier-0s/<id>`
   * @throws ValidationError ID004 for another path, and as {@link fromName}
   */
  static fromPath(scope: Construct, id: string, path: string, options: ExistingTier0Options = {}): INsxTier0Gateway {
    return new ExistingTier0(scope, id, { path }, options);
  }

  readonly key: string;
  readonly policyPath: string;
  readonly managerHost: string;
  readonly displayName: string;
  private readonly internalRanges: readonly NamedRange[];

  /**
   * @throws ValidationError ID001 to ID003, NSX025 and TOKEN001 for its id or name, ADR001 and ADR002 for a
   * network, BGP001 for an AS number, TIER003 for BGP or redistribution without an edge cluster, MGR002 to MGR004 where
   * its manager is not clear
   */
  constructor(scope: Construct, id: string, props: Tier0GatewayProps = {}) {
    super(scope, id);
    const at = this.node.path;
    const { edgeCluster, bgp, redistribute } = props;
    const manager = managerFor(this, props.manager, edgeCluster);
    const type = PolicyTier0Gateway.tfResourceType;
    const identity = identify(this, props, { what: 'Tier-0', type, manager, collection: '/infra/tier-0s' });
    if (edgeCluster === undefined && (bgp !== undefined || redistribute !== undefined)) {
      const message = `Tier-0 ${identity.nsxId} has no edge cluster for ${bgp === undefined ? 'redistribution' : 'BGP'}; give it edgeCluster, e.g. EdgeCluster.fromName(this, 'edge', '<name>')`;
      throw new ValidationError('TIER003', message, at);
    }
    this.policyPath = `/infra/tier-0s/${identity.nsxId}`;
    this.managerHost = manager.host;
    this.key = gatewayKey(this.managerHost, this.policyPath);
    this.displayName = identity.displayName;
    const transit = props.transitSubnets?.map((subnet) => Cidr.from(subnet, at));
    const internal =
      props.internalTransitSubnet === undefined ? undefined : [Cidr.from(props.internalTransitSubnet, at)];
    this.internalRanges = internalRanges({ [TRANSIT]: transit, [INTRA_TIER]: internal });
    const resource = new PolicyTier0Gateway(this, 'Resource', {
      ...providerOf(manager),
      ...this.render(identity, props),
      transitSubnets: transit?.map(String),
      internalTransitSubnets: internal?.map(String),
    });
    renderedBy(this, resource).overrideLogicalId(identity.logicalId);
    attachmentsOf(this).bgp = bgp !== undefined;
    if (redistribute !== undefined)
      new RouteRedistribution(this, 'Redistribution', { tier0: this, types: redistribute });
  }

  /** Adds an interface below this gateway; see {@link Tier0Interface}. */
  addInterface(id: string, options: Tier0InterfaceOptions): Tier0Interface {
    return new Tier0Interface(this, id, { ...options, tier0: this });
  }

  /** Adds a neighbour below this gateway; see {@link BgpNeighbor}. */
  addBgpNeighbor(id: string, options: BgpNeighborOptions): BgpNeighbor {
    return new BgpNeighbor(this, id, { ...options, tier0: this });
  }

  [FACTS](): readonly [Tier0Fact] {
    const { uplinks, bgpNeighbors, redistribution } = attachmentsOf(this);
    return [
      {
        kind: 'tier0',
        key: this.key,
        at: this.node.path,
        displayName: this.displayName,
        managerHost: this.managerHost,
        policyPath: this.policyPath,
        existing: false,
        redistributes: redistribution?.types ?? [],
        uplinks: [...uplinks],
        hasBgpNeighbors: bgpNeighbors > 0,
        internalRanges: this.internalRanges,
        assumptions: [],
      },
    ];
  }

  private render({ nsxId, displayName }: Identity, props: Tier0GatewayProps): PolicyTier0GatewayConfig {
    const { bgp, edgeCluster } = props;
    return {
      nsxId,
      displayName,
      description: props.description,
      edgeClusterPath: edgeCluster && pathFor(this, edgeCluster),
      haMode: props.haMode,
      failoverMode: props.failoverMode,
      enableFirewall: props.enableFirewall,
      bgpConfig: bgp && {
        localAsNum: checkAsNumber(bgp.localAs, this.node.path),
        ecmp: bgp.ecmp,
        multipathRelax: bgp.multipathRelax,
        interSrIbgp: bgp.interSrIbgp,
        gracefulRestartMode: bgp.gracefulRestartMode,
      },
      tag: props.tags && [...props.tags],
    };
  }
}

const TRANSIT = 'NSX transit between Tier-0 and Tier-1';
const INTRA_TIER = 'NSX intra-tier transit';

/** NSX's own ranges, with those of them replaced that are set otherwise. */
function internalRanges(set: Readonly<Record<string, readonly Cidr[] | undefined>>): NamedRange[] {
  return DEFAULT_INTERNAL_RANGES.flatMap(
    (range) => set[range.name]?.map((cidr) => ({ name: range.name, cidr })) ?? [range],
  );
}
