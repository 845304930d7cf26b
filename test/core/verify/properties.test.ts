import * as fc from 'fast-check';
import { External, networkFrom } from '../../../lib/core/model';
import { Cidr, Ip } from '../../../lib/core/net';
import {
  devicesOf,
  type Hop,
  isSuccess,
  type PathReport,
  routingTableOf,
  Topology,
  type Trace,
  traceFlow,
  verify,
} from '../../../lib/core/verify';
import { RUNS, randomAddress, randomNetwork } from './support/random-network';

const flows = fc.array(fc.tuple(randomAddress, randomAddress), { minLength: 10, maxLength: 10 });

/** For every flow of every random network. */
function forEach(check: (report: PathReport, topology: Topology) => void): void {
  const property = fc.property(randomNetwork, flows, (plain, pairs) => {
    const topology = new Topology(networkFrom(plain));
    for (const [src, dst] of pairs) check(traced(topology, src, dst), topology);
  });
  fc.assert(property, { ...RUNS, numRuns: 150 });
}

function traced(topology: Topology, src: string, dst: string): PathReport {
  return traceFlow(topology, { src: Ip.parse(src), dst: Ip.parse(dst), protocol: 'tcp' });
}

const endings = (traces: readonly Trace[]) => [...new Set(traces.map(({ disposition }) => disposition))].sort();
const text = (flow: Hop['inbound']) => `${flow.src} ${flow.dst}`;

/** The route that a hop took, by its step. */
function routeStep({ steps }: Hop): string | undefined {
  const taken = steps.find((step) => step.kind === 'route');
  return taken?.kind === 'route' ? taken.prefix.toString() : undefined;
}

/** The longest network of a table that contains an address, by looking at all. */
function longest(topology: Topology, { device, outbound }: Hop): string | undefined {
  const networks = (routingTableOf(topology, device)?.routes ?? []).map(({ prefix }) => prefix);
  const containing = networks.filter((prefix) => prefix.contains(outbound.dst));
  return containing.sort((a, b) => b.prefix - a.prefix)[0]?.toString();
}

describe('traces of random networks', () => {
  it('take the longest prefix of the printed table at every device that has one', () => {
    let compared = 0;
    forEach((report, topology) => {
      for (const hop of [...report.forward, ...report.reverse].flatMap(({ hops }) => hops)) {
        const taken = routeStep(hop);
        if (taken === undefined || routingTableOf(topology, hop.device) === undefined) continue;
        expect([hop.device, taken]).toEqual([hop.device, longest(topology, hop)]);
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(2_000);
  });

  it('are no longer than there are devices, and hand on what they were handed', () => {
    forEach(({ forward, reverse }, topology) => {
      const most = devicesOf(topology).length + 3;
      for (const { hops } of [...forward, ...reverse]) {
        expect(hops.length).toBeLessThanOrEqual(most);
        expect(hops.slice(1).map(({ inbound }) => text(inbound))).toEqual(
          hops.slice(0, -1).map(({ outbound }) => text(outbound)),
        );
      }
    });
  });

  it('are explained where they fail, and only there', () => {
    forEach(({ forward, reverse, ok }) => {
      const all = [...forward, ...reverse];
      for (const { disposition, explanations } of all) expect(explanations.length).toBe(isSuccess(disposition) ? 0 : 1);
      expect(ok).toBe(all.every(({ disposition }) => isSuccess(disposition)));
      expect(reverse.length > 0).toBe(forward.some(({ disposition }) => isSuccess(disposition)));
    });
  });

  it('without a device that changes packets, the answer goes as a flow from the other end goes', () => {
    let compared = 0;
    const unchanged = randomNetwork.map((plain) => ({
      ...plain,
      antreas: (plain.antreas ?? []).map((antrea) => ({ ...antrea, agentConf: { ...antrea.agentConf, noSNAT: true } })),
    }));
    const property = fc.property(unchanged, flows, (plain, pairs) => {
      const topology = new Topology(networkFrom(plain));
      for (const [src, dst] of pairs) {
        const there = traced(topology, src, dst);
        if (there.reverse.length === 0) continue;
        expect([src, dst, endings(there.reverse)]).toEqual([src, dst, endings(traced(topology, dst, src).forward)]);
        compared++;
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 150 });
    expect(compared).toBeGreaterThan(300);
  });

  it('come out byte for byte alike from the same input', () => {
    const expectations = ['cl1', 'cl2', 'cl3'].map((cluster) => ({
      type: 'reaches' as const,
      from: External.of('192.0.2.0/24'),
      to: { kind: 'pods' as const, cluster },
      at: cluster,
    }));
    const property = fc.property(randomNetwork, (plain) => {
      const verdict = () => JSON.stringify(verify(networkFrom(plain), { expectations }));
      expect(verdict()).toBe(verdict());
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });
});

describe('printed tables of random networks', () => {
  it('have each network once, in order', () => {
    const property = fc.property(randomNetwork, (plain) => {
      const topology = new Topology(networkFrom(plain));
      for (const device of devicesOf(topology)) {
        const networks = routingTableOf(topology, device)?.routes.map(({ prefix }) => prefix) ?? [];
        expect(networks).toEqual([...networks].sort(Cidr.compare));
        expect(new Set(networks.map(String)).size).toBe(networks.length);
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });
});
