import { EVERYWHERE, NOT_OCI, VSPHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Image registries and their certificates. */
export const REGISTRY_VARIABLES: TkgVariableGroupTable = {
  providers: NOT_OCI,
  variables: {
    ADDITIONAL_IMAGE_REGISTRY_1: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_1_CA_CERTIFICATE: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_1_SKIP_TLS_VERIFY: { type: 'boolean', default: false, since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_2: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_2_CA_CERTIFICATE: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_2_SKIP_TLS_VERIFY: { type: 'boolean', default: false, since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_3: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_3_CA_CERTIFICATE: { type: 'string', default: '', since: '2.2' },
    ADDITIONAL_IMAGE_REGISTRY_3_SKIP_TLS_VERIFY: { type: 'boolean', default: false, since: '2.2' },
    CUSTOM_TDNF_REPOSITORY_CERTIFICATE: { type: 'string', default: '', since: '2.1', providers: VSPHERE },
    TKG_CUSTOM_IMAGE_REPOSITORY: { type: 'string', default: '', providers: EVERYWHERE },
    TKG_CUSTOM_IMAGE_REPOSITORY_CA_CERTIFICATE: { type: 'string', default: '', providers: EVERYWHERE },
    TKG_CUSTOM_IMAGE_REPOSITORY_SKIP_TLS_VERIFY: { type: 'boolean', default: false, providers: EVERYWHERE },
  },
};
