import { type Inventory, type Simulator, startSimulator, USUAL_INVENTORY } from 'cdk-routable-pods/simulator';
import { cloudProvider, matchers, type SimulatorMatchers } from 'cdk-routable-pods/testing';

declare global {
  namespace jest {
    interface Matchers<R> extends SimulatorMatchers<R> {}
  }
}

expect.extend(matchers);

/** Two transport zones, an edge cluster, a Tier-0, and below it the Tier-1 of the cluster with its segment. */
const inventory: Inventory = {
  ...USUAL_INVENTORY,
  infra: {
    resource_type: 'Infra',
    children: [
      {
        resource_type: 'ChildTier1',
        Tier1: {
          resource_type: 'Tier1',
          id: 'tanzu-cl1',
          tier0_path: '/infra/tier-0s/T0',
          route_advertisement_types: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
        },
      },
      {
        resource_type: 'ChildSegment',
        Segment: {
          resource_type: 'Segment',
          id: 'tanzu-overlay',
          connectivity_path: '/infra/tier-1s/tanzu-cl1',
          transport_zone_path:
            '/infra/sites/default/enforcement-points/default/transport-zones/nsx-overlay-transportzone',
          subnets: [{ gateway_address: '172.16.128.1/21' }],
        },
      },
    ],
  },
};

const nodes = [
  { name: 'cl1-cp', addresses: ['172.16.128.34'], podCidrs: ['172.16.136.0/24'] },
  { name: 'cl1-worker', addresses: ['172.16.128.35'], podCidrs: ['172.16.137.0/24'] },
];
const cluster = { clusterName: 'cl1', clusterCidrs: ['172.16.136.0/21'], routerPath: '/infra/tier-1s/tanzu-cl1' };

let nsx: Simulator;
beforeEach(async () => {
  nsx = await startSimulator({ inventory });
});
afterEach(() => nsx.close());

it('the pods of every node are reached through it', async () => {
  await cloudProvider(nsx, nodes, cluster).sync();
  expect(nsx).toHaveRoutesFor(nodes);
  expect(nsx).toHaveTableRow('/infra/tier-1s/tanzu-cl1', { network: '172.16.137.0/24', via: 'via 172.16.128.35' });
  // What the Tier-1 advertises, its Tier-0 sends to it.
  expect(nsx).toHaveTableRow('/infra/tier-0s/T0', { network: '172.16.137.0/24', via: '-> tanzu-cl1' });
});

it('a manager that answers 503 costs one period', async () => {
  nsx.faults.inject({ kind: 'status', status: 503, method: 'PATCH', times: 1 });
  const provider = cloudProvider(nsx, nodes, cluster);
  expect((await provider.sync()).failed).toHaveLength(1);
  expect(nsx).not.toHaveRoutesFor(nodes);
  await provider.sync();
  expect(nsx).toHaveRoutesFor(nodes);
});
