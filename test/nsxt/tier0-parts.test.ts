import {
  BgpNeighbor,
  EdgeNode,
  NsxManager,
  RouteRedistribution,
  Tier0Gateway,
  Tier0Interface,
  type Tier0InterfaceOptions,
  TransportZone,
  VlanSegment,
} from '../../lib/nsxt';
import { edgeCluster, factsOf, newStack, plain, ref, refusal, synth } from './support';

function withTier0() {
  const stack = newStack();
  const cluster = edgeCluster(stack);
  const tier0 = new Tier0Gateway(stack, 't0', { edgeCluster: cluster, bgp: { localAs: '65000' } });
  return { stack, cluster, tier0 };
}

describe('Tier0Interface', () => {
  it('stands on a segment and an edge node', () => {
    const { stack, cluster, tier0 } = withTier0();
    const transportZone = TransportZone.fromName(stack, 'vlan', 'tz-vlan');
    const segment = new VlanSegment(stack, 'uplink', { transportZone, vlanIds: [10] });
    const edgeNode = EdgeNode.fromMemberIndex(stack, 'edge-0', cluster, 0);
    tier0.addInterface('up-1', { addresses: ['10.44.0.2/24'], segment, edgeNode, mtu: 9000, urpfMode: 'NONE' });
    expect(synth(stack).resource?.nsxt_policy_tier0_gateway_interface).toEqual({
      't0_up-1': {
        nsx_id: 'up-1',
        display_name: 'up-1',
        gateway_path: ref('nsxt_policy_tier0_gateway.t0.path'),
        type: 'EXTERNAL',
        segment_path: ref('nsxt_policy_vlan_segment.uplink.path'),
        edge_node_path: ref('data.nsxt_policy_edge_node.edge-cluster-01_0.path'),
        subnets: ['10.44.0.2/24'],
        mtu: 9000,
        urpf_mode: 'NONE',
      },
    });
  });

  it('is an uplink of a Tier-0 that stands already too', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromName(stack, 'tier-0', 'T0', { assume: { uplinks: ['10.44.0.2/24'] } });
    const segment = { policyPath: '/infra/segments/uplink' };
    const edgeNode = { managerHost: '10.44.55.101', policyPath: '/infra/x/edge-nodes/1' };
    new Tier0Interface(stack, 'up-2', { tier0, addresses: ['10.44.1.2/24'], segment, edgeNode });
    expect(plain(factsOf(stack, 'tier0'))).toMatchObject([{ uplinks: ['10.44.0.2/24', '10.44.1.2/24'] }]);
    expect(synth(stack).resource?.nsxt_policy_tier0_gateway_interface).toMatchObject({
      'T0_up-2': { gateway_path: ref('data.nsxt_policy_tier0_gateway.T0.path'), segment_path: segment.policyPath },
    });
  });

  const segment = { policyPath: '/infra/segments/uplink' };
  it.each<[string, Tier0InterfaceOptions, string]>([
    [
      'without a segment',
      { addresses: ['10.0.0.2/24'] },
      'TIER001 [nsx/t0/up] EXTERNAL interface up has no segment; give segment',
    ],
    [
      'without an edge node',
      { addresses: ['10.0.0.2/24'], segment },
      'TIER001 [nsx/t0/up] EXTERNAL interface up has no edgeNode; give edgeNode',
    ],
    [
      'as a loopback without an edge node',
      { addresses: ['10.0.0.2/32'], type: 'LOOPBACK' },
      'TIER001 [nsx/t0/up] LOOPBACK interface up has no edgeNode; give edgeNode',
    ],
    [
      'without an address',
      { addresses: [], type: 'SERVICE', segment },
      'TIER001 [nsx/t0/up] SERVICE interface up has no address; give addresses',
    ],
    [
      'with a type that NSX does not have',
      { addresses: ['10.0.0.2/24'], type: 'UPLINK' as 'EXTERNAL', segment },
      'WORD001 [nsx/t0/up] UPLINK is not among the types of a Tier-0 interface: EXTERNAL, SERVICE, LOOPBACK; write one of them',
    ],
    [
      'with a small MTU',
      { addresses: ['10.0.0.2/24'], type: 'SERVICE', segment, mtu: 63 },
      'NUM001 [nsx/t0/up] mtu is 63; give a whole number from 64 to 9216',
    ],
  ])('is refused %s', (_, options, message) => {
    expect(refusal(() => withTier0().tier0.addInterface('up', options))).toBe(message);
  });
});

