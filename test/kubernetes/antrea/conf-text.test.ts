import { Cidr } from '../../../lib/core/net';
import {
  ANTREA_LINES,
  antreaVersion,
  checkAntreaAgentConf,
  checkAntreaControllerConf,
} from '../../../lib/core/products';
import {
  type AntreaSettings,
  antreaAgentConf,
  antreaCniConflist,
  antreaConfs,
  antreaControllerConf,
  routablePreset,
} from '../../../lib/kubernetes/antrea';

describe('the routable preset', () => {
  const MODE = { trafficEncapMode: 'noEncap', noSNAT: true };
  it.each([
    ['0.13.3', { ...MODE, featureGates: { AntreaProxy: true } }, {}],
    ['1.0.0', { ...MODE, featureGates: { AntreaProxy: true, Egress: false } }, { featureGates: { Egress: false } }],
    ['1.13.0', { ...MODE, featureGates: { AntreaProxy: true, Egress: false } }, { featureGates: { Egress: false } }],
    [
      '1.14.0',
      { ...MODE, featureGates: { Egress: false }, antreaProxy: { enable: true } },
      { featureGates: { Egress: false } },
    ],
    [
      '2.7.0',
      { ...MODE, featureGates: { Egress: false }, antreaProxy: { enable: true } },
      { featureGates: { Egress: false } },
    ],
  ])('of %s', (version, agent, controller) => {
    expect(routablePreset(version)).toEqual({ agent, controller });
  });

  it.each(ANTREA_LINES)('starts agent and controller of %s', (line) => {
    const { agent, controller } = routablePreset(line);
    expect(checkAntreaAgentConf(antreaVersion(line), agent)).toEqual([]);
    expect(checkAntreaControllerConf(antreaVersion(line), controller)).toEqual([]);
  });

  it('is refused for an unknown version', () => {
    expect(() => routablePreset('2.8.0')).toThrow(
      'VERSION001 antrea 2.8.0 has no table here; give one from 0.11 to 2.7, as 2.7.0',
    );
  });
});

describe('the files of settings', () => {
  it('antrea-agent.conf: preset, typed options and others, with texts in quotes and keys in order', () => {
    const settings: AntreaSettings = {
      version: '2.7.0',
      routable: true,
      agent: {
        nodePortLocal: { enable: true, portRange: '61000-62000' },
        transportInterfaceCIDRs: ['192.168.0.0/24', Cidr.parse('fd00::/64')],
        featureGates: { BGPPolicy: true },
        options: { packetInRate: 500, antreaProxy: { serviceProxyName: 'on' } },
      },
    };
    expect(antreaAgentConf(settings)).toBe(
      [
        'antreaProxy:',
        '  enable: true',
        '  serviceProxyName: "on"',
        'featureGates:',
        '  BGPPolicy: true',
        '  Egress: false',
        'noSNAT: true',
        'nodePortLocal:',
        '  enable: true',
        '  portRange: "61000-62000"',
        'packetInRate: 500',
        'trafficEncapMode: "noEncap"',
        'transportInterfaceCIDRs:',
        '  - "192.168.0.0/24"',
        '  - "fd00::/64"',
        '',
      ].join('\n'),
    );
  });

  it('antrea-controller.conf with node IPAM', () => {
    const nodeIPAM = { enableNodeIPAM: true, clusterCIDRs: ['10.64.0.0/16'], nodeCIDRMaskSizeIPv4: 24 };
    expect(antreaControllerConf({ version: '2.7.0', routable: true, controller: { nodeIPAM } })).toBe(
      [
        'featureGates:',
        '  Egress: false',
        'nodeIPAM:',
        '  clusterCIDRs:',
        '    - "10.64.0.0/16"',
        '  enableNodeIPAM: true',
        '  nodeCIDRMaskSizeIPv4: 24',
        '',
      ].join('\n'),
    );
  });

  it('are empty objects where nothing is set', () => {
    expect([antreaAgentConf({ version: '1.4.0' }), antreaControllerConf({ version: '1.4.0' })]).toEqual([
      '{}\n',
      '{}\n',
    ]);
  });

  it('what the user sets comes before the preset', () => {
    const { agent } = antreaConfs({
      version: '2.7.0',
      routable: true,
      agent: { noSNAT: false, featureGates: { Egress: true }, hostGateway: undefined },
    });
    expect(agent).toEqual({
      featureGates: { Egress: true },
      trafficEncapMode: 'noEncap',
      noSNAT: false,
      antreaProxy: { enable: true },
    });
  });
});

/** What a Terraform value looks like to a program. */
const TOKEN = ['https://$', '{TfToken[TOKEN.0]}'].join('');

