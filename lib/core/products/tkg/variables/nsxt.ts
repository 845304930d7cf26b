import { VSPHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** NSX as the vSphere cloud provider reaches it. The defaults of two booleans are texts, which TKG 2.1 and later reads as true. */
export const NSXT_VARIABLES: TkgVariableGroupTable = {
  providers: VSPHERE,
  variables: {
    NSXT_ALLOW_UNVERIFIED_SSL: { type: 'boolean', default: 'false' },
    NSXT_CLIENT_CERT_DATA: { type: 'string', default: '' },
    NSXT_CLIENT_CERT_KEY_DATA: { type: 'secret', default: '' },
    NSXT_MANAGER_HOST: { type: 'string', default: '' },
    NSXT_PASSWORD: { type: 'secret', default: '', refused: ['', 'None'] },
    NSXT_POD_ROUTING_ENABLED: { type: 'boolean', default: false },
    NSXT_REMOTE_AUTH: { type: 'boolean', default: 'false' },
    NSXT_ROOT_CA_DATA_B64: { type: 'string', default: '' },
    NSXT_ROUTER_PATH: { type: 'string', default: '' },
    NSXT_SECRET_NAME: { type: 'string', default: 'cloud-provider-vsphere-nsxt-credentials' },
    NSXT_SECRET_NAMESPACE: { type: 'string', default: 'kube-system' },
    NSXT_USERNAME: { type: 'string', default: '' },
    NSXT_VMC_ACCESS_TOKEN: { type: 'secret', default: '' },
    NSXT_VMC_AUTH_HOST: { type: 'string', default: '' },
  },
};
