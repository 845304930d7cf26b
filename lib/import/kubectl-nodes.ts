import { ValidationError } from '../core/errors';
import { type NodeInventory, readNode } from './node-inventory';

/** What is read of a Node object (core/v1). Every part may be missing: it was written by another program. */
interface NodeObject {
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown; readonly uid?: unknown };
  readonly spec?: { readonly podCIDR?: unknown; readonly podCIDRs?: unknown };
  readonly status?: { readonly addresses?: unknown; readonly conditions?: unknown };
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
 * @throws ValidationError INV003 for another kind, and as {@link readNode}
 */
export function readKubectlNodes(value: object, file: string): NodeInventory[] {
  const { kind, items } = value as { kind?: unknown; items?: unknown };
  if (kind === 'Node') return [nodeOf(value, file)];
  if ((kind !== 'List' && kind !== 'NodeList') || !Array.isArray(items)) {
    throw new ValidationError('INV003', `is ${a(kind)} and not a list of Nodes; write it with ${COMMAND}`, file);
  }
  return items.map((item: unknown, index) => {
    const at = `${file} items[${index}]`;
    const itemKind = isObject(item) ? ((item as NodeObject).kind ?? 'Node') : typeof item;
    if (itemKind !== 'Node') {
      throw new ValidationError('INV003', `is ${a(itemKind)} and not a Node; write the list with ${COMMAND}`, at);
    }
    return nodeOf(item as NodeObject, at);
  });
}

const COMMAND = 'kubectl get nodes -o json';

function nodeOf(node: NodeObject, at: string): NodeInventory {
  const { metadata = {}, spec = {}, status = {} } = node;
  const addresses = list(status.addresses);
  const of = (type: string) => addresses.filter((address) => address.type === type).map(({ address }) => address);
  const ready = list(status.conditions).find(({ type }) => type === 'Ready');
  return readNode(
    {
      name: metadata.name,
      addresses: of('InternalIP'),
      externalAddresses: of('ExternalIP'),
      podCidrs: Array.isArray(spec.podCIDRs) ? spec.podCIDRs : spec.podCIDR === undefined ? [] : [spec.podCIDR],
      ...(ready === undefined ? {} : { ready: ready.status === 'True' }),
      ...(typeof metadata.uid === 'string' ? { uid: metadata.uid } : {}),
    },
    at,
  );
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function a(kind: unknown): string {
  return typeof kind === 'string' && kind !== '' ? `a ${kind}` : 'an object without a kind';
}
