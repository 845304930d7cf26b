import { Ip } from '../../../lib/core/net';
import { displayWidth, pathText } from '../../../lib/core/report';
import type { Step, Trace } from '../../../lib/core/verify';
import { MARKS, text } from './marks';
import { around, back, device, flow, forward, hop, leak, path, route, unanswered } from './paths';

const HOPS = [
  'tcp 10.44.0.1 -> 172.16.136.2  ACCEPTED  5 hops, no translations, MTU 1500',
  '  1  external                route 172.16.136.0/24 bgp -> T0',
  '                             ASSUME_EXTERNAL_ACCEPTS_ROUTES',
  '                             ASSUME_TIER0_REDISTRIBUTES',
  '  2  tier-0    T0            route 172.16.136.0/24 tier1-static -> tanzu-cl1',
  '  3  tier-1    tanzu-cl1     route 172.16.136.0/24 static via address of cl1',
  '                             node 1, leased from 172.16.128.10-172.16.128.250',
  '                             ASSUME_PREDICTED_PODCIDR',
  '                             ASSUME_NODE_ADDRESS_FROM_DHCP',
  '  4  node      cl1 node 1    route 172.16.136.0/24 connected, antrea-gw0',
  '                             ASSUME_PREDICTED_PODCIDR',
  '  5  pod       172.16.136.2  accepted',
];

/** The hops of a path of one device that did one thing. */
function hopText(step: Step, name = 'n'): string {
  const trace: Trace = { disposition: 'ACCEPTED', hops: [hop(device('node', name), [step])], explanations: [] };
  const [, line = ''] = pathText(path([trace], [])).split('\n');
  return line;
}

