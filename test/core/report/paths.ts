import type { Assumption } from '../../../lib/core/model';
import { Cidr, Ip } from '../../../lib/core/net';
import type { DeviceRef, Explanation, Flow, Hop, PathReport, RouteOrigin, Step, Trace } from '../../../lib/core/verify';

export const flow = (src: string, dst: string, rest: Partial<Flow> = {}): Flow => ({
  src: Ip.parse(src),
  dst: Ip.parse(dst),
  protocol: 'tcp',
  ...rest,
});

const THERE = flow('10.44.0.1', '172.16.136.2');
const BACK = flow('172.16.136.2', '10.44.0.1');

export const device = (kind: string, name: string): DeviceRef => ({ kind, key: `${kind}/${name}`, name });
export const route = (prefix: string, origin: RouteOrigin, via: string): Step => ({
  kind: 'route',
  prefix: Cidr.parse(prefix),
  origin,
  via,
});

export function hop(at: DeviceRef, steps: readonly Step[], codes: readonly string[] = [], packet = THERE): Hop {
  const assumptions: Assumption[] = codes.map((code) => ({ code, text: `text of ${code}` }));
  return { device: at, inbound: packet, outbound: packet, steps, assumptions };
}

const outside = device('external', 'external');
const t0 = device('tier0', 'T0');
const tier1 = device('tier1', 'tanzu-cl1');
const node = device('node', 'cl1 node 1');
const pod = device('pod', '172.16.136.2');
const BLOCK = '172.16.136.0/24';

/** From the data centre to a pod of the seed's cl1, over five devices. */
export const forward: Trace = {
  disposition: 'ACCEPTED',
  mtu: 1500,
  explanations: [],
  hops: [
    hop(outside, [route(BLOCK, 'bgp', '-> T0')], ['ASSUME_EXTERNAL_ACCEPTS_ROUTES', 'ASSUME_TIER0_REDISTRIBUTES']),
    hop(t0, [route(BLOCK, 'tier1-static', '-> tanzu-cl1')]),
    hop(
      tier1,
      [route(BLOCK, 'static', 'via address of cl1 node 1, leased from 172.16.128.10-172.16.128.250')],
      ['ASSUME_PREDICTED_PODCIDR', 'ASSUME_NODE_ADDRESS_FROM_DHCP', 'ASSUME_PREDICTED_PODCIDR'],
    ),
    hop(node, [route(BLOCK, 'connected', 'connected, antrea-gw0')], ['ASSUME_PREDICTED_PODCIDR']),
    hop(pod, [{ kind: 'deliver', to: '172.16.136.2' }]),
  ],
};

/** The answer, over the same devices. */
export const back: Trace = {
  disposition: 'EXITS_NETWORK',
  mtu: 1500,
  explanations: [],
  hops: [
    hop(pod, [route('0.0.0.0/0', 'default', '-> cl1 node 1')], [], BACK),
    hop(node, [route('0.0.0.0/0', 'default', 'via 172.16.128.1')], [], BACK),
    hop(tier1, [route('0.0.0.0/0', 'default', '-> T0')], [], BACK),
    hop(t0, [route('0.0.0.0/0', 'default', '-> outside')], ['ASSUME_TIER0_DEFAULT_ROUTE'], BACK),
    hop(outside, [{ kind: 'deliver', to: '10.44.0.1' }], ['ASSUME_EXTERNAL_ACCEPTS_ROUTES'], BACK),
  ],
};

export const unadvertised: Explanation = {
  code: 'NSX001',
  text: 'Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
  missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
  fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
  at: 'nsx/tanzu-cl1',
};

/** The same packet where nothing leads to the pod: it never comes in. */
export const leak: Trace = {
  disposition: 'OWNED_ADDRESS_LEAKS',
  explanations: [unadvertised],
  hops: [hop(outside, [route('0.0.0.0/0', 'default', '-> outside'), { kind: 'drop', reason: unadvertised.text }])],
};

/** A way back that ends at the node. */
export const unanswered: Trace = {
  disposition: 'NO_ROUTE',
  explanations: [{ code: 'PATH001', text: 'cl1 node 1 has no route to 10.44.0.1' }],
  hops: [
    hop(pod, [route('0.0.0.0/0', 'default', '-> cl1 node 1')], [], BACK),
    hop(node, [{ kind: 'drop', reason: 'the table of cl1 node 1 is empty' }], [], BACK),
  ],
};

/** A way back around the Tier-1. */
export const around: Trace = {
  disposition: 'EXITS_NETWORK',
  explanations: [],
  hops: [
    hop(pod, [route('0.0.0.0/0', 'default', '-> cl1 node 1')], [], BACK),
    hop(node, [{ kind: 'deliver', to: 'segment tanzu-overlay' }], [], BACK),
  ],
};

export function path(there: readonly Trace[], reverse: readonly Trace[], packet = THERE): PathReport {
  return { flow: packet, forward: there, reverse, ok: there.every(({ explanations }) => explanations.length === 0) };
}
