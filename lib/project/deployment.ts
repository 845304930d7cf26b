import type { ClusterFact, Network, RouteOwner, SegmentFact, Tier0Fact, Tier1Fact } from '../core/model';
import { Topology } from '../core/verify';

/** What stands behind a deployment, as plain values: a rehearsal runs in another process than the program. */
export interface Deployment {
  /** Where the stacks were written: `cdktf.out`, from the working directory. */
  readonly folder: string;
  /** Ids of the stacks, as `cdktf deploy` takes them. */
  readonly stacks: readonly string[];
  /** Tier-0s that the program only looks up, and what it takes as given of them. */
  readonly tier0s: readonly ExistingTier0[];
  /** Tier-1s that the program only looks up or imports. */
  readonly tier1s: readonly ExistingTier1[];
  readonly segments: readonly NodeSegment[];
  readonly clusters: readonly DeployedCluster[];
}

/** A Tier-0 that the program looks up, as it takes it to be. */
export interface ExistingTier0 {
  /** The manager's host as the program has it. */
  readonly manager: string;
  /** Display name. */
  readonly name: string;
  /** Policy path. Absent: found by name. */
  readonly path?: string;
  /** Rule types, in NSX's words. */
  readonly redistributes: readonly string[];
  /** `10.44.0.2/24`. */
  readonly uplinks: readonly string[];
}

/** A Tier-1 that the program looks up or imports, as it takes it to be. */
export interface ExistingTier1 {
  /** The manager's host as the program has it. */
  readonly manager: string;
  /** Display name. */
  readonly name: string;
  /** Policy path. */
  readonly path: string;
  /** Display name of its Tier-0. Absent: linked to none, or not stated. */
  readonly tier0?: string;
  /** Advertisement types, in NSX's words. */
  readonly advertises: readonly string[];
}

/** A segment that nodes can stand on. */
export interface NodeSegment {
  readonly key: string;
  /** `172.16.128.1/21`. */
  readonly gateway: string;
  /** What its DHCP server leases, `172.16.128.10-172.16.128.250`. */
  readonly ranges: readonly string[];
  /** Addresses that no node gets. */
  readonly taken: readonly string[];
}

/** A cluster of the program, and who writes the routes to its pods. */
export interface DeployedCluster {
  readonly name: string;
  readonly routeOwner: RouteOwner | 'none';
  /** The manager's host as the cluster's cloud provider has it. Absent: not given. */
  readonly manager?: string;
  /** Policy path of the gateway the cloud provider writes to. Absent: not given. */
  readonly routerPath?: string;
  /** The blocks of its pods, one of each family: `172.16.136.0/21`. */
  readonly podCidrs: readonly string[];
  /** Key of the segment its nodes stand on. Absent: not stated. */
  readonly segment?: string;
  /** How many of its nodes are control plane machines, the first ones. 0: not known. */
  readonly controlPlanes: number;
  /** The nodes it has at rest. */
  readonly nodes: readonly DeployedNode[];
}

/** A node of a cluster: one of an inventory, or one that is predicted. */
export interface DeployedNode {
  readonly name: string;
  /** Empty: not known before the machine exists. */
  readonly addresses: readonly string[];
  /** `172.16.136.0/24`; one of each family. */
  readonly podCidrs: readonly string[];
  /** False: a prediction, in which the name is a number. */
  readonly observed: boolean;
}

/** What is deployed of a network. */
export function deploymentOf(network: Network, { folder, stacks }: Pick<Deployment, 'folder' | 'stacks'>): Deployment {
  const topology = new Topology(network);
  return {
    folder,
    stacks,
    tier0s: network
      .of('tier0')
      .filter(({ existing }) => existing)
      .map(existingTier0),
    tier1s: network
      .of('tier1')
      .filter(({ existing }) => existing)
      .map((tier1) => existingTier1(tier1, topology)),
    segments: network.of('segment').flatMap((segment) => nodeSegment(segment, network)),
    clusters: network.of('cluster').map((cluster) => deployedCluster(cluster, topology)),
  };
}

function existingTier0({
  managerHost,
  displayName,
  policyPath,
  redistributes = [],
  uplinks,
}: Tier0Fact): ExistingTier0 {
  return { manager: managerHost, name: displayName, path: policyPath, redistributes, uplinks: uplinks.map(String) };
}

function existingTier1(tier1: Tier1Fact, topology: Topology): ExistingTier1 {
  const { managerHost, displayName, policyPath, advertises = [] } = tier1;
  const tier0 = topology.tier0Of(tier1)?.displayName;
  return { manager: managerHost, name: displayName, path: policyPath, tier0, advertises };
}

function nodeSegment(segment: SegmentFact, network: Network): readonly NodeSegment[] {
  const { key, gateway, dhcpRanges, dhcpServer, reservations } = segment;
  if (gateway === undefined) return [];
  const endpoints = network.of('cluster').flatMap(({ endpoint }) => (endpoint === undefined ? [] : [endpoint]));
  const server = dhcpServer === undefined ? [] : [dhcpServer];
  const taken = [gateway.ip, ...server, ...reservations.map(({ ip }) => ip), ...endpoints].map(String);
  return [{ key, gateway: String(gateway), ranges: dhcpRanges.map(String), taken }];
}

function deployedCluster(cluster: ClusterFact, topology: Topology): DeployedCluster {
  const { name, routeOwner, cloudRouting, podCidrs, nodeSegment: segment, machines } = cluster;
  return {
    name,
    routeOwner,
    manager: cloudRouting?.managerHost,
    routerPath: cloudRouting?.routerPath,
    podCidrs: podCidrs.map(String),
    segment,
    controlPlanes: machines?.controlPlane ?? 0,
    nodes: topology.nodesOf(cluster).map((node) => ({
      name: node.name,
      addresses: node.addresses.map(String),
      podCidrs: node.podCidrs.map(String),
      observed: node.observed,
    })),
  };
}
