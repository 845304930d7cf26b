import type { InterfaceAddress, IpRange } from '../../../core/net';
import { type Fields, isFields, structsOf, textOf, textsOf } from '../json';
import type { ObjectStore } from '../object-store';
import { interfaceOf, ipOf, isHost, rangeOf, subnetsOf } from './addresses';

const FAMILY_OF_FORM: Readonly<Record<string, number>> = { SegmentDhcpV4Config: 4, SegmentDhcpV6Config: 6 };

/** A segment's subnets: the gateway is a host's address, and what DHCP serves is in the subnet and not the gateway's. */
export function checkSegment(segment: Fields, store: ObjectStore): readonly string[] {
  const subnets = structsOf(segment.subnets);
  const families = subnetsOf(segment).filter(({ gateway }) => gateway.family === 4);
  const second: readonly string[] = families.length > 1 ? ['subnets has more than one IPv4 subnet'] : [];
  const served = servedByServer(segment, store);
  return [...second, ...subnets.flatMap((subnet, index) => checkSubnet(subnet, `subnets[${index}]`, served))];
}

/** Whether the segment's DHCP configuration is a server, which needs an address of its own in the subnet. */
function servedByServer({ dhcp_config_path }: Fields, store: ObjectStore): boolean {
  const path = textOf(dhcp_config_path);
  return path !== undefined && store.get(path)?.resource_type === 'DhcpServerConfig';
}

function checkSubnet(subnet: Fields, at: string, served: boolean): readonly string[] {
  const gateway = interfaceOf(subnet.gateway_address);
  if (gateway === undefined) return [];
  const problems: string[] = [];
  if (!isHost(gateway.ip, gateway.network)) {
    problems.push(`${at}.gateway_address ${gateway} is not the address of a host`);
  }
  const ranges = textsOf(subnet.dhcp_ranges).map(rangeOf);
  problems.push(...checkRanges(ranges, gateway, at));
  const dhcp = isFields(subnet.dhcp_config) ? subnet.dhcp_config : undefined;
  if (dhcp !== undefined) problems.push(...checkDhcp(dhcp, ranges, gateway, `${at}.dhcp_config`));
  if (served && (ranges.length > 0 || dhcp !== undefined) && textOf(dhcp?.server_address) === undefined) {
    problems.push(`required property ${at}.dhcp_config.server_address is missing`);
  }
  return problems;
}

function checkRanges(ranges: readonly IpRange[], gateway: InterfaceAddress, at: string): readonly string[] {
  return ranges.flatMap((range, index): readonly string[] => {
    const name = `${at}.dhcp_ranges[${index}] ${range}`;
    if (!gateway.network.contains(range)) return [`${name} is outside of ${gateway.network}`];
    if (range.contains(gateway.ip)) return [`${name} has the gateway address ${gateway.ip}`];
    const other = ranges.slice(0, index).find((before) => before.overlaps(range));
    return other === undefined ? [] : [`${name} overlaps with ${other}`];
  });
}

function checkDhcp(dhcp: Fields, ranges: readonly IpRange[], gateway: InterfaceAddress, at: string): readonly string[] {
  const family = FAMILY_OF_FORM[textOf(dhcp.resource_type) ?? ''];
  if (family !== gateway.family) {
    return [`${at}.resource_type ${String(dhcp.resource_type)} is not for the IPv${gateway.family} subnet`];
  }
  const server = interfaceOf(dhcp.server_address);
  if (server === undefined) return [];
  const name = `${at}.server_address ${server}`;
  if (!server.network.equals(gateway.network)) return [`${name} is outside of ${gateway.network}`];
  if (server.ip.equals(gateway.ip)) return [`${name} is the gateway address`];
  const range = ranges.find((one) => one.contains(server.ip));
  return range === undefined ? [] : [`${name} is in the DHCP range ${range}`];
}

/** A static binding's address is in a subnet of its segment, and neither the gateway's nor one that DHCP gives away. */
export function checkStaticBinding(binding: Fields, store: ObjectStore): readonly string[] {
  const ip = ipOf(binding.ip_address);
  const segment = store.get(textOf(binding.parent_path) ?? '');
  if (ip === undefined || segment === undefined) return [];
  const subnets = subnetsOf(segment);
  const subnet = subnets.find(({ gateway }) => gateway.network.contains(ip));
  const name = `ip_address ${ip}`;
  if (subnet === undefined) {
    const networks = subnets.map(({ gateway }) => gateway.network).join(', ');
    return [`${name} is outside of the subnets [${networks}] of ${segment.path}`];
  }
  if (subnet.gateway.ip.equals(ip)) return [`${name} is the gateway address`];
  const range = subnet.dhcpRanges.find((one) => one.contains(ip));
  return range === undefined ? [] : [`${name} is in the DHCP range ${range}`];
}
