import { EVERYWHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Operating system of the nodes. */
export const OS_VARIABLES: TkgVariableGroupTable = {
  providers: EVERYWHERE,
  variables: {
    OS_ARCH: { type: 'string', default: '', allowed: ['amd64'] },
    OS_NAME: { type: 'string', default: '', allowed: ['photon', 'ubuntu'] },
    OS_VERSION: { type: 'string', default: '' },
  },
};
