import * as fc from 'fast-check';
import { networkFrom } from '../../../lib/core/model';
import { Ip } from '../../../lib/core/net';
import { Topology, type Trace, traceFlow } from '../../../lib/core/verify';
import { naively } from './support/naive-engine';
import { RUNS, randomAddress, randomNetwork } from './support/random-network';

const endings = (traces: readonly Trace[]) => [...new Set(traces.map(ending))].sort();

function ending({ disposition, hops }: Trace): string {
  const last = hops.at(-1)?.outbound;
  return last === undefined ? disposition : `${disposition} ${last.src} -> ${last.dst}`;
}

describe('against an engine of another design', () => {
  it('flows end alike, there and back, over random networks sound and faulty', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        randomNetwork,
        fc.array(fc.tuple(randomAddress, randomAddress), { minLength: 20, maxLength: 20 }),
        (plain, flows) => {
          const network = networkFrom(plain);
          const topology = new Topology(network);
          for (const [src, dst] of flows) {
            const { forward, reverse } = traceFlow(topology, {
              src: Ip.parse(src),
              dst: Ip.parse(dst),
              protocol: 'tcp',
            });
            const ours = { forward: endings(forward), reverse: endings(reverse) };
            expect([src, dst, ours]).toEqual([src, dst, naively(network, src, dst)]);
            for (const end of [...ours.forward, ...ours.reverse]) met.add(end.split(' ')[0] ?? '');
          }
        },
      ),
      RUNS,
    );
    expect([...met].sort()).toEqual([
      'ACCEPTED',
      'DELIVERED_TO_SUBNET',
      'EXITS_NETWORK',
      'INSUFFICIENT_INFO',
      'LOOP',
      'NEIGHBOR_UNREACHABLE',
      'NO_ROUTE',
      'NULL_ROUTED',
      'OWNED_ADDRESS_LEAKS',
    ]);
  });
});
