import { printErrorsPlainly } from '../terminal';

export type {
  DeployedCluster,
  DeployedNode,
  Deployment,
  ExistingTier0,
  ExistingTier1,
  NodeSegment,
} from './deployment';
export { Expectations } from './expectations';
export { type CommandLineReport, FROZEN, REPORT_FILE } from './report-file';
export { RoutablePods, type RoutablePodsProps } from './routable-pods';
export type { Synthesis } from './synthesis';
export { VerificationError } from './verification-error';

// On import, so that what is wrong before the project is made, e.g. an inventory, is printed plainly too.
printErrorsPlainly();
