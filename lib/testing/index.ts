export { type CloudNode, CloudNodes, type KnownNode } from './cloud-nodes';
export {
  type CloudFailure,
  CloudProvider,
  type CloudProviderOptions,
  type CloudRoute,
  type CloudSync,
  cloudProvider,
  type NetworkCondition,
} from './cloud-provider';
export {
  type ExpectedRequest,
  type ExpectedRoute,
  type ExpectedTableRow,
  type MatcherResult,
  matchers,
  type SimulatorMatchers,
  toHaveObject,
  toHaveReceived,
  toHaveRoute,
  toHaveRoutesFor,
  toHaveTableRow,
} from './matchers';
export type { NsxEndpoint } from './nsx-wire';
export { CloudProviderDied } from './route-broker';
