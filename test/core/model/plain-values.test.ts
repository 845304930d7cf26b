import type { PlainNetwork } from '../../../lib/core/model';
import { Cidr, Ip } from '../../../lib/core/net';
import { factOf } from './fact-of';

const TIER1 = '10.44.55.101/infra/tier-1s/tanzu-cl1';

describe('networkFrom', () => {
  it.each<[string, PlainNetwork, object]>([
    [
      'tier0s',
      {
        tier0s: [
          {
            key: '10.44.55.101 "T0"',
            at: 'nsx/tier-0',
            displayName: 'T0',
            managerHost: '10.44.55.101',
            policyPath: '/infra/tier-0s/T0',
            existing: false,
            redistributes: ['TIER1_STATIC'],
            uplinks: ['10.44.0.2/24'],
            hasBgpNeighbors: true,
            internalRanges: [
              { name: 'transit', cidr: '100.65.0.0/16' },
              { name: 'read already', cidr: Cidr.parse('169.254.1.0/24') },
            ],
            assumptions: [{ code: 'ASSUME_X', text: 'x' }],
          },
        ],
      },
      {
        key: '10.44.55.101 "T0"',
        at: 'nsx/tier-0',
        managerHost: '10.44.55.101',
        policyPath: '/infra/tier-0s/T0',
        existing: false,
        redistributes: ['TIER1_STATIC'],
        uplinks: ['10.44.0.2/24'],
        hasBgpNeighbors: true,
        internalRanges: [
          { name: 'transit', cidr: '100.65.0.0/16' },
          { name: 'read already', cidr: '169.254.1.0/24' },
        ],
        assumptions: [{ code: 'ASSUME_X', text: 'x' }],
      },
    ],
    [
      'tier1s',
      {
        tier1s: [{ policyPath: '/infra/tier-1s/a', displayName: 'A', tier0: null, edgeCluster: null, existing: true }],
      },
      { key: '/infra/tier-1s/a', displayName: 'A', managerHost: '', tier0: null, edgeCluster: null, existing: true },
    ],
    [
      'segments',
      {
        segments: [
          {
            displayName: 's',
            gateway: '172.16.128.1/21',
            tier1: TIER1,
            dhcp: 'server',
            dhcpServer: '172.16.135.254',
            dhcpRanges: ['172.16.128.10-172.16.128.250'],
            reservations: [
              { ip: '172.16.130.11', macAddress: '00:50:56:00:00:01' },
              { ip: Ip.parse('172.16.130.12'), macAddress: '00:50:56:00:00:02', hostName: 'b' },
            ],
            vlanIds: ['7'],
          },
        ],
      },
      {
        gateway: '172.16.128.1/21',
        tier1: TIER1,
        dhcp: 'server',
        dhcpServer: '172.16.135.254',
        dhcpRanges: ['172.16.128.10-172.16.128.250'],
        reservations: [
          { ip: '172.16.130.11', macAddress: '00:50:56:00:00:01' },
          { ip: '172.16.130.12', macAddress: '00:50:56:00:00:02', hostName: 'b' },
        ],
        vlanIds: ['7'],
      },
    ],
    [
      'routes',
      { routes: [{ gateway: TIER1, network: '10.0.0.0/8', via: [], owner: 'bgp', cluster: 'cl1', node: 'cl1/a' }] },
      { owner: 'bgp', cluster: 'cl1', node: 'cl1/a', nextHops: [] },
    ],
    [
      'natRules',
      {
        natRules: [
          {
            gateway: TIER1,
            displayName: 'keep-pods',
            action: 'NO_SNAT',
            source: ['172.16.128.0/17'],
            destination: ['10.0.0.0/8'],
            sequenceNumber: 10,
            enabled: false,
          },
        ],
      },
      {
        key: `${TIER1} keep-pods`,
        displayName: 'keep-pods',
        source: ['172.16.128.0/17'],
        destination: ['10.0.0.0/8'],
        sequenceNumber: 10,
        enabled: false,
      },
    ],
    [
      'pools',
      {
        pools: [
          {
            displayName: 'avi',
            subnet: '10.0.0.0/24',
            purpose: 'avi-vip',
            ranges: ['10.0.0.2-10.0.0.9'],
            segment: 's',
          },
        ],
      },
      { purpose: 'avi-vip', ranges: ['10.0.0.2-10.0.0.9'], segment: 's' },
    ],
    [
      'clusters',
      {
        clusters: [
          {
            name: 'cl1',
            product: 'tkg',
            role: 'management',
            podCidrs: ['172.16.136.0/21', 'fd00:1::/48'],
            serviceCidrs: ['100.64.0.0/13'],
            nodeMaskSize: { 4: 25, 6: 64 },
            routable: false,
            routeOwner: 'bgp',
            endpoint: '172.16.135.250',
            cni: 'calico',
          },
        ],
      },
      {
        product: 'tkg',
        role: 'management',
        podCidrs: ['172.16.136.0/21', 'fd00:1::/48'],
        serviceCidrs: ['100.64.0.0/13'],
        nodeMaskSize: { 4: 25, 6: 64 },
        routable: false,
        routeOwner: 'bgp',
        endpoint: '172.16.135.250',
        cni: 'calico',
      },
    ],
    [
      'clusterFiles',
      { clusterFiles: [{ cluster: 'cl1', key: 'cl1.yaml', plainSecrets: ['VSPHERE_PASSWORD'] }] },
      { key: 'cl1.yaml', plainSecrets: ['VSPHERE_PASSWORD'], unverifiedTls: [] },
    ],
    [
      'nodes',
      {
        nodes: [
          { cluster: 'cl1', name: 'a', addresses: ['172.16.128.11'], podCidrs: ['172.16.136.0/24'], observed: false },
        ],
      },
      { addresses: ['172.16.128.11'], podCidrs: ['172.16.136.0/24'], observed: false },
    ],
  ])('%s: reads all that a person may write', (_list, plain, fact) => {
    expect(factOf(plain)).toMatchObject(fact);
  });
});