describe('settings that are refused', () => {
  it.each<[AntreaSettings, string]>([
    [
      { version: '0.13.3', agent: { noSNAT: true } },
      'ANT001 [cl1/antrea] antrea-agent 0.13.3 stops: noSNAT is true with trafficEncapMode encap; ' +
        'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
    ],
    [
      { version: '2.7.0', routable: true, agent: { antreaProxy: { enable: false } } },
      'ANT002 [cl1/antrea] antrea-agent 2.7.0 stops: trafficEncapMode is noEncap with antreaProxy.enable false; ' +
        'set antreaProxy.enable: true, or trafficEncapMode: encap',
    ],
    [
      { version: '2.7.0', routable: true, agent: { trafficEncryptionMode: 'wireGuard' } },
      'ANT003 [cl1/antrea] antrea-agent 2.7.0 stops: trafficEncryptionMode is wireGuard with trafficEncapMode noEncap; ' +
        'set trafficEncapMode: encap, or trafficEncryptionMode: none',
    ],
    [
      { version: '2.7.0', agent: { featureGates: { EndpointSlice: false } } },
      'ANT011 [cl1/antrea] antrea-agent 2.7.0 stops: featureGates.EndpointSlice is false, and the gate is locked to true; ' +
        'leave it out',
    ],
    [
      { version: '1.3.0', agent: { nodePortLocal: { enable: true } } },
      'ANT011 [cl1/antrea] antrea-agent 1.3.0 stops: nodePortLocal is an option of antrea 1.4 to 2.7; ' +
        'leave it out, or run antrea 1.4 to 2.7',
    ],
    [
      { version: '2.7.0', agent: { options: { trafficEncapmode: 'noEncap' } } },
      'ANT011 [cl1/antrea] antrea-agent 2.7.0 ignores an option: trafficEncapmode is an option of no release; ' +
        'the nearest option is trafficEncapMode',
    ],
    [
      { version: '2.7.0', agent: { options: { unheardOf: 1, tunnelType: 'ipip' } } },
      'ANT011 [cl1/antrea] antrea-agent 2.7.0 stops: tunnelType has "ipip"; write geneve, vxlan, gre, stt',
    ],
    [
      { version: '2.7.0', controller: { options: { noSNAT: true } } },
      'ANT011 [cl1/antrea] antrea-controller 2.7.0 ignores an option: noSNAT is an option of ' +
        'antrea-agent.conf; write it there',
    ],
    [
      { version: '2.7.0', agent: { noSNAT: true, options: { noSNAT: true } } },
      'OPTION001 [cl1/antrea] agent option noSNAT is given by its own property and in options; leave one out',
    ],
    [
      { version: '2.7.0', agent: { featureGates: { Egress: true }, options: { featureGates: { Egress: false } } } },
      'OPTION001 [cl1/antrea] agent option featureGates.Egress is given by its own property and in options; leave one out',
    ],
    [
      { version: '2.7.0', controller: { nodeIPAM: { clusterCIDRs: ['10.64.0.1/16'] } } },
      'ADR002 [cl1/antrea] 10.64.0.1/16 has host bits set; did you mean 10.64.0.0/16?',
    ],
    [
      { version: '2.7.0', agent: { kubeAPIServerOverride: TOKEN } },
      'TOKEN001 [cl1/antrea] kubeAPIServerOverride is known only after apply; a configuration file needs the value itself',
    ],
    [
      { version: '2.7.0', agent: { transportInterfaceCIDRs: [TOKEN] } },
      'TOKEN001 [cl1/antrea] transportInterfaceCIDRs is known only after apply; ' +
        'a configuration file needs the value itself',
    ],
    [
      { version: 'newest' },
      'VERSION001 [cl1/antrea] "newest" is not an antrea version; give one from 0.11 to 2.7, as 2.7.0',
    ],
  ])('%j', (settings, message) => {
    expect(() => antreaConfs(settings, 'cl1/antrea')).toThrow(new Error(message));
  });
});

describe('antrea-cni.conflist', () => {
  it('has three plugins', () => {
    expect(JSON.parse(antreaCniConflist())).toEqual({
      cniVersion: '0.3.0',
      name: 'antrea',
      plugins: [
        { type: 'antrea', ipam: { type: 'host-local' } },
        { type: 'portmap', capabilities: { portMappings: true } },
        { type: 'bandwidth', capabilities: { bandwidth: true } },
      ],
    });
  });

  it('does without what is switched off', () => {
    expect(antreaCniConflist({ portmap: false, bandwidth: false })).toBe(
      [
        '{',
        '  "cniVersion": "0.3.0",',
        '  "name": "antrea",',
        '  "plugins": [',
        '    {',
        '      "type": "antrea",',
        '      "ipam": {',
        '        "type": "host-local"',
        '      }',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});
