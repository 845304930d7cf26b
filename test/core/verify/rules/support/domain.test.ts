import { networkFrom, type Tier1Fact } from '../../../../../lib/core/model';
import { type Domain, domainOf, domainOfGateway, meet } from '../../../../../lib/core/verify/rules/support/domain';
import { Topology } from '../../../../../lib/core/verify/topology';

const topology = new Topology(
  networkFrom({
    tier0s: [{ displayName: 'T0', managerHost: 'nsx' }],
    tier1s: [
      { managerHost: 'nsx', policyPath: '/linked', tier0: 'T0' },
      { managerHost: 'nsx', policyPath: '/isolated', tier0: null },
      { managerHost: 'nsx', policyPath: '/open' },
    ],
    segments: [
      { displayName: 'on linked', tier1: 'nsx/linked' },
      { displayName: 'on none', tier1: null },
    ],
    clusters: [
      { name: 'by its routes', gateway: 'nsx/open' },
      { name: 'by its segment', nodeSegment: 'on linked' },
      { name: 'by its manager', gateway: 'nsx2/gone', cloudRouting: { managerHost: 'nsx2', hasCredentials: true } },
      { name: 'nothing' },
    ],
  }),
);

describe('domainOf', () => {
  it.each<[string, Domain]>([
    ['by its routes', { manager: 'nsx' }],
    ['by its segment', { gateway: 'T0', manager: 'nsx' }],
    ['by its manager', { manager: 'nsx2' }],
    ['nothing', {}],
  ])('a cluster known %s', (name, domain) => {
    const cluster = topology.clusters.find((known) => known.name === name);
    expect(cluster && domainOf(topology, cluster)).toEqual(domain);
  });

  it.each<[string, Domain]>([
    ['on linked', { gateway: 'T0', manager: 'nsx' }],
    ['on none', {}],
  ])('a segment %s', (name, domain) => {
    const segment = topology.network.get('segment', name);
    expect(segment && domainOf(topology, segment)).toEqual(domain);
  });

  it.each<[Tier1Fact['key'] | null | undefined, Domain]>([
    ['T0', { gateway: 'T0', manager: 'nsx' }],
    ['nsx/linked', { gateway: 'T0', manager: 'nsx' }],
    ['nsx/isolated', { gateway: 'nsx/isolated', manager: 'nsx' }],
    ['nsx/open', { manager: 'nsx' }],
    ['nsx/gone', {}],
    [null, {}],
    [undefined, {}],
  ])('the gateway %s', (key, domain) => {
    expect(domainOfGateway(topology, key)).toEqual(domain);
  });
});

describe('meet', () => {
  it.each<[Domain, Domain, boolean]>([
    [{}, {}, true],
    [{ gateway: 'T0' }, {}, true],
    [{ gateway: 'T0' }, { gateway: 'T0' }, true],
    [{ gateway: 'T0' }, { gateway: 'T9' }, false],
    [{ gateway: 'T0', manager: 'a' }, { gateway: 'T0', manager: 'b' }, true],
    [{ manager: 'a' }, { manager: 'a' }, true],
    [{ manager: 'a' }, { manager: 'b' }, false],
    [{ gateway: 'T0', manager: 'a' }, { manager: 'b' }, false],
    [{ manager: '' }, { manager: 'b' }, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(meet(a, b)).toBe(expected);
    expect(meet(b, a)).toBe(expected);
  });
});
