import type { FlowEnd, FlowEnds } from './endpoint';
import type { Device } from './fabric';
import type { StandIns } from './next-device';
import type { Flow } from './trace';

/** A flow to trace, from a device. */
export interface StartedFlow {
  readonly start: Device;
  readonly flow: Flow;
  readonly standIns: StandIns;
}

/**
 * The flows that stand for all from one endpoint to another: from one of each group to everyone, and from everyone to
 * one of each group. What leaves by one table and arrives by another is covered so, there and back, in as many flows as
 * there are ends, not as there are pairs. Families are never mixed.
 */
export function flowsBetween(from: FlowEnds, to: FlowEnds): StartedFlow[] {
  const flows: StartedFlow[] = [];
  for (const family of [4, 6] as const) {
    const sources = from.representatives.filter(({ ip }) => ip.family === family);
    const targets = to.representatives.filter(({ ip }) => ip.family === family);
    for (const [source, target] of pairs(sources, targets)) flows.push(...flowOf(source, target));
  }
  return flows;
}

type Pair = readonly [FlowEnd, FlowEnd];

function pairs(sources: readonly FlowEnd[], targets: readonly FlowEnd[]): Pair[] {
  const firstSources = new Set(firstOfEach(sources));
  const firstTargets = firstOfEach(targets);
  return sources.flatMap((source) =>
    (firstSources.has(source) ? targets : firstTargets).map((target): Pair => [source, target]),
  );
}

function firstOfEach(all: readonly FlowEnd[]): readonly FlowEnd[] {
  const groups = new Set<unknown>();
  return all.filter(({ group }) => {
    const isFirst = !groups.has(group);
    groups.add(group);
    return isFirst;
  });
}

/** Between a pod and itself: its neighbour on the node instead. Between another device and itself: nothing. */
function flowOf(source: FlowEnd, target: FlowEnd): StartedFlow[] {
  const isSame = source.ip.equals(target.ip);
  if (isSame && target.neighbor === undefined) return [];
  const dst = isSame && target.neighbor !== undefined ? target.neighbor : target.ip;
  const known = [source, target].filter(({ isStandIn }) => isStandIn);
  const standIns = new Map(known.map(({ ip, start }) => [ip.toString(), start]));
  return [{ start: source.start, flow: { src: source.ip, dst, protocol: 'tcp' }, standIns }];
}
