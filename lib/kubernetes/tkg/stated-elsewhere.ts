import { ValidationError } from '../../core/errors';
import { AVI_PROPERTIES } from './avi-settings';
import type { TkgRole } from './names';
import { NSX_PROPERTIES } from './nsx-settings';
import type { TkgSettings } from './settings';
import { VSPHERE_PROPERTIES } from './vsphere-settings';

/** The property each variable follows from. */
const COMMON: Readonly<Record<string, string>> = {
  CLUSTER_CIDR: 'pods',
  CLUSTER_NAME: 'clusterName',
  CLUSTER_PLAN: 'plan',
  CNI: 'cni',
  CONTROLPLANE_SIZE: 'controlPlaneSize',
  CONTROL_PLANE_MACHINE_COUNT: 'controlPlanes',
  INFRASTRUCTURE_PROVIDER: 'the construct, which is for vsphere',
  OS_NAME: 'osName',
  SERVICE_CIDR: 'services',
  TKG_IP_FAMILY: 'pods',
  VSPHERE_CONTROL_PLANE_ENDPOINT: 'endpoint',
  VSPHERE_NETWORK: 'nodes',
  WORKER_MACHINE_COUNT: 'workers',
  WORKER_SIZE: 'workerSize',
  ...owned(VSPHERE_PROPERTIES, (property) => `vsphere.${property}`),
};

const AVI: Readonly<Record<string, string>> = {
  AVI_DATA_NETWORK_CIDR: 'avi.dataNetwork',
  AVI_ENABLE: 'avi',
  ...owned(AVI_PROPERTIES, (property) => `avi.${property}`),
};

const PROPERTY_OF: Readonly<Record<TkgRole, Readonly<Record<string, string>>>> = {
  management: { ...COMMON, ...AVI },
  workload: {
    ...COMMON,
    AVI_CONTROL_PLANE_HA_PROVIDER: 'avi of the management cluster',
    NSXT_MANAGER_HOST: 'nodes, by its Tier-1',
    NSXT_POD_ROUTING_ENABLED: 'routable',
    NSXT_ROUTER_PATH: 'nodes, by its Tier-1',
    ...owned(NSX_PROPERTIES, (property) => `nsx.${property}`),
  },
};

/**
 * That no variable is given which follows from a property: two places for one value would disagree one day.
 *
 * @throws ValidationError TKG107 for the first that is
 */
export function refuseStatedElsewhere(variables: TkgSettings, role: TkgRole, at: string): void {
  for (const name of Object.keys(variables)) {
    const property = PROPERTY_OF[role][name];
    if (property === undefined) continue;
    throw new ValidationError('TKG107', `${name} follows from ${property}; take it out of variables`, at);
  }
}

function owned(
  properties: Readonly<Record<string, string>>,
  write: (property: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([property, variable]) => [variable, write(property)]));
}
