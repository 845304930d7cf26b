import { InterfaceAddress } from '../../core/net';
import { holderOf, lowestFree, lowestNetwork, rangesOf } from './address-pool';
import { interfaceOf, ipOf } from './checks/addresses';
import type { Json } from './contract';
import { type Fields, isFields, textOf, textsOf } from './json';
import type { ObjectStore } from './object-store';
import { refuse } from './refusal';

/** An object that is about to stand. */
interface Making {
  readonly path: string;
  readonly parentPath: string;
  /** What the client sent. */
  readonly sent: Fields;
  readonly stood?: Fields;
  readonly store: ObjectStore;
}

/** What NSX works out from what a client says, by type. */
const COMPUTED: Readonly<Record<string, (fields: Fields, making: Making) => Fields>> = {
  BgpNeighborConfig: withoutPassword,
  DhcpServerConfig: withBothAddresses,
  IpAddressAllocation: withAddress,
  IpAddressPoolBlockSubnet: withNetwork,
  PolicyNat: (fields, { path }) => ({ ...fields, nat_type: path.slice(path.lastIndexOf('/') + 1) }),
  Segment: withGatewayAndNetworks,
};

/**
 * An object with what NSX works out.
 *
 * @throws Refusal where a pool or a block has nothing left to give
 */
export function withComputed(type: string, fields: Fields, making: Making): Fields {
  return COMPUTED[type]?.(fields, making) ?? fields;
}

/** NSX keeps a password to itself. */
function withoutPassword({ password: _, ...rest }: Fields): Fields {
  return rest;
}

/** The old field for one address and the new one for both are two names of the same. */
function withBothAddresses(fields: Fields, { sent }: Making): Fields {
  const many = textsOf(sent.server_addresses);
  if (many.length > 0) return { ...fields, server_address: many[0] };
  const one = textOf(sent.server_address);
  return one === undefined ? fields : { ...fields, server_addresses: [one] };
}

/** A segment below a Tier-1 is connected to that one: the provider reads it there, and stops where it is missing. */
function withGatewayAndNetworks(fields: Fields, { parentPath }: Making): Fields {
  const gateway = /\/tier-1s\/[^/]+$/.test(parentPath) ? parentPath : textOf(fields.connectivity_path);
  const connected = gateway === undefined ? fields : { ...fields, connectivity_path: gateway };
  const type = gateway === undefined ? 'DISCONNECTED' : 'ROUTED';
  if (!Array.isArray(fields.subnets)) return { ...connected, type };
  return { ...connected, type, subnets: (fields.subnets as readonly Json[]).map(withItsNetwork) };
}

function withItsNetwork(subnet: Json): Json {
  if (!isFields(subnet)) return subnet;
  const { network: _, ...rest } = subnet;
  const gateway = interfaceOf(subnet.gateway_address);
  return gateway === undefined ? rest : { ...rest, network: gateway.network.toString() };
}

/** The address that was asked for, else the one that the object has, else the lowest free one. */
function withAddress(fields: Fields, { path, parentPath, stood, store }: Making): Fields {
  const kept = textOf(fields.allocation_ip) ?? textOf(stood?.allocation_ip);
  const ip = kept === undefined ? lowestFree(store, parentPath) : ipOf(kept);
  if (ip === undefined) throw refuse('noMoreAddresses', { path, what: 'address', source: parentPath });
  if (!rangesOf(store, parentPath).some((range) => range.contains(ip))) {
    throw refuse('invalidField', { fault: `allocation_ip ${ip} is in no range of path=[${parentPath}]` });
  }
  const holder = holderOf(store, parentPath, ip);
  if (holder !== undefined && holder !== path) {
    throw refuse('overlap', { address: ip.toString(), other: `path=[${holder}]` });
  }
  return { ...fields, allocation_ip: ip.toString() };
}

/** The network that the object has, else the lowest free one of its size in its block. */
function withNetwork(fields: Fields, { path, stood, store }: Making): Fields {
  const block = store.get(textOf(fields.ip_block_path) ?? '');
  const size = Number(fields.size ?? fields.subnet_size);
  // Both are refused for what they are when all fields have been looked at.
  if (block === undefined || !Number.isInteger(Math.log2(size))) return fields;
  const kept = stood === undefined ? undefined : GIVEN.map((field) => [field, stood[field]]);
  if (kept !== undefined) return { ...fields, ...Object.fromEntries(kept) };
  const network = lowestNetwork(store, block, size);
  if (network === undefined) {
    throw refuse('noMoreAddresses', { path, what: `network of ${size} addresses`, source: block.path });
  }
  const gateway = InterfaceAddress.of(network.firstHost, network.prefix).toString();
  return {
    ...fields,
    cidr: network.toString(),
    network_address: network.first.toString(),
    broadcast_address: network.last.toString(),
    ...(fields.auto_assign_gateway === false ? {} : { gateway_address: gateway }),
  };
}

/** What a block gave, which lasts as long as the object. */
const GIVEN = ['cidr', 'network_address', 'broadcast_address', 'gateway_address'] as const;
