import type { Network, UnreadableFact } from '../../../model';
import type { Report } from '../../rule';

/** What the readers of existing networks could not read, under the rule that it breaks. */
export function unreadable(network: Network, rule: string, fix: string): Report[] {
  return network
    .of('unreadable')
    .filter((fact) => fact.rule === rule)
    .map((fact) => ({ message: fact.problem, fix, at: [fact.at] }));
}

/** A value that could not be read, for the networks that show it. */
export function unreadableFact(rule: string, at: string, problem: string): UnreadableFact {
  return { kind: 'unreadable', key: at, at, rule, problem };
}
