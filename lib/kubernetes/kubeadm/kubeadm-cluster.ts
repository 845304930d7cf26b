import { Construct } from 'constructs';
import { ValidationError } from '../../core/errors';
import {
  type ClusterFact,
  type DescribesNetwork,
  FACTS,
  type Fact,
  type ICluster,
  type ISegment,
  type Machines,
  type RouteOwner,
  segmentReference,
  type TrafficEndpoint,
} from '../../core/model';
import { Cidr, Ip } from '../../core/net';
import { type AddressBlock, DEFAULT_NODE_MASK_SIZE, DEFAULT_SURGE } from '../../core/plan';
import { validateTreeOf } from '../../core/verify';
import { checkWholeNumber } from './whole-number';

/** A cluster made by kubeadm, or by anything else that leaves routes to others. */
export interface KubeadmClusterProps {
  /** The segment its nodes stand on. */
  readonly nodes: ISegment;
  /** `networking.podSubnet`: the range that kube-controller-manager cuts node blocks from. */
  readonly pods: Cidr | AddressBlock | string;
  /** `networking.serviceSubnet`, in the family of the pods. @default 10.96.0.0/12 */
  readonly services?: Cidr | string;
  /** Address of `controlPlaneEndpoint`. @default - not stated */
  readonly endpoint?: Ip | string;
  /** True where pods are to be reached by their own address. @default true */
  readonly routable?: boolean;
  /** Who writes the node routes: `terraform` goes with `NodeRoutes`. @default terraform */
  readonly routeOwner?: RouteOwner;
  /** @default 1 */
  readonly controlPlanes?: number;
  /** @default - the machines are not planned here, so capacity is not judged */
  readonly workers?: number;
  /** `node-cidr-mask-size-ipv4` of kube-controller-manager. @default 24 */
  readonly nodeMaskSize?: number;
}

/** kubeadm's own default, `kubeadmapiv1.DefaultServicesSubnet`. */
const DEFAULT_SERVICES = Cidr.parse('10.96.0.0/12');

/**
 * A kubeadm cluster, as far as its network goes. It writes nothing by itself; Antrea's configuration, `NodeRoutes` and
 * the proof refer to it.
 */
export class KubeadmCluster extends Construct implements ICluster, DescribesNetwork {
  /** The cluster's name. */
  readonly key: string;
  readonly name: string;
  /** All pods, as source or destination of traffic. */
  readonly pods: TrafficEndpoint;
  /** All machines, as source or destination of traffic. */
  readonly machines: TrafficEndpoint;
  readonly #props: KubeadmClusterProps;
  readonly #pods: Cidr | AddressBlock;
  readonly #services: Cidr;
  readonly #endpoint: Ip | undefined;
  readonly #machines: Machines | undefined;

  /**
   * @param id the cluster's name
   * @throws ValidationError ADR001, ADR002 for addresses that cannot be read, KUBEADM001 for pods and services of two
   * families, KUBEADM002 for counts
   */
  constructor(scope: Construct, id: string, props: KubeadmClusterProps) {
    super(scope, id);
    const at = this.node.path;
    this.key = id;
    this.name = id;
    this.pods = { kind: 'pods', cluster: id };
    this.machines = { kind: 'nodes', cluster: id };
    this.#props = props;
    this.#pods = isBlock(props.pods) ? props.pods : Cidr.from(props.pods, at);
    this.#services = props.services === undefined ? DEFAULT_SERVICES : Cidr.from(props.services, at);
    this.#endpoint = props.endpoint === undefined ? undefined : Ip.from(props.endpoint, at);
    checkWholeNumber('nodeMaskSize', props.nodeMaskSize, { least: 1, most: 32 }, at);
    this.#machines = machinesOf(props, at);
    if (!isBlock(this.#pods)) checkFamilies(this.#pods, this.#services, at);
    validateTreeOf(this);
  }

  /** What the cluster says of itself and of its segment. Reading it decides the addresses. */
  [FACTS](): readonly Fact[] {
    return [this.#fact(), ...segmentReference(this.#props.nodes, this.node.path)];
  }

  #fact(): ClusterFact {
    const { nodes, nodeMaskSize, routable = true, routeOwner = 'terraform' } = this.#props;
    return {
      kind: 'cluster',
      key: this.key,
      at: this.node.path,
      name: this.name,
      product: 'kubeadm',
      role: 'workload',
      podCidrs: [this.#podCidr()],
      serviceCidrs: [this.#services],
      nodeMaskSize: { ...DEFAULT_NODE_MASK_SIZE, ...(nodeMaskSize === undefined ? {} : { 4: nodeMaskSize }) },
      routable,
      routeOwner: routable ? routeOwner : 'none',
      nodeSegment: nodes.key,
      cni: 'antrea',
      ...(nodes.tier1 === undefined ? {} : { gateway: nodes.tier1.key }),
      ...(this.#endpoint === undefined ? {} : { endpoint: this.#endpoint }),
      ...(this.#machines === undefined ? {} : { machines: this.#machines }),
    };
  }

  #podCidr(): Cidr {
    if (!isBlock(this.#pods)) return this.#pods;
    const { cidr } = this.#pods;
    checkFamilies(cidr, this.#services, this.node.path);
    return cidr;
  }
}

/** By shape, so that a block made by another copy of this package is one too. Its address is not read. */
function isBlock(pods: KubeadmClusterProps['pods']): pods is AddressBlock {
  return typeof pods === 'object' && pods !== null && 'pool' in pods;
}

function checkFamilies(pods: Cidr, services: Cidr, at: string): void {
  if (pods.family === services.family) return;
  const message = `pods ${pods} and services ${services} are of two families; give services an IPv${pods.family} network`;
  throw new ValidationError('KUBEADM001', message, at);
}

function machinesOf({ controlPlanes = 1, workers, pods }: KubeadmClusterProps, at: string): Machines | undefined {
  checkWholeNumber('controlPlanes', controlPlanes, { least: 1 }, at);
  checkWholeNumber('workers', workers, { least: 0 }, at);
  if (workers === undefined) return undefined;
  const atRest = controlPlanes + workers;
  const { maxNodes = atRest, surge = DEFAULT_SURGE } = isBlock(pods) ? pods : {};
  if (maxNodes < atRest) {
    const message = `the pod block is for ${maxNodes} machines at rest, and the cluster has ${atRest}; raise maxNodes of the block to ${atRest}`;
    throw new ValidationError('KUBEADM002', message, at);
  }
  return { controlPlane: controlPlanes, workers, maxNodes, surge };
}
