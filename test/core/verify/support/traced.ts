import { networkFrom, type PlainNetwork } from '../../../../lib/core/model';
import { Ip } from '../../../../lib/core/net';
import { type Hop, type PathReport, type Step, Topology, type Trace, traceFlow } from '../../../../lib/core/verify';

/** A TCP flow between two addresses of a network in plain values. */
export function traced(network: PlainNetwork, src: string, dst: string): PathReport {
  return traceFlow(new Topology(networkFrom(network)), { src: Ip.parse(src), dst: Ip.parse(dst), protocol: 'tcp' });
}

/** How a flow ends, there and back: `ACCEPTED / EXITS_NETWORK`; only there where nothing arrives. */
export function ends({ forward, reverse }: PathReport): string {
  const of = (traces: readonly Trace[]) => traces.map(({ disposition }) => disposition).join(', ');
  return reverse.length === 0 ? of(forward) : `${of(forward)} / ${of(reverse)}`;
}

/** The hops of a trace, a line each: `T0: 172.16.137.0/24 tier1-static -> tanzu-cl1`. */
export function hops(trace: Trace | undefined): string[] {
  return (trace?.hops ?? []).map((hop) => `${hop.device.name}: ${hop.steps.map(stepText).join('; ')}`);
}

/** The codes of what the hops of a trace rest on, a line for each hop that rests on something. */
export function assumed(trace: Trace | undefined): string[] {
  return (trace?.hops ?? []).filter(restsOnSomething).map(({ device, assumptions }) => {
    return `${device.name}: ${assumptions.map(({ code }) => code).join(' ')}`;
  });
}

function restsOnSomething({ assumptions }: Hop): boolean {
  return assumptions.length > 0;
}

function stepText(step: Step): string {
  switch (step.kind) {
    case 'route':
      return `${step.prefix} ${step.origin === 'connected' ? '' : `${step.origin} `}${step.via}`;
    case 'nat':
      return `${step.type} ${step.changes.map(({ field, from, to }) => `${field} ${from} -> ${to}`).join(', ')}`;
    case 'select':
      return `1 of ${step.from.length}`;
    case 'deliver':
      return `to ${step.to}`;
    case 'drop':
      return `dropped, ${step.reason}`;
    default:
      return step.kind;
  }
}
