import { App } from 'cdk8s';
import { type ISegment, segment } from '../../../lib/core/model';
import {
  type AviSettings,
  SecretValue,
  TkgManagementCluster,
  type TkgManagementClusterProps,
  TkgWorkloadCluster,
  type TkgWorkloadClusterProps,
  type VSphereSettings,
} from '../../../lib/kubernetes/tkg';

/** The segment of seed 002, known without NSX. */
export const nodes: ISegment = segment({
  displayName: 'tanzu-overlay',
  gateway: '172.16.128.1/21',
  dhcpRanges: ['172.16.128.10-172.16.128.250'],
  tier1: { managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1' },
});

export const vsphere: VSphereSettings = {
  server: '10.44.55.100',
  username: 'administrator@vsphere.local',
  password: SecretValue.encoded('<encoded:XXXXXXXXXXXX>'),
  datacenter: '/DC',
  datastore: '/DC/datastore/NFS',
  folder: '/DC/vm',
  resourcePool: '/DC/host/CL/Resources/Tanzu',
  sshAuthorizedKey: 'ssh-rsa AAAAB...',
  insecure: true,
};

export const avi: AviSettings = {
  controller: '192.168.30.250',
  username: 'admin',
  password: SecretValue.encoded('<encoded:XXXXXXXXXXXX>'),
  caDataBase64: 'XXXXXXXX...',
  cloudName: 'Default-Cloud',
  serviceEngineGroup: 'Default-Group',
};

/** The management cluster of seed 002. */
export const mgmtProps: TkgManagementClusterProps = {
  vsphere,
  avi,
  nodes,
  endpoint: '172.16.135.240',
  variables: {
    ENABLE_CEIP_PARTICIPATION: true,
    ENABLE_MHC: true,
    IDENTITY_MANAGEMENT_TYPE: 'none',
    TKG_HTTP_PROXY_ENABLED: false,
  },
};

/** The workload cluster of seed 002. */
export const cl1Props: Omit<TkgWorkloadClusterProps, 'management'> = {
  nodes,
  endpoint: '172.16.135.250',
  pods: '172.16.136.0/21',
  routable: true,
  workers: 2,
  controlPlaneSize: 'large',
  workerSize: 'large',
  osName: 'photon',
  vsphere: { storagePolicyId: 'tkg', sshAuthorizedKey: 'ssh-rsa AAAA...' },
  nsx: { username: 'admin', password: SecretValue.plainText('NSXTPASSWORD'), allowUnverifiedSsl: true },
  variables: {
    DEPLOY_TKG_ON_VSPHERE7: true,
    ENABLE_AUDIT_LOGGING: true,
    ENABLE_CEIP_PARTICIPATION: true,
    ENABLE_MHC: true,
    ENABLE_TKGS_ON_VSPHERE7: false,
    MHC_FALSE_STATUS_TIMEOUT: '12m',
    MHC_UNKNOWN_STATUS_TIMEOUT: '5m',
  },
};

/** A tree with the management cluster of seed 002, changed as given. */
export function mgmt(changes: Partial<TkgManagementClusterProps> = {}, id = 'mgmt'): TkgManagementCluster {
  return new TkgManagementCluster(new App(), id, { ...mgmtProps, ...changes });
}

/** A tree with the workload cluster of seed 002, changed as given. */
export function cl1(changes: Partial<TkgWorkloadClusterProps> = {}, id = 'cl1'): TkgWorkloadCluster {
  const app = new App();
  const management = new TkgManagementCluster(app, 'mgmt', mgmtProps);
  return new TkgWorkloadCluster(app, id, { management, ...cl1Props, ...changes });
}

/** The message of what an act throws. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was refused';
}
