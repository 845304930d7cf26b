import { EDGES, route, TestTree, withSegment } from './support';

const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/t1';
const NODES = '/infra/segments/nodes';

/** The paths that a refused deletion names as users; `gone` where it went well. */
function usersOf(test: TestTree, path: string): string {
  const { status, body } = test.call('DELETE', path);
  if (status === 200) return 'gone';
  return (
    /by other objects path=\[(.*)\]/.exec((body as { error_message: string }).error_message)?.[1] ??
    JSON.stringify(body)
  );
}

describe('an object in use cannot be deleted', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, object])[], string, string])[] = [
    [
      'a Tier-0 with a Tier-1',
      [
        [T1, { tier0_path: T0 }],
        [`${T0}/locale-services/default`, {}],
      ],
      T0,
      `${T0}/locale-services/default`,
    ],
    [
      'a Tier-1 with segments',
      [
        [T1, {}],
        [NODES, { connectivity_path: T1 }],
        ['/infra/segments/b', { connectivity_path: T1 }],
      ],
      T1,
      '/infra/segments/b,/infra/segments/nodes',
    ],
    [
      'a Tier-1 with static routes',
      [
        [T1, {}],
        [`${T1}/static-routes/r`, route('10.0.0.0/24')],
      ],
      T1,
      `${T1}/static-routes/r`,
    ],
    [
      'a Tier-1 with a locale service',
      [
        [T1, {}],
        [`${T1}/locale-services/default`, { edge_cluster_path: EDGES }],
      ],
      T1,
      `${T1}/locale-services/default`,
    ],
    [
      'a Tier-1 with a NAT rule',
      [
        [T1, {}],
        [`${T1}/nat/USER/nat-rules/n`, { action: 'SNAT', translated_network: '192.0.2.1' }],
      ],
      T1,
      `${T1}/nat/USER/nat-rules/n`,
    ],
    ['a Tier-1 with nothing of its own', [[T1, {}]], T1, 'gone'],
    [
      'a locale service with a neighbour',
      [[`${T0}/locale-services/default/bgp/neighbors/n`, { neighbor_address: '10.0.0.1', remote_as_num: '65001' }]],
      `${T0}/locale-services/default`,
      `${T0}/locale-services/default/bgp/neighbors/n`,
    ],
    ['a locale service with BGP alone', [], `${T0}/locale-services/default`, 'gone'],
    [
      'a DHCP server that a segment has',
      [
        ['/infra/dhcp-server-configs/d', { server_address: '10.0.0.2/24' }],
        [NODES, { dhcp_config_path: '/infra/dhcp-server-configs/d' }],
      ],
      '/infra/dhcp-server-configs/d',
      NODES,
    ],
    [
      'a DHCP server that a Tier-1 has',
      [
        ['/infra/dhcp-server-configs/d', { server_address: '10.0.0.2/24' }],
        [T1, { dhcp_config_paths: ['/infra/dhcp-server-configs/d'] }],
      ],
      '/infra/dhcp-server-configs/d',
      T1,
    ],
    [
      'a segment with an interface',
      [
        [NODES, {}],
        [
          `${T0}/locale-services/default/interfaces/i`,
          { segment_path: NODES, subnets: [{ ip_addresses: ['10.0.0.2'], prefix_len: 24 }] },
        ],
      ],
      NODES,
      `${T0}/locale-services/default/interfaces/i`,
    ],
    [
      'a segment with a static binding',
      [
        [NODES, { subnets: [{ gateway_address: '10.0.0.1/24' }] }],
        [
          `${NODES}/dhcp-static-binding-configs/b`,
          { resource_type: 'DhcpV4StaticBindingConfig', ip_address: '10.0.0.9', mac_address: '00:50:56:00:00:01' },
        ],
      ],
      NODES,
      `${NODES}/dhcp-static-binding-configs/b`,
    ],
    [
      'a segment with a profile binding',
      [
        [NODES, {}],
        [
          `${NODES}/segment-security-profile-binding-maps/default`,
          { spoofguard_profile_path: '/infra/spoofguard-profiles/default' },
        ],
      ],
      NODES,
      'gone',
    ],
    [
      'a prefix list in a route map',
      [
        [`${T0}/prefix-lists/p`, { prefixes: [{ network: '10.0.0.0/8' }] }],
        [`${T0}/route-maps/m`, { entries: [{ action: 'PERMIT', prefix_list_matches: [`${T0}/prefix-lists/p`] }] }],
      ],
      `${T0}/prefix-lists/p`,
      `${T0}/route-maps/m`,
    ],
    [
      'an IP block that a project has',
      [
        ['/infra/ip-blocks/b', { cidr: '10.0.0.0/16' }],
        ['/orgs/default/projects/p', { external_ipv4_blocks: ['/infra/ip-blocks/b'] }],
      ],
      '/infra/ip-blocks/b',
      '/orgs/default/projects/p',
    ],
    [
      'a project with a Tier-1',
      [
        ['/orgs/default/projects/p', {}],
        ['/orgs/default/projects/p/infra/tier-1s/t', {}],
      ],
      '/orgs/default/projects/p',
      '/orgs/default/projects/p/infra/tier-1s/t',
    ],
    ['a project with nothing of its own', [['/orgs/default/projects/p', {}]], '/orgs/default/projects/p', 'gone'],
    [
      'a pool with a subnet',
      [
        ['/infra/ip-pools/p', {}],
        [
          '/infra/ip-pools/p/ip-subnets/s',
          {
            resource_type: 'IpAddressPoolStaticSubnet',
            cidr: '10.0.0.0/24',
            allocation_ranges: [{ start: '10.0.0.5', end: '10.0.0.9' }],
          },
        ],
      ],
      '/infra/ip-pools/p',
      '/infra/ip-pools/p/ip-subnets/s',
    ],
    [
      'a gateway policy with rules',
      [['/infra/domains/default/gateway-policies/g', { rules: [{ id: 'r', action: 'ALLOW' }] }]],
      '/infra/domains/default/gateway-policies/g',
      'gone',
    ],
  ];

  it.each(cases)('%s', (_, objects, path, users) => {
    const test = new TestTree();
    for (const [at, body] of objects) test.ok('PATCH', at, body);
    expect(usersOf(test, path)).toBe(users);
    expect(test.call('GET', path).status).toBe(users === 'gone' ? 404 : 200);
  });

  it('goes once its users are gone, in the order that lets it', () => {
    const test = withSegment();
    expect(usersOf(test, T1)).toBe(NODES);
    test.ok('DELETE', NODES);
    expect(usersOf(test, T1)).toBe('gone');
    expect(usersOf(test, `${T0}/locale-services/default`)).toBe('gone');
    expect(usersOf(test, T0)).toBe('gone');
  });

  it('goes once its users point elsewhere', () => {
    const test = withSegment();
    test.ok('PATCH', NODES, { connectivity_path: null });
    expect(usersOf(test, T1)).toBe('gone');
    expect(test.get(NODES).type).toBe('DISCONNECTED');
  });

  it('names the Tier-1s of a Tier-0 that has no children left', () => {
    const test = withSegment();
    test.ok('DELETE', `${T0}/locale-services/default`);
    expect(usersOf(test, T0)).toBe(T1);
  });

  it('forces a segment with ports', () => {
    const test = withSegment();
    test.ok('PATCH', `${NODES}/ports/p`, {});
    expect(test.call('DELETE', NODES).status).toBe(400);
    expect(test.call('DELETE', `${NODES}?force=true`)).toEqual({ status: 200 });
    expect(test.call('GET', `${NODES}/ports/p`).status).toBe(404);
  });
});
