import type { ISegment } from '../../core/model';
import type { Cidr, Ip } from '../../core/net';
import type { TkgCni, TkgOsName, TkgPlan, TkgSize } from '../../core/products';
import type { TkgSetting } from './settings';

/** What management and workload clusters have in common. */
export interface TkgClusterProps {
  /** Name of the cluster: CLUSTER_NAME, and of its file. @default - the construct's id */
  readonly clusterName?: string;
  /** The segment the machines stand on: VSPHERE_NETWORK. */
  readonly nodes: ISegment;
  /**
   * Virtual address of the control plane, outside of every DHCP range: VSPHERE_CONTROL_PLANE_ENDPOINT.
   * @default - given by Avi, where that is its work (`avi.controlPlaneHaProvider`); else it is needed
   */
  readonly endpoint?: Ip | string;
  /** Addresses of Services: SERVICE_CIDR. May be the same in every cluster. @default 100.64.0.0/13, in IPv6 fd00:100:64::/108 */
  readonly services?: Cidr | string;
  /** CLUSTER_PLAN. `dev` has one control plane machine and one worker, `prod` three and three. @default 'dev' */
  readonly plan?: TkgPlan;
  /** Control plane machines, an odd number: CONTROL_PLANE_MACHINE_COUNT. @default - as the plan says */
  readonly controlPlanes?: number;
  /** Worker machines over all pools: WORKER_MACHINE_COUNT. @default - as the plan says */
  readonly workers?: number;
  /** CONTROLPLANE_SIZE. @default - TKG's own, 2 CPU and 8 GiB */
  readonly controlPlaneSize?: TkgSize;
  /** WORKER_SIZE. @default - TKG's own, 2 CPU and 4 GiB */
  readonly workerSize?: TkgSize;
  /** OS_NAME. @default - chosen by the tanzu CLI */
  readonly osName?: TkgOsName;
  /** Network plug-in: CNI. @default 'antrea' */
  readonly cni?: TkgCni;
  /**
   * Any other variable of TKG by its name, checked against the table of the release. A secret is a `SecretValue`.
   * @default - none
   */
  readonly variables?: Readonly<Record<string, TkgSetting>>;
}
