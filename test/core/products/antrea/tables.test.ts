import {
  ANTREA_LINES,
  antreaChartWritesGate,
  antreaDecoder,
  antreaGates,
  antreaOptions,
  antreaVersion,
} from '../../../../lib/core/products';

/** Each gate as `+` on or `-` off by default, its stage, `L` where locked. */
function gatesOf(version: string): Record<string, string> {
  const gates = Object.entries(antreaGates(antreaVersion(version)));
  return Object.fromEntries(
    gates.map(([name, gate]) => [name, `${gate.default ? '+' : '-'}${gate.stage}${gate.locked ? 'L' : ''}`]),
  );
}

describe('the options of a version', () => {
  it.each([
    ['0.11', 21, 5, 5],
    ['0.12', 21, 5, 5],
    ['0.13', 26, 7, 7],
    ['1.0', 27, 8, 8],
    ['1.1', 26, 8, 8],
    ['1.2', 27, 8, 8],
    ['1.3', 32, 8, 8],
    ['1.4', 42, 15, 10],
    ['1.5', 44, 15, 13],
    ['1.6', 45, 15, 13],
    ['1.7', 54, 18, 16],
    ['1.8', 63, 18, 18],
    ['1.9', 64, 18, 18],
    ['1.10', 73, 21, 20],
    ['1.11', 76, 21, 20],
    ['1.12', 81, 22, 20],
    ['1.13', 89, 23, 23],
    ['1.14', 92, 23, 24],
    ['1.15', 92, 23, 27],
    ['2.0', 88, 22, 27],
    ['2.1', 88, 22, 29],
    ['2.2', 90, 22, 31],
    ['2.3', 92, 22, 31],
    ['2.4', 94, 22, 31],
    ['2.5', 100, 22, 33],
    ['2.6', 100, 22, 32],
    ['2.7', 103, 22, 34],
  ])('%s: %i of the agent, %i of the controller, %i gates', (line, agent, controller, gates) => {
    const version = antreaVersion(line);
    expect(Object.keys(antreaOptions(version))).toHaveLength(agent);
    expect(Object.keys(antreaOptions(version, 'controller'))).toHaveLength(controller);
    expect(Object.keys(antreaGates(version))).toHaveLength(gates);
  });

  it.each([
    ['nplPortRange', '0.13', '1.15'],
    ['clusterPort', '1.2', '2.7'],
    ['trafficEncryptionMode', '1.3', '2.7'],
    ['nodePortLocal.portRange', '1.4', '2.7'],
    ['antreaProxy.enable', '1.14', '2.7'],
    ['flowExporter.protocols', '2.4', '2.4'],
    ['hostNetworkAcceleration.enable', '2.5', '2.7'],
    ['memberlist.gossipVerifyIncoming', '2.7', '2.7'],
    ['noSNAT', '0.11', '2.7'],
  ])('%s is there from %s to %s', (option, first, last) => {
    const having = ANTREA_LINES.filter((line) => option in antreaOptions(antreaVersion(line)));
    expect([having[0], having[having.length - 1]]).toEqual([first, last]);
    expect(having).toHaveLength(ANTREA_LINES.indexOf(last as never) - ANTREA_LINES.indexOf(first as never) + 1);
  });

  it('carry type, default, values and the value of the Helm chart', () => {
    const agent = antreaOptions(antreaVersion('2.7.0'));
    expect(agent.trafficEncapMode).toEqual({
      type: 'string',
      default: 'encap',
      values: ['encap', 'noEncap', 'hybrid', 'networkPolicyOnly'],
    });
    expect(agent.apiPort).toEqual({ type: 'int', default: 10350, range: [1, 65535], helm: 'agent.apiPort' });
    expect(antreaOptions(antreaVersion('2.7.0'), 'controller')['nodeIPAM.enableNodeIPAM']).toEqual({
      type: 'bool',
      since: '1.4',
      helm: 'nodeIPAM.enable',
    });
  });
});

describe('the gates of a version', () => {
  it('0.13.3, which seed 002 runs', () => {
    expect(gatesOf('0.13.3')).toEqual({
      AntreaPolicy: '-alpha',
      AntreaProxy: '+beta',
      EndpointSlice: '-alpha',
      FlowExporter: '-alpha',
      NetworkPolicyStats: '-alpha',
      NodePortLocal: '-alpha',
      Traceflow: '+beta',
    });
  });

  it('1.4.0, which seed 000 runs', () => {
    expect(gatesOf('1.4.0')).toEqual({
      AntreaIPAM: '-alpha',
      AntreaPolicy: '+beta',
      AntreaProxy: '+beta',
      Egress: '-alpha',
      EndpointSlice: '-alpha',
      FlowExporter: '-alpha',
      NetworkPolicyStats: '+beta',
      NodeIPAM: '-alpha',
      NodePortLocal: '+beta',
      Traceflow: '+beta',
    });
  });

  it.each([
    ['EndpointSlice', '1.10', '-alpha'],
    ['EndpointSlice', '1.11', '+beta'],
    ['EndpointSlice', '2.4', '+ga'],
    ['EndpointSlice', '2.5.0', '+gaL'],
    ['TopologyAwareHints', '2.5.0', '+ga'],
    ['TopologyAwareHints', '2.5.1', '+gaL'],
    ['TopologyAwareHints', '2.5', '+gaL'],
    ['ServiceTrafficDistribution', '2.5.0', '+ga'],
    ['ServiceTrafficDistribution', '2.6.0', '+gaL'],
    ['Egress', '1.5', '-alpha'],
    ['Egress', '1.6', '+beta'],
    ['L7FlowExporter', '2.5', '-deprecated'],
    ['L7FlowExporter', '2.6', undefined],
    ['BGPPolicy', '2.0', undefined],
    ['BGPPolicy', '2.1', '-alpha'],
    ['AdminNetworkPolicy', '2.7', '-deprecated'],
  ])('%s in %s is %s', (gate, version, expected) => {
    expect(gatesOf(version)[gate]).toBe(expected);
  });

  it('say who acts on them', () => {
    const gates = antreaGates(antreaVersion('2.7'));
    expect([gates.Egress?.of, gates.AntreaProxy?.of, gates.NodeIPAM?.of]).toEqual(['both', 'agent', 'controller']);
  });
});

it.each([
  ['0.13.3', 'strict'],
  ['1.15.2', 'strict'],
  ['2.0.0', 'lenient'],
  ['2.7', 'lenient'],
])('the decoder of %s is %s', (version, decoder) => {
  expect(antreaDecoder(antreaVersion(version))).toBe(decoder);
});

it.each([
  ['1.13', 'EndpointSlice', true],
  ['1.14', 'EndpointSlice', false],
  ['2.4', 'AntreaProxy', true],
  ['2.5', 'AntreaProxy', false],
  ['2.7', 'Egress', true],
  ['1.8', 'ExternalNode', false],
])('the chart of %s writes %s: %s', (version, gate, expected) => {
  expect(antreaChartWritesGate(antreaVersion(version), gate)).toBe(expected);
});
