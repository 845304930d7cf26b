import { ValidationError } from '../errors';
import { Cidr, type Family } from '../net';
import { prefixFor } from './node-capacity';
import type { BlockRequest, PoolSpace } from './request';

/** How large a block must be, or which block it is. One of `maxNodes`, `prefix`, `cidr` is needed. */
export interface BlockOptions {
  /** Machines of the cluster at rest, control plane and workers. The machines of a rolling update are added. @default - the size is stated otherwise */
  readonly maxNodes?: number;
  /** Machines that exist beside the others during a rolling update. @default 1 */
  readonly surge?: number;
  /** Prefix length of one node's block. @default 24 in an IPv4 pool, 64 in an IPv6 pool */
  readonly nodeMaskSize?: number;
  /** Prefix length of the block. @default - the longest that holds `maxNodes` and `surge` */
  readonly prefix?: number;
  /** The block itself: a pin, which wins over what the lock says. @default - chosen, and kept in the lock */
  readonly cidr?: Cidr | string;
  /** Where it is asked for, for errors. @default - the pool's and the block's name */
  readonly at?: string;
}

/** Prefix lengths kube-controller-manager gives a node where nobody sets another. */
export const DEFAULT_NODE_MASK_SIZE: Readonly<Record<Family, number>> = { 4: 24, 6: 64 };

/** Machines that MachineDeployment and KubeadmControlPlane of cluster-api add during a rolling update by default. */
export const DEFAULT_SURGE = 1;

const WIDTH: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };

/**
 * The request that the options make.
 *
 * @throws ValidationError PLAN005 a size that is missing, no whole number, or stated twice differently, PLAN006 a pin
 * outside of the pool, ADR018 a stated block that is too small for its nodes, ADR001 and ADR002 for the pin's text
 */
export function blockRequest(pool: PoolSpace, key: string, options: BlockOptions): BlockRequest {
  const at = options.at ?? `${pool.name}/${key}`;
  const { maxNodes, surge = DEFAULT_SURGE, nodeMaskSize = DEFAULT_NODE_MASK_SIZE[pool.cidr.family] } = options;
  const width = WIDTH[pool.cidr.family];
  checkNumber('maxNodes', maxNodes, 1, Number.MAX_SAFE_INTEGER, at);
  checkNumber('surge', surge, 0, Number.MAX_SAFE_INTEGER, at);
  checkNumber('nodeMaskSize', nodeMaskSize, 0, width, at);
  checkNumber('prefix', options.prefix, 0, width, at);
  const pin = options.cidr === undefined ? undefined : pinIn(pool, key, options, at);
  const needed = maxNodes === undefined ? undefined : neededPrefix(key, maxNodes, surge, nodeMaskSize, at);
  const stated = pin?.prefix ?? options.prefix;
  const prefix = stated ?? needed;
  if (prefix === undefined) {
    throw new ValidationError('PLAN005', `block ${key} has no size; give maxNodes, prefix or cidr`, at);
  }
  if (needed !== undefined && prefix > needed) {
    const block = pin?.toString() ?? `/${prefix}`;
    throw tooSmall({ key, block, prefix, nodeMaskSize, surge, needed, maxNodes: maxNodes as number, at });
  }
  return {
    key,
    pool,
    prefix,
    exact: stated !== undefined,
    surge,
    at,
    ...(pin === undefined ? {} : { pin }),
    ...(maxNodes === undefined ? {} : { maxNodes }),
  };
}

function checkNumber(name: string, value: number | undefined, least: number, most: number, at: string): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  const allowed = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new ValidationError('PLAN005', `${name} is ${JSON.stringify(value)}; give a whole number ${allowed}`, at);
}

function pinIn(pool: PoolSpace, key: string, { cidr = '', prefix }: BlockOptions, at: string): Cidr {
  const pin = Cidr.from(cidr, at);
  if (!pool.cidr.contains(pin)) {
    const message = `block ${key} is pinned to ${pin}, which is outside of pool ${pool.name} ${pool.cidr}; pin it inside, or take it from another pool`;
    throw new ValidationError('PLAN006', message, at);
  }
  if (prefix !== undefined && prefix !== pin.prefix) {
    const message = `block ${key} is pinned to ${pin} and asks for a /${prefix}; leave one of cidr and prefix out`;
    throw new ValidationError('PLAN005', message, at);
  }
  return pin;
}

function neededPrefix(key: string, maxNodes: number, surge: number, nodeMaskSize: number, at: string): number {
  const prefix = prefixFor(maxNodes + surge, nodeMaskSize);
  if (prefix !== undefined) return prefix;
  const message = `block ${key} needs ${maxNodes + surge} node blocks of /${nodeMaskSize}, more than Kubernetes takes in one range (65536); lower maxNodes`;
  throw new ValidationError('PLAN005', message, at);
}

interface TooSmall {
  readonly key: string;
  readonly block: string;
  readonly prefix: number;
  readonly nodeMaskSize: number;
  readonly maxNodes: number;
  readonly surge: number;
  readonly needed: number;
  readonly at: string;
}

function tooSmall({ key, block, prefix, nodeMaskSize, maxNodes, surge, needed, at }: TooSmall): ValidationError {
  const blocks = prefix > nodeMaskSize ? 0 : 2 ** (nodeMaskSize - prefix);
  const upgradable = Math.max(0, blocks - surge);
  const holds = `block ${key} ${block} holds ${blocks} nodes of /${nodeMaskSize} each`;
  const message = `${holds}, ${maxNodes + surge} are needed during a rolling update; use /${needed}, or maxNodes ${upgradable} at most`;
  return new ValidationError('ADR018', message, at);
}
