import { DOCKER, UNLISTED } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Docker, for development. */
export const DOCKER_VARIABLES: TkgVariableGroupTable = {
  providers: DOCKER,
  variables: {
    DOCKER_CLUSTER_CLASS_VERSION: { type: 'string', default: 'v1.0.0', since: '2.1', providers: UNLISTED },
    DOCKER_MACHINE_TEMPLATE_IMAGE: { type: 'string' },
  },
};
