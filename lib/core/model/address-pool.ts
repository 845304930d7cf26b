import type { Cidr, IpRange } from '../net';
import type { FactBase } from './fact-base';

/** What the addresses of a pool are for. Open: a product adds its own word. */
export type AddressPurpose = 'avi-vip' | 'static' | 'ingress' | 'egress' | (string & {});

/** Addresses that something beside nodes and pods hands out or holds. Key: chosen by the element that has it. */
export interface AddressPoolFact extends FactBase {
  readonly kind: 'address-pool';
  readonly displayName: string;
  readonly purpose: AddressPurpose;
  /** The subnet the addresses come from. */
  readonly subnet: Cidr;
  /** The addresses themselves. Empty: not stated, only the subnet is. */
  readonly ranges: readonly IpRange[];
  /** Key or display name of the segment whose subnet this is. Absent: a subnet of its own. */
  readonly segment?: string;
}
