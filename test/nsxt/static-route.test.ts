import { Ip } from '../../lib/core/net';
import { StaticRoute, type StaticRouteProps, Tier0Gateway, Tier1Gateway } from '../../lib/nsxt';
import { factsOf, newStack, plain, ref, refusal, synth } from './support';

function route(props: Omit<StaticRouteProps, 'gateway'>, stack = newStack()): StaticRoute {
  return new StaticRoute(stack, 'route', { gateway: new Tier1Gateway(stack, 't1', { advertise: [] }), ...props });
}

describe('StaticRoute', () => {
  it('leads to next hops with their distances', () => {
    const stack = newStack();
    route(
      {
        network: '172.16.136.0/21',
        nextHops: ['172.16.128.10', Ip.parse('172.16.128.11'), { ip: '172.16.128.12', adminDistance: 5 }],
        description: 'pods',
        tags: [{ tag: 'x' }],
      },
      stack,
    );
    expect(synth(stack).resource?.nsxt_policy_static_route).toEqual({
      t1_route: {
        nsx_id: 'route',
        display_name: 'route',
        description: 'pods',
        gateway_path: ref('nsxt_policy_tier1_gateway.t1.path'),
        network: '172.16.136.0/21',
        next_hop: [
          { ip_address: '172.16.128.10', admin_distance: 1 },
          { ip_address: '172.16.128.11', admin_distance: 1 },
          { ip_address: '172.16.128.12', admin_distance: 5 },
        ],
        tag: [{ tag: 'x' }],
      },
    });
    expect(plain(factsOf(stack, 'static-route'))).toEqual([
      {
        kind: 'static-route',
        key: '10.44.55.101/infra/tier-1s/t1 route',
        at: 'nsx/route',
        gateway: '10.44.55.101/infra/tier-1s/t1',
        network: '172.16.136.0/21',
        nextHops: [
          { kind: 'ip', ip: '172.16.128.10', adminDistance: 1 },
          { kind: 'ip', ip: '172.16.128.11', adminDistance: 1 },
          { kind: 'ip', ip: '172.16.128.12', adminDistance: 5 },
        ],
        owner: 'terraform',
      },
    ]);
  });

  it('can drop its packets: a next hop without an address', () => {
    const stack = newStack();
    route({ network: '172.16.0.0/16', nextHops: 'discard' }, stack);
    expect(synth(stack).resource?.nsxt_policy_static_route?.t1_route).toMatchObject({
      next_hop: [{ admin_distance: 1 }],
    });
    expect(factsOf(stack, 'static-route')).toMatchObject([{ nextHops: [{ kind: 'discard' }] }]);
  });

  it('stands on a Tier-0 too, and in IPv6', () => {
    const stack = newStack();
    const gateway = Tier0Gateway.fromPath(stack, 'tier-0', '/infra/tier-0s/T0');
    new StaticRoute(stack, 'default', { gateway, network: '::/0', nextHops: ['fd00::1'] });
    expect(synth(stack).resource?.nsxt_policy_static_route).toEqual({
      T0_default: {
        nsx_id: 'default',
        display_name: 'default',
        gateway_path: '/infra/tier-0s/T0',
        network: '::/0',
        next_hop: [{ ip_address: 'fd00::1', admin_distance: 1 }],
      },
    });
  });

  it.each<[Omit<StaticRouteProps, 'gateway'>, string]>([
    [
      { network: '10.0.1.5/24', nextHops: ['10.0.0.1'] },
      'ADR002 [nsx/route] 10.0.1.5/24 has host bits set; did you mean 10.0.1.0/24?',
    ],
    [
      { network: '10.0.1.0/24', nextHops: [] },
      "ROUTE001 [nsx/route] route 10.0.1.0/24 has no next hop; give an address, or 'discard' to drop its packets",
    ],
    [
      { network: '10.0.1.0/24', nextHops: ['fd00::1'] },
      'ROUTE001 [nsx/route] next hop fd00::1 of route 10.0.1.0/24 is of the other family; give one in IPv4',
    ],
    [
      { network: '10.0.1.0/24', nextHops: [{ ip: '10.0.0.1', adminDistance: 256 }] },
      'NUM001 [nsx/route] adminDistance is 256; give a whole number from 1 to 255',
    ],
  ])('is refused as %j', (props, message) => {
    expect(refusal(() => route(props))).toBe(message);
  });
});
