import type { Construct } from 'constructs';
import { ValidationError } from '../../core/errors';
import { type OutputFile, RUN_BOOK, type RunBookStep } from '../../core/model';
import { type TkgRelease, tkgRelease } from '../../core/products';
import { antreaAgentConf } from './antrea-file';
import type { TkgClusterProps } from './cluster-props';
import type { ITkgManagementCluster } from './management-cluster';
import type { PodNetwork } from './networks';
import { type NsxSettings, nsxVariables } from './nsx-settings';
import { type ClusterParts, readCluster } from './parts';
import { workloadCommand, workloadSteps } from './run-book';
import { TkgCluster } from './tkg-cluster';
import type { VSphereSettings } from './vsphere-settings';

export interface TkgWorkloadClusterProps extends TkgClusterProps {
  /** The cluster that makes this one. */
  readonly management: ITkgManagementCluster;
  /** Addresses of pods, a /24 of them for each machine: CLUSTER_CIDR. Where they are routed, another network in each cluster. */
  readonly pods: PodNetwork;
  /**
   * True: pods are reached by their own address. The vSphere cloud provider writes a static route for each node on the
   * Tier-1 of `nodes`, and Antrea neither encapsulates nor translates: NSXT_POD_ROUTING_ENABLED. @default false
   */
  readonly routable?: boolean;
  /** How the cloud provider signs in to NSX, for a routable cluster. @default - with NSXT_USERNAME and NSXT_PASSWORD of the environment */
  readonly nsx?: NsxSettings;
  /**
   * TKG release, where the cluster keeps to an older one than its management cluster: it decides which variables there
   * are, and which Antrea is installed. @default - the management cluster's
   */
  readonly release?: TkgRelease;
  /** What differs from the management cluster's. @default - nothing */
  readonly vsphere?: Partial<VSphereSettings>;
}

/**
 * A TKG workload cluster, as a file for `tanzu cluster create -f`.
 *
 * Manager and router path of a routable cluster follow from its segment, and noEncap, noSNAT and AntreaProxy from
 * `routable`.
 */
export class TkgWorkloadCluster extends TkgCluster {
  /** @throws ValidationError ADR001, ADR002, NSX020, TKG005, TKG007, TKG101 to TKG119 for what TKG would not take, or would take otherwise than meant */
  constructor(scope: Construct, id: string, props: TkgWorkloadClusterProps) {
    super(
      scope,
      id,
      (at) => readWorkload(id, props, at),
      ({ name }) => workloadCommand(name, `${name}.yaml`),
    );
  }

  [RUN_BOOK](): readonly RunBookStep[] {
    return workloadSteps(this.parts, this.clusterFile);
  }

  /** @internal */
  protected override files(): readonly OutputFile[] {
    const { parts } = this;
    if (parts.cni !== 'antrea') return super.files();
    const content = () => antreaAgentConf(parts);
    return [...super.files(), { folder: 'tkg.out', path: `${this.name}/antrea-agent.conf`, content }];
  }
}

function readWorkload(id: string, props: TkgWorkloadClusterProps, at: string): ClusterParts {
  const { management, nodes, nsx, routable = false, clusterName: name = id } = props;
  if (name === management.name) {
    throw new ValidationError('TKG117', `${name} is the name of its management cluster; give another one`, at);
  }
  return readCluster(
    {
      role: 'workload',
      name,
      release: tkgRelease(props.release ?? management.release, at),
      vsphere: { ...management.vsphere, ...props.vsphere },
      pods: props.pods,
      routable,
      avi: management.avi,
      nsxUserStated: nsx?.username !== undefined || nsx?.password !== undefined,
      settings: {
        AVI_CONTROL_PLANE_HA_PROVIDER: management.avi.givesEndpoint,
        ...nsxVariables(nodes, nsx, routable, at),
      },
      pools: [],
    },
    props,
    at,
  );
}
