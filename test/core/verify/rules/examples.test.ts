import { type Finding, RULES, type Rule, ruleById, verify } from '../../../../lib/core/verify';
import { path001, path001Expectation } from '../../../../lib/core/verify/rules/path001';
import { FINDINGS } from './expected-findings';
import { judge } from './judge';

/** Rules whose networks another rule has something to say about, and soundly so. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  OWN004: ['OWN003'], // a retired block is a warning of its own
  PATH001: ['NSX001'], // the cause of the path that is expected in vain
};

const others = (id: string, findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule !== id && !BESIDE[id]?.includes(rule));

describe("a rule's failing network", () => {
  it.each(FINDINGS.map((finding) => [finding.rule, finding] as const))('gives the one finding of %s', (id, finding) => {
    const findings = judge(ruleOf(id).failing());
    expect(findings.filter(({ rule }) => rule === id)).toEqual([finding]);
    expect(others(id, findings)).toEqual([]);
  });

  it('is written down here for every rule but PATH001, which takes an expectation', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...FINDINGS.map(({ rule }) => rule), 'PATH001'].sort());
  });
});

describe("a rule's passing network", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('gives no finding of %s', (id, { passing }) => {
    const findings = judge(passing());
    expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    expect(others(id, findings)).toEqual([]);
  });
});

describe('PATH001', () => {
  it('is what verification says of an expectation that the failing network breaks', () => {
    const { findings } = verify(path001.failing(), { expectations: [path001Expectation] });
    expect(findings.map(({ rule }) => rule)).toEqual(['NSX001', 'PATH001']);
    expect(findings[1]).toEqual({
      rule: 'PATH001',
      severity: 'error',
      message:
        '10.44.0.0/16 does not reach pods of cl1: tcp 10.44.0.1 -> 172.16.136.2 ends as OWNED_ADDRESS_LEAKS at hop 1, external, and 2 more likewise: Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
      fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
      at: ['tier1s[0]', 'expectations[0]'],
      missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
      causedBy: ['NSX001'],
    });
  });

  it('is nothing where the passing network keeps it', () => {
    expect(verify(path001.passing(), { expectations: [path001Expectation] }).findings).toEqual([]);
  });
});

function ruleOf(id: string): Rule {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
