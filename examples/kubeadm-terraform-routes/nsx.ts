import type { NodeInventory } from 'cdk-routable-pods/import';
import {
  EdgeCluster,
  NodeRoutes,
  NsxManager,
  Segment,
  Tier0Gateway,
  Tier1Gateway,
  TransportZone,
} from 'cdk-routable-pods/nsxt';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** The NSX side of a cluster without a cloud provider: the routes to its pods belong to Terraform. */
export class Nsx extends TerraformStack {
  readonly nodes: Segment;

  constructor(scope: Construct, id: string, inventory: readonly NodeInventory[]) {
    super(scope, id);
    const manager = new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const tier1 = new Tier1Gateway(this, 'k8s', {
      manager,
      tier0: Tier0Gateway.fromName(this, 'tier-0', 'T0', {
        assume: { redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] },
      }),
      edgeCluster: EdgeCluster.fromName(this, 'edge', 'edge-cluster-01'),
      advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    });
    this.nodes = new Segment(this, 'k8s-nodes', {
      tier1,
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '172.16.160.1/24',
    });
    new NodeRoutes(this, 'pod-routes', { tier1, cluster: 'k8s1', nodes: inventory });
  }
}
