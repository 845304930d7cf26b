import type { Inventory, Simulator } from '../../lib/simulator';
import { ask, simulators } from './http';

const start = simulators();
const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/tanzu-cl1';
const POINT = '/infra/sites/default/enforcement-points/default';
const EDGES = `${POINT}/edge-clusters/edge-cluster-01`;

const INVENTORY: Inventory = {
  transportZones: [{ name: 'overlay' }, { name: 'vlan', type: 'VLAN_BACKED' }],
  edgeClusters: [{ name: 'edge-cluster-01', nodes: ['edge-01', 'edge-02'] }],
  tier0s: [{ name: 'T0', edgeCluster: 'edge-cluster-01', uplinks: ['10.44.0.2/24'] }],
};

/** The article's Tier-1: a segment, a node's route, and a null route. */
async function article(options: { readonly advertises?: readonly string[] } = {}): Promise<Simulator> {
  const { advertises = ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] } = options;
  const nsx = await start({ inventory: INVENTORY });
  const made: [string, object][] = [
    [T1, { tier0_path: T0, route_advertisement_types: advertises }],
    [
      '/infra/segments/tanzu-overlay',
      {
        connectivity_path: T1,
        transport_zone_path: `${POINT}/transport-zones/overlay`,
        subnets: [{ gateway_address: '172.16.128.1/21' }],
      },
    ],
    [`${T1}/static-routes/n1`, { network: '172.16.136.0/24', next_hops: [{ ip_address: '172.16.128.35' }] }],
    [`${T1}/static-routes/null`, { network: '172.16.136.0/21', next_hops: [{ admin_distance: 1 }] }],
    [`${T0}/static-routes/up`, { network: '0.0.0.0/0', next_hops: [{ ip_address: '10.44.0.1', admin_distance: 7 }] }],
  ];
  for (const [path, body] of made) {
    const { status, text } = await ask(nsx, 'PATCH', path, { body });
    if (status !== 200) throw new Error(text);
  }
  return nsx;
}

interface Table {
  readonly edge_node?: string;
  readonly count: number;
  readonly status: string;
  readonly route_entries: readonly Record<string, unknown>[];
}

async function tables(nsx: Simulator, url: string): Promise<readonly Table[]> {
  const { status, body } = await ask(nsx, 'GET', url);
  expect(status).toBe(200);
  const { results, result_count } = body as { results: Table[]; result_count: number };
  expect(result_count).toBe(results.length);
  return results;
}

/** The rows of the only table, or of the first of equal ones. */
async function rows(nsx: Simulator, url: string): Promise<unknown[][]> {
  const [table] = await tables(nsx, url);
  expect(table?.count).toBe(table?.route_entries.length);
  return (table?.route_entries ?? []).map((entry) => [
    entry.route_type,
    entry.network,
    entry.admin_distance,
    entry.next_hop || entry.next_hop_gateway || (entry.black_hole ? 'black hole' : ''),
  ]);
}

