import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, PolicyObject } from '../../../lib/simulator/policy';
import { isFields } from '../../../lib/simulator/policy/json';
import { type ListBody, TestTree } from './support';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
}

const lines = readFileSync(join(__dirname, '../data/provider-3.11.1.jsonl'), 'utf8').trim().split('\n');
const runs = new Map<string, Recorded[]>();
for (const line of lines.map((text) => JSON.parse(text) as Recorded | { readonly run: string })) {
  if ('run' in line) runs.set(line.run, []);
  else [...runs.values()].at(-1)?.push(line);
}

/** What stood on the server of the recordings, by the ids it used. */
function lab(): TestTree {
  return new TestTree({
    inventory: {
      transportZones: [
        { name: 'nsx-overlay-transportzone', id: 'tz-overlay', type: 'OVERLAY_BACKED' },
        { name: 'nsx-vlan-transportzone', id: 'tz-vlan', type: 'VLAN_BACKED' },
      ],
      edgeClusters: [{ name: 'edge-cluster-01', id: 'ec1', nodes: ['edge-01'] }],
      tier0s: [{ name: 't0-existing', edgeCluster: 'edge-cluster-01' }],
    },
  });
}

function replay(test: TestTree, { method, path, query = {}, body }: Recorded) {
  return test.call(method, `${path}?${new URLSearchParams(query)}`, body);
}

/** Fields whose absence stops the provider, or lets it plan a change. Source: each was stripped once, and a plan run. */
const INSISTED: Readonly<Record<string, readonly string[]>> = {
  Tier0: ['disable_firewall', 'path', 'display_name', 'failover_mode', 'ha_mode', '_revision'],
  Tier1: [
    'disable_firewall',
    'path',
    'display_name',
    'failover_mode',
    'ha_mode',
    'route_advertisement_types',
    '_revision',
  ],
  LocaleServices: ['id', 'path', '_revision'],
  BgpRoutingConfig: ['_revision', 'path', 'enabled', 'ecmp', 'local_as_num', 'graceful_restart_config'],
  BgpNeighborConfig: ['hold_down_time', 'keep_alive_time', 'maximum_hop_limit', 'graceful_restart_mode'],
  Tier0Interface: ['type', 'segment_path'],
  Segment: ['replication_mode'],
  StaticRoutes: ['network', 'next_hops', 'tags', 'display_name'],
  DhcpServerConfig: ['path', 'lease_time', 'edge_cluster_path', 'server_addresses'],
  PolicyTransportZone: ['id', 'display_name', 'tz_type', 'is_default', 'path'],
  PolicyEdgeCluster: ['id', 'display_name', 'path'],
};

/** The objects that a body carries, by path and without what is not read back: passwords, wrappers, empty references. */
function written(path: string, body: unknown): readonly (readonly [string, object])[] {
  if (!isFields(body)) return [];
  const { children, password: _, _revision, marked_for_delete, ...own } = body as Record<string, unknown>;
  const below = (Array.isArray(children) ? children : []).flatMap((wrapper: Record<string, unknown>) => {
    const type = String(wrapper.resource_type).slice('Child'.length);
    const content = wrapper[type] as { readonly id: string };
    return wrapper.marked_for_delete === true
      ? []
      : written(`${path}/${WORDS[type]}${type.startsWith('Bgp') ? '' : `/${content.id}`}`, content);
  });
  return marked_for_delete === true ? [] : [...(own.resource_type === 'Infra' ? [] : [[path, own] as const]), ...below];
}

const WORDS: Readonly<Record<string, string>> = {
  Tier0: 'tier-0s',
  Tier1: 'tier-1s',
  Segment: 'segments',
  LocaleServices: 'locale-services',
  BgpRoutingConfig: 'bgp',
};

/** The object as it was written, where NSX gives back what it took: it drops a reference that is empty, and fills others. */
function comparable(object: object): object {
  return JSON.parse(
    JSON.stringify(object, (name, value) =>
      value === '' && ['network', 'service', 'site_path'].includes(name) ? undefined : value,
    ),
  );
}

const PORT = 'a segment that has a port';
const whole = [...runs].filter(([name]) => name !== PORT);

/** Objects in an answer to a read: the rows of a list or a search, or the one object. */
function objectsIn({ body }: Answer): readonly PolicyObject[] {
  return (body as Partial<ListBody>).results ?? [body as PolicyObject];
}

describe('the provider’s recorded requests', () => {
  it('are there', () => {
    expect([...runs].map(([name, requests]) => [name, requests.length])).toEqual([
      ['gateways, segment, DHCP, routes, BGP: created and planned again', 65],
      ['the same program on an NSX that fills in more', 46],
      [PORT, 16],
      ['NAT, prefix list, IP blocks, project, VPC: created, changed, destroyed', 109],
    ]);
  });

  it.each(whole)('%s: each is answered as it was', (_, requests) => {
    const test = lab();
    const answered = requests.map((request) => `${request.method} ${request.path} ${replay(test, request).status}`);
    expect(answered).toEqual(requests.map(({ method, path, status }) => `${method} ${path} ${status}`));
  });

  it.each(whole)('%s: what was written is read', (_, requests) => {
    const test = lab();
    for (const request of requests) {
      replay(test, request);
      const objects = request.method === 'PATCH' || request.method === 'PUT' ? written(request.path, request.body) : [];
      for (const [path, own] of objects) expect(test.get(path)).toMatchObject(comparable(own));
    }
  });

  it.each(whole)('%s: what the provider insists on is read', (_, requests) => {
    const test = lab();
    for (const request of requests) {
      const answer = replay(test, request);
      const read = request.method === 'GET' && answer.status === 200 ? objectsIn(answer) : [];
      for (const object of read) {
        const missing = (INSISTED[object.resource_type] ?? []).filter((field) => !(field in object));
        expect([object.path, missing]).toEqual([object.path, []]);
      }
    }
  });

  it('a segment that has a port: its deletion is refused as it was', () => {
    const test = lab();
    for (const request of runs.get('the same program on an NSX that fills in more') ?? []) replay(test, request);
    test.ok('PATCH', '/infra/segments/seg-nodes/ports/vm-1', {});
    const deletions = (runs.get(PORT) ?? []).filter(({ method }) => method === 'PATCH');
    expect(deletions.map((request) => replay(test, request).status)).toEqual([400, 400, 400]);
    test.ok('DELETE', '/infra/segments/seg-nodes/ports/vm-1');
    expect(deletions.slice(0, 1).map((request) => replay(test, request).status)).toEqual([200]);
  });

  it('leave nothing behind where they destroy', () => {
    const test = lab();
    const before = [...test.tree.objects()].map(({ path }) => path);
    for (const request of runs.get('NAT, prefix list, IP blocks, project, VPC: created, changed, destroyed') ?? [])
      replay(test, request);
    expect([...test.tree.objects()].map(({ path }) => path)).toEqual(before);
  });
});
