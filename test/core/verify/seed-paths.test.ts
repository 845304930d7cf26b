import { networkFrom } from '../../../lib/core/model';
import { Ip } from '../../../lib/core/net';
import { Topology, traceFlow } from '../../../lib/core/verify';
import { SEED } from './support/seed-network';
import { assumed, ends, hops, traced } from './support/traced';

const NODES = [
  ['cl1-control-plane-nh9n7', '172.16.128.63', '172.16.136'],
  ['cl1-md-0-hbnqz', '172.16.128.126', '172.16.137'],
  ['cl1-md-0-vvrjv', '172.16.128.35', '172.16.138'],
] as const;

describe('the seed as it stands after its first commands', () => {
  it.each(NODES)('external reaches a pod on %s, and the pod answers', (name, address, block) => {
    const report = traced(SEED, '10.44.0.50', `${block}.9`);
    expect(ends(report)).toBe('ACCEPTED / EXITS_NETWORK');
    expect(report.ok).toBe(true);
    expect(report.forward.map(({ mtu }) => mtu)).toEqual([1500]);
    expect(hops(report.forward[0])).toEqual([
      `external: ${block}.0/24 bgp -> T0`,
      `T0: ${block}.0/24 tier1-static -> tanzu-cl1`,
      `tanzu-cl1: ${block}.0/24 static via ${address}`,
      `${name}: ${block}.0/24 connected, antrea-gw0`,
      `${block}.9: to ${block}.9`,
    ]);
    expect(hops(report.reverse[0])).toEqual([
      `${block}.9: 0.0.0.0/0 default -> ${name}`,
      `${name}: 0.0.0.0/0 default via 172.16.128.1`,
      'tanzu-cl1: 0.0.0.0/0 default -> T0',
      'T0: 0.0.0.0/0 default -> external',
      'external: 0.0.0.0/0 default -> outside; to 10.44.0.50',
    ]);
  });

  it('a pod reaches the outside with its own address', () => {
    const report = traced(SEED, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    expect(report.forward[0]?.hops.map(({ outbound }) => `${outbound.src} -> ${outbound.dst}`)).toEqual(
      Array(5).fill('172.16.137.9 -> 10.44.0.50'),
    );
    expect(hops(report.reverse[0])[2]).toBe('tanzu-cl1: 172.16.137.0/24 static via 172.16.128.126');
  });

  it('a pod reaches its neighbour through their node alone', () => {
    const report = traced(SEED, '172.16.137.9', '172.16.137.10');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0])).toEqual([
      '172.16.137.9: 172.16.137.0/24 connected, cl1-md-0-hbnqz',
      'cl1-md-0-hbnqz: 172.16.137.0/24 connected, antrea-gw0',
      '172.16.137.10: to 172.16.137.10',
    ]);
  });

  it('a pod reaches one on a node of its subnet by a kernel route, past the Tier-1', () => {
    const report = traced(SEED, '172.16.137.9', '172.16.138.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0])).toEqual([
      '172.16.137.9: 0.0.0.0/0 default -> cl1-md-0-hbnqz',
      'cl1-md-0-hbnqz: 172.16.138.0/24 kernel via 172.16.128.35',
      'cl1-md-0-vvrjv: 172.16.138.0/24 connected, antrea-gw0',
      '172.16.138.5: to 172.16.138.5',
    ]);
    expect(hops(report.reverse[0])[1]).toBe('cl1-md-0-vvrjv: 172.16.137.0/24 kernel via 172.16.128.126');
  });

  it('a pod reaches one of another cluster by the Tier-1, whose next hop is named and not invented', () => {
    const report = traced(SEED, '172.16.137.9', '172.16.144.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0])).toEqual([
      '172.16.137.9: 0.0.0.0/0 default -> cl1-md-0-hbnqz',
      'cl1-md-0-hbnqz: 0.0.0.0/0 default via 172.16.128.1',
      'tanzu-cl1: 172.16.144.0/24 static via address of cl2 node 1, leased from 172.16.128.10-172.16.128.250',
      'cl2 node 1: 172.16.144.0/24 connected, antrea-gw0',
      '172.16.144.5: to 172.16.144.5',
    ]);
    expect(assumed(report.forward[0])).toEqual([
      'tanzu-cl1: ASSUME_PREDICTED_PODCIDR ASSUME_NODE_ADDRESS_FROM_DHCP',
      'cl2 node 1: ASSUME_PREDICTED_PODCIDR',
    ]);
  });

  it('external reaches a node, a virtual address of the segment, and the gateway itself', () => {
    const node = traced(SEED, '10.44.0.50', '172.16.128.35');
    expect(ends(node)).toBe('ACCEPTED / EXITS_NETWORK');
    expect(hops(node.forward[0])).toEqual([
      'external: 172.16.128.0/21 bgp -> T0',
      'T0: 172.16.128.0/21 tier1-connected -> tanzu-cl1',
      'tanzu-cl1: 172.16.128.0/21 connected, segment tanzu-overlay',
      'cl1-md-0-vvrjv: to cl1-md-0-vvrjv',
    ]);
    const virtual = traced(SEED, '10.44.0.50', '172.16.129.2');
    expect(ends(virtual)).toBe('DELIVERED_TO_SUBNET / EXITS_NETWORK');
    expect(hops(virtual.forward[0])[2]).toBe(
      'tanzu-cl1: 172.16.128.0/21 connected, segment tanzu-overlay; to segment tanzu-overlay',
    );
    expect(hops(virtual.reverse[0])[0]).toBe('172.16.129.2: 0.0.0.0/0 default via 172.16.128.1');
    expect(ends(traced(SEED, '10.44.0.50', '172.16.128.1'))).toBe('ACCEPTED / EXITS_NETWORK');
  });

  it('a pod reaches its node by the address its pods have as gateway, and the node answers', () => {
    const report = traced(SEED, '172.16.137.9', '172.16.137.1');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0])).toEqual([
      '172.16.137.9: 172.16.137.0/24 connected, cl1-md-0-hbnqz',
      'cl1-md-0-hbnqz: to cl1-md-0-hbnqz',
    ]);
  });

  it('each answer says what it rests on', () => {
    const { forward, reverse } = traced(SEED, '10.44.0.50', '172.16.137.9');
    expect(assumed(forward[0])).toEqual(['external: ASSUME_EXTERNAL_ACCEPTS_ROUTES']);
    expect(assumed(reverse[0])).toEqual(['T0: ASSUME_TIER0_DEFAULT_ROUTE']);
  });

  it('an answer goes to the port the question came from', () => {
    const flow = {
      src: Ip.parse('10.44.0.50'),
      dst: Ip.parse('172.16.137.9'),
      protocol: 'udp',
      srcPort: 49_152,
      dstPort: 53,
    } as const;
    const { reverse } = traceFlow(new Topology(networkFrom(SEED)), flow);
    const answer = { src: flow.dst, dst: flow.src, protocol: 'udp', srcPort: 53, dstPort: 49_152 };
    expect(reverse[0]?.hops[0]?.inbound).toEqual(answer);
    expect(traced(SEED, '10.44.0.50', '172.16.137.9').reverse[0]?.hops[0]?.inbound).not.toHaveProperty('srcPort');
  });
});
