import { Ip } from '../../../lib/core/net';
import { pathJson } from '../../../lib/core/report';
import type { Trace } from '../../../lib/core/verify';
import { device, flow, hop, leak, path, route, unadvertised } from './paths';

const FLOW = { src: '10.44.0.1', dst: '172.16.136.2', protocol: 'tcp', srcPort: null, dstPort: null };

describe('pathJson', () => {
  it('has only plain values: addresses as text, null for what is not known', () => {
    expect(pathJson(path([leak], []))).toEqual({
      flow: FLOW,
      ok: false,
      forward: [
        {
          disposition: 'OWNED_ADDRESS_LEAKS',
          mtu: null,
          hops: [
            {
              device: { kind: 'external', key: 'external/external', name: 'external' },
              inbound: FLOW,
              outbound: FLOW,
              steps: [
                { kind: 'route', prefix: '0.0.0.0/0', origin: 'default', via: '-> outside' },
                { kind: 'drop', reason: unadvertised.text },
              ],
              assumptions: [],
            },
          ],
          explanations: [unadvertised],
        },
      ],
      reverse: [],
    });
  });

  it('keeps ports, the MTU, assumptions and every kind of step', () => {
    const nat = {
      kind: 'nat',
      type: 'SNAT',
      by: 'antrea',
      changes: [{ field: 'src', from: '10.0.0.1', to: '10.0.0.2' }],
    } as const;
    const packet = flow('2001:db8::1', 'fd00::2', { srcPort: 49152, dstPort: 80 });
    const steps = [nat, { kind: 'encap', type: 'geneve', outerDst: Ip.parse('10.0.0.3'), mtuCost: 50 } as const];
    const trace: Trace = {
      disposition: 'ACCEPTED',
      mtu: 1450,
      hops: [hop(device('node', 'n'), steps, ['ASSUME_X'], packet)],
      explanations: [],
    };
    const { flow: whole, forward, reverse } = pathJson(path([trace], [trace], packet));
    expect(whole).toEqual({ src: '2001:db8::1', dst: 'fd00::2', protocol: 'tcp', srcPort: 49152, dstPort: 80 });
    expect(forward[0]?.mtu).toBe(1450);
    expect(forward[0]?.hops[0]?.steps).toEqual([
      nat,
      { kind: 'encap', type: 'geneve', outerDst: '10.0.0.3', mtuCost: 50 },
    ]);
    expect(forward[0]?.hops[0]?.assumptions).toEqual([{ code: 'ASSUME_X', text: 'text of ASSUME_X' }]);
    expect(reverse).toEqual(forward);
  });

  it('is the same after a trip through text', () => {
    const json = pathJson(path([leak], [], flow('10.44.0.1', '172.16.136.2', { dstPort: 80 })));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const keys = Object.keys(
      pathJson(path([{ ...leak, hops: [hop(device('node', 'n'), [route('10.0.0.0/8', 'bgp', 'x')])] }], [])),
    );
    expect(keys).toEqual(['flow', 'ok', 'forward', 'reverse']);
  });
});
