import type { Network } from '../../../../lib/core/model';
import { type Finding, verify } from '../../../../lib/core/verify';

/** What all rules together say of a network. */
export function judge(network: Network): readonly Finding[] {
  return verify(network).findings;
}

/** The findings as a table has them: `error ADR004`. */
export function verdicts(network: Network): string[] {
  return judge(network).map(({ severity, rule }) => `${severity} ${rule}`);
}

/** The messages of one rule, each with its severity. */
export function said(network: Network, rule: string): string[] {
  return judge(network)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
}
