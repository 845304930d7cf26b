import { type Device, type Fabric, fabricOf } from './fabric';
import { isDevice, locate } from './locate';
import type { StandIns } from './next-device';
import type { Topology } from './topology';
import { type Explanation, type Flow, isSuccess, type PathReport, type Trace } from './trace';
import { type Arrival, walk } from './walk';

const NO_STAND_INS: StandIns = new Map();

/**
 * Where a packet goes, and how its reply comes back. It starts at whoever has its source address: a node, a pod, a
 * machine on a segment, else the outside.
 *
 * Every way of equal cost is followed, and the reply from wherever one arrives; `reverse` is empty where none does.
 */
export function traceFlow(topology: Topology, flow: Flow): PathReport {
  const fabric = fabricOf(topology);
  const start = locate(fabric, flow.src);
  return isDevice(start) ? tracePath(fabric, start, flow) : unjudged(flow, start);
}

/** As {@link traceFlow}, from a given device. */
export function tracePath(fabric: Fabric, start: Device, flow: Flow, standIns = NO_STAND_INS): PathReport {
  const arrivals = walk(fabric, { standIns }, start, flow);
  const forward = arrivals.map(({ trace }) => trace);
  const reverse = distinct(arrivals).flatMap((arrival) => replyTo(fabric, arrival, standIns));
  const ok = [...forward, ...reverse].every(({ disposition }) => isSuccess(disposition));
  return { flow, forward, reverse, ok };
}

/** A flow that cannot be followed, since it is not known where it starts. */
function unjudged(flow: Flow, explanation: Explanation): PathReport {
  const trace: Trace = { disposition: 'INSUFFICIENT_INFO', hops: [], explanations: [explanation] };
  return { flow, forward: [trace], reverse: [], ok: false };
}

/** Packets that came by several ways to one receiver, unchanged, are answered alike. */
function distinct(arrivals: readonly Arrival[]): readonly Arrival[] {
  return arrivals.filter(
    ({ receiver, translations }, index) =>
      translations.length > 0 ||
      arrivals.findIndex(
        (other) => other.receiver?.ref.key === receiver?.ref.key && other.translations.length === 0,
      ) === index,
  );
}

function replyTo(fabric: Fabric, { receiver, flow, translations }: Arrival, standIns: StandIns): Trace[] {
  if (receiver === undefined) return [];
  const changed = translations.map(({ after, device }) => [after.src.toString(), device] as const);
  const known = changed.length === 0 ? standIns : new Map([...standIns, ...changed]);
  const conditions = { standIns: known, replyTo: translations };
  return walk(fabric, conditions, receiver, answerTo(flow)).map(({ trace }) => trace);
}

/** The header of a reply: both ends exchanged. */
function answerTo({ src, dst, protocol, srcPort, dstPort }: Flow): Flow {
  return {
    src: dst,
    dst: src,
    protocol,
    ...(dstPort === undefined ? {} : { srcPort: dstPort }),
    ...(srcPort === undefined ? {} : { dstPort: srcPort }),
  };
}
