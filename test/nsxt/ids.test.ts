import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  NatRule,
  NsxManager,
  type NsxObjectProps,
  Segment,
  StaticRoute,
  Tier0Gateway,
  Tier1Gateway,
} from '../../lib/nsxt';
import { newApp, newStack, overlay, ref, refusal, synth } from './support';

const advertise = ['TIER1_STATIC_ROUTES'] as const;

describe('ids and names are contract', () => {
  it('both follow from the construct id', () => {
    const stack = newStack();
    const tier1 = new Tier1Gateway(stack, 'tanzu-cl1', { advertise });
    expect([tier1.policyPath, tier1.displayName]).toEqual(['/infra/tier-1s/tanzu-cl1', 'tanzu-cl1']);
    expect(synth(stack).resource).toEqual({
      nsxt_policy_tier1_gateway: {
        'tanzu-cl1': {
          nsx_id: 'tanzu-cl1',
          display_name: 'tanzu-cl1',
          route_advertisement_types: ['TIER1_STATIC_ROUTES'],
        },
      },
    });
  });

  it('can be given, and the Terraform name follows the NSX id', () => {
    const stack = newStack();
    new Tier1Gateway(stack, 'router', { nsxId: 't1.prod', displayName: 'Tanzu 本番', advertise });
    expect(synth(stack).resource?.nsxt_policy_tier1_gateway).toEqual({
      t1_prod: { nsx_id: 't1.prod', display_name: 'Tanzu 本番', route_advertisement_types: ['TIER1_STATIC_ROUTES'] },
    });
  });

  it.each([
    ['tanzu-cl1', 'tanzu-cl1'],
    ['t1.prod', 't1_prod'],
    ['1st', '_1st'],
    ['-x', '_-x'],
  ])('NSX id %s is %s in Terraform', (nsxId, name) => {
    const stack = newStack();
    new Tier1Gateway(stack, 'x', { nsxId, advertise });
    expect(Object.keys(synth(stack).resource?.nsxt_policy_tier1_gateway ?? {})).toEqual([name]);
  });

  it('do not change when constructs move in the tree', () => {
    const build = (stack: TerraformStack, scope: Construct) => {
      const tier1 = new Tier1Gateway(scope, 't1', { tier0: Tier0Gateway.fromName(scope, 'up', 'T0'), advertise });
      new Segment(scope, 'nodes', { tier1, transportZone: overlay(stack), gateway: '10.0.0.1/24' });
      new StaticRoute(scope, 'default', { gateway: tier1, network: '0.0.0.0/0', nextHops: ['10.0.0.2'] });
      new NatRule(scope, 'no-snat', { gateway: tier1, action: 'NO_SNAT', source: ['10.1.0.0/16'] });
      return synth(stack);
    };
    const [flat, nested] = [newStack(), newStack()];
    const moved = build(nested, new Construct(new Construct(nested, 'team'), 'network'));
    expect(moved).toEqual(build(flat, flat));
    expect(Object.entries(moved.resource ?? {}).map(([type, all]) => [type, Object.keys(all)])).toEqual([
      ['nsxt_policy_nat_rule', ['t1_no-snat']],
      ['nsxt_policy_segment', ['nodes']],
      ['nsxt_policy_static_route', ['t1_default']],
      ['nsxt_policy_tier1_gateway', ['t1']],
    ]);
  });
});

