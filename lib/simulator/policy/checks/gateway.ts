import { Cidr, InterfaceAddress } from '../../../core/net';
import type { Json } from '../contract';
import { type Fields, structsOf, textOf, textsOf } from '../json';
import type { ObjectStore } from '../object-store';
import { ipOf, isHost, LONGEST } from './addresses';

/** The next hops of a static route are of the network's own family. One without an address discards. */
export function checkStaticRoute({ network, next_hops }: Fields): readonly string[] {
  const { family } = Cidr.parse(String(network));
  return structsOf(next_hops).flatMap(({ ip_address }, index) => {
    const ip = ipOf(ip_address);
    return ip === undefined || ip.family === family
      ? []
      : [`next_hops[${index}].ip_address ${ip} is not of the family of ${String(network)}`];
  });
}

/** Addresses of an interface: a prefix of their family, and none that a host cannot have. */
export function checkInterface({ subnets }: Fields): readonly string[] {
  return checkSubnets(subnets, 'subnets');
}

function checkSubnets(subnets: Json | undefined, at: string): readonly string[] {
  return structsOf(subnets).flatMap(({ ip_addresses, prefix_len }, index) =>
    textsOf(ip_addresses).flatMap((text): readonly string[] => {
      const ip = ipOf(text);
      if (ip === undefined) return [];
      if (Number(prefix_len) > LONGEST[ip.family]) {
        return [`${at}[${index}].prefix_len ${String(prefix_len)} is longer than IPv${ip.family} allows`];
      }
      const address = InterfaceAddress.of(ip, Number(prefix_len));
      return isHost(ip, address.network)
        ? []
        : [`${at}[${index}].ip_addresses ${address} is not the address of a host`];
    }),
  );
}

/** The virtual addresses of a Tier-0 are in the subnets of the interfaces that share them. */
export function checkLocaleServices({ ha_vip_configs }: Fields, store: ObjectStore): readonly string[] {
  return structsOf(ha_vip_configs).flatMap(({ vip_subnets, external_interface_paths }, index) => {
    const at = `ha_vip_configs[${index}].vip_subnets`;
    const malformed = checkSubnets(vip_subnets, at);
    if (malformed.length > 0) return malformed;
    return textsOf(external_interface_paths).flatMap((path) => {
      const networks = addressesOf(store.get(path)?.subnets).map((address) => address.network);
      return addressesOf(vip_subnets)
        .filter((vip) => !networks.some((network) => network.contains(vip.ip)))
        .map((vip) => `${at} ${vip} is outside of the subnets [${networks.join(', ')}] of ${path}`);
    });
  });
}

function addressesOf(subnets: Json | undefined): readonly InterfaceAddress[] {
  return structsOf(subnets).flatMap(({ ip_addresses, prefix_len }) =>
    textsOf(ip_addresses).map((text) => InterfaceAddress.parse(`${text}/${String(prefix_len)}`)),
  );
}

/** The source addresses of a BGP neighbour are of its own family. */
export function checkBgpNeighbor({ neighbor_address, source_addresses }: Fields): readonly string[] {
  const neighbor = ipOf(neighbor_address);
  return textsOf(source_addresses)
    .filter((text) => ipOf(text)?.family !== neighbor?.family)
    .map((text) => `source_addresses ${text} is not of the family of ${neighbor}`);
}

/** The lengths that an entry of a prefix list takes: at least the network's own, and in order. 0 stands for none. */
export function checkPrefixList({ prefixes }: Fields): readonly string[] {
  return structsOf(prefixes).flatMap(({ network, ge, le }, index) => {
    const text = textOf(network);
    if (text === undefined || text === 'ANY') return [];
    const { prefix, family } = Cidr.parse(text);
    const lengths = [ge, le].filter((length): length is number => typeof length === 'number' && length > 0);
    const inOrder = [prefix, ...lengths, LONGEST[family]].every(
      (length, place, all) => place === 0 || (all[place - 1] as number) <= length,
    );
    return inOrder ? [] : [`prefixes[${index}] needs ${prefix} <= ge <= le <= ${LONGEST[family]} for ${text}`];
  });
}

/** What a kind of NAT cannot do without. */
const NAT_NEEDS: Readonly<Record<string, readonly string[]>> = {
  SNAT: ['translated_network'],
  DNAT: ['destination_network', 'translated_network'],
  REFLEXIVE: ['source_network', 'translated_network'],
  NAT64: ['destination_network', 'translated_network'],
};

/** A NAT rule has the addresses that its action needs. */
export function checkNatRule(rule: Fields): readonly string[] {
  return (NAT_NEEDS[textOf(rule.action) ?? ''] ?? [])
    .filter((field) => textOf(rule[field]) === undefined)
    .map((field) => `required property ${field} is missing`);
}
