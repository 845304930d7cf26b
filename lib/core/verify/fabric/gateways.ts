import type { Assumption, FactKinds, Network, Tier0Fact, Tier1Fact } from '../../model';
import { groupBy } from '../group-by';
import type { Topology } from '../topology';
import { gatewayAssumptions } from './advertisement';
import { assume } from './assumptions';
import type { Device } from './device';
import { externalTable } from './external-table';
import type { Fabric, Gateway, LinkedTier1 } from './fabric';
import { TableDevice } from './table-device';
import { tier0Table } from './tier0-table';
import { tier1Table } from './tier1-table';
import { uplinkOf } from './uplink';

/** The gateways of a network, and the outside. */
export class Gateways {
  readonly external: Device;
  readonly tier0s: readonly Gateway<Tier0Fact>[];
  readonly tier1s: readonly Gateway<Tier1Fact>[];
  readonly #byKey = new Map<string, Device>();
  readonly #under: ReadonlyMap<string, readonly LinkedTier1[]>;

  /** @param fabric whose gateways they are; asked only when their tables are */
  constructor(topology: Topology, fabric: Fabric) {
    const { network } = topology;
    const ref = { kind: 'external', key: 'external', name: 'external' };
    this.external = new TableDevice({ ref, table: () => externalTable(fabric) });
    this.tier0s = unique(network, 'tier0').map((fact) => ({ fact, device: tier0Device(topology, fabric, fact) }));
    this.tier1s = unique(network, 'tier1').map((fact) => ({ fact, device: tier1Device(topology, fabric, fact) }));
    for (const { fact, device } of [...this.tier0s, ...this.tier1s]) this.#byKey.set(fact.key, device);
    const linked = this.tier1s.flatMap((tier1) => linkOf(topology, tier1));
    this.#under = groupBy(linked, ({ tier0 }) => tier0.key);
  }

  gateway(key: string): Device | undefined {
    return this.#byKey.get(key);
  }

  tier1sUnder(tier0: string): readonly LinkedTier1[] {
    return this.#under.get(tier0) ?? [];
  }
}

/** A gateway that was described twice is one: the rules report the other. */
function unique<K extends 'tier0' | 'tier1'>(network: Network, kind: K): readonly FactKinds[K][] {
  return network.of(kind).filter((fact) => network.get(kind, fact.key) === fact);
}

function linkOf(topology: Topology, tier1: Gateway<Tier1Fact>): LinkedTier1[] {
  const uplink = uplinkOf(topology, tier1.fact);
  return uplink.kind === 'linked' ? [{ ...tier1, tier0: uplink.tier0, assumptions: uplink.assumptions }] : [];
}

function tier0Device(topology: Topology, fabric: Fabric, fact: Tier0Fact): Device {
  return new TableDevice({
    ref: { kind: 'tier0', key: fact.key, name: fact.displayName },
    addresses: fact.uplinks.map(({ ip }) => ip),
    assumptions: [...gatewayAssumptions(fact), ...natAssumptions(topology, fact)],
    table: () => tier0Table(fabric, fact),
  });
}

function tier1Device(topology: Topology, fabric: Fabric, fact: Tier1Fact): Device {
  const gateways = topology.segmentsOn(fact.key).flatMap(({ gateway }) => (gateway === undefined ? [] : [gateway.ip]));
  return new TableDevice({
    ref: { kind: 'tier1', key: fact.key, name: fact.displayName },
    addresses: gateways,
    assumptions: [...fact.assumptions, ...natAssumptions(topology, fact)],
    table: () => tier1Table(fabric, fact),
  });
}

/** NAT rules of a gateway are stated, and not followed here: each that translates is printed beside every result. */
function natAssumptions({ network }: Topology, gateway: Tier0Fact | Tier1Fact): readonly Assumption[] {
  return network
    .of('nat-rule')
    .filter((rule) => rule.gateway === gateway.key && rule.enabled && !rule.action.startsWith('NO_'))
    .map((rule) => assume.natDoesNotMatch(rule, gateway));
}
