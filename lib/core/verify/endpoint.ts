import type { ClusterFact, TrafficEndpoint } from '../model';
import { Cidr, type Ip } from '../net';
import { type Device, type Fabric, fabricOf, type NodeDevice } from './fabric';
import { isDevice, locate } from './locate';
import type { Topology } from './topology';
import type { DeviceRef, Explanation } from './trace';

/** One address of an endpoint, which stands for all that the network treats alike. */
export interface Representative {
  readonly ip: Ip;
  /** What was chosen: `172.16.136.2, a pod on cl1 node 1`. */
  readonly text: string;
  /** Who has it. */
  readonly device: DeviceRef;
  /** True where the address stands for one that is not known yet. */
  readonly isStandIn: boolean;
}

/** What an endpoint means in a network. */
export interface ResolvedEndpoint {
  /** `pods of cl1`, `10.44.0.0/16`. */
  readonly name: string;
  readonly representatives: readonly Representative[];
  /** Why there are none. Absent where there are. */
  readonly problem?: Explanation;
}

/** Which end of a flow it is: two unknown addresses of one subnet must differ. */
export type End = 'from' | 'to';

/** A representative as flows need it. */
export interface FlowEnd extends Representative {
  /** Where its packets start. */
  readonly start: Device;
  /** Equal for those whose packets meet the same tables. */
  readonly group: unknown;
  /** Another address on the same device, for the flow between the two. Absent: none. */
  readonly neighbor?: Ip;
}

/** A resolved endpoint as flows need it. */
export interface FlowEnds extends ResolvedEndpoint {
  readonly representatives: readonly FlowEnd[];
}

/**
 * The addresses that stand for an endpoint: of pods, one in each node's block; of nodes, each known address, and one for
 * all of a subnet that are not known yet; of the outside, the first host that is nobody's here.
 *
 * @param end which end of a flow it is to be; it matters for addresses that are not known. @default 'to'
 */
export function resolveEndpoint(topology: Topology, endpoint: TrafficEndpoint, end: End = 'to'): ResolvedEndpoint {
  return flowEnds(fabricOf(topology), endpoint, end);
}

/** As {@link resolveEndpoint}, with where packets start. */
export function flowEnds(fabric: Fabric, endpoint: TrafficEndpoint, end: End): FlowEnds {
  switch (endpoint.kind) {
    case 'external':
      return external(fabric, endpoint.prefix);
    case 'address':
      return address(fabric, endpoint.ip);
    case 'pods':
      return ofCluster(fabric, 'pods', endpoint.cluster, podsOf);
    case 'nodes':
      return ofCluster(fabric, 'nodes', endpoint.cluster, (node) => addressesOf(node, end));
  }
}

/** `0.0.0.0/8` is no address to send from. Source: RFC 1122 §3.2.1.3. */
const THIS_NETWORK = Cidr.parse('0.0.0.0/8');

function external(fabric: Fabric, prefix: Cidr): FlowEnds {
  const name = prefix.toString();
  const [free] = fabric.owned.outside(prefix).subtract(THIS_NETWORK).toCidrs();
  if (free === undefined) {
    const text = `${prefix} is not outside: every address of it is an element's of this plan`;
    return { name, representatives: [], problem: { code: 'PATH001', text, fix: 'name a prefix of others' } };
  }
  const ip = free.firstHost;
  const text = `${ip}, a host of ${prefix}`;
  return { name, representatives: [known(ip, text, fabric.external, 'external')] };
}

function address(fabric: Fabric, ip: Ip): FlowEnds {
  const name = ip.toString();
  const device = locate(fabric, ip);
  if (!isDevice(device)) return { name, representatives: [], problem: device };
  return { name, representatives: [known(ip, name, device, name)] };
}

function ofCluster(
  fabric: Fabric,
  what: 'pods' | 'nodes',
  key: string,
  of: (node: NodeDevice) => readonly FlowEnd[],
): FlowEnds {
  const cluster = fabric.topology.network.get('cluster', key);
  const name = `${what} of ${cluster?.name ?? key}`;
  if (cluster === undefined) {
    const text = `no cluster ${key} is described`;
    return { name, representatives: [], problem: { code: 'PATH001', text, missing: `cluster ${key}` } };
  }
  const representatives = onePerStandIn(fabric.nodesOf(cluster).flatMap(of));
  return representatives.length > 0 ? { name, representatives } : { name, representatives, problem: noNodes(cluster) };
}

function known(ip: Ip, text: string, start: Device, group: unknown): FlowEnd {
  return { ip, text, device: start.ref, isStandIn: false, start, group };
}

function noNodes({ name, at }: ClusterFact): Explanation {
  const text = `no node of ${name} is known, or none has a block or a subnet`;
  const fix = `state the machines of ${name}, or its nodes`;
  return { code: 'PATH001', text, missing: `nodes of ${name}`, fix, at };
}

/** The second address of a block; the first is the node's own. */
function podsOf(node: NodeDevice): readonly FlowEnd[] {
  return node.fact.podCidrs.flatMap((block) => {
    const ip = block.size > 2n ? block.first.plus(2) : block.last;
    const device = node.podAt(ip);
    if (device === undefined) return [];
    const neighbor = block.size > 4n ? ip.plus(1) : undefined;
    const text = `${ip}, a pod on ${node.ref.name}`;
    return [{ ...known(ip, text, device, node.surroundings), neighbor }];
  });
}

function addressesOf(node: NodeDevice, end: End): readonly FlowEnd[] {
  const families = ([4, 6] as const).filter((family) => node.stands(family));
  return families.flatMap((family) => {
    const ip = node.addressOrStandIn(family, end === 'to' ? 'first' : 'last');
    if (ip === undefined) return [];
    const isStandIn = !node.fact.addresses.some((own) => own.equals(ip));
    const text = isStandIn ? node.addressText(family).name : `${ip}, ${node.ref.name}`;
    return [{ ...known(ip, text, node, node.surroundings), isStandIn }];
  });
}

/** Nodes whose addresses are not known yet are alike: one stands for all of a subnet and family. */
function onePerStandIn(all: readonly FlowEnd[]): readonly FlowEnd[] {
  const seen = new Set<string>();
  return all.filter(({ ip, isStandIn }) => {
    if (!isStandIn) return true;
    const id = ip.toString();
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}
