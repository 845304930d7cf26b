import { EVERYWHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Machine health checks. */
export const MHC_VARIABLES: TkgVariableGroupTable = {
  providers: EVERYWHERE,
  variables: {
    ENABLE_MHC: { type: 'boolean' },
    ENABLE_MHC_CONTROL_PLANE: { type: 'boolean', default: true },
    ENABLE_MHC_WORKER_NODE: { type: 'boolean', default: true },
    MHC_FALSE_STATUS_TIMEOUT: { type: 'duration', default: '12m' },
    MHC_MAX_UNHEALTHY_CONTROL_PLANE: { type: 'string', default: '100%', since: '2.1' },
    MHC_MAX_UNHEALTHY_WORKER_NODE: { type: 'string', default: '100%', since: '2.1' },
    MHC_UNKNOWN_STATUS_TIMEOUT: { type: 'duration', default: '5m' },
    NODE_STARTUP_TIMEOUT: { type: 'duration', default: '20m' },
  },
};
