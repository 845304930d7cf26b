import type { NodeFact, SegmentFact } from '../../model';
import type { Cidr, Ip } from '../../net';
import type { Device, Link } from './device';

/** A subnet whose holders are entered one by one. */
export class HeldLink implements Link {
  readonly segment?: SegmentFact;
  readonly beyond?: Device;
  readonly #holders = new Map<Ip['bits'], Device>();
  #hasUnknownAddresses = false;

  constructor(
    readonly name: string,
    readonly subnet: Cidr,
    kind: { readonly segment?: SegmentFact; readonly beyond?: Device },
  ) {
    this.segment = kind.segment;
    this.beyond = kind.beyond;
  }

  get hasUnknownAddresses(): boolean {
    return this.#hasUnknownAddresses;
  }

  holderOf(ip: Ip): Device | undefined {
    return ip.family === this.subnet.family ? this.#holders.get(ip.bits) : undefined;
  }

  /** Enters who has an address; the first one where two are said to have it. */
  hold(ip: Ip, device: Device): void {
    if (!this.#holders.has(ip.bits)) this.#holders.set(ip.bits, device);
  }

  /** Enters a node that stands here: by its addresses, or as one that will have an address. */
  holdNode(fact: NodeFact, device: Device): void {
    const own = fact.addresses.filter((ip) => this.subnet.contains(ip));
    for (const ip of own) this.hold(ip, device);
    this.#hasUnknownAddresses ||= own.length === 0;
  }
}
