import { Construct } from 'constructs';
import { type DescribesNetwork, FACTS, gatewayKey, type ISegment, type SegmentFact } from '../core/model';
import type { InterfaceAddress, IpRange } from '../core/net';
import { PolicySegment } from '../provider-nsxt/policy-segment';
import { type INsxTier1Gateway, shortName } from './gateways';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import type { SegmentDhcp } from './segment-dhcp';
import { SegmentSubnet } from './segment-subnet';
import type { ITransportZone } from './transport-zone';

export interface SegmentProps extends NsxObjectProps {
  /** @default - the stack's manager that the Tier-1 is on */
  readonly manager?: NsxManager;
  /** The Tier-1 it is connected to. @default - none: machines on it reach each other only */
  readonly tier1?: INsxTier1Gateway;
  /** The overlay transport zone: the hosts it reaches. NSX demands it. */
  readonly transportZone: ITransportZone;
  /** The gateway's address with the segment's prefix: `172.16.128.1/21`. */
  readonly gateway: InterfaceAddress | string;
  /** Where its machines get their addresses from. @default - nowhere */
  readonly dhcp?: SegmentDhcp;
  /** How broadcasts are copied to other hosts. @default MTEP */
  readonly replicationMode?: 'MTEP' | 'SOURCE';
}

/** An overlay segment: one subnet for machines. vSphere lists it as a network by its display name. */
export class Segment extends Construct implements ISegment, DescribesNetwork {
  readonly key: string;
  readonly displayName: string;
  /** `/infra/segments/<nsxId>` */
  readonly policyPath: string;
  readonly tier1?: INsxTier1Gateway;
  private readonly subnet: SegmentSubnet;

  /**
   * @throws ValidationError NSX018 for DHCP without an edge cluster, ADR001 and ADR002 for addresses, DHCP001 to
   * DHCP005 and NUM001 for its DHCP, MGR002 to MGR004 where its manager is not clear, and for its id or name as every
   * NSX object
   */
  constructor(scope: Construct, id: string, props: SegmentProps) {
    super(scope, id);
    const { tier1, transportZone } = props;
    const manager = managerFor(this, props.manager, tier1, transportZone);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'segment',
      type: PolicySegment.tfResourceType,
      manager,
      collection: '/infra/segments',
    });
    this.displayName = displayName;
    this.policyPath = `/infra/segments/${nsxId}`;
    this.key = gatewayKey(manager.host, this.policyPath);
    this.tier1 = tier1;
    const edge = tier1 && { edgeCluster: tier1.edgeCluster, edgeClusterOwner: `Tier-1 ${shortName(tier1)}` };
    this.subnet = new SegmentSubnet({ segment: this, nsxId, manager, ...edge }, props.gateway, props.dhcp);
    const resource = new PolicySegment(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      connectivityPath: tier1 && pathFor(this, tier1),
      transportZonePath: pathFor(this, transportZone),
      dhcpConfigPath: this.subnet.dhcpConfigPath,
      replicationMode: props.replicationMode,
      subnet: [this.subnet.argument()],
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
    this.subnet.addReservations();
  }

  get gateway(): InterfaceAddress {
    return this.subnet.gateway;
  }

  get dhcpRanges(): readonly IpRange[] {
    return this.subnet.ranges;
  }

  [FACTS](): readonly [SegmentFact] {
    return [
      {
        kind: 'segment',
        key: this.key,
        at: this.node.path,
        displayName: this.displayName,
        tier1: this.tier1?.key ?? null,
        ...this.subnet.facts(),
      },
    ];
  }
}
