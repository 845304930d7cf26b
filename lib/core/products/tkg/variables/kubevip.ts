import { VSPHERE } from '../providers';
import type { TkgVariableGroupTable } from '../variable';

/** kube-vip as a load balancer of Services. */
export const KUBEVIP_VARIABLES: TkgVariableGroupTable = {
  providers: VSPHERE,
  variables: {
    KUBEVIP_LOADBALANCER_CIDRS: { type: 'string', default: '', since: '2.1' },
    KUBEVIP_LOADBALANCER_ENABLE: { type: 'boolean', default: false, since: '2.1' },
    KUBEVIP_LOADBALANCER_IP_RANGES: { type: 'string', default: '', since: '2.1' },
  },
};
