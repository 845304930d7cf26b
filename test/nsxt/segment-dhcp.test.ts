import { Testing } from 'cdktf';
import { networkOf } from '../../lib/core/model';
import { AddressPlan, attachAddressPlan } from '../../lib/core/plan';
import { DhcpRelay, DhcpServer, EdgeCluster, Segment, TransportZone } from '../../lib/nsxt';
import { RANGES, segmentWith, written } from './segment-support';
import { edgeCluster, factsOf, newApp, newStack, overlay, plain, ref, synth } from './support';

/** By this Terraform changes the segments that used a server or a relay before it destroys it: NSX keeps one in use. */
const SEGMENTS_FIRST = { create_before_destroy: true };

describe('DHCP of a segment', () => {
  it('comes from a server of its own, on the edge cluster of the Tier-1', () => {
    const { nsxt_policy_segment, nsxt_policy_dhcp_server } = written(
      segmentWith({ ranges: RANGES, dnsServers: ['10.44.55.1'], leaseTime: 3600 }),
    );
    expect(nsxt_policy_dhcp_server).toEqual({
      'tanzu-overlay-dhcp': {
        nsx_id: 'tanzu-overlay-dhcp',
        display_name: 'tanzu-overlay-dhcp',
        edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
        lifecycle: SEGMENTS_FIRST,
      },
    });
    expect(nsxt_policy_segment?.['tanzu-overlay']).toMatchObject({
      dhcp_config_path: ref('nsxt_policy_dhcp_server.tanzu-overlay-dhcp.path'),
      subnet: [
        {
          cidr: '172.16.128.1/21',
          dhcp_ranges: RANGES,
          dhcp_v4_config: { server_address: '172.16.135.254/21', dns_servers: ['10.44.55.1'], lease_time: 3600 },
        },
      ],
    });
  });

  it('runs on the stated edge cluster rather than on that of the Tier-1', () => {
    const stack = newStack();
    const stated = EdgeCluster.fromName(stack, 'edge-2', 'ec-2');
    expect(written(segmentWith({ ranges: RANGES, edgeCluster: stated }, stack)).nsxt_policy_dhcp_server).toMatchObject({
      'tanzu-overlay-dhcp': { edge_cluster_path: ref('data.nsxt_policy_edge_cluster.ec-2.path') },
    });
  });

  it.each([
    ['/21', '172.16.128.1/21', '172.16.135.254/21'],
    ['/24', '10.0.0.1/24', '10.0.0.254/24'],
    ['/24 with the gateway at its end', '10.0.0.254/24', '10.0.0.253/24'],
  ])('has the last usable address of a %s', (_, gateway, address) => {
    const network = gateway.replace(/\.\d+\/.*/, '');
    const segment = segmentWith({ ranges: [`${network}.10-${network}.20`] }, newStack(), gateway);
    expect(written(segment).nsxt_policy_segment?.['tanzu-overlay']).toMatchObject({
      subnet: [{ dhcp_v4_config: { server_address: address } }],
    });
  });

  it('has an address that nothing else of the network uses', () => {
    const stack = newStack();
    const reservations = [{ ip: '172.16.135.254', macAddress: '00:50:56:00:00:01' }];
    const segment = segmentWith({ ranges: ['172.16.135.252-172.16.135.253'], reservations }, stack);
    expect(plain(factsOf(stack, 'segment'))).toMatchObject([{ dhcpServer: '172.16.135.251' }]);
    expect(written(segment).nsxt_policy_segment?.['tanzu-overlay']).toMatchObject({
      subnet: [{ dhcp_v4_config: { server_address: '172.16.135.251/21' } }],
    });
  });

  it('keeps the address that the lock has for its key', () => {
    const app = newApp();
    const first = new AddressPlan({ collect: () => networkOf(app) });
    attachAddressPlan(app, first);
    segmentWith({ ranges: RANGES }, newStack(app));
    const { lock } = first.settle(networkOf(app));
    expect(lock.entries).toMatchObject([{ key: 'tanzu-overlay/dhcp-server', for: 'host' }]);

    const again = newApp();
    attachAddressPlan(again, new AddressPlan({ lock, collect: () => networkOf(again) }));
    const reservations = [{ ip: '172.16.135.253', macAddress: '00:50:56:00:00:01' }];
    segmentWith({ ranges: RANGES, reservations }, newStack(again));
    const [fact] = networkOf(again).of('segment');
    expect(String(fact?.dhcpServer)).toBe('172.16.135.254');
  });

  it.each(['172.16.128.2', '172.16.128.2/21'])('has the stated address %s, and asks the plan for none', (address) => {
    const stack = newStack();
    const segment = segmentWith({ ranges: RANGES, address }, stack);
    expect(written(segment).nsxt_policy_segment?.['tanzu-overlay']).toMatchObject({
      subnet: [{ dhcp_v4_config: { server_address: '172.16.128.2/21' } }],
    });
    expect(plain(factsOf(stack, 'segment'))).toMatchObject([{ dhcp: 'server', dhcpServer: '172.16.128.2' }]);
  });

  it('can come from a server that others share, or that stands already', () => {
    const stack = newStack();
    const server = new DhcpServer(stack, 'shared', { edgeCluster: edgeCluster(stack) });
    const existing = DhcpServer.fromPath(stack, 'old', '/infra/dhcp-server-configs/old');
    const transportZone = overlay(stack);
    new Segment(stack, 'a', {
      transportZone,
      gateway: '10.0.0.1/24',
      dhcp: { server, ranges: ['10.0.0.10-10.0.0.20'] },
    });
    new Segment(stack, 'b', {
      transportZone,
      gateway: '10.0.1.1/24',
      dhcp: { server: existing, ranges: ['10.0.1.10-10.0.1.20'] },
    });
    const { resource } = synth(stack);
    expect(Object.keys(resource?.nsxt_policy_dhcp_server ?? {})).toEqual(['shared']);
    expect(resource?.nsxt_policy_segment).toMatchObject({
      a: { dhcp_config_path: ref('nsxt_policy_dhcp_server.shared.path') },
      b: { dhcp_config_path: '/infra/dhcp-server-configs/old' },
    });
  });

  it('binds reserved addresses to their machines', () => {
    const stack = newStack();
    const reservations = [
      { ip: '172.16.129.1', macAddress: '00:50:56:AA:BB:CC', hostName: 'cl1-cp-0' },
      { ip: '172.16.129.2', macAddress: '00:50:56:aa:bb:cd' },
    ];
    const resource = written(segmentWith({ ranges: [], reservations, leaseTime: 600 }, stack));
    const segment_path = ref('nsxt_policy_segment.tanzu-overlay.path');
    expect(resource.nsxt_policy_dhcp_v4_static_binding).toEqual({
      'tanzu-overlay_172_16_129_1': {
        nsx_id: '172.16.129.1',
        display_name: 'cl1-cp-0',
        segment_path,
        ip_address: '172.16.129.1',
        mac_address: '00:50:56:aa:bb:cc',
        hostname: 'cl1-cp-0',
        lease_time: 600,
      },
      'tanzu-overlay_172_16_129_2': {
        nsx_id: '172.16.129.2',
        display_name: '172.16.129.2',
        segment_path,
        ip_address: '172.16.129.2',
        mac_address: '00:50:56:aa:bb:cd',
        lease_time: 600,
      },
    });
    expect(plain(factsOf(stack, 'segment'))).toMatchObject([
      {
        dhcpRanges: [],
        reservations: [
          { ip: '172.16.129.1', macAddress: '00:50:56:aa:bb:cc', hostName: 'cl1-cp-0' },
          { ip: '172.16.129.2', macAddress: '00:50:56:aa:bb:cd' },
        ],
      },
    ]);
  });

  it('can come by a relay, which writes no ranges but states them', () => {
    const stack = newStack();
    const relay = new DhcpRelay(stack, 'relay', { servers: ['10.44.55.10', '10.44.55.11'] });
    const resource = written(segmentWith({ relay, ranges: RANGES }, stack));
    expect(resource.nsxt_policy_dhcp_relay).toEqual({
      relay: {
        nsx_id: 'relay',
        display_name: 'relay',
        server_addresses: ['10.44.55.10', '10.44.55.11'],
        lifecycle: SEGMENTS_FIRST,
      },
    });
    expect(resource.nsxt_policy_segment?.['tanzu-overlay']).toMatchObject({
      dhcp_config_path: ref('nsxt_policy_dhcp_relay.relay.path'),
      subnet: [{ cidr: '172.16.128.1/21' }],
    });
    expect(plain(factsOf(stack, 'segment'))).toEqual([
      {
        kind: 'segment',
        key: '10.44.55.101/infra/segments/tanzu-overlay',
        at: 'nsx/tanzu-overlay',
        displayName: 'tanzu-overlay',
        tier1: '10.44.55.101/infra/tier-1s/tanzu-cl1',
        gateway: '172.16.128.1/21',
        dhcpRanges: RANGES,
        dhcp: 'relay',
        reservations: [],
      },
    ]);
  });

  it('can come by a relay that stands already', () => {
    const stack = newStack();
    const relay = DhcpRelay.fromPath(stack, 'relay', '/infra/dhcp-relay-configs/old');
    expect(relay).toMatchObject({ displayName: 'old', managerHost: '10.44.55.101' });
    const resource = written(segmentWith({ relay }, stack));
    expect(resource.nsxt_policy_dhcp_relay).toBeUndefined();
    expect(resource.nsxt_policy_segment).toMatchObject({
      'tanzu-overlay': { dhcp_config_path: '/infra/dhcp-relay-configs/old' },
    });
  });

  it('does not choose the address before it is written', () => {
    const stack = newStack();
    segmentWith({ ranges: RANGES }, stack);
    const late = { ip: '172.16.135.254', macAddress: '00:50:56:00:00:01' };
    new Segment(stack, 'late', {
      transportZone: TransportZone.fromName(stack, 'other', 'other'),
      gateway: '172.16.128.2/21',
      dhcp: {
        ranges: [],
        reservations: [late],
        edgeCluster: EdgeCluster.fromName(stack, 'edge-2', 'ec-2'),
        address: '172.16.128.3',
      },
    });
    expect(Testing.synth(stack, true)).toContain('"server_address": "172.16.135.253/21"');
  });
});
