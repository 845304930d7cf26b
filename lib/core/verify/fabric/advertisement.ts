import type { Assumption, Tier0Fact, Tier0Redistribution, Tier1Advertisement, Tier1Fact } from '../../model';
import type { RouteOrigin } from '../trace';
import { assume } from './assumptions';

/** How a Tier-1 route of one kind is let through, on the Tier-1 and on the Tier-0, and the rules that report if it is not. */
export interface Passage {
  readonly tier1Type: Tier1Advertisement;
  readonly tier1Rule: string;
  /** Any of them is enough. Source: vmware/nsxt provider, `nsxt_policy_gateway_redistribution_config`. */
  readonly tier0Types: readonly [Tier0Redistribution, ...Tier0Redistribution[]];
  readonly tier0Rule: string;
}

/** By the origin that the route has on the Tier-0. The names of the two sides differ: TIER1_STATIC_ROUTES, TIER1_STATIC. */
export const PASSAGES: Readonly<Record<'tier1-static' | 'tier1-connected', Passage>> = {
  'tier1-static': {
    tier1Type: 'TIER1_STATIC_ROUTES',
    tier1Rule: 'NSX001',
    tier0Types: ['TIER1_STATIC'],
    tier0Rule: 'NSX004',
  },
  'tier1-connected': {
    tier1Type: 'TIER1_CONNECTED',
    tier1Rule: 'NSX002',
    tier0Types: ['TIER1_CONNECTED', 'TIER1_SEGMENT'],
    tier0Rule: 'NSX005',
  },
};

/** What a Tier-0 must redistribute for a route of this origin to be known outside; undefined for what it never tells. */
export function redistributionTypes(origin: RouteOrigin): readonly Tier0Redistribution[] | undefined {
  if (origin === 'static') return ['TIER0_STATIC'];
  return origin === 'tier1-static' || origin === 'tier1-connected' ? PASSAGES[origin].tier0Types : undefined;
}

/** Whether a Tier-1 tells its Tier-0 of routes of a type; where it is not stated it is taken as given. */
export function advertises(tier1: Tier1Fact, type: Tier1Advertisement): boolean {
  return tier1.advertises?.includes(type) ?? true;
}

/** Whether a Tier-0 tells the outside of routes of any of the types; where it is not stated, of a Tier-1's. */
export function redistributes(tier0: Tier0Fact, types: readonly Tier0Redistribution[]): boolean {
  if (tier0.hasBgpNeighbors === false) return false;
  if (tier0.redistributes === undefined) return !types.includes('TIER0_STATIC');
  return types.some((type) => tier0.redistributes?.includes(type));
}

/** What the routes rest on that a Tier-1 advertises. */
export function advertisementAssumptions(tier1: Tier1Fact): readonly Assumption[] {
  return tier1.advertises === undefined ? [assume.tier1Advertises(tier1)] : [];
}

/** What the routes rest on that the outside learns of a Tier-0: what its owner took as given, else what we do. */
export function announcementAssumptions(tier0: Tier0Fact): readonly Assumption[] {
  const ours = assume.tier0Redistributes(tier0);
  const stated = tier0.assumptions.filter(({ code }) => code === ours.code);
  const accepted = assume.externalAcceptsRoutes(tier0);
  return [accepted, ...(tier0.redistributes === undefined && stated.length === 0 ? [ours] : stated)];
}

/** What the owner of a Tier-0 took as given, apart from what it redistributes, which is the outside's to rest on. */
export function gatewayAssumptions(tier0: Tier0Fact): readonly Assumption[] {
  const { code } = assume.tier0Redistributes(tier0);
  return tier0.assumptions.filter((assumption) => assumption.code !== code);
}
