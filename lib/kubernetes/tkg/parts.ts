import { ValidationError } from '../../core/errors';
import type { AddressPoolFact, ISegment, Machines } from '../../core/model';
import { Cidr, type Ip } from '../../core/net';
import { DEFAULT_NODE_MASK_SIZE } from '../../core/plan';
import type { TkgCni, TkgRelease } from '../../core/products';
import type { TkgClusterProps } from './cluster-props';
import { readEndpoint } from './endpoint';
import { isLegacy, machinesOf } from './machines';
import { checkClusterName, type TkgRole } from './names';
import { type ClusterNetworks, isBlock, type PodNetwork, readPods, settleNetworks } from './networks';
import { checkTogether } from './rules';
import { type CheckedSettings, checkSettings, type TkgSettings } from './settings';
import { refuseStatedElsewhere } from './stated-elsewhere';
import { type VSphereSettings, vsphereVariables } from './vsphere-settings';

/** What a kind of cluster adds to what all have. */
export interface ClusterKind {
  readonly role: TkgRole;
  readonly name: string;
  readonly release: TkgRelease;
  readonly vsphere: VSphereSettings;
  readonly pods: PodNetwork;
  readonly routable: boolean;
  /** Whether Avi serves the cluster, and whether it gives the control plane its endpoint. */
  readonly avi: { readonly serves: boolean; readonly givesEndpoint: boolean };
  /** Whether the program names a user or a password for NSX. */
  readonly nsxUserStated: boolean;
  /** AVI_* or NSXT_*. */
  readonly settings: TkgSettings;
  readonly pools: readonly AddressPoolFact[];
}

/** A cluster, read and checked; its addresses may still be open. */
export interface ClusterParts {
  readonly role: TkgRole;
  readonly name: string;
  readonly release: TkgRelease;
  readonly nodes: ISegment;
  readonly endpoint: Ip | undefined;
  readonly routable: boolean;
  readonly cni: TkgCni;
  readonly machines: Machines;
  readonly nodeMaskSize: { readonly 4: number; readonly 6: number };
  /** Every variable but those of {@link networks}. */
  readonly settings: CheckedSettings;
  readonly pools: readonly AddressPoolFact[];
  /** Decides the addresses, so it is read late. */
  readonly networks: () => ClusterNetworks;
}

/**
 * Reads what a program says of a cluster.
 *
 * @throws ValidationError TKG101 to TKG119, ADR001, ADR002 for the first thing that is wrong
 */
export function readCluster(kind: ClusterKind, props: TkgClusterProps, at: string): ClusterParts {
  const { role, release, routable } = kind;
  const { nodes, cni = 'antrea', variables = {} } = props;
  const check = { release, at };
  const name = checkClusterName(kind.name, role, kind.avi.serves, at);
  const vsphere = vsphereVariables(kind.vsphere, at);
  const endpoint = readEndpoint(
    props.endpoint,
    { server: kind.vsphere.server, segment: nodes.displayName, givenByAvi: kind.avi.givesEndpoint },
    at,
  );
  refuseStatedElsewhere(variables, role, at);
  const extra = checkSettings(variables, check);
  const pods = readPods(kind.pods, at);
  const maxNodes = isBlock(pods) ? pods.maxNodes : undefined;
  const { plan = 'dev', controlPlanes, workers } = props;
  const typed = checkSettings({ ...vsphere, ...kind.settings, ...commonVariables(name, endpoint, props) }, check);
  const settings = { ...extra, ...typed };
  const machines = machinesOf({ role, release, plan, controlPlanes, workers, settings, maxNodes }, at);
  checkTogether({ role, release, routable, cni, userStated: kind.nsxUserStated, settings }, at);
  const services = props.services === undefined ? undefined : Cidr.from(props.services, at);
  const networks = () => settleNetworks({ pods, services, endpoint, routable }, at);
  if (!isBlock(pods)) networks();
  const nodeMaskSize = nodeMaskSizeOf(release, settings, at);
  const { pools } = kind;
  return { role, name, release, nodes, endpoint, routable, cni, machines, nodeMaskSize, settings, pools, networks };
}

function commonVariables(name: string, endpoint: Ip | undefined, props: TkgClusterProps): TkgSettings {
  return {
    CLUSTER_NAME: name,
    CLUSTER_PLAN: props.plan ?? 'dev',
    CNI: props.cni,
    CONTROLPLANE_SIZE: props.controlPlaneSize,
    CONTROL_PLANE_MACHINE_COUNT: props.controlPlanes,
    INFRASTRUCTURE_PROVIDER: 'vsphere',
    OS_NAME: props.osName,
    VSPHERE_CONTROL_PLANE_ENDPOINT: endpoint?.toString(),
    VSPHERE_NETWORK: props.nodes.displayName,
    WORKER_MACHINE_COUNT: props.workers,
    WORKER_SIZE: props.workerSize,
  };
}

/** What kube-controller-manager is told; TKG itself never sets a mask, and legacy clusters do not pass arguments on. */
function nodeMaskSizeOf(release: TkgRelease, settings: CheckedSettings, at: string): ClusterParts['nodeMaskSize'] {
  const { KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: text } = settings;
  if (typeof text !== 'string' || isLegacy(release, settings)) return DEFAULT_NODE_MASK_SIZE;
  const given = new Map(text.split(';').map((argument) => argument.split('=', 2) as [string, string]));
  const size = (family: 4 | 6) => {
    const mask = given.get(`node-cidr-mask-size-ipv${family}`) ?? given.get('node-cidr-mask-size');
    if (mask === undefined) return DEFAULT_NODE_MASK_SIZE[family];
    if (/^\d+$/.test(mask)) return Number(mask);
    const message = `KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: node mask ${JSON.stringify(mask)} is not a whole number; give one like 25`;
    throw new ValidationError('TKG104', message, at);
  };
  return { 4: size(4), 6: size(6) };
}
