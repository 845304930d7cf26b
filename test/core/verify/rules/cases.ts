import { networkFrom, type PlainNetwork } from '../../../../lib/core/model';
import { judge, said } from './judge';

/** What a rule says of a network, with the severities, in a case beside its own two networks. */
export type Case = readonly [what: string, network: PlainNetwork, messages: readonly string[]];

/** A test for each case of one rule. */
export function cases(rule: string, list: readonly Case[]): void {
  describe(rule, () => {
    it.each(list)('%s', (_what, network, messages) => {
      expect(said(networkFrom(network), rule)).toEqual(messages);
    });
  });
}

/** The fixes that one rule offers. */
export function fixesOf(network: PlainNetwork, rule: string): string[] {
  return judge(networkFrom(network))
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix);
}
