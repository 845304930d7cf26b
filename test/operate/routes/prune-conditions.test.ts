import { Cidr } from '../../../lib/core/net';
import type { Knowledge } from '../../../lib/operate/routes/judge-routes';
import { isAbout, reasonsToKeep } from '../../../lib/operate/routes/prune-conditions';
import { checkAddressesKnown, planPrune } from '../../../lib/operate/routes/prune-routes';
import { living, NOTHING, ofNode, type PlainRoute, PROVIDER, plan, route, TERRAFORM } from './support';

const ORDER = { cluster: 'cl1', cidrs: [Cidr.parse('172.16.136.0/21')] };
/** All conditions hold for it. */
const LEFT = { network: '172.16.136.0/24', via: ['10.0.0.11'], tags: ofNode('cl1-a') };
const OTHER = { name: 'cl2-a', addresses: ['10.0.0.21'], podCidrs: ['172.16.144.0/24'] };
const KNOWN: Knowledge = {
  living: living({ 'cl2.json': [OTHER] }),
  plan: plan({ cl1: '172.16.136.0/21 retired', cl2: '172.16.144.0/21' }),
};
const withNode = (node: Parameters<typeof living>[0][string][number]): Knowledge => ({
  ...KNOWN,
  living: living({ 'cl2.json': [OTHER, node] }),
});

