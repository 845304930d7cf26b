import type { Assumption } from '../model';
import type { Explanation, Flow, Hop, PathReport, Step, Trace } from '../verify';

/** A path in plain values, addresses as text, for machines. */
export interface PathJson {
  readonly flow: FlowJson;
  readonly ok: boolean;
  readonly forward: readonly TraceJson[];
  readonly reverse: readonly TraceJson[];
}

export interface FlowJson {
  readonly src: string;
  readonly dst: string;
  readonly protocol: string;
  readonly srcPort: number | null;
  readonly dstPort: number | null;
}

export interface TraceJson {
  readonly disposition: string;
  readonly mtu: number | null;
  readonly hops: readonly HopJson[];
  readonly explanations: readonly Explanation[];
}

export interface HopJson {
  readonly device: { readonly kind: string; readonly key: string; readonly name: string };
  readonly inbound: FlowJson;
  readonly outbound: FlowJson;
  readonly steps: readonly unknown[];
  readonly assumptions: readonly Assumption[];
}

export function pathJson({ flow, ok, forward, reverse }: PathReport): PathJson {
  return { flow: flowJson(flow), ok, forward: forward.map(traceJson), reverse: reverse.map(traceJson) };
}

function flowJson({ src, dst, protocol, srcPort, dstPort }: Flow): FlowJson {
  return { src: src.toString(), dst: dst.toString(), protocol, srcPort: srcPort ?? null, dstPort: dstPort ?? null };
}

function traceJson({ disposition, mtu, hops, explanations }: Trace): TraceJson {
  return { disposition, mtu: mtu ?? null, hops: hops.map(hopJson), explanations };
}

function hopJson({ device, inbound, outbound, steps, assumptions }: Hop): HopJson {
  return { device, inbound: flowJson(inbound), outbound: flowJson(outbound), steps: steps.map(stepJson), assumptions };
}

function stepJson(step: Step): unknown {
  if (step.kind === 'route') return { ...step, prefix: step.prefix.toString() };
  if (step.kind === 'encap') return { ...step, outerDst: step.outerDst.toString() };
  return step;
}
