import { antreaVersion, checkAntreaAgentConf } from '../../../../lib/core/products';

function problems(version: string, conf: Record<string, unknown>): string[] {
  const found = checkAntreaAgentConf(antreaVersion(version), conf);
  expect(found.every(({ fatal }) => fatal)).toBe(true);
  return found.map(({ id, message, fix }) => `${id} ${message}; ${fix}`);
}

describe('traffic modes', () => {
  it.each([
    [
      '0.13.3',
      { noSNAT: true },
      'ANT001 antrea-agent 0.13.3 stops: noSNAT is true with trafficEncapMode encap; ' +
        'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
    ],
    [
      '2.7.0',
      { noSNAT: true, trafficEncapMode: 'Hybrid' },
      'ANT001 antrea-agent 2.7.0 stops: noSNAT is true with trafficEncapMode Hybrid; ' +
        'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
    ],
    [
      '0.13.3',
      { trafficEncapMode: 'noEncap', featureGates: { AntreaProxy: false } },
      'ANT002 antrea-agent 0.13.3 stops: trafficEncapMode is noEncap with featureGates.AntreaProxy false; ' +
        'set featureGates.AntreaProxy: true, or trafficEncapMode: encap',
    ],
    [
      '1.14.0',
      { trafficEncapMode: 'hybrid', antreaProxy: { enable: false } },
      'ANT002 antrea-agent 1.14.0 stops: trafficEncapMode is hybrid with antreaProxy.enable false; ' +
        'set antreaProxy.enable: true, or trafficEncapMode: encap',
    ],
    [
      '1.12.0',
      { trafficEncapMode: 'noEncap', featureGates: { AntreaProxy: null } },
      'ANT002 antrea-agent 1.12.0 stops: trafficEncapMode is noEncap with featureGates.AntreaProxy false; ' +
        'set featureGates.AntreaProxy: true, or trafficEncapMode: encap',
    ],
    [
      '1.12.0',
      { trafficEncapMode: 'networkPolicyOnly', featureGates: { AllBeta: false } },
      'ANT002 antrea-agent 1.12.0 stops: trafficEncapMode is networkPolicyOnly with featureGates.AntreaProxy false; ' +
        'set featureGates.AntreaProxy: true, or trafficEncapMode: encap',
    ],
    [
      '1.3.0',
      { trafficEncapMode: 'noEncap', trafficEncryptionMode: 'wireguard' },
      'ANT003 antrea-agent 1.3.0 stops: trafficEncryptionMode is wireguard with trafficEncapMode noEncap; ' +
        'set trafficEncapMode: encap, or trafficEncryptionMode: none',
    ],
    [
      '2.7.0',
      { trafficEncapMode: 'hybrid', trafficEncryptionMode: 'ipsec' },
      'ANT003 antrea-agent 2.7.0 stops: trafficEncryptionMode is ipsec with trafficEncapMode hybrid; ' +
        'set trafficEncapMode: encap, or trafficEncryptionMode: none',
    ],
    [
      '1.2.0',
      { trafficEncapMode: 'noEncap', enableIPSecTunnel: true, tunnelType: 'gre' },
      'ANT003 antrea-agent 1.2.0 stops: enableIPSecTunnel is true with trafficEncapMode noEncap; ' +
        'set trafficEncapMode: encap, or enableIPSecTunnel: false',
    ],
    [
      '1.2.0',
      { enableIPSecTunnel: true },
      'ANT011 antrea-agent 1.2.0 stops: enableIPSecTunnel is true with tunnelType geneve; ' +
        'set tunnelType: gre, or enableIPSecTunnel: false',
    ],
    [
      '1.13.0',
      {
        trafficEncapMode: 'noEncap',
        antreaProxy: { defaultLoadBalancerMode: 'dsr' },
        featureGates: { LoadBalancerModeDSR: true },
      },
      'ANT008 antrea-agent 1.13.0 stops: antreaProxy.defaultLoadBalancerMode is dsr with trafficEncapMode noEncap; ' +
        'set trafficEncapMode: encap, or antreaProxy.defaultLoadBalancerMode: nat',
    ],
  ])('%s stops at %j', (version, conf, message) => {
    expect(problems(version, conf)).toEqual([message]);
  });

  it.each([
    ['0.13.3', { noSNAT: true, trafficEncapMode: 'noEncap' }],
    ['0.13.3', { noSNAT: true, trafficEncapMode: 'networkPolicyOnly' }],
    ['0.13.3', { noSNAT: false, trafficEncapMode: 'hybrid' }],
    ['0.13.3', { featureGates: { AntreaProxy: false } }],
    ['1.14.0', { antreaProxy: { enable: false } }],
    ['2.7.0', { trafficEncapMode: 'noEncap', antreaProxy: { enable: true } }],
    ['1.3.0', { trafficEncryptionMode: 'ipsec' }],
    ['1.3.0', { trafficEncapMode: 'noEncap', trafficEncryptionMode: 'none' }],
    ['1.3.0', { enableIPSecTunnel: true }],
    ['1.2.0', { enableIPSecTunnel: true, tunnelType: 'gre' }],
    ['1.13.0', { antreaProxy: { defaultLoadBalancerMode: 'DSR' }, featureGates: { LoadBalancerModeDSR: true } }],
  ])('%s starts with %j', (version, conf) => {
    expect(problems(version, conf)).toEqual([]);
  });
});

it('a problem names option, value and both halves of its text', () => {
  expect(checkAntreaAgentConf(antreaVersion('1.4.0'), { noSNAT: true })).toEqual([
    {
      id: 'ANT001',
      key: 'noSNAT',
      value: true,
      message: 'antrea-agent 1.4.0 stops: noSNAT is true with trafficEncapMode encap',
      fix: 'set trafficEncapMode: noEncap or networkPolicyOnly, or noSNAT: false',
      fatal: true,
    },
  ]);
});

it('every problem of a configuration is reported, each option once', () => {
  expect(problems('1.14.0', { noSNAT: 'yes', trafficEncapMode: 'x', tunnelType: 'y', a: 1 })).toEqual([
    'ANT011 antrea-agent 1.14.0 stops: noSNAT is "yes"; write true or false, without quotes',
    'ANT011 antrea-agent 1.14.0 stops: a is an option of no release; the nearest option is noSNAT',
    'ANT011 antrea-agent 1.14.0 stops: trafficEncapMode has "x"; write encap, noEncap, hybrid, networkPolicyOnly',
    'ANT011 antrea-agent 1.14.0 stops: tunnelType has "y"; write geneve, vxlan, gre, stt',
  ]);
});