describe('reasonsToKeep', () => {
  it.each<[string, PlainRoute, Knowledge]>([
    ['with inventories and a plan', LEFT, KNOWN],
    ['without either', LEFT, NOTHING],
    ['the whole CIDR', { ...LEFT, network: '172.16.136.0/21' }, KNOWN],
    ['a route that discards', { ...LEFT, via: [] }, KNOWN],
    ['an id that is not of the network', { ...LEFT, id: 'stale' }, KNOWN],
    ['a name of its own', { ...LEFT, name: 'to cl1-a' }, KNOWN],
    ['no tag of a cluster', { ...LEFT, tags: [`${PROVIDER.node}=cl1-a`] }, KNOWN],
    ['beside a node that has no podCIDR yet', LEFT, withNode({ name: 'cl2-b', addresses: ['10.0.0.22'] })],
  ])('has none where all holds: %s', (_case, plain, knowledge) => {
    expect(reasonsToKeep(route(plain), ORDER, knowledge)).toEqual([]);
  });

  it.each<[string, PlainRoute, Knowledge, string]>([
    [
      'two tags of a node',
      { ...LEFT, tags: [...LEFT.tags, `${PROVIDER.node}=cl1-b`] },
      KNOWN,
      'it has 2 tags vsphere.k8s.io/node-name',
    ],
    ['the node of another cluster', { ...LEFT, tags: ofNode('cl2-a2') }, KNOWN, 'its node is cl2-a2, not cl1-…'],
    ['the name is only begun', { ...LEFT, tags: ofNode('cl12-a') }, KNOWN, 'its node is cl12-a, not cl1-…'],
    ['the name alone', { ...LEFT, tags: ofNode('cl1') }, KNOWN, 'its node is cl1, not cl1-…'],
    ['another case', { ...LEFT, tags: ofNode('CL1-a') }, KNOWN, 'its node is CL1-a, not cl1-…'],
    ['a network outside', { ...LEFT, network: '172.16.152.0/24' }, KNOWN, 'its network is not inside 172.16.136.0/21'],
    [
      'a network around',
      { ...LEFT, network: '172.16.128.0/20' },
      { ...KNOWN, living: living({}) },
      'its network is not inside 172.16.136.0/21',
    ],
    [
      'a network of the other family',
      { ...LEFT, network: 'fd00:1::/64', via: [] },
      KNOWN,
      'its network is not inside 172.16.136.0/21',
    ],
    [
      "Terraform's tag beside",
      { ...LEFT, tags: [...LEFT.tags, `${TERRAFORM.cluster}=cl1`] },
      KNOWN,
      'Terraform has it: take it out there, and deploy',
    ],
    ['a next hop that lives', { ...LEFT, via: ['10.0.0.21'] }, KNOWN, 'its next hop is living node cl2-a of cl2.json'],
    [
      'one of its next hops lives',
      { ...LEFT, via: ['10.0.0.9', '10.0.0.21'] },
      KNOWN,
      'its next hop is living node cl2-a of cl2.json',
    ],
    [
      'its node lives',
      LEFT,
      withNode({ name: 'cl1-a', addresses: ['10.0.0.12'] }),
      'node cl1-a lives: it is in cl2.json',
    ],
    [
      'a living node has its network',
      LEFT,
      withNode({ name: 'cl3-a', addresses: ['10.0.0.31'], podCidrs: ['172.16.136.0/24'] }),
      'living node cl3-a of cl2.json has podCIDR 172.16.136.0/24',
    ],
    [
      'a living node has a part of its network',
      LEFT,
      withNode({ name: 'cl3-a', addresses: ['10.0.0.31'], podCidrs: ['172.16.136.64/26'] }),
      'living node cl3-a of cl2.json has podCIDR 172.16.136.64/26',
    ],
    [
      'a living node has another part of the CIDR',
      LEFT,
      withNode({ name: 'cl3-a', addresses: ['10.0.0.31'], podCidrs: ['172.16.143.0/24'] }),
      'living node cl3-a of cl2.json has podCIDR 172.16.143.0/24',
    ],
    [
      'the plan has the CIDR in use',
      LEFT,
      { ...KNOWN, plan: plan({ cl1: '172.16.136.0/21' }) },
      'addresses.lock.json:4 has cl1 in use there: where it is gone, take it out of the program and synthesize',
    ],
    [
      'the plan has a part of the CIDR in use, elsewhere than the route',
      LEFT,
      { ...KNOWN, plan: plan({ cl1: '172.16.136.0/21 retired', cl3: '172.16.143.0/24' }) },
      'addresses.lock.json:5 has cl3 in use there',
    ],
  ])('keeps a route for one reason alone: %s', (_case, plain, knowledge, reason) => {
    expect(reasonsToKeep(route(plain), ORDER, knowledge)).toEqual([reason]);
  });

  it('says all that is in the way', () => {
    expect(reasonsToKeep(route({ network: '0.0.0.0/0', via: ['10.0.0.21'] }), ORDER, KNOWN)).toEqual([
      'it has no tag vsphere.k8s.io/node-name',
      'its network is not inside 172.16.136.0/21',
      'its next hop is living node cl2-a of cl2.json',
      'living node cl2-a of cl2.json has podCIDR 172.16.144.0/24',
    ]);
  });

  it('takes the networks of both families', () => {
    const order = { ...ORDER, cidrs: [...ORDER.cidrs, Cidr.parse('fd00:1::/48')] };
    expect(reasonsToKeep(route({ ...LEFT, network: 'fd00:1:0:7::/64', via: ['fd00::9'] }), order, KNOWN)).toEqual([]);
  });
});

describe('planPrune', () => {
  it('has every route in one of its two lists, and knows which are about the cluster', () => {
    const routes = [
      LEFT,
      { ...LEFT, network: '172.16.137.0/24', tags: [] },
      { ...LEFT, network: '172.16.152.0/24' },
      { network: '0.0.0.0/0', via: ['10.0.0.1'] },
    ].map(route);
    const { prune, keep } = planPrune(routes, ORDER, KNOWN);
    expect(prune).toEqual([routes[0]]);
    expect(keep.map(({ route: kept, about }) => [kept.network.toString(), about])).toEqual([
      ['172.16.137.0/24', true],
      ['172.16.152.0/24', true],
      ['0.0.0.0/0', false],
    ]);
    expect(routes.map((one) => isAbout(one, ORDER))).toEqual([true, true, true, false]);
  });
});

describe('checkAddressesKnown', () => {
  it('does not take a living node without an address: a next hop could be its', () => {
    expect(() => checkAddressesKnown(withNode({ name: 'cl2-new' }))).toThrow(
      'RT014 [cl2.json] node cl2-new has no address yet, and a next hop could be its; write the file again when it has joined',
    );
    expect(() => checkAddressesKnown(KNOWN)).not.toThrow();
  });
});
