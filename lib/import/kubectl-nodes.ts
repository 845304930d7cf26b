import { ValidationError } from '../core/errors';
import type { NodeReader, NodeText } from './node-inventory';

/** What is read of a Node object (core/v1). Every part may be missing, or null: it was written by another program. */
interface NodeObject {
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown; readonly uid?: unknown } | null;
  readonly spec?: { readonly podCIDR?: unknown; readonly podCIDRs?: unknown } | null;
  readonly status?: { readonly addresses?: unknown; readonly conditions?: unknown } | null;
}

/** Whether the value is written as Kubernetes writes objects, rather than a node of our own form. */
export function isKubernetesObject(value: unknown): boolean {
  return isObject(value) && ('kind' in value || 'apiVersion' in value || 'metadata' in value);
}

/**
 * Reads a Node, a `NodeList`, or the `List` that `kubectl get nodes -o json` prints.
 *
 * The annotation `node.antrea.io/transport-addresses` is not read: a static route leads to the address by which the
 * vSphere cloud provider and kubelet know the node.
 *
 * @throws ValidationError INV003 for another kind, and as `read`
 */
export function readKubectlNodes<Node>(value: object, file: string, read: NodeReader<Node>): Node[] {
  const { kind, items } = value as { kind?: unknown; items?: unknown };
  if (kind === 'Node') return [read(nodeText(value), file)];
  if ((kind !== 'List' && kind !== 'NodeList') || !Array.isArray(items)) {
    throw new ValidationError('INV003', `is ${a(kind)} and not a list of Nodes; write it with ${COMMAND}`, file);
  }
  return items.map((item: unknown, index) => {
    const at = `${file} items[${index}]`;
    const itemKind = isObject(item) ? ((item as NodeObject).kind ?? 'Node') : typeName(item);
    if (itemKind !== 'Node') {
      throw new ValidationError('INV003', `is ${a(itemKind)} and not a Node; write the list with ${COMMAND}`, at);
    }
    return read(nodeText(item as NodeObject), at);
  });
}

const COMMAND = 'kubectl get nodes -o json';

function nodeText(node: NodeObject): NodeText {
  const metadata = node.metadata ?? {};
  const spec = node.spec ?? {};
  const status = node.status ?? {};
  const addresses = list(status.addresses);
  const of = (type: string) => addresses.filter((address) => address.type === type).map(({ address }) => address);
  const conditions = list(status.conditions);
  const condition = (name: string) => conditions.find(({ type }) => type === name);
  const ready = condition('Ready');
  return {
    name: metadata.name,
    addresses: of('InternalIP'),
    externalAddresses: of('ExternalIP'),
    podCidrs: Array.isArray(spec.podCIDRs) ? spec.podCIDRs : [spec.podCIDR ?? []].flat(),
    ...(ready === undefined ? {} : { ready: ready.status === 'True' }),
    ...(condition('NetworkUnavailable')?.status === 'True' ? { networkUnavailable: true } : {}),
    ...(typeof metadata.uid === 'string' ? { uid: metadata.uid } : {}),
  };
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a value that is no object. */
function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

function a(kind: unknown): string {
  return typeof kind === 'string' && kind !== '' ? `a ${kind}` : 'an object without a kind';
}
