import { UNLISTED, VSPHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** Avi Load Balancer and AKO. */
export const AVI_VARIABLES: TkgVariableGroupTable = {
  providers: VSPHERE,
  variables: {
    AVI_ADMIN_CREDENTIAL_NAME: { type: 'string', default: 'avi-controller-credentials' },
    AVI_AKO_IMAGE_PULL_POLICY: { type: 'string', default: 'IfNotPresent' },
    AVI_CA_DATA_B64: { type: 'string', default: '' },
    AVI_CA_NAME: { type: 'string', default: 'avi-controller-ca' },
    AVI_CLOUD_NAME: { type: 'string' },
    AVI_CONTROLLER: { type: 'string' },
    AVI_CONTROLLER_VERSION: { type: 'string', default: '20.1.3', until: '1.6', providers: UNLISTED },
    AVI_CONTROL_PLANE_HA_PROVIDER: { type: 'boolean', default: false },
    AVI_CONTROL_PLANE_NETWORK: { type: 'string', providers: UNLISTED },
    AVI_CONTROL_PLANE_NETWORK_CIDR: { type: 'cidr', providers: UNLISTED },
    AVI_DATA_NETWORK: { type: 'string' },
    AVI_DATA_NETWORK_CIDR: { type: 'cidr' },
    AVI_DISABLE_INGRESS_CLASS: { type: 'boolean', default: true },
    AVI_DISABLE_STATIC_ROUTE_SYNC: { type: 'boolean', default: true },
    AVI_ENABLE: { type: 'boolean', default: false },
    AVI_INGRESS_DEFAULT_INGRESS_CONTROLLER: { type: 'boolean', default: false },
    AVI_INGRESS_NODE_NETWORK_LIST: { type: 'string', default: '' },
    AVI_INGRESS_SERVICE_TYPE: { type: 'string', default: '', allowed: ['NodePort', 'ClusterIP', 'NodePortLocal'] },
    AVI_INGRESS_SHARD_VS_SIZE: { type: 'string', default: '', allowed: ['SMALL', 'MEDIUM', 'LARGE'] },
    AVI_LABELS: { type: 'string', defaultUntil15: '' },
    AVI_MANAGEMENT_CLUSTER_CONTROL_PLANE_VIP_NETWORK_CIDR: { type: 'cidr', providers: UNLISTED },
    AVI_MANAGEMENT_CLUSTER_CONTROL_PLANE_VIP_NETWORK_NAME: { type: 'string', providers: UNLISTED },
    AVI_MANAGEMENT_CLUSTER_SERVICE_ENGINE_GROUP: { type: 'string', providers: UNLISTED },
    AVI_MANAGEMENT_CLUSTER_VIP_NETWORK_CIDR: { type: 'cidr' },
    AVI_MANAGEMENT_CLUSTER_VIP_NETWORK_NAME: { type: 'string' },
    AVI_NAMESPACE: { type: 'string', default: 'tkg-system-networking' },
    AVI_NSXT_T1LR: { type: 'string', providers: UNLISTED },
    AVI_PASSWORD: { type: 'secret', default: '' },
    AVI_SERVICE_ENGINE_GROUP: { type: 'string' },
    AVI_USERNAME: { type: 'string', default: '' },
  },
};