describe('pathText', () => {
  it('shows each hop with what it does and rests on, and the mirrored way back in a line', () => {
    expect(pathText(path([forward], [back]))).toBe(
      text(...HOPS, ' return   the same devices in reverse  EXITS_NETWORK', '          ASSUME_TIER0_DEFAULT_ROUTE'),
    );
  });

  it('says why a packet does not arrive, what is missing, what to change and where', () => {
    expect(pathText(path([leak], []))).toBe(
      text(
        'tcp 10.44.0.1 -> 172.16.136.2  OWNED_ADDRESS_LEAKS  1 hop, no translations',
        '  1  external  route 0.0.0.0/0 default -> outside',
        '               dropped',
        ' because  NSX001 Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so',
        '          Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
        ' missing  TIER1_STATIC_ROUTES on tanzu-cl1',
        ' fix      add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
        ' at       nsx/tanzu-cl1',
        ' return   not traced, since nothing arrives',
      ),
    );
  });

  it('shows a way back in full that fails', () => {
    expect(pathText(path([forward], [unanswered]))).toBe(
      text(
        ...HOPS,
        ' return   NO_ROUTE  2 hops',
        '  1  pod   172.16.136.2  route 0.0.0.0/0 default -> cl1 node 1',
        '  2  node  cl1 node 1    dropped: the table of cl1 node 1 is empty',
        ' because  PATH001 cl1 node 1 has no route to 10.44.0.1',
      ),
    );
  });

  it('shows a way back in full that takes other devices', () => {
    expect(pathText(path([forward], [around]))).toBe(
      text(
        ...HOPS,
        ' return   by other devices  EXITS_NETWORK  2 hops',
        '  1  pod   172.16.136.2  route 0.0.0.0/0 default -> cl1 node 1',
        '  2  node  cl1 node 1    delivered to segment tanzu-overlay',
      ),
    );
  });

  it('shows every way there and every way back', () => {
    const lines = pathText(path([forward, leak], [back, unanswered])).split('\n');
    expect(lines.filter((line) => /^tcp | return /.test(line))).toEqual([
      'tcp 10.44.0.1 -> 172.16.136.2  ACCEPTED  5 hops, no translations, MTU 1500',
      'tcp 10.44.0.1 -> 172.16.136.2  OWNED_ADDRESS_LEAKS  1 hop, no translations',
      ' return   the same devices in reverse  EXITS_NETWORK',
      ' return   NO_ROUTE  2 hops',
    ]);
  });

  it('takes no device of another kind for the same one', () => {
    const at = (kind: string): Trace => ({
      disposition: 'ACCEPTED',
      hops: [hop({ kind, key: 'a', name: 'a' }, [{ kind: 'deliver', to: 'a' }])],
      explanations: [],
    });
    expect(pathText(path([at('node')], [at('pod')]))).toContain(' return   by other devices  ACCEPTED  1 hop\n');
    expect(pathText(path([at('node')], [at('node')]))).toContain(' return   the same devices in reverse  ACCEPTED\n');
  });

  it('sets off outcomes, assumptions and labels, and keeps the columns', () => {
    const lines = pathText(path([forward, leak], [back, unanswered]), MARKS).split('\n');
    expect(lines[0]).toBe('tcp 10.44.0.1 -> 172.16.136.2  good(ACCEPTED)  5 hops, no translations, MTU 1500');
    expect(lines[2]).toBe('                             faint(ASSUME_EXTERNAL_ACCEPTS_ROUTES)');
    expect(lines.slice(12)).toEqual([
      'tcp 10.44.0.1 -> 172.16.136.2  error(OWNED_ADDRESS_LEAKS)  1 hop, no translations',
      '  1  external  route 0.0.0.0/0 default -> outside',
      '               dropped',
      ' warning(because)  NSX001 Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so',
      '          Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
      ' strong(missing)  TIER1_STATIC_ROUTES on tanzu-cl1',
      ' strong(fix)      add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
      ' strong(at)       nsx/tanzu-cl1',
      ' return   the same devices in reverse  good(EXITS_NETWORK)',
      '          faint(ASSUME_TIER0_DEFAULT_ROUTE)',
      ' return   error(NO_ROUTE)  2 hops',
      '  1  pod   172.16.136.2  route 0.0.0.0/0 default -> cl1 node 1',
      '  2  node  cl1 node 1    dropped: the table of cl1 node 1 is empty',
      ' warning(because)  PATH001 cl1 node 1 has no route to 10.44.0.1',
      '',
    ]);
  });

  it('shows a flow that could not be followed at all', () => {
    const trace: Trace = {
      disposition: 'INSUFFICIENT_INFO',
      hops: [],
      explanations: [{ code: 'PATH001', text: 'no node of cl1 has the block of 172.16.136.2' }],
    };
    expect(pathText(path([trace], []))).toBe(
      text(
        'tcp 10.44.0.1 -> 172.16.136.2  INSUFFICIENT_INFO  no hops, no translations',
        ' because  PATH001 no node of cl1 has the block of 172.16.136.2',
        ' return   not traced, since nothing arrives',
      ),
    );
  });

  it.each([
    [flow('10.44.0.1', '172.16.136.2', { srcPort: 49152, dstPort: 80 }), 'tcp 10.44.0.1:49152 -> 172.16.136.2:80  '],
    [flow('10.44.0.1', '172.16.136.2', { protocol: 'icmp' }), 'icmp 10.44.0.1 -> 172.16.136.2  '],
    [flow('2001:db8::1', 'fd00:1::2', { protocol: 'udp', dstPort: 53 }), 'udp 2001:db8::1 -> [fd00:1::2]:53  '],
  ])('names the flow %#', (packet, start) => {
    expect(pathText(path([forward], [], packet)).startsWith(start)).toBe(true);
  });

  it.each<[Step, string]>([
    [route('10.0.0.0/8', 'static', 'via 10.0.0.1'), 'route 10.0.0.0/8 static via 10.0.0.1'],
    [route('10.0.0.0/8', 'connected', 'connected, segment s'), 'route 10.0.0.0/8 connected, segment s'],
    [
      {
        kind: 'nat',
        type: 'DNAT',
        by: 'AntreaProxy',
        changes: [
          { field: 'dst', from: '10.96.0.1', to: '10.0.0.2' },
          { field: 'dstPort', from: '443', to: '6443' },
        ],
      },
      'DNAT dst 10.96.0.1 -> 10.0.0.2, dstPort 443 -> 6443 (AntreaProxy)',
    ],
    [{ kind: 'select', from: ['a', 'b', 'c'], chosen: 'b' }, 'select 1 of 3 -> b'],
    [{ kind: 'filter', rule: 'default-layer3-section', action: 'deny' }, 'deny by default-layer3-section'],
    [
      { kind: 'encap', type: 'geneve', outerDst: Ip.parse('10.0.0.3'), mtuCost: 50 },
      'geneve to 10.0.0.3, 50 bytes less',
    ],
    [{ kind: 'deliver', to: 'n' }, 'accepted'],
    [{ kind: 'deliver', to: 'segment s' }, 'delivered to segment s'],
    [{ kind: 'drop', reason: 'no route' }, 'dropped: no route'],
  ])('says what a step did: %j', (step, words) => {
    expect(hopText(step)).toBe(`  1  node  n  ${words}`);
  });

  it('counts translations, and shows a hop that did nothing', () => {
    const nat: Step = {
      kind: 'nat',
      type: 'MASQUERADE',
      by: 'antrea',
      changes: [{ field: 'src', from: 'a', to: 'b' }],
    };
    const hops = [
      hop(device('node', 'n1'), [nat, nat]),
      hop(device('avi-se', 'n2'), [nat]),
      hop(device('node', 'n3'), []),
    ];
    expect(pathText(path([{ disposition: 'ACCEPTED', hops, explanations: [] }], []))).toBe(
      text(
        'tcp 10.44.0.1 -> 172.16.136.2  ACCEPTED  3 hops, 3 translations',
        '  1  node    n1  MASQUERADE src a -> b (antrea)',
        '                 MASQUERADE src a -> b (antrea)',
        '  2  avi-se  n2  MASQUERADE src a -> b (antrea)',
        '  3  node    n3',
        ' return   not traced, since nothing arrives',
      ),
    );
  });

  it('keeps to 80 columns, and to 30 for what is done where names are long', () => {
    for (const line of pathText(path([forward, leak], [back, unanswered, around])).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
    const name = 'n'.repeat(60);
    expect(hopText(route('10.0.0.0/8', 'static', 'via 10.0.0.1, which is far away'), name)).toBe(
      `  1  node  ${name}  route 10.0.0.0/8 static via`,
    );
  });

  it('aligns names of wide characters', () => {
    const hops = [hop(device('node', '東京'), [{ kind: 'deliver', to: 'x' }]), hop(device('node', 'abcd'), [])];
    const [, wide = ''] = pathText(path([{ disposition: 'ACCEPTED', hops, explanations: [] }], [])).split('\n');
    expect(wide).toBe('  1  node  東京  delivered to x');
  });
});
