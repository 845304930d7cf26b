import { toHaveRoute, toHaveRoutesFor } from './route-matchers';
import { toHaveTableRow } from './table-matchers';
import { toHaveObject, toHaveReceived } from './tree-matchers';

/** All matchers, for `expect.extend(matchers)` of jest and vitest. Each is a plain function too. */
export const matchers = { toHaveObject, toHaveReceived, toHaveRoute, toHaveRoutesFor, toHaveTableRow };

/** A matcher as `expect` has it: without what it is asked about. */
type Asserted<M, R> = M extends (received: never, ...expected: infer Expected) => unknown
  ? (...expected: Expected) => R
  : never;

/**
 * Types of the matchers behind `expect(…)`:
 * `declare global { namespace jest { interface Matchers<R> extends SimulatorMatchers<R> {} } }`.
 */
export type SimulatorMatchers<R = void> = {
  readonly [Name in keyof typeof matchers]: Asserted<(typeof matchers)[Name], R>;
};
