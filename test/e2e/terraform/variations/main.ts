import { readFileSync } from 'node:fs';
import {
  EdgeCluster,
  NodeRoutes,
  NsxManager,
  type NsxTag,
  type RoutedNode,
  Segment,
  Tier0Gateway,
  Tier1Gateway,
  TransportZone,
} from 'cdk-routable-pods/nsxt';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** What the life-cycle test changes between two runs: `settings.json` in the working folder. */
interface Settings {
  /** Nodes by the name of their cluster. */
  readonly clusters: Readonly<Record<string, readonly RoutedNode[]>>;
  readonly tier0: boolean;
  readonly edgeCluster: boolean;
  readonly connected: boolean;
  readonly dhcp: boolean;
  readonly description?: string;
  readonly tags?: readonly NsxTag[];
  /** True: the Tier-1 stands already, and Terraform takes it over. */
  readonly imported: boolean;
}

class Nsx extends TerraformStack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const tier1 = this.tier1(settings);
    const { connected, dhcp } = settings;
    new Segment(this, 'nodes', {
      ...(connected ? { tier1 } : {}),
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '10.0.0.1/16',
      ...(dhcp ? { dhcp: { ranges: ['10.0.200.1-10.0.200.99'], address: '10.0.255.254' } } : {}),
    });
    for (const [cluster, nodes] of Object.entries(settings.clusters)) {
      new NodeRoutes(this, `routes-of-${cluster}`, { tier1, cluster, nodes });
    }
  }

  private tier1({ tier0, edgeCluster, description, tags, imported }: Settings) {
    const found = {
      tier0: tier0 ? Tier0Gateway.fromName(this, 'tier-0', 'T0') : null,
      edgeCluster: edgeCluster ? EdgeCluster.fromName(this, 'edge', 'edge-cluster-01') : null,
    };
    const rest = { advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] as const, description, tags };
    if (imported) return Tier1Gateway.fromPath(this, 'k8s', '/infra/tier-1s/k8s', { import: { ...found, ...rest } });
    const links = { tier0: found.tier0 ?? undefined, edgeCluster: found.edgeCluster ?? undefined };
    return new Tier1Gateway(this, 'k8s', { ...links, ...rest });
  }
}

const app = new App();
new Nsx(app, 'nsx', JSON.parse(readFileSync('settings.json', 'utf8')));
app.synth();
