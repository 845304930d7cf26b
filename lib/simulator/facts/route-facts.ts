import {
  CLOUD_PROVIDER_TAGS,
  NAT_ACTIONS,
  type NatAction,
  type NatRuleFact,
  type NextHop,
  type StaticRouteFact,
} from '../../core/model';
import { Cidr, Ip } from '../../core/net';
import type { PolicyObject } from '../policy';
import { type Fields, numberOf, structuresOf, textOf } from './fields';
import { networksOf, type Reading } from './reading';

const GATEWAY = /^(.*\/tier-[01]s\/[^/]+)\//;

/** A static route; undefined where its network cannot be read. */
export function routeFact(route: PolicyObject, reading: Reading): StaticRouteFact | undefined {
  const gateway = GATEWAY.exec(route.path)?.[1];
  const network = reading.read(route, 'network', (at) => Cidr.parse(textOf(route, 'network') ?? '', at));
  const nextHops = structuresOf(route, 'next_hops').flatMap((hop) => nextHop(route, hop, reading) ?? []);
  if (gateway === undefined || network === undefined || nextHops.length === 0) return undefined;
  const cluster = structuresOf(route, 'tags').find((tag) => tag.scope === CLOUD_PROVIDER_TAGS.cluster);
  return {
    kind: 'static-route',
    key: reading.keyOf(route.path),
    at: reading.at(route),
    gateway: reading.keyOf(gateway),
    network,
    nextHops,
    owner: cluster === undefined ? 'person' : 'cloud-provider',
  };
}

/** Without an address it drops the packets. Source: vmware/terraform-provider-nsxt, issue 604. */
function nextHop(route: PolicyObject, hop: Fields, reading: Reading): NextHop | undefined {
  const text = textOf(hop, 'ip_address');
  if (text === undefined) return { kind: 'discard' };
  const ip = reading.read(route, 'next_hops', (at) => Ip.parse(text, at));
  return ip === undefined ? undefined : { kind: 'ip', ip, adminDistance: numberOf(hop, 'admin_distance') ?? 1 };
}

/** A NAT rule; undefined where it cannot be read. */
export function natFact(rule: PolicyObject, reading: Reading): NatRuleFact | undefined {
  const gateway = GATEWAY.exec(rule.path)?.[1];
  const action = NAT_ACTIONS.find((known) => known === rule.action);
  const source = reading.read(rule, 'source_network', (at) => networksOf(textOf(rule, 'source_network'), at));
  const destination = reading.read(rule, 'destination_network', (at) =>
    networksOf(textOf(rule, 'destination_network'), at),
  );
  if (gateway === undefined || action === undefined || source === undefined || destination === undefined)
    return undefined;
  return {
    kind: 'nat-rule',
    key: reading.keyOf(rule.path),
    at: reading.at(rule),
    displayName: rule.display_name,
    gateway: reading.keyOf(gateway),
    action: action satisfies NatAction,
    source,
    destination,
    sequenceNumber: numberOf(rule, 'sequence_number') ?? 100,
    enabled: rule.enabled !== false,
  };
}
