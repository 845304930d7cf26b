/** How much a finding weighs: an error stops synthesis, a warning and an information do not. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong, or worth knowing, about the whole network. */
export interface Finding {
  /** Id of the rule, e.g. `NSX001`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the values. Lower case, no final period. */
  readonly message: string;
  /** What to change. */
  readonly fix: string;
  /** Construct paths or file places, the first one the cause. */
  readonly at: readonly string[];
  /** The thing that is not there, where the absence is the cause: `TIER1_STATIC_ROUTES on tanzu-cl1`. */
  readonly missing?: string;
  /** Rules whose findings explain this one; set on path findings. */
  readonly causedBy?: readonly string[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The order in which findings are printed: errors first, then by rule, place and message. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.at.join(' '), b.at.join(' ')) ||
    byCodePoint(a.message, b.message)
  );
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
