import { Lazy } from 'cdktf';
import type { Construct } from 'constructs';
import { BugError, ValidationError } from '../core/errors';
import type { SegmentFact } from '../core/model';
import { InterfaceAddress, type Ip, type IpRange } from '../core/net';
import { addressPlanOf, type HostAddress } from '../core/plan';
import { PolicyDhcpV4StaticBinding } from '../provider-nsxt/policy-dhcp-v4-static-binding';
import { DhcpServer } from './dhcp-server';
import type { IEdgeCluster } from './edge-cluster';
import { type NsxManager, providerOf } from './nsx-manager';
import { pathFor } from './policy-path';
import { type DhcpPlan, isRelay, readDhcp, type SegmentDhcp } from './segment-dhcp';
import { takeLogicalId } from './terraform-name';

/** The segment a subnet is of. */
export interface SubnetOf {
  readonly segment: Construct & { readonly policyPath: string };
  readonly nsxId: string;
  readonly manager: NsxManager;
  /** Where a DHCP server of its own runs, if its DHCP settings do not say. @default - nowhere */
  readonly edgeCluster?: IEdgeCluster;
  /** Who could have an edge cluster, for the message: `Tier-1 tanzu-cl1`. @default - nobody */
  readonly edgeClusterOwner?: string;
}

/** The one subnet of a segment, with its DHCP: as arguments of a resource, and as facts. */
export class SegmentSubnet {
  readonly gateway: InterfaceAddress;
  readonly ranges: readonly IpRange[];
  private readonly dhcp: 'server' | 'relay' | 'none';
  private readonly plan?: DhcpPlan;
  /** The DHCP server's address here, where one is to be chosen. */
  private readonly chosen?: HostAddress;
  /** Policy path of the DHCP server or relay. */
  readonly dhcpConfigPath?: string;

  /**
   * @throws ValidationError ADR001 for the gateway, NSX018 for a DHCP server without an edge cluster, and what
   * {@link readDhcp} throws
   */
  constructor(
    private readonly owner: SubnetOf,
    gateway: InterfaceAddress | string,
    dhcp: SegmentDhcp | undefined,
  ) {
    const { segment, nsxId } = owner;
    const at = segment.node.path;
    this.gateway = InterfaceAddress.from(gateway, at);
    this.plan = dhcp && readDhcp(dhcp, this.gateway, at);
    this.ranges = this.plan?.ranges ?? [];
    this.dhcp = dhcp === undefined ? 'none' : isRelay(dhcp) ? 'relay' : 'server';
    if (dhcp === undefined) return;
    this.dhcpConfigPath = pathFor(
      segment,
      isRelay(dhcp) ? dhcp.relay : (dhcp.server ?? this.ownServer(dhcp.edgeCluster)),
    );
    if (this.dhcp === 'server' && this.plan?.address === undefined) {
      this.chosen = addressPlanOf(segment).host(`${nsxId}/dhcp-server`, { within: this.gateway, at });
    }
  }

  /** The block `subnet` of a segment. */
  argument() {
    const { gateway, plan, ranges, dhcp } = this;
    if (plan === undefined || dhcp !== 'server') return { cidr: gateway.toString() };
    return {
      cidr: gateway.toString(),
      dhcpRanges: ranges.length === 0 ? undefined : ranges.map(String),
      dhcpV4Config: {
        // The address is settled with all others, after every construct is made.
        serverAddress: Lazy.stringValue({ produce: () => `${this.serverIp()}/${gateway.prefix}` }),
        dnsServers: plan.dnsServers.length === 0 ? undefined : plan.dnsServers.map(String),
        leaseTime: plan.leaseTime,
      },
    };
  }

  /** Binds each reserved address to its machine. The segment's own resource must exist. */
  addReservations(): void {
    const { segment, nsxId, manager } = this.owner;
    for (const { ip, macAddress, hostName } of this.plan?.reservations ?? []) {
      const binding = new PolicyDhcpV4StaticBinding(segment, `Reservation-${ip}`, {
        ...providerOf(manager),
        nsxId: ip.toString(),
        displayName: hostName ?? ip.toString(),
        segmentPath: pathFor(segment, segment),
        ipAddress: ip.toString(),
        macAddress,
        hostname: hostName,
        leaseTime: this.plan?.leaseTime,
      });
      const parts = [manager.alias, nsxId, ip.toString()];
      binding.overrideLogicalId(takeLogicalId(binding, PolicyDhcpV4StaticBinding.tfResourceType, parts));
    }
  }

  facts(): Pick<SegmentFact, 'gateway' | 'dhcpRanges' | 'dhcp' | 'dhcpServer' | 'reservations'> {
    const dhcpServer = this.plan?.address ?? this.chosen?.ip;
    return {
      gateway: this.gateway,
      dhcpRanges: this.ranges,
      dhcp: this.dhcp,
      ...(dhcpServer === undefined ? {} : { dhcpServer }),
      reservations: this.plan?.reservations ?? [],
    };
  }

  private serverIp(): Ip {
    const ip = this.plan?.address ?? this.chosen?.ip;
    if (ip === undefined) throw new BugError(`the DHCP server of ${this.owner.segment.node.path} has no address`);
    return ip;
  }

  private ownServer(stated: IEdgeCluster | undefined): DhcpServer {
    const { segment, nsxId, manager, edgeClusterOwner } = this.owner;
    const edgeCluster = stated ?? this.owner.edgeCluster;
    if (edgeCluster === undefined) {
      const place = edgeClusterOwner === undefined ? 'dhcp' : `${edgeClusterOwner}, or to dhcp`;
      const message = `DHCP of segment ${nsxId} has no edge cluster to run on; give edgeCluster to ${place}: EdgeCluster.fromName(this, 'edge', '<name>')`;
      throw new ValidationError('NSX018', message, segment.node.path);
    }
    const id = `${nsxId}-dhcp`;
    return new DhcpServer(segment, 'DhcpServer', { manager, edgeCluster, nsxId: id, displayName: id });
  }
}
