import type { PlainCluster, PlainNetwork } from '../../../../lib/core/model';
import { cases, fixesOf } from './cases';

const agents = (
  version: string,
  agentConf: Readonly<Record<string, unknown>>,
  more: Partial<PlainCluster> = {},
): PlainNetwork => ({
  clusters: [{ name: 'a', routable: false, ...more }],
  antreas: [{ cluster: 'a', version, agentConf }],
});

cases('ANT001', [
  [
    'hybrid',
    agents('2.7.0', { trafficEncapMode: 'hybrid', noSNAT: true }),
    ['error: a: antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode hybrid'],
  ],
  [
    'each cluster by itself',
    { antreas: ['a', 'b'].map((cluster) => ({ cluster, version: '2.7.0', agentConf: { noSNAT: true } })) },
    [
      'error: a: antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode encap',
      'error: b: antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode encap',
    ],
  ],
  ['a version without a table', agents('3.0.0', { noSNAT: true }), []],
]);

cases('ANT004', [
  [
    'noSNAT is not written',
    agents('2.7.0', { trafficEncapMode: 'noEncap' }, { routable: true }),
    ['warning: a is routable, but its agents change the source of what pods send: noSNAT is not true'],
  ],
  ['the mode in other letters', agents('2.7.0', { trafficEncapMode: 'NETWORKPOLICYONLY' }, { routable: true }), []],
  ['a cluster nobody describes', { antreas: [{ cluster: 'a', version: '2.7.0', agentConf: {} }] }, []],
]);

const twoRacks = (
  more: PlainNetwork,
  agentConf: Readonly<Record<string, unknown>> = { trafficEncapMode: 'noEncap', noSNAT: true },
): PlainNetwork => ({
  ...agents('2.7.0', agentConf, { routable: true, podCidrs: ['10.1.0.0/16'] }),
  segments: [
    { displayName: 'rack-1', gateway: '10.0.1.1/24' },
    { displayName: 'rack-2', gateway: '10.0.2.1/24' },
  ],
  nodes: [
    { name: 'n1', cluster: 'a', addresses: ['10.0.1.11'] },
    { name: 'n2', cluster: 'a', addresses: ['10.0.2.11'] },
  ],
  ...more,
});
const ROUTELESS =
  'error: nodes of a stand on segments rack-1 10.0.1.0/24 and rack-2 10.0.2.0/24, and nobody writes the routes to its pods';

cases('ANT005', [
  ['nobody writes routes', twoRacks({}), [ROUTELESS]],
  [
    'a person does',
    twoRacks({ routes: [{ gateway: 'r', network: '10.1.0.0/24', via: ['10.0.1.11'], cluster: 'a' }] }),
    [],
  ],
  [
    'somebody does, for the nodes',
    twoRacks({ routes: [{ gateway: 'r', network: '10.1.0.0/24', via: ['10.0.1.11'], node: 'a/n1' }] }),
    [],
  ],
  ['BGP does', twoRacks({ clusters: [{ name: 'a', routeOwner: 'bgp' }] }), []],
  ['a tunnel between the racks', twoRacks({}, { trafficEncapMode: 'hybrid' }), []],
  [
    'a node of which the segment is not stated',
    twoRacks({
      nodes: [
        { name: 'n1', cluster: 'a', addresses: ['10.0.1.11'] },
        { name: 'n2', cluster: 'a', addresses: ['10.0.3.11'] },
      ],
    }),
    [],
  ],
]);

cases('ANT011', [
  [
    'an option of a later version, strictly read',
    agents('0.13.3', { nodePortLocal: { enable: true } }),
    ['error: a: antrea-agent 0.13.3 stops: nodePortLocal is an option of antrea 1.4 to 2.7'],
  ],
  [
    'an option of an earlier version, leniently read',
    agents('2.7.0', { nplPortRange: '61000-62000' }),
    ['warning: a: antrea-agent 2.7.0 ignores an option: nplPortRange is an option of antrea 0.13 to 1.15'],
  ],
  [
    'a load balancer mode that needs tunnels',
    agents('2.7.0', {
      trafficEncapMode: 'noEncap',
      featureGates: { LoadBalancerModeDSR: true },
      antreaProxy: { defaultLoadBalancerMode: 'dsr' },
    }),
    ['error: a: antrea-agent 2.7.0 stops: antreaProxy.defaultLoadBalancerMode is dsr with trafficEncapMode noEncap'],
  ],
  [
    'a port range that ends before it begins',
    agents('2.7.0', { nodePortLocal: { enable: true, portRange: '62000-61000' } }),
    ['error: a: antrea-agent 2.7.0 stops: nodePortLocal.portRange has "62000-61000"'],
  ],
  [
    'a version without a table',
    agents('3.0.0', {}),
    ['info: a: antrea 3.0.0 has no table here, so its options are not checked'],
  ],
]);

const routing = (cloudRouting: PlainCluster['cloudRouting'], more: Partial<PlainCluster> = {}): PlainNetwork => ({
  clusters: [{ name: 'a', product: 'tkg', routeOwner: 'cloud-provider', cloudRouting, ...more }],
});

cases('TKG005', [
  [
    'nothing at all',
    routing(undefined),
    [
      'error: a has NSXT_POD_ROUTING_ENABLED without NSXT_MANAGER_HOST, NSXT_ROUTER_PATH, NSXT_USERNAME and NSXT_PASSWORD',
    ],
  ],
  [
    'empty texts',
    routing({ managerHost: '', routerPath: '', hasCredentials: true }),
    ['error: a has NSXT_POD_ROUTING_ENABLED without NSXT_MANAGER_HOST and NSXT_ROUTER_PATH'],
  ],
  [
    'no credentials',
    routing({ managerHost: 'nsx', routerPath: '/infra/tier-1s/a', hasCredentials: false }),
    ['error: a has NSXT_POD_ROUTING_ENABLED without NSXT_USERNAME and NSXT_PASSWORD'],
  ],
  ['routing off', routing(undefined, { routeOwner: 'none' }), []],
  ['another product', routing(undefined, { product: 'kubeadm' }), []],
]);

const files: PlainNetwork = {
  clusterFiles: [
    { cluster: 'mgmt', at: 'mgmt', unverifiedTls: ['VSPHERE_INSECURE'] },
    {
      cluster: 'cl1',
      at: 'cl1',
      plainSecrets: ['NSXT_PASSWORD', 'VSPHERE_PASSWORD'],
      unverifiedTls: ['NSXT_ALLOW_UNVERIFIED_SSL', 'VSPHERE_INSECURE'],
    },
    { cluster: 'cl2', at: 'cl2', plainSecrets: ['NSXT_PASSWORD'] },
  ],
};

cases('TKG009', [
  [
    'one finding for each file',
    files,
    [
      'error: the file of cl1 has NSXT_PASSWORD and VSPHERE_PASSWORD in plain text',
      'error: the file of cl2 has NSXT_PASSWORD in plain text',
    ],
  ],
]);

cases('TKG010', [
  [
    'one finding for all files',
    files,
    ['warning: certificates are not checked: VSPHERE_INSECURE in mgmt and cl1; NSXT_ALLOW_UNVERIFIED_SSL in cl1'],
  ],
]);

describe('TKG009', () => {
  it('offers the environment', () => {
    expect(fixesOf(files, 'TKG009')).toEqual([
      'take NSXT_PASSWORD and VSPHERE_PASSWORD from the environment, or give them as <encoded:…>',
      'take NSXT_PASSWORD from the environment, or give it as <encoded:…>',
    ]);
  });
});
