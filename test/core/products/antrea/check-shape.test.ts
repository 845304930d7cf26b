import {
  ANTREA_LINES,
  type AntreaComponent,
  type AntreaOption,
  type AntreaOptionType,
  antreaOptions,
  antreaVersion,
  checkAntreaAgentConf,
  checkAntreaControllerConf,
} from '../../../../lib/core/products';

const CHECK = { agent: checkAntreaAgentConf, controller: checkAntreaControllerConf };

/** All problems of an agent's configuration, as `fatal|key|message|fix`. */
function problems(version: string, conf: Record<string, unknown>): string[] {
  return checkAntreaAgentConf(antreaVersion(version), conf).map(
    ({ id, fatal, message, fix }) => `${id} ${fatal ? 'fatal' : 'ignored'} ${message}; ${fix}`,
  );
}

describe('an option the version does not have', () => {
  it.each([
    [
      '0.13.3',
      { nodePortLocal: { enable: true } },
      'ANT011 fatal antrea-agent 0.13.3 stops: nodePortLocal is an option of antrea 1.4 to 2.7; ' +
        'leave it out, or run antrea 1.4 to 2.7',
    ],
    [
      '1.13.0',
      { antreaProxy: { enable: true } },
      'ANT011 fatal antrea-agent 1.13.0 stops: antreaProxy.enable is an option of antrea 1.14 to 2.7; ' +
        'leave it out, or run antrea 1.14 to 2.7',
    ],
    [
      '2.7.0',
      { nplPortRange: '61000-62000' },
      'ANT011 ignored antrea-agent 2.7.0 ignores an option: nplPortRange is an option of antrea 0.13 to 1.15; ' +
        'use nodePortLocal.portRange',
    ],
    [
      '2.6.0',
      { flowExporter: { protocols: ['tcp'] } },
      'ANT011 ignored antrea-agent 2.6.0 ignores an option: flowExporter.protocols is an option of antrea 2.4; ' +
        'use flowExporter.protocolFilter',
    ],
    [
      '1.4.0',
      { trafficEncapmode: 'noEncap' },
      'ANT011 fatal antrea-agent 1.4.0 stops: trafficEncapmode is an option of no release; ' +
        'the nearest option is trafficEncapMode',
    ],
    [
      '2.7.0',
      { nodePortLocal: { enabled: true } },
      'ANT011 ignored antrea-agent 2.7.0 ignores an option: nodePortLocal.enabled is an option of no release; ' +
        'the nearest option is nodePortLocal.enable',
    ],
    [
      '1.6.0',
      { Egress: false },
      'ANT011 fatal antrea-agent 1.6.0 stops: Egress is an option of no release; write it under featureGates',
    ],
    [
      '1.4.0',
      { 'antreaProxy.proxyAll': true },
      'ANT011 fatal antrea-agent 1.4.0 stops: antreaProxy.proxyAll is written as one key; ' +
        'write each of its words as a group, one level deeper',
    ],
    [
      '2.7.0',
      { secondaryNetwork: { ovsBridges: [{ bridgeName: 'br1', physicalInterface: 'eth1' }] } },
      'ANT011 ignored antrea-agent 2.7.0 ignores an option: secondaryNetwork.ovsBridges[].physicalInterface is an ' +
        'option of no release; the nearest option is secondaryNetwork.ovsBridges[].physicalInterfaces',
    ],
    [
      '2.7.0',
      { nodeIPAM: { enableNodeIPAM: true } },
      'ANT011 ignored antrea-agent 2.7.0 ignores an option: nodeIPAM is an option of antrea-controller.conf; write it there',
    ],
    [
      '1.4.0',
      { constructor: 1 },
      'ANT011 fatal antrea-agent 1.4.0 stops: constructor is an option of no release; the nearest option is ovsRunDir',
    ],
  ])('%s %j', (version, conf, message) => {
    expect(problems(version, conf)).toEqual([message]);
  });
});

describe('a gate the version does not take', () => {
  it.each([
    [
      '0.13.3',
      { Egress: false },
      'antrea-agent 0.13.3 stops: featureGates.Egress is a gate of antrea 1.0 to 2.7; leave it out, or run antrea 1.0 to 2.7',
    ],
    [
      '2.0.0',
      { BGPPolicy: true },
      'antrea-agent 2.0.0 stops: featureGates.BGPPolicy is a gate of antrea 2.1 to 2.7; leave it out, or run antrea 2.1 to 2.7',
    ],
    [
      '2.6.0',
      { L7FlowExporter: false },
      'antrea-agent 2.6.0 stops: featureGates.L7FlowExporter is a gate of antrea 1.15 to 2.5; ' +
        'leave it out, or run antrea 1.15 to 2.5',
    ],
    [
      '2.7.0',
      { EgressSeparateSubnets: true },
      'antrea-agent 2.7.0 stops: featureGates.EgressSeparateSubnets is a gate of no release; ' +
        'the nearest gate is EgressSeparateSubnet',
    ],
    [
      '2.5.0',
      { EndpointSlice: false },
      'antrea-agent 2.5.0 stops: featureGates.EndpointSlice is false, and the gate is locked to true; leave it out',
    ],
    [
      '2.5.1',
      { TopologyAwareHints: false },
      'antrea-agent 2.5.1 stops: featureGates.TopologyAwareHints is false, and the gate is locked to true; leave it out',
    ],
    [
      '2.7.0',
      { EndpointSlice: null },
      'antrea-agent 2.7.0 stops: featureGates.EndpointSlice is false, and the gate is locked to true; leave it out',
    ],
    [
      '2.7.0',
      { Egress: 'false' },
      'antrea-agent 2.7.0 stops: featureGates.Egress is "false"; write true or false, without quotes',
    ],
  ])('%s %j', (version, featureGates, message) => {
    expect(problems(version, { featureGates })).toEqual([`ANT011 fatal ${message}`]);
  });

  it.each([
    ['2.5.0', { EndpointSlice: true }],
    ['2.4.5', { EndpointSlice: false }],
    ['2.5.0', { TopologyAwareHints: false }],
    ['2.7.0', { AllAlpha: false, AllBeta: true, Egress: null }],
    ['1.6.0', { NodeIPAM: true }],
  ])('%s takes %j', (version, featureGates) => {
    expect(problems(version, { featureGates })).toEqual([]);
  });
});

