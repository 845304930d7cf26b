import { SUPERVISOR } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Clusters of a vSphere Supervisor. */
export const SUPERVISOR_VARIABLES: TkgVariableGroupTable = {
  providers: SUPERVISOR,
  variables: {
    CONTROL_PLANE_STORAGE_CLASS: { type: 'string' },
    CONTROL_PLANE_VM_CLASS: { type: 'string' },
    DEFAULT_STORAGE_CLASS: { type: 'string' },
    NODE_POOL_0_LABELS: { type: 'string' },
    NODE_POOL_0_NAME: { type: 'string', default: 'workers' },
    NODE_POOL_0_TAINTS: { type: 'string' },
    SERVICE_DOMAIN: { type: 'string' },
    STORAGE_CLASSES: { type: 'string' },
    WORKER_STORAGE_CLASS: { type: 'string' },
    WORKER_VM_CLASS: { type: 'string' },
  },
};
