import { EVERYWHERE_AND_SUPERVISOR, SUPERVISOR, UNLISTED } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** What the tanzu CLI fills in itself. */
export const INTERNAL_VARIABLES: TkgVariableGroupTable = {
  providers: UNLISTED,
  variables: {
    CORE_DNS_IP: { type: 'string' },
    DISABLE_CRS_FOR_ADDON_TYPE: { type: 'string' },
    FEATURE_FLAG_PACKAGE_BASED_CC: { type: 'boolean', since: '2.1' },
    FEATURE_FLAG_PACKAGE_BASED_LCM: { type: 'string', since: '1.6', until: '1.6' },
    FILTER_BY_ADDON_TYPE: { type: 'string' },
    KUBERNETES_RELEASE: { type: 'string', providers: SUPERVISOR },
    KUBERNETES_VERSION: { type: 'string', default: 'v1.19.1+vmware.2' },
    PROVIDER_TYPE: { type: 'string', providers: EVERYWHERE_AND_SUPERVISOR },
    REMOVE_CRS_FOR_ADDON_TYPE: { type: 'string' },
    TKG_CLUSTER_ROLE: { type: 'string', providers: EVERYWHERE_AND_SUPERVISOR },
    TKG_DEFAULT_BOM: { type: 'string' },
    TKG_VERSION: { type: 'string', providers: EVERYWHERE_AND_SUPERVISOR },
    TKR_DATA: { type: 'string', since: '1.6' },
    TKR_DISCOVER_FREQUENCY: { type: 'integer', default: 600 },
  },
};
