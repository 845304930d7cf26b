import fc from 'fast-check';
import { networkFrom } from '../../../../lib/core/model';
import { judge } from './judge';
import { soundNetworks } from './random-network';

const RUNS = { seed: 20_261_121, numRuns: 200 } as const;

describe('random sound networks', () => {
  it('give no finding, of whatever size, families, owners of routes and number of sites', () => {
    fc.assert(
      fc.property(soundNetworks, (plain) => {
        expect(judge(networkFrom(plain))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are of every kind: dual stack, each owner, several sites, and a hundred nodes and more', () => {
    const drawn = fc.sample(soundNetworks, RUNS).map(networkFrom);
    const clusters = drawn.flatMap((network) => network.of('cluster'));
    const owners = new Set(clusters.map(({ routeOwner }) => routeOwner));
    expect([...owners].sort()).toEqual(['bgp', 'cloud-provider', 'none', 'terraform']);
    const dualStack = clusters.filter(({ podCidrs }) => podCidrs.length === 2);
    const large = drawn.filter(
      (network) => network.of('cluster').reduce((sum, { machines }) => sum + (machines?.maxNodes ?? 0), 0) >= 100,
    );
    const manySites = drawn.filter((network) => network.of('tier0').length > 1);
    expect([dualStack.length > 100, large.length > 20, manySites.length > 50]).toEqual([true, true, true]);
  });
});
