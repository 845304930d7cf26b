import type { TrafficEndpoint } from '../core/model';
import type { Expectation } from '../core/verify';

/** `network.expect`: what must hold of the network. Each is traced there and back when it is synthesized. */
export class Expectations {
  private readonly list: Expectation[] = [];

  /** Everything stated so far, in order. */
  get all(): readonly Expectation[] {
    return this.list;
  }

  /**
   * Traffic from one end arrives at the other, and its answers come back.
   * One that does not hold is the finding PATH001 and fails synthesis.
   */
  reaches(ends: { readonly from: TrafficEndpoint; readonly to: TrafficEndpoint }): this {
    this.list.push({ type: 'reaches', ...ends, at: `${endText(ends.from)} reaches ${endText(ends.to)}` });
    return this;
  }
}

function endText(end: TrafficEndpoint): string {
  switch (end.kind) {
    case 'external':
      return end.prefix.toString();
    case 'address':
      return end.ip.toString();
    default:
      return `${end.kind} of ${end.cluster}`;
  }
}
