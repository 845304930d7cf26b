import { ValidationError } from '../../core/errors';
import { Cidr, type Ip } from '../../core/net';
import type { AddressBlock } from '../../core/plan';
import { TKG_NETWORKS, TKG_SERVICE_HOST_BITS } from '../../core/products';

/** Where pods get their addresses: a network, or a block of a pool that is decided later. */
export type PodNetwork = Cidr | string | AddressBlock;

/** The networks of one cluster. All in one family. */
export interface ClusterNetworks {
  /** CLUSTER_CIDR */
  readonly pods: Cidr;
  /** SERVICE_CIDR */
  readonly services: Cidr;
}

/** What the program says of a cluster's networks. */
export interface NetworkChoice {
  readonly pods: Cidr | AddressBlock;
  readonly services?: Cidr;
  readonly endpoint?: Ip;
  readonly routable: boolean;
}

/**
 * Pods as given, with a text read.
 *
 * @throws ValidationError ADR001, ADR002
 */
export function readPods(pods: PodNetwork, at: string): Cidr | AddressBlock {
  return isBlock(pods) ? pods : Cidr.from(pods, at);
}

/** By shape, so that a block made by another copy of this package is one too. Its address is not read. */
export function isBlock(pods: PodNetwork): pods is AddressBlock {
  return typeof pods === 'object' && pods !== null && 'pool' in pods;
}

/**
 * The networks, once addresses are decided.
 *
 * @throws ValidationError TKG007 for routed pods in IPv6, TKG112 for networks of several families, or services with more
 * addresses than TKG takes
 */
export function settleNetworks(choice: NetworkChoice, at: string): ClusterNetworks {
  const pods = isBlock(choice.pods) ? choice.pods.cidr : choice.pods;
  const { services = TKG_NETWORKS[pods.family].services, endpoint, routable } = choice;
  if (routable && pods.family === 6) {
    const message = `pods ${pods} are IPv6, which the vSphere cloud provider routes only in VPCs; give an IPv4 network`;
    throw new ValidationError('TKG007', message, at);
  }
  if (services.family !== pods.family) throw mixed(`services ${services}`, pods, at);
  if (endpoint !== undefined && endpoint.family !== pods.family) throw mixed(`endpoint ${endpoint}`, pods, at);
  const shortest = (services.family === 4 ? 32 : 128) - TKG_SERVICE_HOST_BITS;
  if (services.prefix < shortest) {
    const message = `services ${services} have more addresses than TKG takes; use /${shortest} or longer`;
    throw new ValidationError('TKG112', message, at);
  }
  return { pods, services };
}

function mixed(what: string, pods: Cidr, at: string): ValidationError {
  return new ValidationError('TKG112', `${what} and pods ${pods} mix IPv4 and IPv6; give both in one family`, at);
}
