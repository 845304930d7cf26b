import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseLock } from '../../../lib/core/plan';
import { type CheckFiles, gatherFacts, locateRoutes } from '../../../lib/operate';
import { readAntreaFile } from '../../../lib/operate/check/antrea-file';
import { CL1, CL2, lockText, NSX, type PlainBlock } from './support';

/* What is read of files, and whose it is. */

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The message, with the folder left out. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
  return 'nothing was refused';
}

const planOf = (blocks: readonly PlainBlock[]) => ({
  ...parseLock(lockText(blocks), 'lock.json'),
  file: path.join(folder, 'lock.json'),
});

const nodes = (...podCidrs: (string | string[])[]) =>
  podCidrs.map((podCidr, i) => ({ name: `n${i + 1}`, addresses: `10.0.0.${i + 1}`, podCidrs: podCidr }));

const gather = (blocks: readonly PlainBlock[], files: Omit<CheckFiles, 'plan'>) =>
  gatherFacts({ plan: planOf(blocks), ...files });

/** Which clusters the files are found to be of. */
const found = (blocks: readonly PlainBlock[], ...lists: object[]) =>
  gather(blocks, { nodes: lists.map((list, i) => ({ file: write(`${i + 1}.json`, list) })) }).checked.map(
    ({ cluster }) => cluster.name,
  );

describe('whose nodes they are', () => {
  it.each<[string, readonly PlainBlock[], object, string]>([
    ['the cluster’s in whose block they are', [CL1, CL2], nodes('172.16.144.0/24'), 'cl2'],
    [
      'the cluster’s in whose block most are',
      [CL1, CL2],
      nodes('172.16.144.0/24', '172.16.136.0/24', '172.16.137.0/24'),
      'cl1',
    ],
    ['the only cluster’s, wherever they are', [CL1], nodes('10.9.0.0/24'), 'cl1'],
    ['the only cluster’s, without any podCIDR', [CL1], nodes([]), 'cl1'],
    ['a removed cluster’s too', [CL1, { ...CL2, retired: true }], nodes('172.16.144.0/24'), 'cl2'],
  ])('%s', (_what, blocks, list, cluster) => {
    expect(found(blocks, list)).toEqual([cluster]);
  });

  it('of several clusters each has its own', () => {
    expect(found([CL1, CL2], nodes('172.16.144.0/24'), nodes('172.16.136.0/24'))).toEqual(['cl2', 'cl1']);
  });

  it('is what is said, whatever the podCIDRs', () => {
    const file = write('nodes.json', nodes('172.16.144.0/24'));
    expect(gather([CL1, CL2], { nodes: [{ cluster: 'cl1', file }] }).checked[0]?.cluster.name).toBe('cl1');
  });

  it.each<[string, readonly PlainBlock[], object[], string]>([
    [
      'a lock without clusters',
      [],
      [nodes('172.16.136.0/24')],
      'CHK102 [lock.json] the lock has no cluster whose pods are routed or have a block of a pool; run synth first',
    ],
    [
      'podCIDRs in no block',
      [CL1, CL2],
      [nodes('10.9.0.0/24')],
      'CHK104 [1.json] whose nodes are these? no podCIDR in it is inside a block of the lock; give --nodes <cluster>=1.json with one of cl1, cl2',
    ],
    [
      'as many in one as in the other',
      [CL1, CL2],
      [nodes('172.16.136.0/24', '172.16.144.0/24')],
      'CHK104 [1.json] whose nodes are these? as many podCIDRs are in the block of cl1 as of cl2; give --nodes <cluster>=1.json with one of cl1, cl2',
    ],
    [
      'one cluster twice',
      [CL1, CL2],
      [nodes('172.16.136.0/24'), nodes('172.16.137.0/24')],
      'CHK105 [2.json] is of cl1, as 1.json is; give one inventory for each cluster, as --nodes <cluster>=<file>',
    ],
    [
      'a node twice',
      [CL1],
      [[...nodes('172.16.136.0/24'), ...nodes('172.16.137.0/24')]],
      'CHK106 [1.json] node n1 is there twice; give the nodes of one cluster, as kubectl get nodes -o json prints them',
    ],
    ['an empty inventory', [CL1], [[]], 'INV009 [1.json] has no nodes; write it again with kubectl get nodes -o json'],
  ])('cannot be told of %s', (_what, blocks, lists, message) => {
    expect(refusal(() => found(blocks, ...lists))).toBe(message);
  });

  it('a name that is not in the lock is met with the nearest', () => {
    const file = write('nodes.json', nodes('172.16.144.0/24'));
    expect(refusal(() => gather([CL1, CL2], { nodes: [{ cluster: 'c12', file }] }))).toBe(
      'CHK103 [lock.json] there is no cluster "c12"; did you mean cl2?',
    );
  });
});

