import { networkFrom, type PlainNetwork } from '../../../lib/core/model';
import { factOf } from './fact-of';

const TIER1 = '10.44.55.101/infra/tier-1s/tanzu-cl1';

describe('networkFrom', () => {
  it.each<[string, PlainNetwork, unknown]>([
    [
      'tier0s',
      { tier0s: [{ displayName: 'T0' }] },
      {
        kind: 'tier0',
        key: 'T0',
        at: 'tier0s[0]',
        displayName: 'T0',
        managerHost: '',
        existing: true,
        uplinks: [],
        internalRanges: [
          { name: 'NSX transit between Tier-0 and Tier-1', cidr: '100.64.0.0/16' },
          { name: 'NSX intra-tier transit', cidr: '169.254.0.0/24' },
          { name: 'NSX DHCP transit', cidr: '100.96.0.0/30' },
        ],
        assumptions: [],
      },
    ],
    [
      'tier1s',
      { tier1s: [{ managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1' }] },
      {
        kind: 'tier1',
        key: TIER1,
        at: 'tier1s[0]',
        displayName: 'tanzu-cl1',
        managerHost: '10.44.55.101',
        policyPath: '/infra/tier-1s/tanzu-cl1',
        existing: false,
        assumptions: [],
      },
    ],
    [
      'segments',
      { segments: [{ displayName: 'tanzu-overlay' }] },
      {
        kind: 'segment',
        key: 'tanzu-overlay',
        at: 'segments[0]',
        displayName: 'tanzu-overlay',
        dhcpRanges: [],
        reservations: [],
      },
    ],
    [
      'routes',
      { routes: [{ gateway: TIER1, network: '172.16.136.0/24', via: ['172.16.128.11', 'discard'] }] },
      {
        kind: 'static-route',
        key: `${TIER1} 172.16.136.0/24`,
        at: 'routes[0]',
        gateway: TIER1,
        network: '172.16.136.0/24',
        nextHops: [{ kind: 'ip', ip: '172.16.128.11', adminDistance: 1 }, { kind: 'discard' }],
        owner: 'person',
      },
    ],
    [
      'natRules',
      { natRules: [{ gateway: TIER1, action: 'NO_SNAT' }] },
      {
        kind: 'nat-rule',
        key: `${TIER1} natRules[0]`,
        at: 'natRules[0]',
        displayName: 'natRules[0]',
        gateway: TIER1,
        action: 'NO_SNAT',
        source: [],
        destination: [],
        sequenceNumber: 100,
        enabled: true,
      },
    ],
    [
      'pools',
      { pools: [{ displayName: 'avi', subnet: '172.16.128.0/21' }] },
      {
        kind: 'address-pool',
        key: 'avi',
        at: 'pools[0]',
        displayName: 'avi',
        purpose: 'static',
        subnet: '172.16.128.0/21',
        ranges: [],
      },
    ],
    [
      'clusters',
      { clusters: [{ name: 'cl1' }] },
      {
        kind: 'cluster',
        key: 'cl1',
        at: 'clusters[0]',
        name: 'cl1',
        product: 'kubeadm',
        role: 'workload',
        podCidrs: [],
        serviceCidrs: [],
        nodeMaskSize: { 4: 24, 6: 64 },
        routable: true,
        routeOwner: 'none',
        cni: 'antrea',
      },
    ],
    [
      'clusterFiles',
      { clusterFiles: [{ cluster: 'cl1' }] },
      { kind: 'cluster-file', key: 'cl1', at: 'clusterFiles[0]', cluster: 'cl1', plainSecrets: [], unverifiedTls: [] },
    ],
    [
      'antreas',
      { antreas: [{ cluster: 'cl1', version: '0.13.3', agentConf: { noSNAT: true } }] },
      {
        kind: 'antrea',
        key: 'cl1',
        at: 'antreas[0]',
        cluster: 'cl1',
        version: '0.13.3',
        agentConf: { noSNAT: true },
      },
    ],
    [
      'nodes',
      { nodes: [{ cluster: 'cl1', name: 'cl1-md-0-hbnqz' }] },
      {
        kind: 'node',
        key: 'cl1/cl1-md-0-hbnqz',
        at: 'nodes[0]',
        cluster: 'cl1',
        name: 'cl1-md-0-hbnqz',
        addresses: [],
        podCidrs: [],
        observed: true,
      },
    ],
    [
      'externals',
      { externals: ['10.44.0.0/16'] },
      { kind: 'external', key: '10.44.0.0/16', at: 'externals[0]', prefix: '10.44.0.0/16' },
    ],
    [
      'retiredBlocks',
      { retiredBlocks: [{ cluster: 'cl0', network: '172.16.152.0/21' }] },
      { kind: 'retired-block', key: 'cl0', at: 'retiredBlocks[0]', cluster: 'cl0', network: '172.16.152.0/21' },
    ],
  ])('%s: reads the least a person writes, with defaults', (_list, plain, fact) => {
    expect(factOf(plain)).toEqual(fact);
  });

  it('takes a property given as undefined for one that was left out', () => {
    const open = { key: undefined, at: undefined, routable: undefined, podCidrs: undefined, endpoint: undefined };
    expect(factOf({ clusters: [{ name: 'cl1', ...open }] })).toEqual(factOf({ clusters: [{ name: 'cl1' }] }));
    const unknown = { managerHost: undefined, internalRanges: undefined, uplinks: undefined };
    expect(factOf({ tier0s: [{ displayName: 'T0', ...unknown }] })).toEqual(
      factOf({ tier0s: [{ displayName: 'T0' }] }),
    );
  });

  it('keeps the order of its lists, and one network by its canonical text', () => {
    const { facts } = networkFrom({ externals: ['2001:DB8::/32'], clusters: [{ name: 'b' }, { name: 'a' }] });
    expect(facts.map(({ key }) => key)).toEqual(['b', 'a', '2001:db8::/32']);
  });

  it('is empty where nothing is stated', () => {
    expect(networkFrom({}).facts).toEqual([]);
  });
});