describe('BgpNeighbor', () => {
  it('is below the BGP of a Tier-0 of this program', () => {
    const { stack, tier0 } = withTier0();
    tier0.addBgpNeighbor('tor-1', {
      address: '10.44.0.1',
      remoteAs: '65001',
      sourceAddresses: ['10.44.0.2'],
      holdDownTime: 12,
      keepAliveTime: 4,
      maximumHopLimit: 2,
      allowAsIn: true,
      bfd: true,
      gracefulRestartMode: 'DISABLE',
      passwordVariable: 'bgp_password',
    });
    const { resource, variable } = synth(stack);
    expect(resource?.nsxt_policy_bgp_neighbor).toEqual({
      't0_tor-1': {
        nsx_id: 'tor-1',
        display_name: 'tor-1',
        bgp_path: `${ref('nsxt_policy_tier0_gateway.t0.path')}/locale-services/default/bgp`,
        neighbor_address: '10.44.0.1',
        remote_as_num: '65001',
        source_addresses: ['10.44.0.2'],
        hold_down_time: 12,
        keep_alive_time: 4,
        maximum_hop_limit: 2,
        allow_as_in: true,
        bfd_config: { enabled: true },
        graceful_restart_mode: 'DISABLE',
        password: ref('var.bgp_password'),
      },
    });
    expect(variable?.bgp_password).toEqual({ type: 'string', sensitive: true, description: 'BGP password of tor-1' });
  });

  it('finds the BGP of a Tier-0 that stands already', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromName(stack, 'tier-0', 'T0');
    new BgpNeighbor(stack, 'tor-1', { tier0, address: '10.44.0.1', remoteAs: '65001' });
    const { resource, data } = synth(stack);
    expect(data?.nsxt_policy_gateway_locale_service).toEqual({
      'T0_tor-1': { gateway_path: ref('data.nsxt_policy_tier0_gateway.T0.path') },
    });
    expect(resource?.nsxt_policy_bgp_neighbor).toMatchObject({
      'T0_tor-1': { bgp_path: ref('data.nsxt_policy_gateway_locale_service.T0_tor-1.bgp_path') },
    });
    expect(factsOf(stack, 'tier0')).toMatchObject([{ hasBgpNeighbors: true }]);
  });

  it('is refused on a Tier-0 without BGP', () => {
    const tier0 = new Tier0Gateway(newStack(), 't0');
    expect(refusal(() => tier0.addBgpNeighbor('tor', { address: '10.44.0.1', remoteAs: '65001' }))).toBe(
      'BGP002 [nsx/t0/tor] Tier-0 t0 has no BGP for the neighbour 10.44.0.1; give it bgp and an edgeCluster',
    );
  });

  it.each([
    [{ holdDownTime: 0 }, 'NUM001 [nsx/t0/tor] holdDownTime is 0; give a whole number from 1 to 65535'],
    [{ keepAliveTime: 65536 }, 'NUM001 [nsx/t0/tor] keepAliveTime is 65536; give a whole number from 1 to 65535'],
    [{ maximumHopLimit: 1.5 }, 'NUM001 [nsx/t0/tor] maximumHopLimit is 1.5; give a whole number from 1 to 255'],
    [{ remoteAs: 'x' }, 'BGP001 [nsx/t0/tor] "x" is not an AS number; write 65001, or 1.100'],
  ])('is refused with %j', (options, message) => {
    const { tier0 } = withTier0();
    const good = { address: '10.44.0.1', remoteAs: '65001' };
    expect(refusal(() => tier0.addBgpNeighbor('tor', { ...good, ...options }))).toBe(message);
  });
});

describe('RouteRedistribution', () => {
  it('is the one of an existing Tier-0, and then no assumption', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromName(stack, 'tier-0', 'T0', { assume: { redistributes: ['TIER0_NAT'] } });
    new RouteRedistribution(stack, 'all', { tier0, types: ['TIER1_STATIC'], bgp: false, ospf: true });
    expect(synth(stack).resource?.nsxt_policy_gateway_redistribution_config).toEqual({
      T0: {
        gateway_path: ref('data.nsxt_policy_tier0_gateway.T0.path'),
        bgp_enabled: false,
        ospf_enabled: true,
        rule: [{ name: 'all', types: ['TIER1_STATIC'], bgp: false, ospf: true }],
      },
    });
    expect(factsOf(stack, 'tier0')).toMatchObject([{ redistributes: ['TIER1_STATIC'], assumptions: [] }]);
  });

  it('can be there once', () => {
    const { stack, tier0 } = withTier0();
    new RouteRedistribution(stack, 'a', { tier0, types: ['TIER1_STATIC'] });
    expect(refusal(() => new RouteRedistribution(stack, 'b', { tier0, types: [] }))).toBe(
      'TIER002 [nsx/b] Tier-0 t0 has its redistribution from nsx/a already; put all types there',
    );
  });

  it('is on the manager of its Tier-0', () => {
    const stack = newStack();
    const manager = new NsxManager(stack, 'b', { host: '10.9.0.1' });
    const tier0 = Tier0Gateway.fromName(stack, 'tier-0', 'T0', { manager });
    new RouteRedistribution(stack, 'a', { tier0, types: [] });
    expect(synth(stack).resource?.nsxt_policy_gateway_redistribution_config).toMatchObject({
      b_T0: { provider: 'nsxt.b' },
    });
  });
});
