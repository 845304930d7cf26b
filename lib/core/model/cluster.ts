import type { Cidr, Ip } from '../net';
import type { FactBase } from './fact-base';
import type { RouteOwner } from './route';

/** What others need to know of a cluster. */
export interface ICluster {
  /** The cluster's name. */
  readonly key: string;
  readonly name: string;
}

/** Products whose clusters the model knows. Open: a product adds its own word. */
export type ClusterProduct = 'tkg' | 'kubeadm' | (string & {});

/** Machines of a cluster at rest, and what a rolling update adds. */
export interface Machines {
  /** Control plane machines at rest. */
  readonly controlPlane: number;
  /** Worker machines at rest, over all pools. */
  readonly workers: number;
  /** The most machines at rest the owner plans for: control plane and workers. At least their sum. */
  readonly maxNodes: number;
  /** Machines that exist beside the others while a rollout replaces them: MachineDeployment and KubeadmControlPlane maxSurge. */
  readonly surge: number;
}

/** How the vSphere cloud provider of a cluster writes routes: the NSXT_* settings of TKG. */
export interface CloudRouting {
  /** The router path as written, e.g. `/infra/tier-1s/tanzu-cl1`. Absent: not given. */
  readonly routerPath?: string;
  readonly managerHost?: string;
  /** True where a user and a password, or another form of credentials, reach the cloud provider. */
  readonly hasCredentials: boolean;
}

/** A Kubernetes cluster. Key: its name. */
export interface ClusterFact extends FactBase {
  readonly kind: 'cluster';
  readonly name: string;
  readonly product: ClusterProduct;
  readonly role: 'management' | 'workload';
  /** One per family: `--cluster-cidr`. */
  readonly podCidrs: readonly Cidr[];
  /** One per family: `--service-cluster-ip-range`. */
  readonly serviceCidrs: readonly Cidr[];
  /** Prefix length of a node's podCIDR, by family: `--node-cidr-mask-size-ipv4` (default 24) and `-ipv6` (default 64). */
  readonly nodeMaskSize: { readonly 4: number; readonly 6: number };
  /** True where pods are to be reached by their own address from outside. */
  readonly routable: boolean;
  /** Who writes the per-node podCIDR routes. `none`: nobody. */
  readonly routeOwner: RouteOwner | 'none';
  /** Key of the Tier-1 the routes stand on. Absent: not known or not needed. */
  readonly gateway?: string;
  /** Present where the cloud provider owns the routes. */
  readonly cloudRouting?: CloudRouting;
  /** Key of the segment the nodes stand on. */
  readonly nodeSegment?: string;
  /** Address of the control plane's virtual IP. Absent: not known, or given by a load balancer. */
  readonly endpoint?: Ip;
  /** Absent where the machines are not ours to plan. */
  readonly machines?: Machines;
  /** The network plug-in: `antrea`, `calico`. */
  readonly cni: string;
}

/** The Antrea agent's configuration in one cluster. Key: the cluster's key. */
export interface AntreaFact extends FactBase {
  readonly kind: 'antrea';
  readonly cluster: string;
  /** As the user wrote it: `0.13.3`, `2.7.0`. */
  readonly version: string;
  /** What `antrea-agent.conf` says, as an object. */
  readonly agentConf: Readonly<Record<string, unknown>>;
}

/** A file that describes a cluster, as far as the rules judge it. Key: the file's name. */
export interface ClusterFileFact extends FactBase {
  readonly kind: 'cluster-file';
  readonly cluster: string;
  /** Names (never values) of variables whose secret is written in plain text. */
  readonly plainSecrets: readonly string[];
  /** Names of variables that switch certificate checks off. */
  readonly unverifiedTls: readonly string[];
}