const CONF = 'trafficEncapMode: noEncap\nnoSNAT: true\n';
const configMap = (name: string, conf: string | undefined = CONF) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data: conf === '' ? {} : { 'antrea-agent.conf': conf },
});
const listOf = (...items: object[]) => ({ apiVersion: 'v1', kind: 'List', items });
const YAML_LIST = `apiVersion: v1
items:
- apiVersion: v1
  data:
    ca.crt: x
  kind: ConfigMap
  metadata:
    name: kube-root-ca.crt
- apiVersion: v1
  data:
    antrea-agent.conf: |
      trafficEncapMode: noEncap
      noSNAT: true
  kind: ConfigMap
  metadata:
    name: antrea-config-ctb8mftc58
kind: List
`;

describe('the configuration of the Antrea agents', () => {
  it.each<[string, unknown]>([
    ['the ConfigMap in JSON', configMap('antrea-config-ctb8mftc58')],
    ['a ConfigMap of any name, where it stands alone', configMap('mine')],
    ['a list in JSON', listOf(configMap('other', ''), configMap('antrea-config'))],
    ['a list in YAML', YAML_LIST],
    ['two documents', `${JSON.stringify(configMap('antrea-config'))}\n---\n${JSON.stringify(configMap('x', ''))}`],
    ['two that say the same', listOf(configMap('antrea-config-a'), configMap('antrea-config-b'))],
    [
      'another ConfigMap with such a key beside it',
      listOf(configMap('backup', 'noSNAT: false'), configMap('antrea-config')),
    ],
    ['antrea-agent.conf itself', CONF],
  ])('is found in %s', (_what, content) => {
    expect(readAntreaFile(write('antrea.yaml', content))).toEqual({ trafficEncapMode: 'noEncap', noSNAT: true });
  });

  it('is empty where it has comments alone', () => {
    expect(readAntreaFile(write('antrea.yaml', configMap('antrea-config', '# nothing\n')))).toEqual({});
  });

  const nothing =
    'CHK112 [antrea.yaml] has no antrea-agent.conf: it is neither one itself, nor a ConfigMap antrea-config… or a list with one; write it with kubectl -n kube-system get configmap -o yaml > antrea.yaml';

  it.each<[string, unknown, string]>([
    ['nothing', '', nothing],
    ['a text', 'hello', nothing],
    ['another YAML', 'CLUSTER_NAME: cl1\n', nothing],
    ['another kind', { kind: 'Deployment', metadata: { name: 'antrea-config' } }, nothing],
    ['another kind with an option', { kind: 'AntreaConfig', noSNAT: true }, nothing],
    ['a list without it', listOf(configMap('mine'), configMap('antrea-config', '')), nothing],
    ['an empty list', listOf(), nothing],
    [
      'no YAML',
      'a: [1,\nb: }',
      'CHK111 [antrea.yaml] is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1; write it again',
    ],
    [
      'no YAML inside of the ConfigMap',
      configMap('antrea-config', 'a: b: c'),
      'CHK111 [antrea.yaml antrea-config antrea-agent.conf] is no YAML: Nested mappings are not allowed in compact mappings at line 1, column 4; write it again',
    ],
    [
      'an alias of nothing',
      'trafficEncapMode: *mode',
      'CHK111 [antrea.yaml] is no YAML: Unresolved alias (the anchor must be set before the alias): mode; write it again',
    ],
    [
      'aliases without end',
      [
        'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
        ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`),
      ].join('\n'),
      'CHK111 [antrea.yaml] is no YAML: Excessive alias count indicates a resource exhaustion attack; write it again',
    ],
    [
      'no options inside of the ConfigMap',
      configMap('antrea-config', '- 1'),
      'CHK112 [antrea.yaml antrea-config antrea-agent.conf] is [1] and has no options; write it again',
    ],
    [
      'several that differ',
      listOf(configMap('antrea-config-a'), configMap('antrea-config-b', 'noSNAT: false')),
      'CHK113 [antrea.yaml] has several configurations of the agents: antrea-config-a, antrea-config-b; give the one that the DaemonSet antrea-agent mounts',
    ],
  ])('is refused where there is %s', (_what, content, message) => {
    expect(refusal(() => readAntreaFile(write('antrea.yaml', content)))).toBe(message);
  });

  it('is refused where there is no file', () => {
    expect(refusal(() => readAntreaFile(path.join(folder, 'antrea.yaml')))).toBe(
      'CHK110 [antrea.yaml] cannot be read (ENOENT); write it with kubectl -n kube-system get configmap -o yaml > antrea.yaml',
    );
  });

  it('comes with what synthesis foresaw, where that stands beside the lock', () => {
    const inventory = { file: write('nodes.json', nodes('172.16.136.0/24')) };
    const antrea = [{ file: write('antrea.yaml', CONF) }];
    expect(gather([CL1], { nodes: [inventory], antrea }).checked[0]?.antrea).toEqual({
      file: path.join(folder, 'antrea.yaml'),
      conf: { trafficEncapMode: 'noEncap', noSNAT: true },
    });
    const file = write('tkg.out/cl1/antrea-agent.conf', '# read only\nnoSNAT: true\n');
    expect(gather([CL1], { nodes: [inventory], antrea }).checked[0]?.antrea?.expected).toEqual({
      file,
      conf: { noSNAT: true },
    });
  });

  it.each<[string, string | undefined, string[], string]>([
    [
      'unnamed, of two clusters',
      undefined,
      ['cl1', 'cl2'],
      'whose Antrea is this? give --antrea <cluster>=antrea.yaml with one of cl1, cl2',
    ],
    ['of a cluster without nodes', 'cl2', ['cl1'], 'no nodes of cl2 are given; add --nodes cl2=<file>'],
  ])('is refused where it is %s', (_what, cluster, named, message) => {
    const antrea = [{ ...(cluster === undefined ? {} : { cluster }), file: write('antrea.yaml', CONF) }];
    const inventories = named.map((name) => ({ cluster: name, file: write(`${name}.json`, nodes('172.16.136.0/24')) }));
    expect(refusal(() => gather([CL1, CL2], { nodes: inventories, antrea }))).toBe(`CHK107 [antrea.yaml] ${message}`);
  });

  it('is refused twice for one cluster', () => {
    const file = write('antrea.yaml', CONF);
    const inventory = { file: write('nodes.json', nodes('172.16.136.0/24')) };
    expect(refusal(() => gather([CL1], { nodes: [inventory], antrea: [{ file }, { cluster: 'cl1', file }] }))).toBe(
      'CHK107 [antrea.yaml] is of cl1, as antrea.yaml is; give one of them',
    );
  });
});

describe('where the routes are looked for', () => {
  const gatewayOf = (block: PlainBlock, tier1?: string) => {
    const facts = gather([block], { nodes: [{ file: write('nodes.json', nodes('172.16.136.0/24')) }] });
    return locateRoutes(facts, tier1).checked[0]?.gateway;
  };

  it.each<[string, PlainBlock, string | undefined, string | undefined]>([
    ['as in the lock', CL1, undefined, '/infra/tier-1s/t1-cl1'],
    ['by an id', CL1, 'other', '/infra/tier-1s/other'],
    ['by a path', CL1, '/orgs/default/projects/p/infra/tier-1s/x', '/orgs/default/projects/p/infra/tier-1s/x'],
    [
      'where the cloud provider writes them',
      { ...CL1, gateway: `${NSX}/infra/tier-0s/T0` },
      undefined,
      '/infra/tier-1s/T0',
    ],
    [
      'nowhere, where no router path makes a Tier-1',
      { ...CL1, gateway: `${NSX}/infra/tier-1s/` },
      undefined,
      undefined,
    ],
    ['nowhere, where BGP routes', { ...CL1, gateway: 'none', routeOwner: 'bgp' }, undefined, undefined],
    ['nowhere, where nobody routes', { ...CL1, gateway: 'none', routeOwner: 'none' }, undefined, undefined],
  ])('%s', (_what, block, tier1, gateway) => {
    expect(gatewayOf(block, tier1)).toBe(gateway);
  });

  it.each<[string, PlainBlock, string | undefined, string]>([
    [
      'the lock does not tell',
      { ...CL1, gateway: 'none' },
      undefined,
      'CHK108 [lock.json:4] the Tier-1 of cl1 is not in the lock; give --tier1 <id or path>',
    ],
    ['it is none', CL1, 'a/b', 'RT001 "a/b" is not a Tier-1; write its id, or its path /infra/tier-1s/<id>'],
  ])('is refused where %s', (_what, block, tier1, message) => {
    expect(refusal(() => gatewayOf(block, tier1))).toBe(message);
  });
});
