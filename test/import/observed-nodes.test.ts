import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type NodeSource, readNodes, readObservedNodes, readObservedNodesFile } from '../../lib/import';

/** Nodes with their addresses as text. */
const read = (source: NodeSource) => JSON.parse(JSON.stringify(readObservedNodes(source, 'nodes.json')));

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return (error as Error).message;
  }
  return 'nothing was refused';
}

function kubeNode(spec: object, addresses: object[], conditions: object[] = []) {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'n1', uid: 'u1' },
    spec,
    status: { addresses, conditions },
  };
}

const INTERNAL = [{ type: 'InternalIP', address: '10.0.0.1' }];
const PODS = { podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24'] };

describe('nodes as they are', () => {
  it.each<[string, NodeSource, object]>([
    [
      'with all',
      kubeNode(PODS, INTERNAL),
      { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'], uid: 'u1' },
    ],
    ['without a podCIDR', kubeNode({}, INTERNAL), { name: 'n1', addresses: ['10.0.0.1'], podCidrs: [], uid: 'u1' }],
    ['without an address', kubeNode(PODS, []), { name: 'n1', addresses: [], podCidrs: ['10.1.0.0/24'], uid: 'u1' }],
    [
      'with a host name alone',
      kubeNode({}, [{ type: 'Hostname', address: 'n1' }]),
      { name: 'n1', addresses: [], podCidrs: [], uid: 'u1' },
    ],
    [
      'with its conditions',
      kubeNode(PODS, INTERNAL, [
        { type: 'NetworkUnavailable', status: 'True' },
        { type: 'Ready', status: 'False' },
      ]),
      {
        name: 'n1',
        addresses: ['10.0.0.1'],
        podCidrs: ['10.1.0.0/24'],
        ready: false,
        uid: 'u1',
        networkUnavailable: true,
      },
    ],
    [
      'with a network, which is not said',
      kubeNode(PODS, INTERNAL, [{ type: 'NetworkUnavailable', status: 'False' }]),
      { name: 'n1', addresses: ['10.0.0.1'], podCidrs: ['10.1.0.0/24'], uid: 'u1' },
    ],
    [
      'of a status that is not there yet',
      { kind: 'Node', metadata: { name: 'n1' } },
      { name: 'n1', addresses: [], podCidrs: [] },
    ],
    ['of CSV', 'name,address,podCIDR\nn1,,\n', { name: 'n1', addresses: [], podCidrs: [] }],
    ['of plain JSON', '[{"name": "n1", "addresses": [], "podCidrs": []}]', { name: 'n1', addresses: [], podCidrs: [] }],
  ])('%s', (_what, source, node) => {
    expect(read(source)).toEqual([node]);
  });

  it('are those that routes can be made for, where they have all', () => {
    const source = [kubeNode(PODS, INTERNAL)];
    expect(readObservedNodes(source)).toEqual(readNodes(source));
  });

  it('with a mark are strictly read without it: a route needs it not', () => {
    expect(readNodes(kubeNode(PODS, INTERNAL, [{ type: 'NetworkUnavailable', status: 'True' }]))[0]).not.toHaveProperty(
      'networkUnavailable',
    );
  });

  it.each<[string, NodeSource, string]>([
    ['none at all', [], 'INV009 [nodes.json] has no nodes; write it again with kubectl get nodes -o json'],
    [
      'no name',
      '[{"addresses": []}]',
      'INV004 [nodes.json[0]] a node has no name; give metadata.name, or the column name',
    ],
    [
      'host bits',
      '[{"name": "n1", "podCidrs": "10.1.0.1/24"}]',
      'ADR002 [nodes.json[0] n1] 10.1.0.1/24 has host bits set; did you mean 10.1.0.0/24?',
    ],
  ])('are refused with %s', (_what, source, message) => {
    expect(refusal(() => readObservedNodes(source, 'nodes.json'))).toBe(message);
  });

  it('are read from a file', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nodes-'));
    const file = path.join(folder, 'nodes.csv');
    fs.writeFileSync(file, 'name,address,podCIDR\nn1,10.0.0.1,\n');
    expect(readObservedNodesFile(file).map(({ name }) => name)).toEqual(['n1']);
    fs.rmSync(folder, { recursive: true });
    expect(refusal(() => readObservedNodesFile(file))).toBe(
      `INV001 [${file}] does not exist; write it with kubectl get nodes -o json > ${file}`,
    );
  });
});
