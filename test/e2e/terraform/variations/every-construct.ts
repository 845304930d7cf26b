import {
  BgpNeighbor,
  DhcpRelay,
  DhcpServer,
  EdgeCluster,
  EdgeNode,
  NatRule,
  NodeRoutes,
  NsxManager,
  RouteRedistribution,
  Segment,
  StaticRoute,
  Tier0Gateway,
  Tier0Interface,
  Tier1Gateway,
  TransportZone,
  VlanSegment,
} from 'cdk-routable-pods/nsxt';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** One of everything that lib/nsxt writes or looks up, on a Tier-0 of its own. */
class Nsx extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const manager = new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const edgeCluster = EdgeCluster.fromName(this, 'edge', 'edge-cluster-01');
    const tier0 = this.tier0(edgeCluster);
    const tier1 = new Tier1Gateway(this, 'pods', {
      tier0,
      edgeCluster,
      advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED', 'TIER1_NAT'],
      tags: [{ scope: 'team', tag: 'network' }],
    });
    const transportZone = TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone');
    new Segment(this, 'nodes', {
      tier1,
      transportZone,
      gateway: '10.0.0.1/24',
      dhcp: {
        ranges: ['10.0.0.100-10.0.0.199'],
        server: new DhcpServer(this, 'shared', { edgeCluster }),
        address: '10.0.0.254',
        reservations: [{ ip: '10.0.0.20', macAddress: '00:50:56:00:00:20', hostName: 'node-20' }],
      },
    });
    new Segment(this, 'relayed', {
      tier1,
      transportZone,
      gateway: '10.0.1.1/24',
      dhcp: { relay: new DhcpRelay(this, 'relay', { manager, servers: ['10.44.0.53'] }) },
    });
    new StaticRoute(this, 'discarded', { gateway: tier1, network: '10.9.0.0/16', nextHops: 'discard' });
    new StaticRoute(this, 'default-route', {
      gateway: tier0,
      network: '0.0.0.0/0',
      nextHops: ['192.168.100.1', { ip: '192.168.100.3', adminDistance: 10 }],
    });
    new NatRule(this, 'outbound', {
      gateway: tier1,
      action: 'SNAT',
      source: ['10.0.0.0/24'],
      translated: ['192.168.200.1'],
      priority: 100,
    });
    new NodeRoutes(this, 'node-routes', {
      tier1,
      cluster: 'k8s1',
      nodes: [
        { name: 'node-1', addresses: ['10.0.0.11'], podCidrs: ['10.1.0.0/24'] },
        { name: 'node-2', addresses: ['10.0.0.12'], podCidrs: ['10.1.1.0/24'] },
      ],
    });
  }

  private tier0(edgeCluster: EdgeCluster): Tier0Gateway {
    const tier0 = new Tier0Gateway(this, 'provider', {
      edgeCluster,
      haMode: 'ACTIVE_STANDBY',
      bgp: { localAs: '65001', gracefulRestartMode: 'HELPER_ONLY' },
    });
    const uplink = new VlanSegment(this, 'uplink', {
      transportZone: TransportZone.fromName(this, 'vlan', 'nsx-vlan-transportzone'),
      vlanIds: [100],
    });
    new Tier0Interface(this, 'uplink-1', {
      tier0,
      addresses: ['192.168.100.2/24'],
      segment: uplink,
      edgeNode: EdgeNode.fromName(this, 'edge-01', edgeCluster, 'edge-01'),
    });
    new BgpNeighbor(this, 'tor-1', { tier0, address: '192.168.100.1', remoteAs: '65000', bfd: true });
    new RouteRedistribution(this, 'redistribution', { tier0, types: ['TIER1_STATIC', 'TIER1_CONNECTED'] });
    return tier0;
  }
}

const app = new App();
new Nsx(app, 'nsx');
app.synth();
