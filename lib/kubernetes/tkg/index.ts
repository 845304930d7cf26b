import { printErrorsPlainly } from '../../terminal';

export type { AviSettings } from './avi-settings';
export type { ClusterFile } from './cluster-file';
export type { TkgClusterProps } from './cluster-props';
export {
  type ITkgManagementCluster,
  TkgManagementCluster,
  type TkgManagementClusterAttributes,
  type TkgManagementClusterProps,
} from './management-cluster';
export type { PodNetwork } from './networks';
export type { NsxSettings } from './nsx-settings';
export { SecretValue } from './secret-value';
export type { TkgSetting } from './settings';
export type { TkgCluster } from './tkg-cluster';
export type { VSphereSettings } from './vsphere-settings';
export { TkgWorkloadCluster, type TkgWorkloadClusterProps } from './workload-cluster';
export { writeClusterFiles } from './write-cluster-files';

// On import, so that whatever is refused while a program is built is printed as one line.
printErrorsPlainly();
