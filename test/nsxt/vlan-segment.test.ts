import { TransportZone, VlanSegment, type VlanSegmentProps } from '../../lib/nsxt';
import { edgeCluster, factsOf, newStack, plain, ref, refusal, synth } from './support';

function vlanSegment(props: Omit<VlanSegmentProps, 'transportZone'>, stack = newStack()): VlanSegment {
  return new VlanSegment(stack, 'uplink', {
    transportZone: TransportZone.fromName(stack, 'vlan', 'tz-vlan'),
    ...props,
  });
}

describe('VlanSegment', () => {
  it('is layer 2 only, unless it has a gateway', () => {
    const stack = newStack();
    const segment = vlanSegment({ vlanIds: [0, '20-29'] }, stack);
    expect(synth(stack).resource?.nsxt_policy_vlan_segment).toEqual({
      uplink: {
        nsx_id: 'uplink',
        display_name: 'uplink',
        transport_zone_path: ref('data.nsxt_policy_transport_zone.tz-vlan.path'),
        vlan_ids: ['0', '20-29'],
      },
    });
    expect([segment.gateway, segment.dhcpRanges]).toEqual([undefined, []]);
    expect(plain(factsOf(stack, 'segment'))).toEqual([
      {
        kind: 'segment',
        key: '10.44.55.101/infra/segments/uplink',
        at: 'nsx/uplink',
        displayName: 'uplink',
        tier1: null,
        dhcpRanges: [],
        dhcp: 'none',
        reservations: [],
        vlanIds: ['0', '20-29'],
      },
    ]);
  });

  it('can have a subnet with DHCP', () => {
    const stack = newStack();
    const dhcp = { ranges: ['10.0.0.10-10.0.0.20'], edgeCluster: edgeCluster(stack) };
    const segment = vlanSegment({ vlanIds: [10], gateway: '10.0.0.1/24', dhcp }, stack);
    expect(String(segment.gateway)).toBe('10.0.0.1/24');
    expect(synth(stack).resource?.nsxt_policy_vlan_segment?.uplink).toMatchObject({
      dhcp_config_path: ref('nsxt_policy_dhcp_server.uplink-dhcp.path'),
      subnet: [
        {
          cidr: '10.0.0.1/24',
          dhcp_ranges: ['10.0.0.10-10.0.0.20'],
          dhcp_v4_config: { server_address: '10.0.0.254/24' },
        },
      ],
    });
    expect(plain(factsOf(stack, 'segment'))).toMatchObject([
      { gateway: '10.0.0.1/24', dhcp: 'server', dhcpServer: '10.0.0.254', vlanIds: ['10'] },
    ]);
  });

  it.each([
    [[4095], '"4095" is not a VLAN id; write one from 0 to 4094, or a range: 20-29'],
    [['29-20'], '"29-20" is not a VLAN id; write one from 0 to 4094, or a range: 20-29'],
    [['010'], '"010" is not a VLAN id; write one from 0 to 4094, or a range: 20-29'],
    [[1.5], '"1.5" is not a VLAN id; write one from 0 to 4094, or a range: 20-29'],
    [[], 'it has no VLAN id; give one in vlanIds'],
  ])('refuses the VLANs %j', (vlanIds, message) => {
    expect(refusal(() => vlanSegment({ vlanIds }))).toBe(`VLAN001 [nsx/uplink] ${message}`);
  });

  it('refuses DHCP without a subnet', () => {
    const dhcp = { ranges: ['10.0.0.10-10.0.0.20'] };
    expect(refusal(() => vlanSegment({ vlanIds: [10], dhcp }))).toBe(
      'VLAN002 [nsx/uplink] segment uplink has DHCP and no subnet; give its gateway',
    );
  });
});
