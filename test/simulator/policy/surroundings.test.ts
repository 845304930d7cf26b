import { EDGES, faultOf, TestTree, withSegment } from './support';

const T0 = '/infra/tier-0s/T0';
const LS = `${T0}/locale-services/default`;
const T1 = '/infra/tier-1s/t1';
const NODES = '/infra/segments/nodes';

const hop = (fields: object) => ({ network: '10.0.0.0/24', next_hops: [fields] });
const subnet = (fields: object) => ({ subnets: [{ gateway_address: '172.16.128.1/21', ...fields }] });
const dhcp = (fields: object) => subnet({ dhcp_config: { resource_type: 'SegmentDhcpV4Config', ...fields } });
const neighbor = (fields: object) => ({ neighbor_address: '10.1.0.1', remote_as_num: '65001', ...fields });

describe('an object with those around it', () => {
  it.each<[string, string, object, string]>([
    [
      'a gateway that is the network',
      NODES,
      { subnets: [{ gateway_address: '10.9.0.0/24' }] },
      'subnets[0].gateway_address 10.9.0.0/24 is not the address of a host',
    ],
    [
      'a gateway that is the broadcast address',
      NODES,
      { subnets: [{ gateway_address: '10.9.0.255/24' }] },
      'subnets[0].gateway_address 10.9.0.255/24 is not the address of a host',
    ],
    ['a gateway of a point-to-point network', NODES, { subnets: [{ gateway_address: '10.9.0.0/31' }] }, 'none'],
    [
      'two IPv4 subnets',
      NODES,
      { subnets: [{ gateway_address: '10.9.0.1/24' }, { gateway_address: '10.8.0.1/24' }] },
      'subnets has more than one IPv4 subnet',
    ],
    [
      'IPv4 and IPv6',
      NODES,
      { subnets: [{ gateway_address: '10.9.0.1/24' }, { gateway_address: 'fd00::1/64' }] },
      'none',
    ],
    [
      'a DHCP range with the gateway',
      NODES,
      subnet({ dhcp_ranges: ['172.16.128.1-172.16.128.9'] }),
      'subnets[0].dhcp_ranges[0] 172.16.128.1-172.16.128.9 has the gateway address 172.16.128.1',
    ],
    [
      'DHCP ranges that overlap',
      NODES,
      subnet({ dhcp_ranges: ['172.16.128.10-172.16.128.20', '172.16.128.20-172.16.128.30'] }),
      'subnets[0].dhcp_ranges[1] 172.16.128.20-172.16.128.30 overlaps with 172.16.128.10-172.16.128.20',
    ],
    [
      'a DHCP range that leaves the subnet',
      NODES,
      subnet({ dhcp_ranges: ['172.16.135.250-172.16.136.5'] }),
      'subnets[0].dhcp_ranges[0] 172.16.135.250-172.16.136.5 is outside of 172.16.128.0/21',
    ],
    [
      'a DHCP server outside',
      NODES,
      dhcp({ server_address: '10.0.0.2/24' }),
      'subnets[0].dhcp_config.server_address 10.0.0.2/24 is outside of 172.16.128.0/21',
    ],
    [
      'a DHCP server of another prefix',
      NODES,
      dhcp({ server_address: '172.16.128.2/24' }),
      'subnets[0].dhcp_config.server_address 172.16.128.2/24 is outside of 172.16.128.0/21',
    ],
    [
      'a DHCP server that is the gateway',
      NODES,
      dhcp({ server_address: '172.16.128.1/21' }),
      'subnets[0].dhcp_config.server_address 172.16.128.1/21 is the gateway address',
    ],
    [
      'a DHCP server within a range',
      NODES,
      {
        subnets: [
          {
            gateway_address: '172.16.128.1/21',
            dhcp_ranges: ['172.16.128.2-172.16.128.9'],
            dhcp_config: { resource_type: 'SegmentDhcpV4Config', server_address: '172.16.128.2/21' },
          },
        ],
      },
      'subnets[0].dhcp_config.server_address 172.16.128.2/21 is in the DHCP range 172.16.128.2-172.16.128.9',
    ],
    [
      'DHCP of the other family',
      NODES,
      subnet({ dhcp_config: { resource_type: 'SegmentDhcpV6Config' } }),
      'subnets[0].dhcp_config.resource_type SegmentDhcpV6Config is not for the IPv4 subnet',
    ],
    [
      'a next hop of the other family',
      `${T1}/static-routes/r`,
      hop({ ip_address: 'fd00::1' }),
      'next_hops[0].ip_address fd00::1 is not of the family of 10.0.0.0/24',
    ],
    [
      'an interface that is a network',
      `${LS}/interfaces/i`,
      { subnets: [{ ip_addresses: ['10.1.0.0'], prefix_len: 24 }] },
      'subnets[0].ip_addresses 10.1.0.0/24 is not the address of a host',
    ],
    [
      'an interface with too long a prefix',
      `${LS}/interfaces/i`,
      { subnets: [{ ip_addresses: ['10.1.0.1'], prefix_len: 64 }] },
      'subnets[0].prefix_len 64 is longer than IPv4 allows',
    ],
    [
      'a loopback',
      `${LS}/interfaces/i`,
      { type: 'LOOPBACK', subnets: [{ ip_addresses: ['10.1.0.1'], prefix_len: 32 }] },
      'none',
    ],
    [
      'a source of the other family',
      `${LS}/bgp/neighbors/n`,
      neighbor({ source_addresses: ['fd00::1'] }),
      'source_addresses fd00::1 is not of the family of 10.1.0.1',
    ],
    [
      'lengths below the prefix',
      `${T0}/prefix-lists/p`,
      { prefixes: [{ network: '10.0.0.0/16', le: 8 }] },
      'prefixes[0] needs 16 <= ge <= le <= 32 for 10.0.0.0/16',
    ],
    [
      'lengths in the wrong order',
      `${T0}/prefix-lists/p`,
      { prefixes: [{ network: '10.0.0.0/16', ge: 28, le: 24 }] },
      'prefixes[0] needs 16 <= ge <= le <= 32 for 10.0.0.0/16',
    ],
    [
      'lengths in order',
      `${T0}/prefix-lists/p`,
      {
        prefixes: [
          { network: '10.0.0.0/16', ge: 24, le: 28 },
          { network: 'ANY', action: 'DENY' },
        ],
      },
      'none',
    ],
    [
      'SNAT to nothing',
      `${T1}/nat/USER/nat-rules/n`,
      { action: 'SNAT', source_network: '10.0.0.0/8' },
      'required property translated_network is missing',
    ],
    ['no NAT to nothing', `${T1}/nat/USER/nat-rules/n`, { action: 'NO_SNAT', source_network: '10.0.0.0/8' }, 'none'],
    [
      'one interface for a virtual address',
      LS,
      {
        ha_vip_configs: [
          {
            vip_subnets: [{ ip_addresses: ['10.1.0.9'], prefix_len: 24 }],
            external_interface_paths: [`${LS}/interfaces/a`],
          },
        ],
      },
      'ha_vip_configs[0].external_interface_paths has violated the minimum size 2',
    ],
    [
      'an object of a project seen from outside',
      T1,
      { dhcp_config_paths: ['/orgs/default/projects/p/infra/dhcp-server-configs/d'] },
      'The path=[/orgs/default/projects/p/infra/dhcp-server-configs/d] is invalid',
    ],
  ])('%s', (_, path, body, fault) => {
    expect(faultOf(path, body)).toBe(fault);
  });

  it('needs an address of its own where a DHCP server serves', () => {
    const test = withSegment();
    test.ok('PATCH', '/infra/dhcp-server-configs/d', { server_address: '100.96.0.1/30', edge_cluster_path: EDGES });
    const served = {
      dhcp_config_path: '/infra/dhcp-server-configs/d',
      ...subnet({ dhcp_ranges: ['172.16.128.10-172.16.128.20'] }),
    };
    expect(test.call('PATCH', NODES, served)).toMatchObject({
      status: 400,
      body: {
        error_message:
          'Field level validation errors: {required property subnets[0].dhcp_config.server_address is missing}',
      },
    });
    test.ok('PATCH', '/infra/dhcp-relay-configs/r', { server_addresses: ['10.0.0.53'] });
    test.ok('PATCH', NODES, { ...served, dhcp_config_path: '/infra/dhcp-relay-configs/r' });
  });

  it('sees a project’s objects from the same project', () => {
    const test = new TestTree();
    const project = '/orgs/default/projects/p';
    test.ok('PATCH', project, { tier_0s: [T0] });
    test.ok('PATCH', `${project}/infra/dhcp-server-configs/d`, { server_address: '10.0.0.2/24' });
    test.ok('PATCH', `${project}/infra/tier-1s/t`, {
      tier0_path: T0,
      dhcp_config_paths: [`${project}/infra/dhcp-server-configs/d`],
    });
    expect(test.call('PATCH', T1, { dhcp_config_paths: [`${project}/infra/dhcp-server-configs/d`] }).status).toBe(400);
  });

  it('keeps a static binding in its subnet, apart from the gateway and the ranges, also when the segment changes', () => {
    const test = withSegment();
    test.ok('PATCH', NODES, subnet({ dhcp_ranges: ['172.16.128.10-172.16.128.20'] }));
    const bind = (ip_address: string) =>
      test.call('PATCH', `${NODES}/dhcp-static-binding-configs/b`, {
        resource_type: 'DhcpV4StaticBindingConfig',
        ip_address,
        mac_address: '00:50:56:00:00:01',
      });
    const fault = (message: string) => ({
      status: 400,
      body: { error_message: `Field level validation errors: {${message}}` },
    });
    expect(bind('10.0.0.9')).toMatchObject(
      fault(`ip_address 10.0.0.9 is outside of the subnets [172.16.128.0/21] of ${NODES}`),
    );
    expect(bind('172.16.128.1')).toMatchObject(fault('ip_address 172.16.128.1 is the gateway address'));
    expect(bind('172.16.128.15')).toMatchObject(
      fault('ip_address 172.16.128.15 is in the DHCP range 172.16.128.10-172.16.128.20'),
    );
    expect(bind('172.16.128.30')).toEqual({ status: 200 });
    expect(test.call('PATCH', NODES, { subnets: [{ gateway_address: '10.9.0.1/24' }] })).toMatchObject(
      fault(
        `ip_address 172.16.128.30 is outside of the subnets [10.9.0.0/24] of ${NODES} (${NODES}/dhcp-static-binding-configs/b)`,
      ),
    );
  });

  it('keeps a virtual address in the subnets of both interfaces', () => {
    const test = new TestTree();
    for (const [id, address] of [
      ['a', '10.1.0.2'],
      ['b', '10.1.0.3'],
    ]) {
      test.ok('PATCH', `${LS}/interfaces/${id}`, { subnets: [{ ip_addresses: [address], prefix_len: 24 }] });
    }
    const vip = (address: string) =>
      test.call('PATCH', LS, {
        ha_vip_configs: [
          {
            vip_subnets: [{ ip_addresses: [address], prefix_len: 24 }],
            external_interface_paths: ['a', 'b'].map((id) => `${LS}/interfaces/${id}`),
          },
        ],
      });
    expect(vip('10.2.0.9')).toMatchObject({
      status: 400,
      body: {
        error_message: `Field level validation errors: {ha_vip_configs[0].vip_subnets 10.2.0.9/24 is outside of the subnets [10.1.0.0/24] of ${LS}/interfaces/a}`,
      },
    });
    expect(vip('10.1.0.9')).toEqual({ status: 200 });
  });
});
