import { Network, networkFrom, segment, segmentReference } from '../../../lib/core/model';
import { InterfaceAddress, IpRange } from '../../../lib/core/net';

const tier1 = { managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1' };
const TIER1 = '10.44.55.101/infra/tier-1s/tanzu-cl1';

describe('segment', () => {
  it('reads addresses, and is known by its name where NSX is not', () => {
    const made = segment({
      displayName: 'tanzu-overlay',
      gateway: '172.16.128.1/21',
      dhcpRanges: ['172.16.128.10-172.16.128.250', '172.16.129.0/24'],
    });
    expect({ ...made, gateway: String(made.gateway), dhcpRanges: made.dhcpRanges.map(String) }).toEqual({
      key: 'tanzu-overlay',
      displayName: 'tanzu-overlay',
      gateway: '172.16.128.1/21',
      dhcpRanges: ['172.16.128.10-172.16.128.250', '172.16.129.0-172.16.129.255'],
    });
  });

  it('takes values that were read already as they are', () => {
    const gateway = InterfaceAddress.parse('172.16.128.1/21');
    const range = IpRange.parse('172.16.128.10-172.16.128.250');
    const made = segment({ displayName: 'tanzu-overlay', gateway, dhcpRanges: [range] });
    expect(made.gateway).toBe(gateway);
    expect(made.dhcpRanges[0]).toBe(range);
  });

  it.each([
    ['neither', {}, 'tanzu-overlay'],
    ['its Tier-1 alone', { tier1 }, 'tanzu-overlay'],
    ['its policy path alone', { policyPath: '/infra/segments/tanzu-overlay' }, 'tanzu-overlay'],
    ['both', { tier1, policyPath: '/infra/segments/tanzu-overlay' }, '10.44.55.101/infra/segments/tanzu-overlay'],
  ])('has its key of %s', (_name, given, key) => {
    expect(segment({ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', ...given }).key).toBe(key);
  });

  it('gives its Tier-1 the key under which the owner describes it', () => {
    const made = segment({ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1 });
    expect(made.tier1).toEqual({ key: TIER1, ...tier1 });
  });

  it.each([
    [
      { gateway: '172.16.128.1' },
      'ADR001 [segment tanzu-overlay] "172.16.128.1" has no prefix; write the prefix of its network with it, as in 172.16.128.1/24',
    ],
    [
      { dhcpRanges: ['172.16.128.250-172.16.128.10'] },
      'ADR001 [segment tanzu-overlay] 172.16.128.250-172.16.128.10 is reversed; did you mean 172.16.128.10-172.16.128.250?',
    ],
    [
      { dhcpRanges: ['172.16.128.10/24'] },
      'ADR002 [segment tanzu-overlay] 172.16.128.10/24 has host bits set; did you mean 172.16.128.0/24?',
    ],
  ])('refuses %j', (given, message) => {
    const attributes = { displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', ...given };
    expect(() => segment(attributes)).toThrow(expect.objectContaining({ message }));
  });
});

describe('segmentReference', () => {
  const given = segment({
    displayName: 'tanzu-overlay',
    gateway: '172.16.128.1/21',
    dhcpRanges: ['172.16.128.10-172.16.128.250'],
    tier1,
  });

  it('says what a cluster knows of its segment and of the Tier-1, as references', () => {
    expect(segmentReference(given, 'cl1')).toEqual([
      {
        kind: 'segment',
        key: 'tanzu-overlay',
        at: 'cl1',
        reference: true,
        displayName: 'tanzu-overlay',
        gateway: given.gateway,
        tier1: TIER1,
        dhcpRanges: given.dhcpRanges,
        reservations: [],
      },
      {
        kind: 'tier1',
        key: TIER1,
        at: 'cl1',
        reference: true,
        displayName: 'tanzu-cl1',
        ...tier1,
        existing: true,
        assumptions: [],
      },
    ]);
  });

  it('says nothing of a Tier-1 that is not stated', () => {
    const facts = segmentReference(segment({ displayName: 'a', gateway: '10.0.0.1/24' }), 'cl1');
    expect(facts.map(({ kind }) => kind)).toEqual(['segment']);
    expect(facts[0]).not.toHaveProperty('tier1');
  });

  it('reads a construct that has its values as accessors', () => {
    class Accessors {
      readonly key = 'a';
      get displayName() {
        return 'a';
      }
      get gateway() {
        return InterfaceAddress.parse('10.0.0.1/24');
      }
      get dhcpRanges() {
        return [];
      }
    }
    const [fact] = segmentReference(new Accessors(), 'cl1');
    expect(fact).toMatchObject({ displayName: 'a', gateway: InterfaceAddress.parse('10.0.0.1/24'), dhcpRanges: [] });
  });

  it('gives way to what the owners say', () => {
    const owners = networkFrom({
      tier1s: [{ ...tier1, advertises: ['TIER1_STATIC_ROUTES'] }],
      segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1, dhcp: 'server' }],
    });
    const network = new Network([...segmentReference(given, 'cl1'), ...owners.facts]);
    expect(network.of('segment').map(({ at, dhcp }) => [at, dhcp])).toEqual([['segments[0]', 'server']]);
    expect(network.of('tier1').map(({ at, advertises }) => [at, advertises])).toEqual([
      ['tier1s[0]', ['TIER1_STATIC_ROUTES']],
    ]);
  });
});
