import type { SegmentFact } from '../../core/model';
import { InterfaceAddress, IpRange } from '../../core/net';
import type { PolicyObject } from '../policy';
import { type Fields, structureOf, structuresOf, textOf, textsOf } from './fields';
import type { Reading } from './reading';

const FIXED = /^(.*\/tier-1s\/[^/]+)\/segments\/[^/]+$/;

/** A segment: one fact for each of its subnets, since it has at most one of each family, and one where it has none. */
export function segmentFacts(segment: PolicyObject, reading: Reading): readonly SegmentFact[] {
  const subnets = structuresOf(segment, 'subnets');
  const facts = subnets.map((subnet, index) => segmentFact(segment, subnet, index, reading));
  return facts.length > 0 ? facts : [segmentFact(segment, {}, 0, reading)];
}

function segmentFact(segment: PolicyObject, subnet: Fields, index: number, reading: Reading): SegmentFact {
  const key = reading.keyOf(segment.path);
  const text = textOf(subnet, 'gateway_address');
  const gateway =
    text === undefined ? undefined : reading.read(segment, 'subnets', (at) => InterfaceAddress.parse(text, at));
  const vlanIds = textsOf(segment, 'vlan_ids');
  return {
    kind: 'segment',
    key: index === 0 ? key : `${key} ${text ?? index}`,
    at: reading.at(segment),
    displayName: segment.display_name,
    tier1: connectedTo(segment, reading),
    dhcpRanges: textsOf(subnet, 'dhcp_ranges').flatMap(
      (range) => reading.read(segment, 'dhcp_ranges', (at) => IpRange.parse(range, at)) ?? [],
    ),
    reservations: [],
    ...(gateway === undefined ? {} : { gateway }),
    ...(vlanIds.length === 0 ? {} : { vlanIds }),
  };
}

/** A segment that is switched off stands, but its gateway does not answer. */
function connectedTo(segment: PolicyObject, reading: Reading): string | null {
  if (textOf(structureOf(segment, 'advanced_config'), 'connectivity') === 'OFF') return null;
  const gateway = FIXED.exec(segment.path)?.[1] ?? textOf(segment, 'connectivity_path');
  return gateway?.includes('/tier-1s/') ? reading.keyOf(gateway) : null;
}
