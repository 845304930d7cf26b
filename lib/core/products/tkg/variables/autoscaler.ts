import { EVERYWHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Cluster autoscaler. */
export const AUTOSCALER_VARIABLES: TkgVariableGroupTable = {
  providers: EVERYWHERE,
  variables: {
    AUTOSCALER_MAX_NODES_TOTAL: { type: 'integer', default: '0' },
    AUTOSCALER_MAX_NODE_PROVISION_TIME: { type: 'duration', default: '15m' },
    AUTOSCALER_MAX_SIZE_0: { type: 'integer' },
    AUTOSCALER_MAX_SIZE_1: { type: 'integer' },
    AUTOSCALER_MAX_SIZE_2: { type: 'integer' },
    AUTOSCALER_MIN_SIZE_0: { type: 'integer' },
    AUTOSCALER_MIN_SIZE_1: { type: 'integer' },
    AUTOSCALER_MIN_SIZE_2: { type: 'integer' },
    AUTOSCALER_SCALE_DOWN_DELAY_AFTER_ADD: { type: 'duration', default: '10m' },
    AUTOSCALER_SCALE_DOWN_DELAY_AFTER_DELETE: { type: 'duration', default: '10s' },
    AUTOSCALER_SCALE_DOWN_DELAY_AFTER_FAILURE: { type: 'duration', default: '3m' },
    AUTOSCALER_SCALE_DOWN_UNNEEDED_TIME: { type: 'duration', default: '10m' },
    ENABLE_AUTOSCALER: { type: 'boolean', default: false },
  },
};
