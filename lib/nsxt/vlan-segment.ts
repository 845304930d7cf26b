import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { type DescribesNetwork, FACTS, gatewayKey, type SegmentFact } from '../core/model';
import type { InterfaceAddress, IpRange } from '../core/net';
import { PolicyVlanSegment } from '../provider-nsxt/policy-vlan-segment';
import { known } from './known';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import type { SegmentDhcp } from './segment-dhcp';
import { SegmentSubnet } from './segment-subnet';
import type { ITransportZone } from './transport-zone';

export interface VlanSegmentProps extends NsxObjectProps {
  /** @default - the stack's manager that the transport zone is on */
  readonly manager?: NsxManager;
  /** The VLAN transport zone: the hosts it reaches. NSX demands it. */
  readonly transportZone: ITransportZone;
  /** VLAN ids 0 to 4094, or ranges of them: `10`, `20-29`. At least one. */
  readonly vlanIds: readonly (number | string)[];
  /**
   * The gateway's address with the segment's prefix, of a router that NSX need not be. @default - none, layer 2 only
   */
  readonly gateway?: InterfaceAddress | string;
  /** Where its machines get their addresses from; needs `gateway`. @default - nowhere */
  readonly dhcp?: SegmentDhcp;
}

const VLAN = /^(0|[1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/;
const HIGHEST_VLAN = 4094;

/** A segment on VLANs of the physical network: uplinks of a Tier-0, or machines beside NSX. */
export class VlanSegment extends Construct implements DescribesNetwork {
  readonly key: string;
  readonly displayName: string;
  /** `/infra/segments/<nsxId>` */
  readonly policyPath: string;
  readonly vlanIds: readonly string[];
  private readonly subnet?: SegmentSubnet;

  /**
   * @throws ValidationError VLAN001 for a VLAN id, VLAN002 for DHCP without a gateway, NSX018 for DHCP without an edge
   * cluster, ADR001 and ADR002 for addresses, DHCP001 to DHCP005 and NUM001 for its DHCP, MGR002 to MGR004 where its
   * manager is not clear, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: VlanSegmentProps) {
    super(scope, id);
    const { transportZone, gateway, dhcp } = props;
    const at = this.node.path;
    const manager = managerFor(this, props.manager, transportZone);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'segment',
      type: PolicyVlanSegment.tfResourceType,
      manager,
      collection: '/infra/segments',
    });
    this.displayName = displayName;
    this.policyPath = `/infra/segments/${nsxId}`;
    this.key = gatewayKey(manager.host, this.policyPath);
    this.vlanIds = checkVlans(props.vlanIds, at);
    if (gateway !== undefined) this.subnet = new SegmentSubnet({ segment: this, nsxId, manager }, gateway, dhcp);
    else if (dhcp !== undefined) {
      throw new ValidationError('VLAN002', `segment ${nsxId} has DHCP and no subnet; give its gateway`, at);
    }
    const resource = new PolicyVlanSegment(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      transportZonePath: pathFor(this, transportZone),
      vlanIds: [...this.vlanIds],
      dhcpConfigPath: this.subnet?.dhcpConfigPath,
      subnet: this.subnet && [this.subnet.argument()],
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
    this.subnet?.addReservations();
  }

  /** Absent: it is layer 2 only. */
  get gateway(): InterfaceAddress | undefined {
    return this.subnet?.gateway;
  }

  get dhcpRanges(): readonly IpRange[] {
    return this.subnet?.ranges ?? [];
  }

  [FACTS](): readonly [SegmentFact] {
    return [
      {
        kind: 'segment',
        key: this.key,
        at: this.node.path,
        displayName: this.displayName,
        tier1: null,
        dhcpRanges: [],
        dhcp: 'none',
        reservations: [],
        ...this.subnet?.facts(),
        vlanIds: this.vlanIds,
      },
    ];
  }
}

function checkVlans(given: readonly (number | string)[], at: string): string[] {
  if (given.length === 0) throw new ValidationError('VLAN001', 'it has no VLAN id; give one in vlanIds', at);
  return given.map((vlan) => {
    const text = known(String(vlan), 'VLAN id', at);
    const [, first, last = first] = VLAN.exec(text) ?? [];
    if (first !== undefined && Number(first) <= Number(last) && Number(last) <= HIGHEST_VLAN) return text;
    const message = `${JSON.stringify(text)} is not a VLAN id; write one from 0 to ${HIGHEST_VLAN}, or a range: 20-29`;
    throw new ValidationError('VLAN001', message, at);
  });
}
