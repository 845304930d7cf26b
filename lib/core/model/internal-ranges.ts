import { Cidr } from '../net';
import type { NamedRange } from './gateway';

/**
 * Ranges a Tier-0 uses inside itself where nobody set others: `transit_subnets`, `internal_transit_subnets` and the
 * DHCP relay's transit. Source: Broadcom KB 428847, and the defaults of the NSX Policy API.
 */
export const DEFAULT_INTERNAL_RANGES: readonly NamedRange[] = [
  { name: 'NSX transit between Tier-0 and Tier-1', cidr: Cidr.parse('100.64.0.0/16') },
  { name: 'NSX intra-tier transit', cidr: Cidr.parse('169.254.0.0/24') },
  { name: 'NSX DHCP transit', cidr: Cidr.parse('100.96.0.0/30') },
];
