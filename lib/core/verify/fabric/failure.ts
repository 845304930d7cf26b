import type { SegmentFact } from '../../model';
import type { Disposition, Explanation } from '../trace';

/** How a packet ends that does not arrive. */
export interface Failure {
  readonly disposition: Disposition;
  readonly explanation: Explanation;
}

/** The facts do not say enough. */
export function notStated(explanation: Explanation): Failure {
  return { disposition: 'INSUFFICIENT_INFO', explanation };
}

/**
 * A packet needs a segment's gateway, and no gateway that is described has it.
 *
 * @param disposition where the segment is stated to have none; else the facts do not say enough
 */
export function withoutGateway(segment: SegmentFact, disposition: Disposition): Failure {
  const { displayName, tier1, at } = segment;
  const missing = `tier1 of ${displayName}`;
  const fix = `connect segment ${displayName} to a Tier-1`;
  if (tier1 === null) {
    const text = `segment ${displayName} is connected to no Tier-1`;
    return { disposition, explanation: { code: 'PATH001', text, missing, fix, at } };
  }
  const text =
    tier1 === undefined
      ? `which Tier-1 segment ${displayName} is connected to is not stated`
      : `segment ${displayName} is connected to Tier-1 ${tier1}, which is not described`;
  return notStated({ code: 'PATH001', text, missing, fix, at });
}
