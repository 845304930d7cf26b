export { type End, type Representative, type ResolvedEndpoint, resolveEndpoint } from './endpoint';
export type { Expectation } from './expectation';
export { compareFindings, type Finding, type Severity } from './finding';
export {
  devicesOf,
  type RoutingTable,
  type RoutingTableEntry,
  type RoutingTableHop,
  routingTableOf,
} from './routing-table';
export type { Report, Rule, RuleContext } from './rule';
export { RULES, ruleById } from './rules';
export { Topology } from './topology';
export {
  type DeviceRef,
  type Disposition,
  type Explanation,
  type Flow,
  type Hop,
  isSuccess,
  type PathReport,
  type Protocol,
  type RouteOrigin,
  type Step,
  type Trace,
} from './trace';
export { traceFlow } from './trace-flow';
export { provedElsewhere, type Validated, validateTreeOf } from './tree-validation';
export type { JudgedExpectation, Verdict } from './verdict';
export { type VerifyOptions, verify } from './verify';
