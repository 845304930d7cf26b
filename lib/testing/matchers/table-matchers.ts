import type { RouteOrigin } from '../../core/verify';
import type { Simulator } from '../../simulator';
import { listed, type MatcherResult } from './result';

/** A row of a routing table as a test describes it: what is left out is of no interest. */
export interface ExpectedTableRow {
  readonly network: string;
  /** `tier1-static`, `connected`. */
  readonly origin?: RouteOrigin;
  /** `via 172.16.128.35`, `-> tanzu-cl1`, `discard`. */
  readonly via?: string;
}

/** Whether the routing table of a gateway, by its policy path, has such a row. */
export function toHaveTableRow(
  { tree }: Pick<Simulator, 'tree'>,
  gateway: string,
  expected: ExpectedTableRow,
): MatcherResult {
  const table = tree.routingTable(gateway);
  if (table === undefined) return { pass: false, message: () => `there is no gateway ${gateway}` };
  const { network, origin, via } = expected;
  const pass = table.routes.some(
    (row) =>
      String(row.prefix) === network &&
      (origin === undefined || row.origin === origin) &&
      (via === undefined || row.nextHops.some((hop) => hop.via === via)),
  );
  const rows = table.routes.map(
    ({ prefix, origin: from, nextHops }) => `${prefix} ${from} ${nextHops.map((hop) => hop.via).join(', ')}`,
  );
  const message = () =>
    `expected ${pass ? 'no' : 'a'} row like ${JSON.stringify(expected)} in the table of ${gateway}; ${listed('rows', rows)}`;
  return { pass, message };
}
