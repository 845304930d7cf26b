import { EVERYWHERE, VSPHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** HTTP proxies. */
export const PROXY_VARIABLES: TkgVariableGroupTable = {
  providers: EVERYWHERE,
  variables: {
    TKG_HTTPS_PROXY: { type: 'string', default: '' },
    TKG_HTTP_PROXY: { type: 'string', default: '' },
    TKG_NODE_SYSTEM_WIDE_PROXY: { type: 'boolean', default: false, since: '2.1', providers: VSPHERE },
    TKG_NO_PROXY: { type: 'string', default: '' },
    TKG_PROXY_CA_CERT: { type: 'string', default: '' },
  },
};
