// Fields without which the provider stops or fails: measured with 3.11.1, one field taken away at a time.
import assert from 'node:assert/strict';

const GATEWAY = ['path', 'disable_firewall', 'display_name', 'failover_mode'];

const NEEDED = {
  Tier0: [...GATEWAY, 'ha_mode'],
  // Without ha_mode the provider takes it for NONE, and then refuses to update a Tier-1 that has an edge cluster.
  Tier1: [...GATEWAY, 'ha_mode', 'route_advertisement_types'],
  LocaleServices: ['id', 'path'],
  BgpRoutingConfig: ['_revision', 'path', 'enabled', 'ecmp', 'local_as_num'],
  BgpNeighborConfig: ['hold_down_time', 'keep_alive_time', 'maximum_hop_limit', 'graceful_restart_mode'],
  Tier0Interface: ['type'],
  Segment: ['path', 'replication_mode'],
  StaticRoutes: ['network', 'next_hops', 'display_name'],
  DhcpServerConfig: ['path', 'lease_time'],
};

/** What an answer must not bring where the client did not say it: the provider would plan to change it back. */
const UNASKED = { Tier1: ['type'] };

/** Checks an object that a manager answered with. */
export function fields(object, at) {
  for (const field of NEEDED[object.resource_type] ?? []) {
    assert.ok(field in object, `${at}: ${object.path} has no ${field}`);
  }
  for (const field of UNASKED[object.resource_type] ?? []) {
    assert.ok(!(field in object), `${at}: ${object.path} has a ${field} that nobody asked for`);
  }
  if (/\/tier-1s\/[^/]+\/segments\/[^/]+$/.test(object.path)) {
    assert.ok(object.connectivity_path, `${at}: ${object.path} has no connectivity_path`);
  }
  if (object.ipv6_profile_paths?.length === 0 && object.resource_type === 'Tier0Interface') {
    assert.fail(`${at}: ${object.path} has an empty list of IPv6 profiles`);
  }
  for (const { dhcp_config } of object.subnets ?? []) {
    assert.ok(
      dhcp_config === undefined || dhcp_config.resource_type,
      `${at}: DHCP of ${object.path} has no resource_type`,
    );
  }
}
