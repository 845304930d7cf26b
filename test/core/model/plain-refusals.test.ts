import { networkFrom, type PlainNetwork } from '../../../lib/core/model';

const TIER1 = '10.44.55.101/infra/tier-1s/tanzu-cl1';

describe('networkFrom', () => {
  it.each<[PlainNetwork, string]>([
    [
      { segment: [{ displayName: 'a' }] } as PlainNetwork,
      'MODEL001 a network has no list segment; did you mean segments?',
    ],
    [
      { tier0s: [{ displayName: 'T0', uplinks: ['10.44.0.2'] }] },
      'ADR001 [tier0s[0]] "10.44.0.2" has no prefix; write the prefix of its network with it, as in 10.44.0.2/24',
    ],
    [
      { tier0s: [{ displayName: 'T0', internalRanges: [{ name: 'x', cidr: '100.64.0.1/16' }] }] },
      'ADR002 [tier0s[0]] 100.64.0.1/16 has host bits set; did you mean 100.64.0.0/16?',
    ],
    [
      { segments: [{ displayName: 'a' }, { displayName: 'b', dhcpServer: '172.16.128.1/21' }] },
      'ADR001 [segments[1]] "172.16.128.1/21" has a prefix; did you mean 172.16.128.1?',
    ],
    [
      { segments: [{ displayName: 'a', reservations: [{ ip: '010.0.0.1', macAddress: 'x' }] }] },
      'ADR001 [segments[0]] "010.0.0.1" has a leading zero, which may mean octal; did you mean 10.0.0.1?',
    ],
    [
      { routes: [{ gateway: TIER1, network: '10.0.0.1/8', via: [] }] },
      'ADR002 [routes[0]] 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?',
    ],
    [
      { routes: [{ gateway: TIER1, network: '10.0.0.0/8', via: ['Discard'] }] },
      'ADR001 [routes[0]] "Discard" is not an IPv4 address; write four decimal octets, as in 10.0.0.1',
    ],
    [
      { natRules: [{ gateway: TIER1, action: 'SNAT', source: ['10.0.0.1/8'] }] },
      'ADR002 [natRules[0]] 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?',
    ],
    [
      { pools: [{ displayName: 'p', subnet: '10.0.0.0/24', ranges: ['10.0.0.9-10.0.0.2'] }] },
      'ADR001 [pools[0]] 10.0.0.9-10.0.0.2 is reversed; did you mean 10.0.0.2-10.0.0.9?',
    ],
    [
      { clusters: [{ name: 'cl1', podCidrs: ['172.16.136.1/21'] }] },
      'ADR002 [clusters[0]] 172.16.136.1/21 has host bits set; did you mean 172.16.136.0/21?',
    ],
    [
      { nodes: [{ name: 'a', cluster: 'cl1', at: 'nodes.csv:2', podCidrs: ['172.16.136.1/24'] }] },
      'ADR002 [nodes.csv:2] 172.16.136.1/24 has host bits set; did you mean 172.16.136.0/24?',
    ],
    [
      { externals: ['10.44.0.0/16', '10.44.0.1/16'] },
      'ADR002 [externals[1]] 10.44.0.1/16 has host bits set; did you mean 10.44.0.0/16?',
    ],
    [
      { retiredBlocks: [{ cluster: 'cl0', network: '172.16.152.9/21' }] },
      'ADR002 [retiredBlocks[0]] 172.16.152.9/21 has host bits set; did you mean 172.16.152.0/21?',
    ],
  ])('refuses %j with its place', (plain, message) => {
    expect(() => networkFrom(plain)).toThrow(expect.objectContaining({ message }));
  });
});
