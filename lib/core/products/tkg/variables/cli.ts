import { UNLISTED } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** What the tanzu CLI reads although `config_default.yaml` does not list it. Source: tanzu-framework `tkg/constants`. */
export const CLI_VARIABLES: TkgVariableGroupTable = {
  providers: UNLISTED,
  variables: {
    ALLOWED_REGISTRY: { type: 'string' },
    ENABLE_TKGS_ROUTABLE_POD: { type: 'boolean' },
    TKG_HTTP_PROXY_ENABLED: { type: 'boolean' },
  },
};
