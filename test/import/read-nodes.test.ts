import { Cidr, Ip } from '../../lib/core/net';
import { type NodeSource, readNodes } from '../../lib/import';

/** A Node as `kubectl get nodes -o json` prints it, as far as it is read. */
function kubeNode(
  name: string,
  change: { spec?: object; addresses?: object[]; conditions?: object[]; uid?: string } = {},
) {
  const { spec = { podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24'] }, uid = `uid-${name}` } = change;
  const {
    addresses = [{ type: 'InternalIP', address: '10.0.0.1' }],
    conditions = [{ type: 'Ready', status: 'True' }],
  } = change;
  return { apiVersion: 'v1', kind: 'Node', metadata: { name, uid }, spec, status: { addresses, conditions } };
}

const list = (...items: unknown[]) => ({ apiVersion: 'v1', kind: 'List', items });

/** Nodes with their addresses as text. */
const read = (source: NodeSource, at?: string) => JSON.parse(JSON.stringify(readNodes(source, at)));

function refusal(source: NodeSource, at?: string): string {
  try {
    readNodes(source, at);
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return (error as Error).message;
  }
  return 'nothing was refused';
}

describe('what kubectl prints', () => {
  const n1 = { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'], ready: true, uid: 'uid-n1' };

  it.each<[string, NodeSource]>([
    ['a List as text', JSON.stringify(list(kubeNode('n1')))],
    ['a List as an object', list(kubeNode('n1'))],
    ['a NodeList', { ...list(kubeNode('n1')), kind: 'NodeList' }],
    [
      'a NodeList of the API, whose items say no kind',
      { kind: 'NodeList', items: [{ ...kubeNode('n1'), kind: undefined }] },
    ],
    ['one Node', kubeNode('n1')],
    ['an array of Nodes', [kubeNode('n1')]],
    ['text with a byte order mark', `\uFEFF${JSON.stringify(kubeNode('n1'))}`],
    ['text after blank lines', `\n\n  ${JSON.stringify(kubeNode('n1'))}`],
  ])('is read as %s', (_, source) => {
    expect(read(source)).toEqual([n1]);
  });

  it('keeps the order of the nodes', () => {
    const names = ['b', 'a', 'c'];
    expect(readNodes(list(...names.map((name) => kubeNode(name)))).map(({ name }) => name)).toEqual(names);
  });

  it('gives addresses and networks, not text', () => {
    const [node] = readNodes(kubeNode('n1'));
    expect(node?.addresses[0]?.equals(Ip.parse('10.0.0.1'))).toBe(true);
    expect(node?.podCidrs[0]?.equals(Cidr.parse('10.1.0.0/24'))).toBe(true);
  });

  it.each([
    ['InternalIP before ExternalIP', ['ExternalIP 203.0.113.1', 'InternalIP 10.0.0.1'], ['10.0.0.1']],
    ['ExternalIP where there is no InternalIP', ['Hostname n1', 'ExternalIP 203.0.113.1'], ['203.0.113.1']],
    ['both families', ['InternalIP 10.0.0.1', 'InternalIP fd00::1'], ['10.0.0.1', 'fd00::1']],
    [
      'ExternalIP only for the family that has no InternalIP',
      ['ExternalIP fd00::9', 'InternalIP 10.0.0.1', 'ExternalIP 203.0.113.1'],
      ['10.0.0.1', 'fd00::9'],
    ],
    ['several of one kind in their order', ['InternalIP 10.0.0.2', 'InternalIP 10.0.0.1'], ['10.0.0.2', '10.0.0.1']],
  ])('takes %s', (_, given, addresses) => {
    const written = given.map((text) => ({ type: text.split(' ')[0], address: text.split(' ')[1] }));
    expect(read(kubeNode('n1', { addresses: written }))).toMatchObject([{ addresses }]);
  });

  it('does not take the addresses of Antrea’s annotation', () => {
    const node = kubeNode('n1');
    const annotations = { 'node.antrea.io/transport-addresses': '192.168.77.1' };
    expect(read({ ...node, metadata: { ...node.metadata, annotations } })).toEqual([n1]);
  });

  it.each<[string, object, string[]]>([
    ['podCIDRs', { podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24', 'fd00:1::/64'] }, ['10.1.0.0/24', 'fd00:1::/64']],
    ['podCIDR, where an old cluster says no more', { podCIDR: '10.1.0.0/24' }, ['10.1.0.0/24']],
  ])('takes %s', (_, spec, podCidrs) => {
    expect(read(kubeNode('n1', { spec }))).toMatchObject([{ podCidrs }]);
  });

  it.each<[string, object[], object]>([
    [
      'ready',
      [
        { type: 'MemoryPressure', status: 'False' },
        { type: 'Ready', status: 'True' },
      ],
      { ready: true },
    ],
    ['not ready', [{ type: 'Ready', status: 'Unknown' }], { ready: false }],
  ])('says that a node is %s', (_, conditions, expected) => {
    expect(read(kubeNode('n1', { conditions }))).toMatchObject([expected]);
  });

  it('does not say what it does not know', () => {
    const node = { kind: 'Node', metadata: { name: 'n1' }, spec: { podCIDR: '10.1.0.0/24' } };
    const status = { addresses: [{ type: 'InternalIP', address: '10.0.0.1' }] };
    expect(readNodes({ ...node, status })).toStrictEqual([
      { name: 'n1', addresses: [Ip.parse('10.0.0.1')], podCidrs: [Cidr.parse('10.1.0.0/24')] },
    ]);
  });
});

describe('plain nodes', () => {
  it('are read from objects, with text or with addresses', () => {
    const first = { name: 'n1', addresses: '10.0.0.1', podCidrs: '10.1.0.0/24', ready: false, uid: 'u1' };
    const second = { name: 'n2', addresses: [Ip.parse('10.0.0.2'), 'fd00::2'], podCidrs: [Cidr.parse('10.1.1.0/24')] };
    expect(read([first, second])).toEqual([
      { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'], ready: false, uid: 'u1' },
      { name: 'n2', addresses: ['10.0.0.2', 'fd00::2'], podCidrs: ['10.1.1.0/24'] },
    ]);
  });

  it('are read from JSON text', () => {
    expect(read('[{"name": "n1", "addresses": ["10.0.0.1"], "podCidrs": ["10.1.0.0/24"]}]')).toEqual([
      { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'] },
    ]);
  });

  it('are what was read before: reading twice gives the same', () => {
    const once = readNodes(kubeNode('n1'));
    expect(readNodes(once)).toEqual(once);
  });
});

describe('CSV', () => {
  const n1 = { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'] };

  it.each([
    ['with a header', 'name,address,podCIDR\nn1,10.0.0.1,10.1.0.0/24\n'],
    ['with another order', 'podCIDR,name,address\n10.1.0.0/24,n1,10.0.0.1'],
    [
      'with line ends of Windows, blanks and blank lines',
      'name, address ,podCIDR\r\n\r\n n1 ,10.0.0.1, 10.1.0.0/24\r\n',
    ],
    ['as a spreadsheet saves it', '\uFEFF"name","address","podCIDR"\n"n1","10.0.0.1","10.1.0.0/24"\n'],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual([n1]);
  });

  it('has two families in one cell, and may have the uid', () => {
    const text =
      'name,address,podCIDR,uid\nn1,"10.0.0.1, fd00::1","10.1.0.0/24,fd00:1::/64",u1\nn2,10.0.0.2,10.1.1.0/24,\n';
    expect(read(text)).toEqual([
      { name: 'n1', addresses: ['10.0.0.1', 'fd00::1'], podCidrs: ['10.1.0.0/24', 'fd00:1::/64'], uid: 'u1' },
      { name: 'n2', addresses: ['10.0.0.2'], podCidrs: ['10.1.1.0/24'] },
    ]);
  });

  const header = 'begin it with the header name,address,podCIDR';
  it.each([
    ['name,address\nn1,10.0.0.1', `INV007 [n.csv:1] has no column podCIDR; ${header}`],
    ['name,address,podCIDR,zone\n', `INV007 [n.csv:1] has an unknown column zone; ${header}`],
    ['name,address,podCIDR,name\n', `INV007 [n.csv:1] has the column name twice; ${header}`],
    ['n1,10.0.0.1,10.1.0.0/24\n', `INV007 [n.csv:1] has no column name; ${header}`],
    [
      'name,address,podCIDR\nn1,10.0.0.1,10.1.0.0/24\nn2,10.0.0.2\n',
      'INV008 [n.csv:3] the row has another number of cells than the header; give one cell for each column',
    ],
    [
      'name,address,podCIDR\nn1,"10.0.0.1,10.1.0.0/24\n',
      'INV008 [n.csv:2] a quoted cell is not closed; put one quote before and one after it',
    ],
    [
      'name,address,podCIDR\nn1,"10.0.0.1"x,10.1.0.0/24\n',
      'INV008 [n.csv:2] a quoted cell is not closed; put one quote before and one after it',
    ],
    [
      'name,address,podCIDR\n',
      'INV009 [n.csv] has no nodes; an empty inventory would delete every route, so check what wrote it',
    ],
    [
      'name,address,podCIDR\n\n,10.0.0.1,10.1.0.0/24\n',
      'INV004 [n.csv:3] a node has no name; give metadata.name, or the column name',
    ],
    [
      'name,address,podCIDR\nn1,,10.1.0.0/24\n',
      'INV005 [n.csv:2] node n1 has neither an InternalIP nor an ExternalIP; wait until it has joined, or give its address',
    ],
    [
      'name,address,podCIDR\nn1,10.0.0.1,10.1.0.1/24\n',
      'ADR002 [n.csv:2 n1] 10.1.0.1/24 has host bits set; did you mean 10.1.0.0/24?',
    ],
  ])('is refused as %j', (text, message) => {
    expect(refusal(text, 'n.csv')).toBe(message);
  });
});

describe('an inventory is refused', () => {
  const command = 'kubectl get nodes -o json';
  it.each<[string, NodeSource, string]>([
    [
      'of another kind',
      { kind: 'PodList', items: [] },
      `INV003 [n.json] is a PodList and not a list of Nodes; write it with ${command}`,
    ],
    [
      'without a kind',
      {},
      `INV003 [n.json] is an object without a kind and not a list of Nodes; write it with ${command}`,
    ],
    [
      'as a List without items',
      { kind: 'List' },
      `INV003 [n.json] is a List and not a list of Nodes; write it with ${command}`,
    ],
    [
      'with a Pod among the Nodes',
      list(kubeNode('n1'), { kind: 'Pod' }),
      `INV003 [n.json items[1]] is a Pod and not a Node; write the list with ${command}`,
    ],
    [
      'with a text among the Nodes',
      list('n1'),
      `INV003 [n.json items[0]] is a string and not a Node; write the list with ${command}`,
    ],
    [
      'with nothing among the Nodes',
      { kind: 'List', items: [null] },
      `INV003 [n.json items[0]] is a null and not a Node; write the list with ${command}`,
    ],
    [
      'with a list among the Nodes',
      { kind: 'List', items: [[]] },
      `INV003 [n.json items[0]] is a list and not a Node; write the list with ${command}`,
    ],
    [
      'with a Node whose parts are null',
      { kind: 'Node', metadata: null, spec: null, status: null },
      'INV004 [n.json] a node has no name; give metadata.name, or the column name',
    ],
    [
      'with a Node without a podCIDR, which is null',
      { ...kubeNode('n1'), spec: { podCIDR: null } },
      'INV006 [n.json] node n1 has no podCIDR; run kube-controller-manager with --allocate-node-cidrs=true and a --cluster-cidr',
    ],
    [
      'as YAML',
      'apiVersion: v1\nkind: List\nitems: []\n',
      `INV010 [n.json] is YAML and not JSON; write it with ${command} > n.json`,
    ],
    [
      'as the table for people',
      'NAME   STATUS   ROLES\nn1     Ready    <none>\n',
      `INV010 [n.json] is the table that kubectl prints for people, and not JSON; write it with ${command} > n.json`,
    ],
    [
      'as what kubectl says of an error',
      'error: You must be logged in to the server (Unauthorized)\n',
      `INV010 [n.json] is neither JSON nor CSV; write it with ${command} > n.json`,
    ],
    [
      'in UTF-16',
      Buffer.from('\ufeff{"kind":"List"}', 'utf16le').toString('utf8'),
      `INV010 [n.json] is no text in UTF-8, but binary, or UTF-16 as Windows PowerShell writes it; write it with ${command} > n.json`,
    ],
    [
      'with a number among plain nodes',
      [3] as unknown as object,
      'INV003 [n.json[0]] is 3 and not a node; give name, addresses, podCidrs',
    ],
    [
      'as nothing at all',
      null as unknown as object,
      'INV003 [n.json] is null and not an inventory; give what readNodesFile, or kubectl get nodes -o json, gives',
    ],
    [
      'without items',
      list(),
      'INV009 [n.json] has no nodes; an empty inventory would delete every route, so check what wrote it',
    ],
    [
      'empty',
      ' \n',
      'INV009 [n.json] has no nodes; an empty inventory would delete every route, so check what wrote it',
    ],
    [
      'with a node without a podCIDR',
      list(kubeNode('n1'), kubeNode('n2', { spec: {} })),
      'INV006 [n.json items[1]] node n2 has no podCIDR; run kube-controller-manager with --allocate-node-cidrs=true and a --cluster-cidr',
    ],
    [
      'with a node without an address',
      list(kubeNode('n1', { addresses: [{ type: 'Hostname', address: 'n1' }] })),
      'INV005 [n.json items[0]] node n1 has neither an InternalIP nor an ExternalIP; wait until it has joined, or give its address',
    ],
    [
      'with a podCIDR with host bits',
      list(kubeNode('n1', { spec: { podCIDRs: ['10.1.0.5/24'] } })),
      'ADR002 [n.json items[0] n1] 10.1.0.5/24 has host bits set; did you mean 10.1.0.0/24?',
    ],
    [
      'with a plain node without a name',
      [{ addresses: '10.0.0.1', podCidrs: '10.1.0.0/24' }],
      'INV004 [n.json[0]] a node has no name; give metadata.name, or the column name',
    ],
    [
      'cut off',
      '{"kind": "List",\n "items": [\n  {"kind": "Node", "metadata": {"name": "n',
      'INV002 [n.json:3:43] is cut off: the JSON ends here before it is complete; write it again',
    ],
    ['with a comma too many', '{"kind": "List",}', 'INV002 [n.json:1:17] is not JSON: "}" cannot stand here'],
  ])('%s', (_, source, message) => {
    expect(refusal(source, 'n.json')).toBe(message);
  });

  it('with what was read named nodes, where it has no name', () => {
    expect(refusal('')).toBe(
      'INV009 [nodes] has no nodes; an empty inventory would delete every route, so check what wrote it',
    );
  });

  it('with a bad address in a place that can be found', () => {
    expect(refusal(list(kubeNode('n1', { addresses: [{ type: 'InternalIP', address: '10.0.0' }] })))).toMatch(
      /^ADR001 \[nodes items\[0\] n1\] "10\.0\.0" /,
    );
  });
});
