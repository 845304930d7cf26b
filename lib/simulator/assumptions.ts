import { type Assumption as SimulatorAssumption, ASSUMPTIONS as TREE_ASSUMPTIONS } from './policy';

export type { SimulatorAssumption };

/** What is guessed outside of the policy tree. */
const FRONT_ASSUMPTIONS: readonly SimulatorAssumption[] = [
  {
    id: 'unauthenticated',
    does: 'A request without credentials, or with a session that is unknown or timed out, is answered 401, also where it carries Basic credentials beside the session.',
    restsOn:
      'The provider fails in mid-run when its session ends, although it sends Basic too (terraform-provider-nsxt issue 754). Words and code are the simulator’s; vmware-nsxlib takes a 403 with code 98 for a session that ended.',
  },
  {
    id: 'xsrf-token',
    does: 'Every request with a session cookie needs its X-XSRF-TOKEN, reads too.',
    restsOn: 'Broadcom article 423054: both "must be included in subsequent API requests".',
  },
  {
    id: 'rate-limit',
    does: 'A 429 speaks of 100 requests per second, whatever was injected.',
    restsOn: 'An answer of a real manager in terraform-provider-nsxt issue 189.',
  },
  {
    id: 'limits',
    does: 'A body may have 32 MiB, path and query 8,192 characters; more is refused with 413 and 414.',
    restsOn:
      'A hierarchical call may have 5,000 objects (API reference, PatchInfra). NSX’s own limits are not published.',
  },
  {
    id: 'malformed-request',
    does: 'A body that is not JSON is refused with 400 and an error object whose code is the simulator’s.',
    restsOn: 'The form of NSX’s other refusals.',
  },
  {
    id: 'realized-entities',
    does: 'An object has one realized entity. A path where none stands has none, with 200; only an IP subnet that is gone is a 404.',
    restsOn: 'The vSphere cloud provider and nsxt_policy_ip_pool_block_subnet wait for these.',
  },
  {
    id: 'tier1-routing-table',
    does: 'A Tier-1 has a routing-table in a Tier-0’s words, too; its default route to the Tier-0 is t1s with distance 3.',
    restsOn:
      'The API reference has only a forwarding table for a Tier-1; the words are those of "get route" on an edge node.',
  },
  {
    id: 'next-hop-gateway',
    does: 'A route to another gateway has that one’s policy path as next_hop_gateway, and an empty next_hop: transit addresses are not simulated.',
    restsOn: 'Example of GetTier0Routes, API reference 4.2.',
  },
  {
    id: 'unknown-outside',
    does: 'What a Tier-0 would learn from its neighbours is not in its tables, nor is a default route to them.',
    restsOn: 'Nothing in the tree says what they announce.',
  },
  {
    id: 'forwarding-types',
    does: 'Rows of a forwarding table are connected, route or blackhole.',
    restsOn: 'Example of GetTier0ForwardingTable, and type RouteType of NSX Autonomous Edge 4.2.',
  },
  {
    id: 'ipv6-default',
    does: 'A Tier-1 has a default route for IPv6 where it has another IPv6 route.',
    restsOn: 'IPv6 forwarding is off until it is configured; that global setting is not simulated.',
  },
];

/** Everything the simulator answers without it being known that NSX does. */
export const ASSUMPTIONS: readonly SimulatorAssumption[] = [...FRONT_ASSUMPTIONS, ...TREE_ASSUMPTIONS];
