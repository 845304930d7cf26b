import { Construct } from 'constructs';
import { RUN_BOOK, type RunBookStep } from '../../core/model';
import { DEFAULT_TKG_RELEASE, TKG_NETWORKS, type TkgRelease, tkgRelease } from '../../core/products';
import { type AviSettings, aviPool, aviVariables } from './avi-settings';
import type { TkgClusterProps } from './cluster-props';
import type { PodNetwork } from './networks';
import { type ClusterParts, readCluster } from './parts';
import { managementCommand, managementSteps } from './run-book';
import { TkgCluster } from './tkg-cluster';
import type { VSphereSettings } from './vsphere-settings';

export interface TkgManagementClusterProps extends TkgClusterProps {
  /** vCenter, and where the machines stand. Workload clusters take it over. */
  readonly vsphere: VSphereSettings;
  /** Avi Load Balancer for all clusters. @default - none: AVI_ENABLE is false */
  readonly avi?: AviSettings;
  /**
   * TKG release: it decides which variables there are, and which Antrea is installed.
   * @default '1.4', whose clusters run Kubernetes 1.21 and Antrea 0.13.3
   */
  readonly release?: TkgRelease;
  /** Addresses of pods, which are not routed here: CLUSTER_CIDR. @default 100.96.0.0/11 */
  readonly pods?: PodNetwork;
}

/** What workload clusters need to know of their management cluster. */
export interface ITkgManagementCluster {
  readonly name: string;
  readonly release: TkgRelease;
  readonly vsphere: VSphereSettings;
  /** Whether Avi serves the clusters, and whether it gives the control planes their endpoint. */
  readonly avi: { readonly serves: boolean; readonly givesEndpoint: boolean };
}

/** A management cluster that stands already. */
export interface TkgManagementClusterAttributes {
  readonly vsphere: VSphereSettings;
  /** @default '1.4' */
  readonly release?: TkgRelease;
  /** Present where Avi serves the clusters. @default - it does not */
  readonly avi?: Pick<AviSettings, 'controlPlaneHaProvider'>;
}

/**
 * A TKG management cluster, as a file for `tanzu management-cluster create -f`. Its pods are not routed: that is for
 * workload clusters.
 */
export class TkgManagementCluster extends TkgCluster implements ITkgManagementCluster {
  /** A management cluster that stands already, for the workload clusters made from it. It writes nothing. */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    attributes: TkgManagementClusterAttributes,
  ): ITkgManagementCluster {
    return new ImportedManagementCluster(scope, id, name, attributes);
  }

  readonly vsphere: VSphereSettings;
  readonly avi: ITkgManagementCluster['avi'];

  /** @throws ValidationError ADR001, ADR002, TKG101 to TKG119 for what TKG would not take, or would take otherwise than meant */
  constructor(scope: Construct, id: string, props: TkgManagementClusterProps) {
    super(
      scope,
      id,
      (at) => readManagement(id, props, at),
      ({ name }) => managementCommand(`${name}.yaml`),
    );
    this.vsphere = props.vsphere;
    this.avi = aviOf(props.avi);
  }

  [RUN_BOOK](): readonly RunBookStep[] {
    return managementSteps(this.parts, this.clusterFile);
  }
}

class ImportedManagementCluster extends Construct implements ITkgManagementCluster {
  readonly release: TkgRelease;
  readonly vsphere: VSphereSettings;
  readonly avi: ITkgManagementCluster['avi'];

  constructor(
    scope: Construct,
    id: string,
    readonly name: string,
    attributes: TkgManagementClusterAttributes,
  ) {
    super(scope, id);
    this.release = tkgRelease(attributes.release ?? DEFAULT_TKG_RELEASE, this.node.path);
    this.vsphere = attributes.vsphere;
    this.avi = aviOf(attributes.avi);
  }
}

function readManagement(id: string, props: TkgManagementClusterProps, at: string): ClusterParts {
  const { avi, nodes, pods = TKG_NETWORKS[4].pods } = props;
  return readCluster(
    {
      role: 'management',
      name: props.clusterName ?? id,
      release: tkgRelease(props.release ?? DEFAULT_TKG_RELEASE, at),
      vsphere: props.vsphere,
      pods,
      routable: false,
      avi: aviOf(avi),
      nsxUserStated: false,
      settings: aviVariables(avi, nodes, at),
      pools: avi === undefined ? [] : [aviPool(avi, nodes, at)],
    },
    props,
    at,
  );
}

function aviOf(avi: Pick<AviSettings, 'controlPlaneHaProvider'> | undefined): ITkgManagementCluster['avi'] {
  return { serves: avi !== undefined, givesEndpoint: avi?.controlPlaneHaProvider ?? false };
}
