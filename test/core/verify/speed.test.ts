import { External, type Network, networkFrom, type PlainNode } from '../../../lib/core/model';
import { verify } from '../../../lib/core/verify';

const TIER1 = '/infra/tier-1s/a';

/** Clusters of a thousand nodes each on one Tier-1, with a segment each. */
function network(clusters: number, nodes: number): Network {
  const numbers = Array.from({ length: clusters }, (_, i) => i);
  return networkFrom({
    tier0s: [{ displayName: 'T0', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
    tier1s: [{ policyPath: TIER1, tier0: 'T0', advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] }],
    segments: numbers.map((i) => ({ displayName: `s${i}`, gateway: `172.16.${i * 8}.1/21`, tier1: TIER1 })),
    clusters: numbers.map((i) => ({
      name: `c${i}`,
      podCidrs: [`10.${i * 8}.0.0/13`],
      nodeSegment: `s${i}`,
      gateway: TIER1,
      routeOwner: 'cloud-provider',
    })),
    nodes: numbers.flatMap((i) => Array.from({ length: nodes }, (_, n) => nodeOf(i, n))),
  });
}

function nodeOf(cluster: number, n: number): PlainNode {
  return {
    cluster: `c${cluster}`,
    name: `n${n}`,
    addresses: [`172.16.${cluster * 8 + Math.floor((n + 10) / 256)}.${(n + 10) % 256}`],
    podCidrs: [`10.${cluster * 8 + Math.floor(n / 256)}.${n % 256}.0/24`],
  };
}

const from = External.of('192.168.0.0/16');
const everyPod = (clusters: number) =>
  Array.from({ length: clusters }, (_, i) => {
    return { type: 'reaches', from, to: { kind: 'pods', cluster: `c${i}` }, at: `c${i}` } as const;
  });

describe('ten clusters of a thousand nodes', () => {
  it('are judged in well under a second of the processor: every pod block, there and back', () => {
    const large = network(10, 1_000);
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      const verdict = verify(large, { expectations: everyPod(10), rules: [] });
      expect(verdict.paths.map(({ reports }) => reports.length)).toEqual(Array(10).fill(1_000));
      expect(verdict.ok).toBe(true);
      return process.cpuUsage(start).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it('between all pods of two clusters there are as many flows as ends, not as pairs', () => {
    const pods = (cluster: string) => ({ kind: 'pods', cluster }) as const;
    const expectations = [{ type: 'reaches', from: pods('c0'), to: pods('c1'), at: '' } as const];
    const { paths } = verify(network(2, 500), { expectations, rules: [] });
    expect(paths.map(({ reports, ok }) => [reports.length, ok])).toEqual([[999, true]]);
  });
});
