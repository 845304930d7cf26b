import { DhcpRelay, DhcpServer, Segment, type SegmentDhcp, Tier1Gateway } from '../../lib/nsxt';
import { RANGES, segmentWith } from './segment-support';
import { type edgeCluster, newStack, overlay, ref, refusal } from './support';

describe('DHCP without an edge cluster', () => {
  const ask = "EdgeCluster.fromName(this, 'edge', '<name>')";

  it('asks for one by name, at the Tier-1', () => {
    const stack = newStack();
    const tier1 = new Tier1Gateway(stack, 'tanzu-cl1', { advertise: [] });
    const props = { tier1, transportZone: overlay(stack), gateway: '172.16.128.1/21', dhcp: { ranges: RANGES } };
    expect(refusal(() => new Segment(stack, 'tanzu-overlay', props))).toBe(
      `NSX018 [nsx/tanzu-overlay] DHCP of segment tanzu-overlay has no edge cluster to run on; give edgeCluster to Tier-1 tanzu-cl1, or to dhcp: ${ask}`,
    );
  });

  it('asks for one by name, where there is no Tier-1', () => {
    const stack = newStack();
    const props = { transportZone: overlay(stack), gateway: '172.16.128.1/21', dhcp: { ranges: RANGES } };
    expect(refusal(() => new Segment(stack, 'tanzu-overlay', props))).toBe(
      `NSX018 [nsx/tanzu-overlay] DHCP of segment tanzu-overlay has no edge cluster to run on; give edgeCluster to dhcp: ${ask}`,
    );
  });

  it('asks for one by name, for a server alone', () => {
    const props = {} as unknown as { edgeCluster: ReturnType<typeof edgeCluster> };
    expect(refusal(() => new DhcpServer(newStack(), 'dhcp', props))).toBe(
      `NSX018 [nsx/dhcp] DHCP server dhcp has no edge cluster to run on; give edgeCluster, e.g. ${ask}`,
    );
  });
});

describe('DHCP is refused', () => {
  const macAddress = '00:50:56:aa:bb:cc';
  it.each<[string, SegmentDhcp, string]>([
    [
      'with a range outside of the subnet',
      { ranges: ['172.16.136.1-172.16.136.9'] },
      'DHCP001 DHCP range 172.16.136.1-172.16.136.9 is not among the hosts of 172.16.128.0/21; stay within 172.16.128.1-172.16.135.254',
    ],
    [
      'with a range that holds the broadcast address',
      { ranges: ['172.16.135.250-172.16.135.255'] },
      'DHCP001 DHCP range 172.16.135.250-172.16.135.255 is not among the hosts of 172.16.128.0/21; stay within 172.16.128.1-172.16.135.254',
    ],
    [
      'with a server address in another prefix',
      { ranges: RANGES, address: '172.16.128.2/24' },
      "DHCP001 DHCP server address 172.16.128.2/24 has another prefix than the segment's 172.16.128.1/21; write 172.16.128.2/21",
    ],
    [
      'with a range that holds the gateway',
      { ranges: ['172.16.128.1-172.16.128.9'] },
      'DHCP002 DHCP range 172.16.128.1-172.16.128.9 overlaps gateway 172.16.128.1; give each its own addresses',
    ],
    [
      'with ranges that overlap',
      { ranges: ['172.16.128.10-172.16.128.20', '172.16.128.20-172.16.128.30'] },
      'DHCP002 DHCP range 172.16.128.10-172.16.128.20 overlaps range 172.16.128.20-172.16.128.30; give each its own addresses',
    ],
    [
      'with the server in a range',
      { ranges: RANGES, address: '172.16.128.10' },
      'DHCP002 DHCP range 172.16.128.10-172.16.128.250 overlaps server address 172.16.128.10; give each its own addresses',
    ],
    [
      'with a reservation in a range',
      { ranges: RANGES, reservations: [{ ip: '172.16.128.11', macAddress }] },
      'DHCP002 DHCP range 172.16.128.10-172.16.128.250 overlaps reservation of 00:50:56:aa:bb:cc 172.16.128.11; give each its own addresses',
    ],
    [
      'with two addresses for one machine',
      {
        ranges: [],
        reservations: [
          { ip: '172.16.129.1', macAddress },
          { ip: '172.16.129.2', macAddress: macAddress.toUpperCase() },
        ],
      },
      'DHCP002 DHCP has two reservations of 00:50:56:aa:bb:cc; keep one',
    ],
    [
      'with a MAC address of another form',
      { ranges: [], reservations: [{ ip: '172.16.129.1', macAddress: '0050.56aa.bbcc' }] },
      'DHCP003 "0050.56aa.bbcc" is not a MAC address; write six pairs with colons: 00:50:56:aa:bb:cc',
    ],
    ['with nothing to lease', { ranges: [] }, 'DHCP004 DHCP has nothing to lease; give a range or a reservation'],
    [
      'with 100 ranges',
      { ranges: Array.from({ length: 100 }, (_, i) => `172.16.129.${2 * i}-172.16.129.${2 * i}`) },
      'DHCP004 DHCP has 100 ranges; NSX takes 99',
    ],
    [
      'with three DNS servers',
      { ranges: RANGES, dnsServers: ['10.0.0.1', '10.0.0.2', '10.0.0.3'] },
      'DHCP004 DHCP has 3 DNS servers; NSX takes 2',
    ],
    [
      'with a lease of a second',
      { ranges: RANGES, leaseTime: 1 },
      'NUM001 leaseTime is 1; give a whole number from 60 to 4294967295',
    ],
    [
      'with a host name that only Terraform knows',
      { ranges: [], reservations: [{ ip: '172.16.129.1', macAddress, hostName: ref('var.name') }] },
      'TOKEN001 hostName is known only after apply; it must be known at synthesis, so give the text itself',
    ],
  ])('%s', (_, dhcp, message) => {
    expect(refusal(() => segmentWith(dhcp))).toBe(message.replace(' ', ' [nsx/tanzu-overlay] '));
  });

  it('on an IPv6 subnet', () => {
    expect(refusal(() => segmentWith({ ranges: ['fd00::10-fd00::20'] }, newStack(), 'fd00::1/64'))).toBe(
      'DHCP005 [nsx/tanzu-overlay] DHCP on the IPv6 subnet of fd00::1/64 is not supported; use a relay, or SLAAC',
    );
  });

  it('by a relay that asks nobody', () => {
    expect(refusal(() => new DhcpRelay(newStack(), 'relay', { servers: [] }))).toBe(
      'DHCP006 [nsx/relay] DHCP relay relay has no server to ask; give the address of one in servers',
    );
  });
});
