export { matchers, type SimulatorMatchers } from './all';
export type { MatcherResult } from './result';
export { type ExpectedRoute, toHaveRoute, toHaveRoutesFor } from './route-matchers';
export { type ExpectedTableRow, toHaveTableRow } from './table-matchers';
export { type ExpectedRequest, toHaveObject, toHaveReceived } from './tree-matchers';
