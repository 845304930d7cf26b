import type { Assumption, Network } from '../model';
import type { Expectation } from './expectation';
import { compareFindings, type Finding } from './finding';
import { type Judgement, judge } from './judge';
import type { Rule, RuleContext } from './rule';
import { RULES } from './rules';
import { Topology } from './topology';
import type { PathReport } from './trace';
import type { Verdict } from './verdict';

/** What is asked of a network. */
export interface VerifyOptions {
  /** What must hold. @default - nothing is expected */
  readonly expectations?: readonly Expectation[];
  /** @default - every rule of the registry */
  readonly rules?: readonly Rule[];
}

/** Judges a network: every rule, and every expectation there and back. The same network gives the same verdict. */
export function verify(network: Network, options: VerifyOptions = {}): Verdict {
  const { expectations = [], rules = RULES } = options;
  const topology = new Topology(network);
  const reported = rules.flatMap((rule) => check(rule, { network, topology }));
  const judgements = expectations.map((expectation) => judge(topology, expectation));
  const findings = [...reported, ...brokenExpectations(judgements, reported)].sort(compareFindings);
  const paths = judgements.map(({ judged }) => judged);
  return {
    findings,
    paths,
    assumptions: assumptionsOf(paths.flatMap(({ reports }) => reports)),
    ok: findings.every(({ severity }) => severity !== 'error'),
  };
}

function check(rule: Rule, context: RuleContext): Finding[] {
  return Array.from(rule.check(context), ({ severity = rule.severity, ...report }) => ({
    rule: rule.id,
    severity,
    ...report,
  }));
}

/** A cause is named where its rule reported it too. */
function brokenExpectations(judgements: readonly Judgement[], reported: readonly Finding[]): Finding[] {
  const rules = new Set(reported.map(({ rule }) => rule));
  return judgements
    .flatMap(({ findings }) => findings)
    .map(({ causedBy = [], ...finding }) => {
      const known = causedBy.filter((rule) => rules.has(rule));
      return known.length === 0 ? finding : { ...finding, causedBy: known };
    });
}

/** Thousands of hops share a few lists, so those are looked at once. */
function assumptionsOf(reports: readonly PathReport[]): readonly Assumption[] {
  const lists = new Set<readonly Assumption[]>();
  for (const { forward, reverse } of reports) {
    for (const { hops } of [...forward, ...reverse]) for (const { assumptions } of hops) lists.add(assumptions);
  }
  const byText = new Map([...lists].flat().map((assumption) => [`${assumption.code} ${assumption.text}`, assumption]));
  return [...byText.keys()]
    .sort()
    .map((id) => byText.get(id))
    .filter((found) => found !== undefined);
}
