import { byCodePoint } from '../../core/plan';
import type { CheckedCluster, CheckFacts } from './check-facts';
import type { CheckLine } from './check-line';
import { antreaLines } from './judge/antrea-lines';
import { blockLines } from './judge/block-lines';
import { managerLines, placeLines } from './judge/manager-lines';
import { nodeLines } from './judge/node-lines';
import { routeLines } from './judge/route-lines';
import { routeScope } from './judge/route-scope';
import { sharedLines } from './judge/shared-lines';
import { blocksText, count, OWNER_WORDS } from './judge/words';

/** Everything that was looked at. */
export interface CheckReport {
  /** A part for each cluster in the order given, then one for the manager where one was asked and has something to say. */
  readonly sections: readonly CheckSection[];
  /** How many nodes, routes and options are right. */
  readonly right: number;
  readonly wrong: number;
  readonly warnings: number;
}

/** What was looked at of one cluster, or of the manager. */
export interface CheckSection {
  /** `cl1: 3 nodes of nodes.json, 172.16.136.0/21, routes by the cloud provider` */
  readonly title: string;
  /** In the order of their ids; inside one, the right ones first. */
  readonly lines: readonly CheckLine[];
}

/** Judges what was read of running clusters and of their manager against the lock. Pure: the same facts, the same lines. */
export function check(facts: CheckFacts): CheckReport {
  const shared = sharedLines(facts.checked);
  const clusters = facts.checked.map((checked) => {
    const scope = routeScope(facts, checked);
    return section(titleOf(checked), [
      ...nodeLines(facts, checked),
      ...(shared.get(checked) ?? []),
      ...placeLines(facts, checked),
      ...(scope === undefined ? [] : [...routeLines(scope), ...blockLines(scope)]),
      ...antreaLines(checked),
    ]);
  });
  const manager = section(`manager ${facts.manager?.host ?? ''}`, managerLines(facts));
  const sections = manager.lines.length === 0 ? clusters : [...clusters, manager];
  const lines = sections.flatMap((one) => one.lines);
  return {
    sections,
    right: lines.filter(({ ok }) => ok).reduce((sum, line) => sum + line.count, 0),
    wrong: lines.filter(({ severity }) => severity === 'error').length,
    warnings: lines.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Sorting keeps the order inside one id. */
function section(title: string, lines: readonly CheckLine[]): CheckSection {
  return { title, lines: lines.toSorted((a, b) => byCodePoint(a.id, b.id)) };
}

function titleOf({ cluster, file, nodes }: CheckedCluster): string {
  const { name, routeOwner } = cluster;
  const routed = routeOwner === undefined ? 'not routed' : `routes by ${OWNER_WORDS[routeOwner]}`;
  return `${name}: ${count(nodes.length, 'node')} of ${file}, ${blocksText(cluster)}, ${routed}`;
}
