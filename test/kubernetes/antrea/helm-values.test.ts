import { type AntreaHelmValuesSettings, antreaHelmValues } from '../../../lib/kubernetes/antrea';

it('a values file names things as the chart does, and only what is set', () => {
  const values = antreaHelmValues({
    version: '2.7.0',
    routable: true,
    agent: {
      nodePortLocal: { enable: true, portRange: '61000-62000' },
      options: {
        apiPort: 10450,
        ovsBridge: 'br-pods',
        clusterPort: 10451,
        memberlist: { gossipVerifyIncoming: false },
      },
    },
    controller: {
      nodeIPAM: { enableNodeIPAM: true, clusterCIDRs: ['10.64.0.0/16'] },
      options: { apiPort: 10449, ipsecCSRSigner: { autoApprove: false }, tlsMinVersion: 'VersionTLS12' },
    },
    cni: { bandwidth: false },
  });
  expect(values).toBe(
    [
      'agent:',
      '  apiPort: 10450',
      '  clusterPort: 10451',
      '  memberlist:',
      '    gossipVerifyIncoming: false',
      'antreaProxy:',
      '  enable: true',
      'cni:',
      '  plugins:',
      '    bandwidth: false',
      'controller:',
      '  apiPort: 10449',
      'featureGates:',
      '  Egress: false',
      'ipsec:',
      '  csrSigner:',
      '    autoApprove: false',
      'noSNAT: true',
      'nodeIPAM:',
      '  clusterCIDRs:',
      '    - "10.64.0.0/16"',
      '  enable: true',
      'nodePortLocal:',
      '  enable: true',
      '  portRange: "61000-62000"',
      'ovs:',
      '  bridgeName: "br-pods"',
      'tlsMinVersion: "VersionTLS12"',
      'trafficEncapMode: "noEncap"',
      '',
    ].join('\n'),
  );
});

it('the first chart takes the gate of AntreaProxy, which was no option then', () => {
  expect(antreaHelmValues({ version: '1.8.0', routable: true })).toBe(
    ['featureGates:', '  AntreaProxy: true', '  Egress: false', 'noSNAT: true', 'trafficEncapMode: "noEncap"', ''].join(
      '\n',
    ),
  );
});

it('one value of the chart serves both files where both ask for the same', () => {
  const both = { options: { tlsMinVersion: 'VersionTLS13' } };
  expect(antreaHelmValues({ version: '2.7.0', agent: both, controller: both })).toBe('tlsMinVersion: "VersionTLS13"\n');
});

it.each<[AntreaHelmValuesSettings, string]>([
  [
    { version: '1.7.2', routable: true },
    'HELM001 [cl1/antrea] antrea 1.7.2 has no chart, which begins with 1.8; apply AntreaConfigMap instead',
  ],
  [
    { version: '2.7.0', agent: { options: { cniSocket: '/run/cni.sock' } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.7.0 does not write agent option cniSocket; apply AntreaConfigMap instead',
  ],
  [
    { version: '2.7.0', agent: { options: { clientConnection: { qps: 50 } } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.7.0 does not write agent option clientConnection; ' +
      'apply AntreaConfigMap instead',
  ],
  [
    { version: '2.7.0', agent: { options: { podCIDRs: '10.0.0.0/8' } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.7.0 does not write agent option podCIDRs; apply AntreaConfigMap instead',
  ],
  [
    { version: '2.3.0', agent: { options: { clusterPort: 10451 } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.3.0 does not write agent option clusterPort; apply AntreaConfigMap instead',
  ],
  [
    { version: '2.7.0', agent: { options: { flowPollInterval: '5s' } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.7.0 does not write agent option flowPollInterval; ' +
      'set flowExporter.flowPollInterval',
  ],
  [
    { version: '2.5.0', agent: { featureGates: { NodePortLocal: false } } },
    'HELM001 [cl1/antrea] the chart of antrea 2.5.0 does not write agent option featureGates.NodePortLocal; ' +
      'set nodePortLocal.enable',
  ],
  [
    { version: '1.14.0', agent: { featureGates: { EndpointSlice: false } } },
    'HELM001 [cl1/antrea] the chart of antrea 1.14.0 does not write agent option featureGates.EndpointSlice; leave it out',
  ],
  [
    { version: '2.7.0', agent: { featureGates: { Egress: true } }, controller: { featureGates: { Egress: false } } },
    'HELM002 [cl1/antrea] agent featureGates.Egress true and controller featureGates.Egress false are one value of the ' +
      'chart, featureGates.Egress; give both the same',
  ],
  [
    { version: '2.7.0', agent: { noSNAT: true } },
    'ANT001 [cl1/antrea] antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode encap; ' +
      'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
  ],
])('%j is refused', (settings, message) => {
  expect(() => antreaHelmValues(settings, 'cl1/antrea')).toThrow(new Error(message));
});
