import { type Fact, Network } from '../../../../lib/core/model';
import { Ip } from '../../../../lib/core/net';
import { verify } from '../../../../lib/core/verify';
import { largeNetwork } from './large-network';

const NODES = 16 * 4_096;
const SOUND = largeNetwork(16, 4_096);

const everyFact = (change: (fact: Fact) => Fact) => new Network(SOUND.facts.map(change));
const nowhere = Ip.parse('192.168.255.1');

/**
 * Every /24 of 10.0.0.0/8, with a node and a route. Comparing each with each would be four thousand million pairs, which
 * take minutes; what is asked here is far from that on the slowest machine, and the ratios are measured in bench.
 */
describe('65,536 nodes and as many routes', () => {
  it.each<[string, Network, readonly string[]]>([
    ['all sound', SOUND, []],
    [
      'every next hop wrong',
      everyFact((fact) =>
        fact.kind === 'static-route' ? { ...fact, nextHops: [{ kind: 'ip', ip: nowhere, adminDistance: 1 }] } : fact,
      ),
      [`next hop 192.168.255.1 of 10.0.0.0/24 (and ${NODES - 1} more) is in no subnet of t1: 172.16.0.0/12`],
    ],
    [
      'every route beside the cloud provider',
      everyFact((fact) =>
        fact.kind === 'cluster' && fact.key === 'c0' ? { ...fact, routeOwner: 'cloud-provider' } : fact,
      ),
      ['10.0.0.0/24 (and 4095 more routes) has two owners: Terraform, and the cloud provider of c0'],
    ],
  ])('%s', (_what, network, messages) => {
    const begin = performance.now();
    expect(verify(network).findings.map(({ message }) => message)).toEqual(messages);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('all nodes on one address are one finding', () => {
    const begin = performance.now();
    const [finding, ...others] = verify(
      everyFact((fact) => (fact.kind === 'node' ? { ...fact, addresses: [Ip.parse('172.16.9.9')] } : fact)),
    ).findings;
    expect([finding?.rule, finding?.at, others]).toEqual(['ADR012', ['nodes.json'], []]);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
