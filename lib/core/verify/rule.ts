import type { Network } from '../model';
import type { Finding, Severity } from './finding';
import type { Topology } from './topology';

/** What a rule looks at. */
export interface RuleContext {
  readonly network: Network;
  /** Nodes, routes and routing tables derived from the facts, made once for all rules. */
  readonly topology: Topology;
}

/** What a rule reports; the rule's id, and its severity where none is given, are filled in. */
export type Report = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/**
 * One rule. It reads facts and reports; it throws only for a defect of its own, and it never changes anything.
 * Each stands in a file of its own, named by its id.
 */
export interface Rule {
  /** Stable: letters for the group, and three digits. */
  readonly id: string;
  readonly severity: Severity;
  /** One line: what must hold. */
  readonly title: string;
  /** When it is broken, in one sentence with the field's words. */
  readonly condition: string;
  /** What happens to packets, clusters or people if it is. */
  readonly consequence: string;
  /** What to do. */
  readonly remedy: string;
  /** Where the fact behind the rule was read: an RFC, a product document, a file of the product's source, the seed. */
  readonly source: string;
  check(context: RuleContext): Iterable<Report>;
  /** The smallest network that breaks it, and the nearest one that does not; both shown on the rule's page. */
  readonly failing: () => Network;
  readonly passing: () => Network;
}
