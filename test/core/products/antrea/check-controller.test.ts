import { antreaVersion, checkAntreaControllerConf } from '../../../../lib/core/products';

function problems(version: string, conf: Record<string, unknown>): string[] {
  return checkAntreaControllerConf(antreaVersion(version), conf).map(
    ({ id, fatal, message, fix }) => `${id} ${fatal ? 'fatal' : 'ignored'} ${message}; ${fix}`,
  );
}

const ipam = (nodeIPAM: Record<string, unknown>, gates: Record<string, boolean> = { NodeIPAM: true }) => ({
  featureGates: gates,
  nodeIPAM: { enableNodeIPAM: true, clusterCIDRs: ['10.0.0.0/16'], ...nodeIPAM },
});

it.each([
  [
    '1.3.0',
    { nodeIPAM: {} },
    'fatal antrea-controller 1.3.0 stops: nodeIPAM is an option of antrea 1.4 to 2.7; leave it out, or run antrea 1.4 to 2.7',
  ],
  [
    '2.7.0',
    { trafficEncapMode: 'noEncap' },
    'ignored antrea-controller 2.7.0 ignores an option: trafficEncapMode is an option of ' +
      'antrea-agent.conf; write it there',
  ],
  [
    '1.4.0',
    ipam({ clusterCIDRs: ['10.0.0.0'] }),
    'fatal antrea-controller 1.4.0 stops: nodeIPAM.clusterCIDRs has "10.0.0.0"; write a CIDR, as 10.0.0.0/8',
  ],
  [
    '1.5.0',
    ipam({ clusterCIDRs: [] }),
    'fatal antrea-controller 1.5.0 stops: nodeIPAM.clusterCIDRs is empty; give one block of each IP family',
  ],
  [
    '1.5.0',
    ipam({ clusterCIDRs: ['10.0.0.0/16', '10.1.0.0/16'] }),
    'fatal antrea-controller 1.5.0 stops: nodeIPAM.clusterCIDRs has 10.0.0.0/16, 10.1.0.0/16; ' +
      'give at most one block of each IP family',
  ],
  [
    '1.4.0',
    ipam({ nodeCIDRMaskSizeIPv4: 31 }),
    'fatal antrea-controller 1.4.0 stops: nodeIPAM.nodeCIDRMaskSizeIPv4 has 31; write 16 to 30',
  ],
  [
    '1.4.0',
    ipam({ clusterCIDRs: ['fd00::/48'], nodeCIDRMaskSizeIPv6: 63 }),
    'fatal antrea-controller 1.4.0 stops: nodeIPAM.nodeCIDRMaskSizeIPv6 has 63; write 64 to 126',
  ],
  [
    '1.13.0',
    ipam({ clusterCIDRs: ['fd00::/40'] }),
    'fatal antrea-controller 1.13.0 stops: nodeIPAM.clusterCIDRs has fd00::/40 for nodes of /64; ' +
      'set nodeIPAM.nodeCIDRMaskSizeIPv6 to at most 16 more than its prefix',
  ],
  [
    '2.7.0',
    ipam({ serviceCIDR: '10.96.0.0' }),
    'fatal antrea-controller 2.7.0 stops: nodeIPAM.serviceCIDR has "10.96.0.0"; write a CIDR, as 10.0.0.0/8',
  ],
  [
    '2.7.0',
    ipam({ serviceCIDRv6: 'fd00::' }),
    'fatal antrea-controller 2.7.0 stops: nodeIPAM.serviceCIDRv6 has "fd00::"; write a CIDR, as 10.0.0.0/8',
  ],
  [
    '1.11.0',
    ipam({}, {}),
    'ignored antrea-controller 1.11.0 ignores an option: nodeIPAM.enableNodeIPAM is true with featureGates.NodeIPAM false; ' +
      'set featureGates.NodeIPAM: true',
  ],
  ['2.4.0', { apiPort: 70000 }, 'fatal antrea-controller 2.4.0 stops: apiPort has 70000; write a port, 1 to 65535'],
  [
    '2.4.0',
    { kubeAPIServerOverride: 'api:99999' },
    'fatal antrea-controller 2.4.0 stops: kubeAPIServerOverride has "api:99999"; ' +
      'write host, host:port or a URL, its port 1 to 65535',
  ],
  [
    '2.7.0',
    { featureGates: { ClusterNetworkPolicy: true, AntreaPolicy: false } },
    'fatal antrea-controller 2.7.0 stops: featureGates.ClusterNetworkPolicy is true with featureGates.AntreaPolicy false; ' +
      'set featureGates.AntreaPolicy: true, or featureGates.ClusterNetworkPolicy: false',
  ],
  [
    '2.7.0',
    { featureGates: { AdminNetworkPolicy: true, AntreaPolicy: false } },
    'fatal antrea-controller 2.7.0 stops: featureGates.AdminNetworkPolicy is true with featureGates.AntreaPolicy false; ' +
      'set featureGates.AntreaPolicy: true, or featureGates.AdminNetworkPolicy: false',
  ],
])('%s, %j', (version, conf, message) => {
  expect(problems(version, conf)).toEqual([`ANT011 ${message}`]);
});

it.each([
  ['1.4.0', ipam({ clusterCIDRs: [] })],
  ['1.12.0', ipam({ clusterCIDRs: ['fd00::/40'] })],
  ['1.12.0', ipam({}, {})],
  ['2.7.0', ipam({ clusterCIDRs: ['10.0.0.0/16', 'fd00::/48'], nodeCIDRMaskSizeIPv4: 25 })],
  ['2.7.0', { nodeIPAM: { clusterCIDRs: ['none'], nodeCIDRMaskSizeIPv4: 31 } }],
  ['2.7.0', ipam({ nodeCIDRMaskSizeIPv6: 63 })],
  ['2.6.0', { featureGates: { AdminNetworkPolicy: true, AntreaPolicy: false } }],
  ['2.7.0', { featureGates: { BGPPolicy: true } }],
])('%s starts with %j', (version, conf) => {
  expect(problems(version, conf)).toEqual([]);
});