describe('a value of a wrong type', () => {
  it.each([
    [{ noSNAT: 'true' }, 'noSNAT is "true"; write true or false, without quotes'],
    [{ defaultMTU: '1500' }, 'defaultMTU is "1500"; write a whole number, without quotes'],
    [{ defaultMTU: 1500.5 }, 'defaultMTU is 1500.5; write a whole number, without quotes'],
    [{ hostGateway: ['antrea-gw0'] }, 'hostGateway is ["antrea-gw0"]; write a text'],
    [{ transportInterfaceCIDRs: '10.0.0.0/8' }, 'transportInterfaceCIDRs is "10.0.0.0/8"; write a list of texts'],
    [{ nodePortLocal: true }, 'nodePortLocal is true; write its options one level deeper, as an object'],
    [{ egress: [] }, 'egress is []; write its options one level deeper, as an object'],
    [{ featureGates: ['Egress'] }, 'featureGates is ["Egress"]; write an object of gate names with true or false'],
    [{ secondaryNetwork: { ovsBridges: ['br1'] } }, 'secondaryNetwork.ovsBridges is ["br1"]; write a list of objects'],
    [
      { multicast: { igmpQueryVersions: ['1'] } },
      'multicast.igmpQueryVersions is ["1"]; write a list of whole numbers',
    ],
  ])('%j', (conf, message) => {
    expect(problems('2.7.0', conf)).toEqual([`ANT011 fatal antrea-agent 2.7.0 stops: ${message}`]);
  });

  it('an empty group is none, since the decoder leaves it at its default', () => {
    expect(problems('1.4.0', { nodePortLocal: null, egress: { exceptCIDRs: null }, noSNAT: undefined })).toEqual([]);
  });

  it('any scalar is a text, as the decoder has it', () => {
    expect(problems('2.7.0', { hostGateway: 8, ovsBridge: true })).toEqual([]);
  });

  it("Kubernetes' own groups are not looked into", () => {
    expect(problems('1.4.0', { clientConnection: { kubeconfig: '/etc/k', qps: 5 } })).toEqual([]);
  });
});

/** A value of each type that every option of the type takes. */
const SAMPLE: Readonly<Record<AntreaOptionType, unknown>> = {
  bool: false,
  int: 0,
  string: '',
  'string[]': [],
  'int[]': [],
  object: {},
  'object[]': [],
  gates: {},
};

function confWith(path: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : confWith(rest.join('.'), value);
  return key.endsWith('[]') ? { [key.slice(0, -2)]: [inner] } : { [key]: inner };
}

const LAST = ANTREA_LINES.length - 1;
const EVERY_OPTION = (['agent', 'controller'] as const).flatMap((component) => {
  const all = new Map<string, AntreaOption>();
  for (const line of ANTREA_LINES)
    for (const [path, option] of Object.entries(antreaOptions(antreaVersion(line), component))) all.set(path, option);
  return [...all].map(([path, option]): [AntreaComponent, string, AntreaOption] => [component, path, option]);
});

describe('every option of the table', () => {
  it.each(EVERY_OPTION)(
    '%s %s is taken by its first and last line, and refused by the lines around',
    (file, path, option) => {
      const conf = confWith(path, SAMPLE[option.type]);
      const first = ANTREA_LINES.indexOf(option.since ?? '0.11');
      const last = ANTREA_LINES.indexOf(option.until ?? '2.7');
      const refused = (index: number) => {
        const version = antreaVersion(ANTREA_LINES[index] ?? '');
        return CHECK[file](version, conf).filter(({ message }) => message.includes(' is an option of antrea ')).length;
      };
      expect([refused(first), refused(last)]).toEqual([0, 0]);
      if (first > 0) expect(refused(first - 1)).toBe(1);
      if (last < LAST) expect(refused(last + 1)).toBe(1);
    },
  );

  it('are 117 of the agent and 23 of the controller', () => {
    expect(EVERY_OPTION.filter(([file]) => file === 'agent')).toHaveLength(117);
    expect(EVERY_OPTION.filter(([file]) => file === 'controller')).toHaveLength(23);
  });
});
