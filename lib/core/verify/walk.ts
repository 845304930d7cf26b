import type { Assumption } from '../model';
import { loop, noRoute } from './explain-drop';
import type { Device, Fabric, Route, Way } from './fabric';
import { type Ending, isEnding, nextDevice, type StandIns, standInAt } from './next-device';
import type { Explanation, Flow, Hop, Step, Trace } from './trace';

/** A source address that a device changed; it remembers, and changes it back in the reply. */
export interface Translation {
  readonly device: Device;
  readonly before: Flow;
  readonly after: Flow;
  /** What is printed for the new address, and what changed it. */
  readonly name: string;
  readonly by: string;
}

/** What a packet meets besides the tables. */
export interface Conditions {
  readonly standIns: StandIns;
  /** Present for a reply, which no device changes anew: what was changed on the way there. */
  readonly replyTo?: readonly Translation[];
}

/** A trace, with what following the reply needs. */
export interface Arrival {
  readonly trace: Trace;
  /** Who answers. Absent where it did not arrive. */
  readonly receiver?: Device;
  /** The packet as it was when it ended. */
  readonly flow: Flow;
  readonly translations: readonly Translation[];
}

/** What all steps of one walk share. */
interface Walk {
  readonly fabric: Fabric;
  readonly conditions: Conditions;
  readonly arrivals: Arrival[];
}

/** How a packet came to where it is. The list is its own, and grows in place. */
interface Trail {
  readonly hops: Hop[];
  readonly translations: readonly Translation[];
  /** Undefined: not known. */
  readonly mtu: number | undefined;
}

/** A packet at a device: as it came in, and as it is by now with what was done to it. */
interface Visit {
  readonly at: Device;
  readonly inbound: Flow;
  readonly flow: Flow;
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
  readonly trail: Trail;
}

const NO_STEPS: readonly Step[] = [];
const NO_EXPLANATIONS: readonly Explanation[] = [];

/** Follows a packet from device to device until it ends: one arrival for each of the ways of equal cost. */
export function walk(fabric: Fabric, conditions: Conditions, start: Device, flow: Flow): Arrival[] {
  const arrivals: Arrival[] = [];
  visit({ fabric, conditions, arrivals }, start, flow, { hops: [], translations: [], mtu: Number.POSITIVE_INFINITY });
  return arrivals;
}

function visit(walk: Walk, at: Device, inbound: Flow, { hops, translations, mtu }: Trail): void {
  const here = receive(walk.conditions, at, inbound, { hops, translations, mtu: smaller(mtu, at.mtu) });
  const found = endOrRoute(walk, here);
  if (isEnding(found)) {
    end(walk, here, found);
    return;
  }
  found.ways.forEach((way, index) => {
    take(walk, along(here, found, index, found.ways.length === 1 ? hops : [...hops]), found, way);
  });
}

function endOrRoute({ fabric, conditions }: Walk, { at, inbound, flow: { dst }, trail }: Visit): Ending | Route {
  if (trail.hops.some((hop) => hop.device === at.ref && hop.inbound.dst.equals(inbound.dst))) {
    return loop(fabric, trail.hops, at, dst);
  }
  if (at.holds(dst) || standInAt(conditions.standIns, dst) === at) {
    return { disposition: 'ACCEPTED', to: at.ref.name, receiver: at };
  }
  return at.routeTo(dst) ?? noRoute(fabric, at, dst);
}

/** A reply to a packet whose source this device changed gets the first sender's address back. */
function receive({ replyTo }: Conditions, at: Device, inbound: Flow, trail: Trail): Visit {
  const { assumptions } = at;
  const changed = replyTo?.find(({ device, after }) => device === at && after.src.equals(inbound.dst));
  if (changed === undefined) return { at, inbound, flow: inbound, steps: NO_STEPS, assumptions, trail };
  const { before, name, by } = changed;
  const changes = [{ field: 'dst', from: name, to: before.src.toString() }] as const;
  const undone: Step = { kind: 'nat', type: 'MASQUERADE', by: `${by}, undone`, changes };
  return { at, inbound, flow: { ...inbound, dst: before.src }, steps: [undone], assumptions, trail };
}

/** The packet as it goes by one of a route's ways, with a list of hops for that way alone. */
function along({ at, inbound, flow, steps, assumptions, trail }: Visit, route: Route, way: number, hops: Hop[]): Visit {
  const taken = route.steps[way] ?? NO_STEPS;
  return {
    at,
    inbound,
    flow,
    steps: steps.length === 0 ? taken : [...steps, ...taken],
    assumptions: assumptions.length === 0 ? route.assumptions : [...assumptions, ...route.assumptions],
    trail: { hops, translations: trail.translations, mtu: trail.mtu },
  };
}

/** By a way to the next device, or to the end. */
function take(walk: Walk, taken: Visit, route: Route, way: Way): void {
  const { fabric, conditions } = walk;
  const next = nextDevice(fabric, conditions.standIns, taken.at, route, way, taken.flow.dst);
  const left = conditions.replyTo === undefined ? masqueraded(taken, route) : taken;
  if (isEnding(next)) {
    end(walk, left, next);
    return;
  }
  left.trail.hops.push(hopOf(left, left.steps));
  visit(walk, next, left.flow, left.trail);
}

function masqueraded(visited: Visit, route: Route): Visit {
  const { at, inbound, flow, trail } = visited;
  const change = at.masquerade?.(flow, route);
  if (change === undefined) return visited;
  const { src, name, by } = change;
  const after = { ...flow, src };
  const changes = [{ field: 'src', from: flow.src.toString(), to: name }] as const;
  return {
    at,
    inbound,
    flow: after,
    steps: [...visited.steps, { kind: 'nat', type: 'MASQUERADE', by, changes }],
    assumptions: [...visited.assumptions, ...change.assumptions],
    trail: { ...trail, translations: [...trail.translations, { device: at, before: flow, after, name, by }] },
  };
}

function end({ arrivals }: Walk, last: Visit, ending: Ending): void {
  const { flow, trail } = last;
  const { hops, translations } = trail;
  const { disposition } = ending;
  if ('explanation' in ending) {
    hops.push(hopOf(last, [...last.steps, { kind: 'drop', reason: ending.explanation.text }]));
    arrivals.push({ trace: { disposition, hops, explanations: [ending.explanation] }, flow, translations });
    return;
  }
  hops.push(hopOf(last, [...last.steps, { kind: 'deliver', to: ending.to }]));
  const mtu = trail.mtu === Number.POSITIVE_INFINITY ? undefined : trail.mtu;
  const { receiver } = ending;
  arrivals.push({ trace: { disposition, hops, explanations: NO_EXPLANATIONS, mtu }, receiver, flow, translations });
}

function hopOf({ at, inbound, flow, assumptions }: Visit, steps: readonly Step[]): Hop {
  return { device: at.ref, inbound, outbound: flow, steps, assumptions };
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.min(a, b);
}
