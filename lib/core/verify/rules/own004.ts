import { networkFrom } from '../../model';
import type { Cidr } from '../../net';
import type { Rule, RuleContext } from '../rule';
import {
  type AddressUse,
  ARTICLE,
  cl1,
  clashes,
  type Domain,
  domainOf,
  domainOfGateway,
  FreeBlocks,
  meet,
  podUses,
  staleRoutes,
  TIER1,
  tier1,
} from './support';

/** OWN004: a block is used again after its routes are gone. */
export const own004: Rule = {
  id: 'OWN004',
  severity: 'error',
  title: 'no pod block overlaps that of a removed cluster whose routes may still stand',
  condition:
    'the pod block of a routable cluster has an address in common with a retired block that is not released, or with an observed route of a cluster that is not in the plan',
  consequence: 'a stale route sends packets for the new pods to a node that is gone',
  remedy: 'delete the stale routes and take the retired line out of addresses.lock.json, or take another block',
  source: `${ARTICLE}: routes stay after the deletion of a cluster; k8s.io/cloud-provider, route_controller.go: only a cluster on the same Tier-1 clears them`,
  *check(context) {
    const pods = podUses(context.network).filter(({ fact }) => fact.routable);
    const free = new FreeBlocks(context.network);
    for (const { left, right: stale } of clashes(pods, staleBlocks(context))) {
      if (!meet(domainOf(context.topology, left.fact), stale.fact.domain)) continue;
      const { name, at } = left.fact;
      const block = free.insteadOf(left);
      yield {
        message: `${left.span} of ${name} overlaps ${stale.text}`,
        fix: `${stale.fact.release}${block === undefined ? '' : `, or give ${name} ${block}`}`,
        at: [at, stale.fact.at],
      };
    }
  },
  failing: () => network('172.16.140.0/22'),
  passing: () => network('172.16.144.0/22'),
};

/** A block to which packets may still be sent the old way. */
interface Stale {
  readonly at: string;
  readonly domain: Domain;
  /** How it is made free. */
  readonly release: string;
}

function staleBlocks({ network, topology }: RuleContext): AddressUse<Stale>[] {
  const stale = (span: Cidr, cluster: string, at: string, gateway: string | undefined): AddressUse<Stale> => ({
    span,
    text: `${span} of the removed cluster ${cluster}, whose routes may still stand`,
    fact: {
      at,
      domain: domainOfGateway(topology, gateway),
      release: `delete the static routes inside ${span} and take the line of ${cluster} out of addresses.lock.json`,
    },
  });
  return [
    ...network
      .of('retired-block')
      .map((retired) => stale(retired.network, retired.cluster, retired.at, retired.gateway)),
    ...staleRoutes(topology).flatMap(({ cluster, gateway, routes }) =>
      routes.map((route) => stale(route.network, cluster, route.at, gateway)),
    ),
  ];
}

const network = (retired: string) =>
  networkFrom({
    tier1s: [tier1],
    clusters: [cl1],
    retiredBlocks: [{ cluster: 'cl0', network: retired, gateway: TIER1 }],
  });