describe('an id or a name is refused', () => {
  const make = (id: string, props: NsxObjectProps = {}) => new Tier1Gateway(newStack(), id, { ...props, advertise });

  it.each([
    [
      'with a blank',
      () => make('my router'),
      'ID001 [nsx/my router] "my router" is not an id for a Tier-1; use letters, digits, ".", "_" and "-" in nsxId',
    ],
    [
      'with a slash',
      () => make('t1', { nsxId: 'a/b' }),
      'ID001 [nsx/t1] "a/b" is not an id for a Tier-1; use letters, digits, ".", "_" and "-" in nsxId',
    ],
    ['when it is empty', () => make('t1', { nsxId: '' }), 'NSX025 [nsx/t1] nsxId is empty; give 1 to 255'],
    [
      'when it is too long',
      () => make('t1', { nsxId: 'x'.repeat(256) }),
      'NSX025 [nsx/t1] nsxId has 256 characters; give 1 to 255',
    ],
    ['without a name', () => make('t1', { displayName: '' }), 'NSX025 [nsx/t1] displayName is empty; give 1 to 255'],
    [
      'with a long description',
      () => make('t1', { description: 'x'.repeat(1025) }),
      'NSX025 [nsx/t1] description has 1025 characters; give 0 to 1024',
    ],
    [
      'with a long tag scope',
      () => make('t1', { tags: [{ scope: 'x'.repeat(129) }] }),
      'NSX025 [nsx/t1] scope of a tag has 129 characters; give 0 to 128',
    ],
    [
      'with a long tag',
      () => make('t1', { tags: [{ tag: 'x'.repeat(257) }] }),
      'NSX025 [nsx/t1] tag has 257 characters; give 0 to 256',
    ],
    [
      'while only Terraform knows the id',
      () => make('t1', { nsxId: ref('var.id') }),
      'TOKEN001 [nsx/t1] nsxId is known only after apply; it must be known at synthesis, so give the text itself',
    ],
    [
      'while only Terraform knows the name',
      () => {
        const stack = newStack();
        const name = new NsxManager(stack, 'b', { host: '10.0.0.2' }).node.findChild('Host').toString();
        return new Tier1Gateway(stack, 't1', {
          displayName: name,
          manager: NsxManager.of(stack, '10.0.0.2'),
          advertise,
        });
      },
      'TOKEN001 [nsx/t1] displayName is known only after apply; it must be known at synthesis, so give the text itself',
    ],
  ])('%s', (_, call, message) => {
    expect(refusal(call)).toBe(message);
  });
});

describe('an id twice for one kind on one manager', () => {
  it.each(['b', 'c'])('is refused in one stack, naming the first, at %s', (last) => {
    const stack = newStack();
    new Tier1Gateway(stack, 't1', { advertise });
    const again = ['b', 'c'].map((id) =>
      refusal(() => new Tier1Gateway(new Construct(stack, id), 't1', { advertise })),
    );
    expect(again).toContain(
      `ID002 [nsx/${last}/t1] Tier-1 id t1 is used by nsx/t1 on 10.44.55.101 already; give another nsxId`,
    );
  });

  it('is refused in two stacks', () => {
    const app = newApp();
    new Tier1Gateway(newStack(app), 't1', { advertise });
    const other = new TerraformStack(app, 'other');
    new NsxManager(other, 'nsx', { host: '10.44.55.101' });
    expect(refusal(() => new Tier1Gateway(other, 't1', { advertise }))).toBe(
      'ID002 [other/t1] Tier-1 id t1 is used by nsx/t1 on 10.44.55.101 already; give another nsxId',
    );
  });

  it('is fine for two kinds, for two gateways, and in two programs', () => {
    const program = () => {
      const stack = newStack();
      const [a, b] = ['a', 'b'].map((id) => new Tier1Gateway(stack, id, { advertise }));
      new Segment(stack, 'seg', { nsxId: 'a', transportZone: overlay(stack), gateway: '10.0.0.1/24' });
      for (const gateway of [a, b]) {
        const scope = new Construct(stack, `routes of ${gateway?.displayName}`);
        if (gateway) new StaticRoute(scope, 'default', { gateway, network: '0.0.0.0/0', nextHops: ['10.0.0.2'] });
      }
      return Object.keys(synth(stack).resource?.nsxt_policy_static_route ?? {});
    };
    expect([program(), program()]).toEqual([
      ['a_default', 'b_default'],
      ['a_default', 'b_default'],
    ]);
  });

  it('is refused where two ids are one Terraform name', () => {
    const stack = newStack();
    new Tier1Gateway(stack, 'a.b', { advertise });
    expect(refusal(() => new Tier1Gateway(stack, 'a_b', { advertise }))).toBe(
      'ID003 [nsx/a_b] nsxt_policy_tier1_gateway.a_b is the Terraform address of nsx/a.b already; give another id',
    );
  });
});
