import { EVERYWHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Pod security standards. */
export const PODSECURITY_VARIABLES: TkgVariableGroupTable = {
  providers: EVERYWHERE,
  variables: {
    POD_SECURITY_STANDARD_AUDIT: {
      type: 'string',
      default: 'baseline',
      allowed: ['', 'privileged', 'baseline', 'restricted'],
      since: '2.1',
    },
    POD_SECURITY_STANDARD_DEACTIVATED: { type: 'boolean', default: false, since: '2.1' },
    POD_SECURITY_STANDARD_ENFORCE: {
      type: 'string',
      default: '',
      allowed: ['', 'privileged', 'baseline', 'restricted'],
      since: '2.1',
    },
    POD_SECURITY_STANDARD_WARN: {
      type: 'string',
      default: 'baseline',
      allowed: ['', 'privileged', 'baseline', 'restricted'],
      since: '2.1',
    },
  },
};
