import type { RouteOwner } from '../../../core/model';
import type { Ip } from '../../../core/net';
import type { ObservedOwner } from '../../observed';
import { blocksInUse, type LockedCluster } from '../locked-clusters';

/** Who writes routes, as a sentence has it. */
export const OWNER_WORDS: Readonly<Record<RouteOwner, string>> = {
  'cloud-provider': 'the cloud provider',
  terraform: 'Terraform',
  bgp: 'BGP',
  person: 'a person',
};

/** Whose a route is, by what it looks like. */
export const WRITER_WORDS: Readonly<Record<ObservedOwner, string>> = {
  'cloud-provider': "the cloud provider's",
  terraform: "Terraform's",
  person: "somebody else's",
};

/** Deploys the NSX half. */
export const DEPLOY = 'npx cdktf deploy';

/**
 * How the cloud provider is started anew: it is a DaemonSet of TKG's package vsphere-cpi. Source: tanzu-framework,
 * `addons/packages/vsphere-cpi`, `update-daemonset.yaml`.
 */
export const RESTART = 'kubectl -n kube-system rollout restart daemonset/vsphere-cloud-controller-manager';

/** A number with its noun: `1 node`, `4 nodes`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** A list as a sentence has it: `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The blocks of a cluster: `172.16.136.0/21`. */
export function blocksText(cluster: LockedCluster): string {
  return list(blocksInUse(cluster).map(({ cidr }) => cidr.toString()));
}

/** Addresses as a sentence has them. */
export function addressesText(addresses: readonly Ip[]): string {
  return list(addresses.map(String));
}
