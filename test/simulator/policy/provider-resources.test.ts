import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LS, RESOURCES, type ResourceRow, type Way } from './provider-resources';
import { type TestTree, withSegment } from './support';

const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/t1';
const NODES = '/infra/segments/nodes';

/** Terraform's resources and data sources that the library has bindings of; see lib/provider-nsxt. */
const BOUND = JSON.parse(readFileSync(join(__dirname, '../../../tools/provider-generator/resources.json'), 'utf8')) as {
  readonly resources: readonly string[];
};

const PROJECT = '/orgs/default/projects/p';

/** The same in a project, where gateways, zones and profiles of the default space are pointed at as they are. */
function inProject(row: ResourceRow): ResourceRow {
  return JSON.parse(
    JSON.stringify(row).replace(/"\/infra\/(?!tier-0s|sites|bfd-profiles)/g, `"${PROJECT}/infra/`),
  ) as ResourceRow;
}

/** A Tier-1 with a segment, here and in a project. */
function lab(): TestTree {
  const test = withSegment();
  test.ok('PATCH', PROJECT, { tier_0s: [T0] });
  test.ok('PATCH', `${PROJECT}${T1}`, { tier0_path: T0 });
  test.ok('PATCH', `${PROJECT}${NODES}`, {
    connectivity_path: `${PROJECT}${T1}`,
    subnets: [{ gateway_address: '172.16.128.1/21' }],
  });
  return test;
}

/** What stands on the way to a child in one call for the whole tree, by the word of its collection. */
const TYPES: Readonly<Record<string, string>> = {
  'tier-0s': 'Tier0',
  'tier-1s': 'Tier1',
  segments: 'Segment',
  domains: 'Domain',
  'gateway-policies': 'GatewayPolicy',
};

/** The call that writes or deletes one object with the whole tree's: its parents are only named. */
function hierarchical(path: string, object: object, deleted: boolean): readonly [target: string, body: object] {
  const [, root = '', rest = ''] = /^(.*?\/infra)\/(.*)$/.exec(path) ?? [];
  const words = rest.split('/');
  const type = String(TYPES[String(words.at(-2))]);
  const content = { ...object, resource_type: type, id: words.at(-1) };
  let child: object = { resource_type: `Child${type}`, marked_for_delete: deleted, [type]: content };
  for (let place = words.length - 4; place >= 0; place -= 2) {
    const target_type = TYPES[String(words[place])];
    child = { resource_type: 'ChildResourceReference', id: words[place + 1], target_type, children: [child] };
  }
  const checked = '_revision' in object;
  return [`${root}?enforce_revision_check=${checked}`, { resource_type: 'Infra', children: [child] }];
}

function write(test: TestTree, path: string, way: Way, object: object): void {
  if (way === 'hierarchical') test.ok('PATCH', ...hierarchical(path, object, false));
  else test.ok(way, path, object);
}

/** What was sent and is read back: NSX fills in a network that was sent empty, and drops an empty reference. */
function readBack(sent: object): object {
  return JSON.parse(JSON.stringify(sent), (name, value) =>
    value === '' && ['network', 'service'].includes(name) ? undefined : value,
  );
}

const ROWS = RESOURCES.flatMap((row) => (row.projects === true ? [row, inProject(row)] : [row]));

describe('a resource of Terraform’s provider', () => {
  it.each(ROWS.map((row) => [row.resource, row.at, row] as const))('%s at %s', (_resource, path, row) => {
    const test = lab();
    for (const [needed, body] of row.needs ?? []) test.ok('PATCH', needed, body);
    const brought = test.call('GET', path).status === 200;
    write(test, path, row.create, row.body);
    expect(test.get(path)).toMatchObject(readBack(row.body));

    const { _revision, ...stands } = test.get(path);
    // On the object itself a PATCH says what changes; the other two say all of it, and which version it is of.
    if (row.update === 'PATCH') write(test, path, 'PATCH', row.change);
    else write(test, path, row.update, { ...stands, ...row.change, _revision });
    expect(test.get(path)).toMatchObject({ ...readBack(row.change), _revision: _revision + 1 });

    const list = path.slice(0, path.lastIndexOf('/'));
    if (!path.endsWith('/bgp')) expect(test.list(list).results.map((one) => one.path)).toContain(path);
    // What NSX made itself is left by the provider as it is, but for its part of it.
    if (brought) return;
    if (row.remove === 'hierarchical') test.ok('PATCH', ...hierarchical(path, {}, true));
    else test.ok(row.remove, path);
    expect(test.call('GET', path).status).toBe(404);
  });

  it.each(['route_redistribution_config', 'ha_vip_configs'])(
    'is taken out of a locale service by a PUT without %s',
    (field) => {
      const test = lab();
      const row = RESOURCES.find(({ at, body }) => at === LS && field in body);
      for (const [needed, body] of row?.needs ?? []) test.ok('PATCH', needed, body);
      test.ok('PATCH', LS, row?.body);
      const { [field]: taken, ...rest } = test.get(LS);
      expect(taken).toBeDefined();
      test.ok('PUT', LS, rest);
      expect(field in test.get(LS)).toBe(false);
    },
  );

  it('is in the table if the library has its bindings', () => {
    expect(RESOURCES.map(({ resource }) => resource).sort()).toEqual([...BOUND.resources].sort());
  });

  it('is among what is recorded of the real provider if the library has its bindings', () => {
    const folder = join(__dirname, '../../e2e/recordings/resources');
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const applied = files.flatMap((text) => [...text.matchAll(/^resource "(\w+)"/gm)].map(([, type]) => type));
    expect(BOUND.resources.filter((resource) => !applied.includes(resource))).toEqual([]);
  });
});
