import { FACTS, networkFrom } from '../../../lib/core/model';
import { InterfaceAddress } from '../../../lib/core/net';
import { AddressPlan, addressPlanOf, attachAddressPlan } from '../../../lib/core/plan';
import { blockLine, lockOf, message } from './support';

const within = InterfaceAddress.parse('172.16.128.1/21');

/** A tree of one root and one construct below it, which says the facts it is given. */
function tree(facts: () => readonly unknown[] = () => []) {
  const root = { node: { findAll: (): unknown[] => [root, { [FACTS]: facts }] } };
  return { root, construct: { node: { root } } };
}

describe('addressPlanOf', () => {
  it('is one plan for each tree, made on the first use', () => {
    const [one, other] = [tree(), tree()];
    expect(addressPlanOf(one.construct)).toBe(addressPlanOf({ node: { root: one.root } }));
    expect(addressPlanOf(one.construct)).not.toBe(addressPlanOf(other.construct));
  });

  it('sees what the tree uses', () => {
    const { construct } = tree(() => networkFrom({ clusters: [{ name: 'cl1', endpoint: '172.16.135.254' }] }).facts);
    expect(String(addressPlanOf(construct).host('dhcp', { within }).ip)).toBe('172.16.135.253');
  });

  it('is the plan that was attached', () => {
    const { root, construct } = tree();
    const plan = new AddressPlan();
    attachAddressPlan(root, plan);
    expect(addressPlanOf(construct)).toBe(plan);
  });
});

describe('attachAddressPlan', () => {
  it('takes over what constructs of the tree asked for before', () => {
    const { root, construct } = tree();
    const early = addressPlanOf(construct).host('dhcp', { within });
    const lock = lockOf('"dhcp": { "for": "host", "address": "172.16.135.9", "within": "172.16.128.0/21" }');
    attachAddressPlan(root, new AddressPlan({ lock }));
    expect(String(early.ip)).toBe('172.16.135.9');
  });

  it('joins two trees in one plan', () => {
    const [nsx, kubernetes] = [tree(), tree()];
    const plan = new AddressPlan({ lock: lockOf(blockLine('cl2', '10.0.1.0/24')) });
    const block = addressPlanOf(kubernetes.construct).pool('pods', '10.0.0.0/16').block('cl2', { prefix: 24 });
    addressPlanOf(nsx.construct).host('dhcp', { within });
    for (const { root } of [nsx, kubernetes]) attachAddressPlan(root, plan);
    expect(String(block.cidr)).toBe('10.0.1.0/24');
    expect(plan.settle(networkFrom({})).lock.entries.map(({ key }) => key)).toEqual(['cl2', 'dhcp']);
  });

  it('comes too late once an address was read', () => {
    const { root, construct } = tree();
    expect(String(addressPlanOf(construct).host('dhcp', { within }).ip)).toBe('172.16.135.254');
    expect(() => attachAddressPlan(root, new AddressPlan())).toThrow(
      message(
        'PLAN016 addresses were read before the project took this tree over; make the project first, or read them later',
      ),
    );
  });
});
