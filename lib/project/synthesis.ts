import type { RunBookStep } from '../core/model';
import type { AddressPlanTable } from '../core/report';
import type { Verdict } from '../core/verify';

/** What one synthesis found and wrote. */
export interface Synthesis {
  /** Name of the network, as given. */
  readonly name: string;
  /** Blocks, capacity and who has them. */
  readonly addresses: AddressPlanTable;
  /** The topology as a Mermaid flowchart, for a README or a review. */
  readonly diagram: string;
  /** Findings, judged expectations with their paths, assumptions. */
  readonly verdict: Verdict;
  /** Files written, relative to the working directory. Empty where an error stopped it. */
  readonly files: readonly string[];
  /** What a person does next, in order. */
  readonly runBook: readonly RunBookStep[];
}