describe('the tables', () => {
  it('of a Tier-0 show what its Tier-1s advertise', async () => {
    expect(await rows(await article(), `${T0}/routing-table`)).toEqual([
      ['t0s', '0.0.0.0/0', 7, '10.44.0.1'],
      ['t0c', '10.44.0.0/24', 0, ''],
      ['t1c', '172.16.128.0/21', 3, T1],
      ['t1s', '172.16.136.0/21', 3, T1],
      ['t1s', '172.16.136.0/24', 3, T1],
    ]);
  });

  it.each([
    [[], []],
    [['TIER1_CONNECTED'], ['t1c']],
    [['TIER1_STATIC_ROUTES'], ['t1s', 't1s']],
  ])('of a Tier-0 show no more than they advertise: %j', async (advertises, types) => {
    const found = await rows(await article({ advertises }), `${T0}/routing-table`);
    expect(found.map(([type]) => type).filter((type) => String(type).startsWith('t1'))).toEqual(types);
  });

  it('of a Tier-0 are those of each edge node of its cluster', async () => {
    const nsx = await article();
    const all = await tables(nsx, `${T0}/routing-table`);
    expect(all.map(({ edge_node, status }) => [edge_node, status])).toEqual([
      [`${EDGES}/edge-nodes/0`, 'SUCCESS'],
      [`${EDGES}/edge-nodes/1`, 'SUCCESS'],
    ]);
    expect(all[0]?.route_entries).toEqual(all[1]?.route_entries);
    const asked = await tables(nsx, `${T0}/routing-table?edge_path=${EDGES}/edge-nodes/1`);
    expect(asked.map(({ edge_node }) => edge_node)).toEqual([`${EDGES}/edge-nodes/1`]);
    expect(await tables(nsx, `${T0}/routing-table?edge_path=/infra/nowhere`)).toEqual([]);
  });

  it('have whole rows', async () => {
    const nsx = await article();
    const [table] = await tables(nsx, `${T0}/routing-table?network_prefix=172.16.136.0/24`);
    expect(table?.route_entries).toEqual([
      {
        route_type: 't1s',
        network: '172.16.136.0/24',
        admin_distance: 3,
        next_hop: '',
        lr_component_id: nsx.tree.get(T0)?.unique_id,
        lr_component_type: 'CCP_ROUTER_TYPE_SERVICE_ROUTER_TIER0',
        next_hop_gateway: T1,
        black_hole: false,
      },
    ]);
  });

  it('of a Tier-1 show its segments, its routes and its way up', async () => {
    expect(await rows(await article(), `${T1}/routing-table`)).toEqual([
      ['t1s', '0.0.0.0/0', 3, T0],
      ['t1c', '172.16.128.0/21', 0, ''],
      ['t1s', '172.16.136.0/21', 1, 'black hole'],
      ['t1s', '172.16.136.0/24', 1, '172.16.128.35'],
    ]);
  });

  it('for forwarding say what is done with a packet', async () => {
    const nsx = await article();
    expect(await rows(nsx, `${T1}/forwarding-table`)).toEqual([
      ['route', '0.0.0.0/0', 3, T0],
      ['connected', '172.16.128.0/21', 0, ''],
      ['blackhole', '172.16.136.0/21', 1, 'black hole'],
      ['route', '172.16.136.0/24', 1, '172.16.128.35'],
    ]);
    const [table] = await tables(nsx, `${T1}/forwarding-table`);
    expect(table).not.toHaveProperty('edge_node');
    expect(table?.route_entries[0]?.lr_component_type).toBe('CCP_ROUTER_TYPE_DISTRIBUTED_ROUTER_TIER1');
  });

  it('of a Tier-1 on an edge cluster are those of a service router', async () => {
    const nsx = await article();
    await ask(nsx, 'PATCH', `${T1}/locale-services/default`, { body: { edge_cluster_path: EDGES } });
    const all = await tables(nsx, `${T1}/forwarding-table`);
    expect(all).toHaveLength(2);
    expect(all[0]?.route_entries[0]?.lr_component_type).toBe('CCP_ROUTER_TYPE_SERVICE_ROUTER_TIER1');
  });

  it('have one row for each next hop of equal cost', async () => {
    const nsx = await article();
    const next_hops = [{ ip_address: '172.16.128.36' }, { ip_address: '172.16.128.37' }];
    await ask(nsx, 'PATCH', `${T1}/static-routes/two`, { body: { network: '172.16.140.0/24', next_hops } });
    expect(await rows(nsx, `${T1}/forwarding-table?network_prefix=172.16.140.0/24`)).toEqual([
      ['route', '172.16.140.0/24', 1, '172.16.128.36'],
      ['route', '172.16.140.0/24', 1, '172.16.128.37'],
    ]);
  });

  it('tell two Tier-1s with one network apart', async () => {
    const nsx = await article();
    const [T2, T3] = ['/infra/tier-1s/another', '/infra/tier-1s/a-third'];
    const network = '172.16.136.0/24';
    const next_hops = [{ ip_address: '192.0.2.1' }];
    for (const path of [T2, T3]) {
      const route_advertisement_types = path === T2 ? ['TIER1_STATIC_ROUTES'] : [];
      await ask(nsx, 'PATCH', path, { body: { tier0_path: T0, route_advertisement_types } });
      await ask(nsx, 'PATCH', `${path}/static-routes/r`, { body: { network, next_hops } });
    }
    expect(await rows(nsx, `${T0}/routing-table?network_prefix=${network}`)).toEqual([
      ['t1s', network, 3, T2],
      ['t1s', network, 3, T1],
    ]);
  });

  it('have a default route for IPv6 only beside another', async () => {
    const nsx = await article();
    const next_hops = [{ ip_address: 'fd00::35' }];
    await ask(nsx, 'PATCH', `${T1}/static-routes/six`, { body: { network: 'fd01::/64', next_hops } });
    const found = await rows(nsx, `${T1}/forwarding-table`);
    expect(found.filter(([, network]) => String(network).includes(':'))).toEqual([
      ['route', '::/0', 3, T0],
      ['route', 'fd01::/64', 1, 'fd00::35'],
    ]);
    expect(await rows(nsx, `${T1}/forwarding-table?network_prefix=::/0`)).toEqual([['route', '::/0', 3, T0]]);
  });

  it.each([
    ['CONNECTED', ['t0c', 't1c']],
    ['STATIC', ['t0s', 't1s', 't1s']],
    ['BGP', []],
    ['OSPF', []],
  ])('can be asked for by source: %s', async (source, types) => {
    const found = await rows(await article(), `${T0}/routing-table?route_source=${source}`);
    expect(found.map(([type]) => type)).toEqual(types);
  });

  it('follow every change', async () => {
    const nsx = await article();
    const url = `${T1}/routing-table?network_prefix=172.16.136.0/24`;
    expect(await rows(nsx, url)).toHaveLength(1);
    await ask(nsx, 'DELETE', `${T1}/static-routes/n1`);
    expect(await rows(nsx, url)).toEqual([]);
  });

  it('are there as CSV', async () => {
    const nsx = await article();
    const query = `format=csv&network_prefix=172.16.136.0/24&edge_path=${EDGES}/edge-nodes/0`;
    const answer = await ask(nsx, 'GET', `${T0}/routing-table?${query}`);
    expect(answer.headers['content-type']).toBe('text/csv');
    const id = nsx.tree.get(T0)?.unique_id;
    expect(answer.text).toBe(
      [
        'transport_node_path,edge_path,route_type,network,interface,next_hop,admin_distance,lr_component_id,lr_component_type,next_hop_gateway,black_hole',
        `,"${EDGES}/edge-nodes/0",t1s,172.16.136.0/24,,,3,"${id}","CCP_ROUTER_TYPE_SERVICE_ROUTER_TIER0","${T1}",false`,
        '',
      ].join('\n'),
    );
  });

  it('of a gateway that is not there are not', async () => {
    const nsx = await article();
    for (const url of ['/infra/tier-1s/none/forwarding-table', '/infra/tier-0s/none/routing-table']) {
      expect((await ask(nsx, 'GET', url)).status).toBe(404);
    }
  });

  it.each(['BPG', 'constructor'])('are refused for an unknown source: %s', async (source) => {
    const answer = await ask(await article(), 'GET', `${T0}/routing-table?route_source=${source}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error_code: 255,
      error_message: `The parameter route_source is ${source}, and not one of CONNECTED, STATIC, BGP, OSPF.`,
    });
  });

  it('are those of the model, for tests', async () => {
    const nsx = await article();
    const table = nsx.tree.routingTable(T1);
    expect(table?.device).toMatchObject({ kind: 'tier1', name: 'tanzu-cl1' });
    expect(nsx.tree.routingTable('/infra/tier-1s/none')).toBeUndefined();
    expect(nsx.tree.network.of('static-route')).toHaveLength(3);
  });
});
