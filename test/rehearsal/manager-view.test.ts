import { ManagerView } from '../../lib/rehearsal/manager-view';
import type { Simulator } from '../../lib/simulator';
import { ask } from '../simulator/http';
import { foreignRoute, Laboratory, node, nodeTag } from '../testing/nsx';

const laboratory = new Laboratory();
const views: ManagerView[] = [];
afterEach(async () => {
  for (const view of views.splice(0)) view.close();
  await laboratory.close();
});

async function started(): Promise<Simulator> {
  const nsx = await laboratory.simulator({
    inventory: { edgeClusters: [{ name: 'edge', nodes: ['e1', 'e2'] }], tier0s: [{ name: 'T0', edgeCluster: 'edge' }] },
  });
  const body = { tier0_path: '/infra/tier-0s/T0', route_advertisement_types: ['TIER1_STATIC_ROUTES'] };
  await ask(nsx, 'PATCH', '/infra/tier-1s/t1-cl1', { body });
  return nsx;
}

function viewOf(nsx: Simulator): ManagerView {
  const view = new ManagerView(nsx);
  views.push(view);
  return view;
}

describe('ManagerView', () => {
  it('shows the static routes of the Tier-1s that have some, in the order of networks', async () => {
    const nsx = await started();
    const provider = laboratory.provider(nsx, [node(4), node(1)]);
    const { created } = await provider.sync();
    const [fourth, first] = created.map(({ id }) => id);
    await foreignRoute(nsx, 'by-hand', '9.0.0.0/8', '10.0.0.9', []);
    nsx.faults.inject({
      kind: 'realization',
      state: 'UNREALIZED',
      path: '/infra/tier-1s/t1-cl1/static-routes/of-terraform',
    });
    const tag = { scope: 'cdk-routable-pods/node', tag: 'k8s-1' };
    await foreignRoute(nsx, 'of-terraform', '172.16.200.0/24', '10.0.0.20', [tag]);
    expect(await viewOf(nsx).staticRoutes()).toEqual([
      {
        path: '/infra/tier-1s/t1-cl1',
        name: 't1-cl1',
        routes: [
          { network: '9.0.0.0/8', nextHop: '10.0.0.9', id: 'by-hand', node: '', realized: true },
          { network: '172.16.136.0/24', nextHop: '10.0.0.11', id: first, node: 'n1', realized: true },
          { network: '172.16.139.0/24', nextHop: '10.0.0.14', id: fourth, node: 'n4', realized: true },
          { network: '172.16.200.0/24', nextHop: '10.0.0.20', id: 'of-terraform', node: 'k8s-1', realized: false },
        ],
      },
    ]);
  });

  it("shows a Tier-0's table as the first edge node has it, with the names of the gateways behind it", async () => {
    const nsx = await started();
    await foreignRoute(nsx, 'one', '172.16.136.0/24', '10.0.0.11', [nodeTag('n1')]);
    expect(await viewOf(nsx).routingTables()).toEqual([
      {
        path: '/infra/tier-0s/T0',
        name: 'T0',
        entries: [{ type: 't1s', network: '172.16.136.0/24', nextHop: 't1-cl1', adminDistance: 3 }],
      },
    ]);
  });

  it('reads all pages', async () => {
    const nsx = await started();
    const children = Array.from({ length: 1_100 }, (_, index) => ({
      resource_type: 'ChildStaticRoutes',
      StaticRoutes: {
        resource_type: 'StaticRoutes',
        id: `r${index}`,
        network: `10.${index >> 8}.${index & 255}.0/24`,
        next_hops: [{ ip_address: '172.16.0.1' }],
      },
    }));
    const tier1 = { resource_type: 'Tier1', id: 't1-cl1', children };
    const body = { resource_type: 'Infra', children: [{ resource_type: 'ChildTier1', Tier1: tier1 }] };
    expect((await ask(nsx, 'PATCH', '/infra', { body })).status).toBe(200);
    const [shown] = await viewOf(nsx).staticRoutes();
    expect(shown?.routes.map(({ id }) => id)).toEqual(Array.from({ length: 1_100 }, (_, index) => `r${index}`));
  });

  it('knows what was made, and what is not as it was', async () => {
    const nsx = await started();
    const view = viewOf(nsx);
    expect([view.made(), view.changed()]).toEqual([[], []]);
    await ask(nsx, 'PATCH', '/infra/tier-1s/new', { body: {} });
    await ask(nsx, 'PATCH', '/infra/tier-1s/t1-cl1', { body: { description: 'other' } });
    await ask(nsx, 'DELETE', '/infra/tier-1s/other');
    expect(view.made()).toEqual(['/infra/tier-1s/new']);
    const nat = ['', '/nat/DEFAULT', '/nat/INTERNAL', '/nat/NAT64', '/nat/USER'];
    expect(view.changed()).toEqual([
      ...nat.map((part) => `/infra/tier-1s/new${part}`),
      ...nat.map((part) => `/infra/tier-1s/other${part}`),
      '/infra/tier-1s/t1-cl1',
    ]);
  });

  it('says what the manager refuses', async () => {
    const nsx = await started();
    nsx.faults.inject({ kind: 'status', status: 503 });
    await expect(viewOf(nsx).routingTables()).rejects.toMatchObject({
      step: 'GET /infra/tier-0s/T0/routing-table',
      errors: ['the manager answered 503'],
    });
  });
});
