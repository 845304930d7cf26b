import { EdgeCluster, NsxManager, Segment, Tier0Gateway, Tier1Gateway, TransportZone } from 'cdk-routable-pods/nsxt';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** The NSX side: a Tier-1 under the Tier-0 that stands already, and one segment for all nodes. */
export class Nsx extends TerraformStack {
  readonly nodes: Segment;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const manager = new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const tier1 = new Tier1Gateway(this, 'tanzu-cl1', {
      manager,
      tier0: Tier0Gateway.fromName(this, 'tier-0', 'T0', {
        assume: { redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] },
      }),
      edgeCluster: EdgeCluster.fromName(this, 'edge', 'edge-cluster-01'),
      advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    });
    this.nodes = new Segment(this, 'tanzu-overlay', {
      tier1,
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '172.16.128.1/21',
      dhcp: { ranges: ['172.16.128.10-172.16.128.250'], dnsServers: ['10.44.55.1'] },
    });
  }
}
