import { readFileSync } from 'node:fs';
import {
  DhcpRelay,
  DhcpServer,
  EdgeCluster,
  NodeRoutes,
  NsxManager,
  type NsxTag,
  type RoutedNode,
  Segment,
  type SegmentDhcp,
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
  /** From a server of the segment's own, from one beside it, by a relay, or none. */
  readonly dhcp: 'own' | 'another' | 'relay' | false;
  /** Where the DHCP server runs. @default - as the Tier-1 */
  readonly dhcpEdgeCluster?: string;
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
    new Segment(this, 'nodes', {
      ...(settings.connected ? { tier1 } : {}),
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '10.0.0.1/16',
      dhcp: this.dhcp(settings),
    });
    for (const [cluster, nodes] of Object.entries(settings.clusters)) {
      new NodeRoutes(this, `routes-of-${cluster}`, { tier1, cluster, nodes });
    }
  }

  private dhcp({ dhcp, dhcpEdgeCluster }: Settings): SegmentDhcp | undefined {
    if (dhcp === false) return undefined;
    if (dhcp === 'relay') return { relay: new DhcpRelay(this, 'relay', { servers: ['10.44.0.53'] }) };
    const edgeCluster = EdgeCluster.fromName(this, 'edge-of-dhcp', dhcpEdgeCluster ?? 'edge-cluster-01');
    return {
      ranges: ['10.0.200.1-10.0.200.99'],
      address: '10.0.255.254',
      ...(dhcp === 'another' ? { server: new DhcpServer(this, 'another', { edgeCluster }) } : { edgeCluster }),
    };
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
