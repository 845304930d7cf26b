import { cases, fixesOf } from './cases';
import { changed, SOUND, TIER1 } from './sound-network';

const [, cl1] = SOUND.clusters;
const [route] = SOUND.routes;
const second = { ...route, via: ['172.16.130.12'] };

cases('NSX011', [
  [
    'three routes, of which two lead the same way',
    changed({ routes: [route, second, second] }),
    ['error: 172.16.160.0/24 of node n1 has 3 routes on tanzu-cl1, by way of 172.16.130.11 and 172.16.130.12'],
  ],
  ['twice the same way', changed({ routes: [route, route] }), []],
  [
    'one route that names two addresses, which is for its writer to know',
    changed({ routes: [{ ...route, via: ['172.16.130.11', '172.16.130.12'] }] }),
    [],
  ],
  ['a null route beside it', changed({ routes: [route, { ...route, via: ['discard'] }] }), []],
  ['on another gateway', changed({ routes: [route, { ...second, gateway: 'T0' }] }), []],
  ['by the cloud provider, which is OWN001', changed({ routes: [route, { ...second, owner: 'cloud-provider' }] }), []],
  [
    'a network that is no podCIDR',
    changed({
      routes: [
        { ...route, network: '0.0.0.0/0' },
        { ...second, network: '0.0.0.0/0' },
      ],
    }),
    [],
  ],
  ['a podCIDR of no stated node', { routes: [route, second] }, []],
  [
    'a node whose address is not known',
    { nodes: [{ name: 'n1', cluster: 'k1', podCidrs: ['172.16.160.0/24'] }], routes: [route, second] },
    [`error: 172.16.160.0/24 of node n1 has 2 routes on ${TIER1}, by way of 172.16.130.11 and 172.16.130.12`],
  ],
]);

it('NSX011 names the address to keep, where it is known', () => {
  expect(fixesOf(changed({ routes: [route, second] }), 'NSX011')).toEqual([
    'keep the one to 172.16.130.11, the address of node n1',
  ]);
  const unknown = [{ name: 'n1', cluster: 'k1', podCidrs: ['172.16.160.0/24'] }];
  expect(fixesOf({ nodes: unknown, routes: [route, second] }, 'NSX011')).toEqual(['keep the one to node n1']);
});

const large = (name: string, maxNodes: number, more: object = {}) => ({
  ...cl1,
  name,
  endpoint: undefined,
  machines: { ...cl1.machines, maxNodes },
  ...more,
});

cases('NSX024', [
  [
    'two clusters together',
    { clusters: [large('a', 600), large('b', 401)] },
    [
      'warning: a and b may have 1001 node routes on NSX Manager 10.44.55.101, and a cloud provider reads the first 1000',
    ],
  ],
  [
    'two families of one cluster',
    { clusters: [large('a', 501, { podCidrs: ['172.16.136.0/21', 'fd00:1::/48'] })] },
    ['warning: a may have 1002 node routes on NSX Manager 10.44.55.101, and a cloud provider reads the first 1000'],
  ],
  ['a full page', { clusters: [large('a', 600), large('b', 400)] }, []],
  [
    'two managers',
    {
      clusters: [large('a', 600), large('b', 600, { cloudRouting: { ...cl1.cloudRouting, managerHost: '10.55.0.1' } })],
    },
    [],
  ],
  ['Terraform reads all', { clusters: [large('a', 2000, { routeOwner: 'terraform', cloudRouting: undefined })] }, []],
  ['another product chooses its own cluster name', { clusters: [large('a', 2000, { product: 'kubeadm' })] }, []],
  ['machines that are not stated', { clusters: [large('a', 0, { machines: undefined })] }, []],
]);
