import { antreaVersion, checkAntreaAgentConf } from '../../../../lib/core/products';

function problems(version: string, conf: Record<string, unknown>): string[] {
  const found = checkAntreaAgentConf(antreaVersion(version), conf);
  expect(found.every(({ fatal }) => fatal)).toBe(true);
  return found.map(({ id, message, fix }) => `${id} ${message}; ${fix}`);
}

const NPL_WORDS = 'write two ports, the second greater, as 61000-62000';

describe('values', () => {
  it.each([
    [
      '0.13.3',
      { trafficEncapMode: 'routed' },
      'trafficEncapMode has "routed"',
      'write encap, noEncap, hybrid, networkPolicyOnly',
    ],
    ['1.3.0', { trafficEncryptionMode: 'tls' }, 'trafficEncryptionMode has "tls"', 'write none, ipsec, wireGuard'],
    ['0.11.0', { tunnelType: 'Geneve' }, 'tunnelType has "Geneve"', 'write geneve, vxlan, gre, stt'],
    ['1.8.0', { ovsDatapathType: 'dpdk' }, 'ovsDatapathType has "dpdk"', 'write system, netdev'],
    ['1.9.0', { ovsDatapathType: 'netdev' }, 'ovsDatapathType has "netdev"', 'write system'],
    [
      '1.13.0',
      { antreaProxy: { defaultLoadBalancerMode: 'l2' } },
      'antreaProxy.defaultLoadBalancerMode has "l2"',
      'write nat, dsr',
    ],
    ['1.7.0', { ipsec: { authenticationMode: 'rsa' } }, 'ipsec.authenticationMode has "rsa"', 'write psk, cert'],
    ['2.5.0', { hostNetworkMode: 'ebpf' }, 'hostNetworkMode has "ebpf"', 'write iptables, nftables'],
    ['1.8.0', { nodeType: 'vm' }, 'nodeType has "vm"', 'write k8sNode, externalNode'],
    [
      '1.9.0',
      { tlsMinVersion: 'TLS12' },
      'tlsMinVersion has "TLS12"',
      'write VersionTLS10, VersionTLS11, VersionTLS12, VersionTLS13',
    ],
    ['1.12.0', { multicast: { igmpQueryVersions: [2, 4] } }, 'multicast.igmpQueryVersions has 4', 'write 1, 2, 3'],
    [
      '2.0.0',
      { multicast: { enable: true, igmpQueryVersions: [4] } },
      'multicast.igmpQueryVersions has 4',
      'write 1, 2, 3',
    ],
    ['1.4.0', { serviceCIDR: '10.96.0.0' }, 'serviceCIDR has "10.96.0.0"', 'write a CIDR, as 10.0.0.0/8'],
    ['0.11.0', { serviceCIDRv6: 'fd00::' }, 'serviceCIDRv6 has "fd00::"', 'write a CIDR, as 10.0.0.0/8'],
    [
      '1.5.0',
      { serviceCIDR: '10.96.0.0', featureGates: { AntreaProxy: false } },
      'serviceCIDR has "10.96.0.0"',
      'write a CIDR, as 10.0.0.0/8',
    ],
    [
      '2.7.0',
      { serviceCIDRv6: 'fd00::', antreaProxy: { enable: false } },
      'serviceCIDRv6 has "fd00::"',
      'write a CIDR, as 10.0.0.0/8',
    ],
    [
      '1.4.0',
      { antreaProxy: { proxyAll: true, nodePortAddresses: ['10.0.0.0/8', 'eth0'] } },
      'antreaProxy.nodePortAddresses has "eth0"',
      'write a CIDR, as 10.0.0.0/8',
    ],
    [
      '2.5.0',
      { antreaProxy: { proxyAll: true, serviceHealthCheckServerBindAddress: '0.0.0.0' } },
      'antreaProxy.serviceHealthCheckServerBindAddress has "0.0.0.0"',
      'write address:port, as 0.0.0.0:10256',
    ],
    [
      '1.4.0',
      { featureGates: { Egress: true }, egress: { exceptCIDRs: ['10.0.0.1'] }, trafficEncapMode: 'noEncap' },
      'egress.exceptCIDRs has "10.0.0.1"',
      'write a CIDR, as 10.0.0.0/8',
    ],
    ['1.11.0', { egress: { exceptCIDRs: ['a'] } }, 'egress.exceptCIDRs has "a"', 'write a CIDR, as 10.0.0.0/8'],
    [
      '2.5.0',
      { egress: { exceptCIDRs: ['a'] }, trafficEncapMode: 'hybrid' },
      'egress.exceptCIDRs has "a"',
      'write a CIDR, as 10.0.0.0/8',
    ],
    ['1.11.0', { egress: { maxEgressIPsPerNode: 256 } }, 'egress.maxEgressIPsPerNode has 256', 'write 255 or less'],
    ['1.7.0', { dnsServerOverride: 'dns.local' }, 'dnsServerOverride has "dns.local"', 'write an address or host:port'],
    [
      '2.4.0',
      { dnsServerOverride: '10.96.0.10:70000' },
      'dnsServerOverride has "10.96.0.10:70000"',
      'write an address or host:port, its port 1 to 65535',
    ],
    [
      '2.4.0',
      { kubeAPIServerOverride: 'https://10.0.0.1:0' },
      'kubeAPIServerOverride has "https://10.0.0.1:0"',
      'write host, host:port or a URL, its port 1 to 65535',
    ],
    ['2.4.0', { apiPort: 65536 }, 'apiPort has 65536', 'write a port, 1 to 65535'],
    ['2.4.0', { clusterPort: -1 }, 'clusterPort has -1', 'write a port, 1 to 65535'],
    ['2.4.0', { tunnelPort: 70000 }, 'tunnelPort has 70000', 'write a port, 1 to 65535'],
    [
      '2.4.0',
      { trafficEncryptionMode: 'wireGuard', wireGuard: { port: 70000 } },
      'wireGuard.port has 70000',
      'write a port, 1 to 65535',
    ],
    ['2.3.0', { fqdnCacheMinTTL: -5 }, 'fqdnCacheMinTTL has -5', 'write 0 or more seconds'],
  ])('%s stops at %j', (version, conf, what, fix) => {
    expect(problems(version, conf)).toEqual([`ANT011 antrea-agent ${version} stops: ${what}; ${fix}`]);
  });

  it.each([
    ['0.13.3', { featureGates: { NodePortLocal: true }, nplPortRange: '61000' }, 'nplPortRange has "61000"'],
    ['1.4.0', { nodePortLocal: { portRange: '62000-61000' } }, 'nodePortLocal.portRange has "62000-61000"'],
    ['1.13.0', { nplPortRange: '61000:62000' }, 'nodePortLocal.portRange has "61000:62000"'],
    [
      '2.7.0',
      { nodePortLocal: { enable: true, portRange: '61000-61000' } },
      'nodePortLocal.portRange has "61000-61000"',
    ],
  ])('%s stops at the port range of %j', (version, conf, what) => {
    expect(problems(version, conf)).toEqual([`ANT010 antrea-agent ${version} stops: ${what}; ${NPL_WORDS}`]);
  });

  it.each([
    ['0.13.3', { trafficEncapMode: 'NOENCAP' }],
    ['2.7.0', { trafficEncryptionMode: 'WireGuard', wireGuard: { port: 51821 } }],
    ['1.8.0', { ovsDatapathType: 'netdev', tlsMinVersion: 'TLS12' }],
    ['1.15.0', { multicast: { igmpQueryVersions: [4] }, featureGates: { Multicast: false } }],
    ['2.0.0', { multicast: { igmpQueryVersions: [4] } }],
    ['1.5.0', { serviceCIDR: 'none' }],
    ['1.4.0', { serviceCIDR: '10.96.0.1/12', serviceCIDRv6: '' }],
    ['1.4.0', { antreaProxy: { nodePortAddresses: ['eth0'] } }],
    ['2.5.0', { antreaProxy: { proxyAll: true, serviceHealthCheckServerBindAddress: '[::]:10256' } }],
    ['1.11.0', { egress: { exceptCIDRs: ['a'], maxEgressIPsPerNode: 300 }, trafficEncapMode: 'noEncap' }],
    ['2.4.0', { egress: { exceptCIDRs: ['a'] }, trafficEncapMode: 'hybrid' }],
    ['2.7.0', { egress: { exceptCIDRs: ['a'] }, featureGates: { Egress: false } }],
    ['1.6.0', { dnsServerOverride: 'dns.local' }],
    ['2.7.0', { dnsServerOverride: 'fd00::a', kubeAPIServerOverride: 'https://api.local' }],
    ['2.3.0', { apiPort: 65536, clusterPort: -1 }],
    ['2.7.0', { apiPort: 0, tunnelPort: 0, wireGuard: { port: 70000 } }],
    ['1.14.0', { nodePortLocal: { portRange: 'none' } }],
    ['1.4.0', { nodePortLocal: { portRange: 'none' }, featureGates: { NodePortLocal: false } }],
    ['0.13.3', { nplPortRange: 'none' }],
  ])('%s starts with %j', (version, conf) => {
    expect(problems(version, conf)).toEqual([]);
  });
});
