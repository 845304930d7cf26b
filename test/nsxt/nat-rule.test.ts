import { Cidr, Ip, IpRange } from '../../lib/core/net';
import { NatRule, type NatRuleProps, Tier0Gateway, Tier1Gateway } from '../../lib/nsxt';
import { factsOf, newStack, plain, ref, refusal, synth } from './support';

function rule(props: Omit<NatRuleProps, 'gateway'>, stack = newStack()): NatRule {
  return new NatRule(stack, 'rule', { gateway: new Tier1Gateway(stack, 't1', { advertise: [] }), ...props });
}

describe('NatRule', () => {
  it('keeps the source of pods', () => {
    const stack = newStack();
    rule({ action: 'NO_SNAT', source: ['172.16.136.0/21'], destination: ['10.0.0.0/8'], priority: 10 }, stack);
    expect(synth(stack).resource?.nsxt_policy_nat_rule).toEqual({
      t1_rule: {
        nsx_id: 'rule',
        display_name: 'rule',
        gateway_path: ref('nsxt_policy_tier1_gateway.t1.path'),
        action: 'NO_SNAT',
        source_networks: ['172.16.136.0/21'],
        destination_networks: ['10.0.0.0/8'],
        rule_priority: 10,
      },
    });
    expect(plain(factsOf(stack, 'nat-rule'))).toEqual([
      {
        kind: 'nat-rule',
        key: '10.44.55.101/infra/tier-1s/t1 rule',
        at: 'nsx/rule',
        displayName: 'rule',
        gateway: '10.44.55.101/infra/tier-1s/t1',
        action: 'NO_SNAT',
        source: ['172.16.136.0/21'],
        destination: ['10.0.0.0/8'],
        sequenceNumber: 10,
        enabled: true,
      },
    ]);
  });

  it('matches addresses, networks and ranges, written or made', () => {
    const stack = newStack();
    rule(
      {
        action: 'SNAT',
        source: ['10.0.0.1', '10.0.1.0/24', '10.0.2.1-10.0.2.4', Ip.parse('10.0.3.1'), Cidr.parse('10.0.4.0/24')],
        translated: [IpRange.parse('10.44.0.10-10.44.0.11')],
        enabled: false,
        logging: true,
        firewallMatch: 'MATCH_INTERNAL_ADDRESS',
      },
      stack,
    );
    expect(synth(stack).resource?.nsxt_policy_nat_rule?.t1_rule).toMatchObject({
      source_networks: ['10.0.0.1', '10.0.1.0/24', '10.0.2.1-10.0.2.4', '10.0.3.1', '10.0.4.0/24'],
      translated_networks: ['10.44.0.10-10.44.0.11'],
      rule_priority: 100,
      enabled: false,
      logging: true,
      firewall_match: 'MATCH_INTERNAL_ADDRESS',
    });
    expect(plain(factsOf(stack, 'nat-rule'))).toMatchObject([
      {
        source: [
          '10.0.0.1/32',
          '10.0.1.0/24',
          '10.0.2.1/32',
          '10.0.2.2/31',
          '10.0.2.4/32',
          '10.0.3.1/32',
          '10.0.4.0/24',
        ],
        destination: [],
        sequenceNumber: 100,
        enabled: false,
      },
    ]);
  });

  it('stands on a Tier-0 too, found by name', () => {
    const stack = newStack();
    const gateway = Tier0Gateway.fromName(stack, 'tier-0', 'T0');
    new NatRule(stack, 'rule', { gateway, action: 'NO_DNAT', destination: ['10.0.0.0/8'] });
    expect(synth(stack).resource?.nsxt_policy_nat_rule).toMatchObject({
      T0_rule: { gateway_path: ref('data.nsxt_policy_tier0_gateway.T0.path') },
    });
    expect(factsOf(stack, 'nat-rule')).toMatchObject([{ gateway: '10.44.55.101"T0"' }]);
  });

  const a = ['10.0.0.0/8'];
  it.each<[Omit<NatRuleProps, 'gateway'>, string]>([
    [{ action: 'SNAT', source: a }, 'NAT001 [nsx/rule] SNAT rule has no translated addresses; give translated'],
    [{ action: 'DNAT', translated: a }, 'NAT001 [nsx/rule] DNAT rule has no destination addresses; give destination'],
    [{ action: 'DNAT', destination: a }, 'NAT001 [nsx/rule] DNAT rule has no translated addresses; give translated'],
    [{ action: 'REFLEXIVE', translated: a }, 'NAT001 [nsx/rule] REFLEXIVE rule has no source addresses; give source'],
    [
      { action: 'REFLEXIVE', source: a, destination: a, translated: a },
      'NAT001 [nsx/rule] REFLEXIVE rule cannot have destination addresses; leave destination out',
    ],
    [
      { action: 'NO_SNAT', translated: a },
      'NAT001 [nsx/rule] NO_SNAT rule cannot have translated addresses; leave translated out',
    ],
    [{ action: 'NO_DNAT' }, 'NAT001 [nsx/rule] NO_DNAT rule has no destination addresses; give destination'],
    [{ action: 'NAT64', translated: a }, 'NAT001 [nsx/rule] NAT64 rule has no destination addresses; give destination'],
    [
      { action: 'NO_SNAT', source: ['10.0.0.1/8'] },
      'ADR002 [nsx/rule] 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?',
    ],
    [{ action: 'NO_SNAT', priority: -1 }, 'NUM001 [nsx/rule] priority is -1; give a whole number from 0 to 2147483647'],
    [
      { action: 'MASQUERADE' as 'SNAT' },
      'WORD001 [nsx/rule] MASQUERADE is not among the actions of a NAT rule: SNAT, DNAT, REFLEXIVE, NO_SNAT, NO_DNAT, NAT64; write one of them',
    ],
  ])('is refused as %j', (props, message) => {
    expect(refusal(() => rule(props))).toBe(message);
  });
});
