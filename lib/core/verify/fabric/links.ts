import type { SegmentFact, Tier0Fact } from '../../model';
import { type Ip, PrefixTrie } from '../../net';
import { groupBy } from '../group-by';
import type { Topology } from '../topology';
import type { Device, Link } from './device';
import type { Gateways } from './gateways';
import { HeldLink } from './held-link';

/** The subnets of a network, and who has which address on them. */
export class Links {
  readonly #bySegment = new Map<string, HeldLink>();
  readonly #byGateway: ReadonlyMap<string, readonly Link[]>;
  readonly #uplinks = new Map<string, readonly Link[]>();
  readonly #bySubnet = new PrefixTrie<readonly HeldLink[]>();

  constructor({ network }: Topology, gateways: Gateways) {
    for (const segment of network.of('segment')) {
      if (!this.#bySegment.has(segment.key)) this.#enterSegment(segment, gateways);
    }
    this.#byGateway = groupBy([...this.#bySegment.values()], ({ segment }) => segment?.tier1 ?? undefined);
    const bySubnet = new Map<string, HeldLink>();
    for (const { fact, device } of gateways.tier0s) {
      this.#uplinks.set(fact.key, uplinksOf(fact, device, gateways.external, bySubnet));
    }
  }

  linkOf(segment: SegmentFact | undefined): HeldLink | undefined {
    return segment === undefined ? undefined : this.#bySegment.get(segment.key);
  }

  segmentsOn(gateway: string): readonly Link[] {
    return this.#byGateway.get(gateway) ?? [];
  }

  uplinksOf(tier0: string): readonly Link[] {
    return this.#uplinks.get(tier0) ?? [];
  }

  /** The segments whose subnet contains the address, the longest prefix first. */
  holding(ip: Ip): readonly HeldLink[] {
    return this.#bySubnet.matches(ip).flatMap(({ value }) => value);
  }

  #enterSegment(segment: SegmentFact, gateways: Gateways): void {
    if (segment.gateway === undefined) return;
    const { ip, network } = segment.gateway;
    const link = new HeldLink(`segment ${segment.displayName}`, network, { segment });
    const gateway = gateways.gateway(segment.tier1 ?? '');
    if (gateway !== undefined) link.hold(ip, gateway);
    this.#bySegment.set(segment.key, link);
    this.#bySubnet.set(network, [...(this.#bySubnet.get(network) ?? []), link]);
  }
}

/** Two Tier-0s with an uplink in one subnet share it. */
function uplinksOf(tier0: Tier0Fact, device: Device, external: Device, bySubnet: Map<string, HeldLink>): Link[] {
  const links = new Set<HeldLink>();
  for (const { ip, network } of tier0.uplinks) {
    const id = network.toString();
    const link = bySubnet.get(id) ?? new HeldLink(`uplink ${id}`, network, { beyond: external });
    bySubnet.set(id, link);
    link.hold(ip, device);
    links.add(link);
  }
  return [...links];
}
