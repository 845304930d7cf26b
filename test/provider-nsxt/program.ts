import { DataNsxtPolicyTransportZone } from 'cdk-routable-pods/provider-nsxt/data-nsxt-policy-transport-zone';
import { PolicyDhcpServer } from 'cdk-routable-pods/provider-nsxt/policy-dhcp-server';
import { PolicySegment } from 'cdk-routable-pods/provider-nsxt/policy-segment';
import { PolicyStaticRoute } from 'cdk-routable-pods/provider-nsxt/policy-static-route';
import { PolicyTier1Gateway } from 'cdk-routable-pods/provider-nsxt/policy-tier1-gateway';
import { NsxtProvider } from 'cdk-routable-pods/provider-nsxt/provider';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A program as people write it on what `cdktf get` makes of `vmware/nsxt`, with its imports changed and nothing else:
 * `test/e2e/provider-generator.mjs` changes them back and runs it on what `cdktf get` really makes.
 */
export class NodeNetwork extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new NsxtProvider(this, 'nsxt', { host: '10.44.55.101', maxRetries: 3, remoteAuth: false });
    const overlay = new DataNsxtPolicyTransportZone(this, 'overlay', { displayName: 'nsx-overlay-transportzone' });
    const tier1 = new PolicyTier1Gateway(this, 'tier1', {
      displayName: 'tanzu-cl1',
      nsxId: 'tanzu-cl1',
      tier0Path: '/infra/tier-0s/T0',
      routeAdvertisementTypes: ['TIER1_CONNECTED', 'TIER1_STATIC_ROUTES'],
      tag: [{ scope: 'team', tag: 'platform' }],
    });
    const dhcp = new PolicyDhcpServer(this, 'dhcp', {
      displayName: 'tanzu-dhcp',
      serverAddresses: ['172.16.135.254/21'],
    });
    const nodes = new PolicySegment(this, 'nodes', {
      displayName: 'tanzu-overlay',
      connectivityPath: tier1.path,
      transportZonePath: overlay.path,
      dhcpConfigPath: dhcp.path,
      subnet: [
        {
          cidr: '172.16.128.1/21',
          dhcpRanges: ['172.16.128.10-172.16.128.250'],
          dhcpV4Config: { serverAddress: '172.16.135.254/21', dnsServers: ['10.44.55.1'], leaseTime: 86400 },
        },
      ],
    });
    new PolicyStaticRoute(this, 'pods', {
      displayName: 'cl1-node-1',
      gatewayPath: tier1.path,
      network: '172.16.136.0/24',
      nextHop: [{ ipAddress: '172.16.128.11', adminDistance: 1 }],
      dependsOn: [nodes],
    });
  }
}
