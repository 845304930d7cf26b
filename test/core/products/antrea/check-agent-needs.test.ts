import { antreaVersion, checkAntreaAgentConf } from '../../../../lib/core/products';

function problems(version: string, conf: Record<string, unknown>): string[] {
  const found = checkAntreaAgentConf(antreaVersion(version), conf);
  expect(found.every(({ fatal }) => fatal)).toBe(true);
  return found.map(({ id, message, fix }) => `${id} ${message}; ${fix}`);
}

const BRIDGED = { trafficEncapMode: 'noEncap', noSNAT: true };

describe('options that need others', () => {
  it.each([
    [
      '1.13.0',
      { antreaProxy: { defaultLoadBalancerMode: 'dsr' } },
      'antreaProxy.defaultLoadBalancerMode is dsr with featureGates.LoadBalancerModeDSR false; ' +
        'set featureGates.LoadBalancerModeDSR: true, or antreaProxy.defaultLoadBalancerMode: nat',
    ],
    [
      '1.7.0',
      { ipsec: { authenticationMode: 'cert' } },
      'ipsec.authenticationMode is cert with featureGates.IPsecCertAuth false; ' +
        'set featureGates.IPsecCertAuth: true, or ipsec.authenticationMode: psk',
    ],
    [
      '2.5.0',
      { hostNetworkMode: 'nftables' },
      'hostNetworkMode is nftables with featureGates.NFTablesHostNetworkMode false; ' +
        'set featureGates.NFTablesHostNetworkMode: true, or hostNetworkMode: iptables',
    ],
    [
      '1.4.0',
      { featureGates: { AntreaIPAM: true }, noSNAT: true, trafficEncapMode: 'networkPolicyOnly' },
      'featureGates.AntreaIPAM is true with trafficEncapMode networkPolicyOnly; ' +
        'set trafficEncapMode: noEncap, or featureGates.AntreaIPAM: false',
    ],
    [
      '1.5.0',
      { featureGates: { AntreaIPAM: true }, trafficEncapMode: 'noEncap' },
      'featureGates.AntreaIPAM is true with noSNAT false; set noSNAT: true, or featureGates.AntreaIPAM: false',
    ],
    [
      '1.5.0',
      { ...BRIDGED, featureGates: { AntreaIPAM: true }, ovsDatapathType: 'netdev' },
      'featureGates.AntreaIPAM is true with ovsDatapathType netdev; ' +
        'set ovsDatapathType: system, or featureGates.AntreaIPAM: false',
    ],
    [
      '1.6.0',
      { enableBridgingMode: true, trafficEncapMode: 'noEncap', featureGates: { AntreaIPAM: true } },
      'enableBridgingMode is true with noSNAT false; set noSNAT: true, or enableBridgingMode: false',
    ],
    [
      '2.7.0',
      {
        enableBridgingMode: true,
        trafficEncapMode: 'networkPolicyOnly',
        noSNAT: true,
        featureGates: { AntreaIPAM: true },
      },
      'enableBridgingMode is true with trafficEncapMode networkPolicyOnly; ' +
        'set trafficEncapMode: noEncap, or enableBridgingMode: false',
    ],
    [
      '1.6.0',
      { ...BRIDGED, enableBridgingMode: true, ovsDatapathType: 'netdev', featureGates: { AntreaIPAM: true } },
      'enableBridgingMode is true with ovsDatapathType netdev; ' +
        'set ovsDatapathType: system, or enableBridgingMode: false',
    ],
    [
      '1.7.0',
      { ...BRIDGED, enableBridgingMode: true },
      'enableBridgingMode is true with featureGates.AntreaIPAM false; ' +
        'set featureGates.AntreaIPAM: true, or enableBridgingMode: false',
    ],
    [
      '2.5.0',
      { featureGates: { SecondaryNetwork: true } },
      'featureGates.SecondaryNetwork is true with featureGates.AntreaIPAM false; ' +
        'set featureGates.AntreaIPAM: true, or featureGates.SecondaryNetwork: false',
    ],
    [
      '2.0.0',
      { multicast: { enable: true }, trafficEncryptionMode: 'wireGuard' },
      'multicast.enable is true with trafficEncryptionMode wireGuard; ' +
        'set trafficEncryptionMode: none, or multicast.enable: false',
    ],
    [
      '2.5.0',
      { multicast: { enable: true }, trafficEncapMode: 'networkPolicyOnly' },
      'multicast.enable is true with trafficEncapMode networkPolicyOnly; ' +
        'set trafficEncapMode: encap or noEncap or hybrid, or multicast.enable: false',
    ],
    [
      '1.7.0',
      { featureGates: { Multicluster: true }, trafficEncapMode: 'noEncap' },
      'featureGates.Multicluster is true with trafficEncapMode noEncap; ' +
        'set trafficEncapMode: encap, or featureGates.Multicluster: false',
    ],
    [
      '1.9.0',
      { multicluster: { enable: true }, trafficEncapMode: 'hybrid' },
      'multicluster.enable is true with trafficEncapMode hybrid; ' +
        'set trafficEncapMode: encap, or multicluster.enable: false',
    ],
    [
      '1.10.0',
      { multicluster: { enable: true } },
      'multicluster.enable is true with featureGates.Multicluster false; ' +
        'set featureGates.Multicluster: true, or multicluster.enable: false',
    ],
    [
      '1.11.0',
      { featureGates: { Multicluster: true }, multicluster: { enableStretchedNetworkPolicy: true } },
      'multicluster.enableStretchedNetworkPolicy is true with multicluster.enableGateway false; ' +
        'set multicluster.enableGateway: true, or multicluster.enableStretchedNetworkPolicy: false',
    ],
    [
      '1.11.0',
      {
        featureGates: { Multicluster: true },
        multicluster: { enableGateway: true },
        trafficEncryptionMode: 'wireGuard',
      },
      'multicluster.enableGateway is true with trafficEncryptionMode wireGuard; ' +
        'set trafficEncryptionMode: none or ipsec, or multicluster.enableGateway: false',
    ],
    [
      '1.12.0',
      {
        featureGates: { Multicluster: true },
        multicluster: { enableGateway: true, trafficEncryptionMode: 'wireGuard' },
        trafficEncryptionMode: 'ipsec',
      },
      'multicluster.trafficEncryptionMode is wireGuard with trafficEncryptionMode ipsec; ' +
        'set trafficEncryptionMode: none, or multicluster.trafficEncryptionMode: none',
    ],
    [
      '1.8.0',
      { nodeType: 'externalNode' },
      'nodeType is externalNode with featureGates.ExternalNode false; ' +
        'set featureGates.ExternalNode: true, or nodeType: k8sNode',
    ],
    [
      '1.8.0',
      { nodeType: 'externalNode', featureGates: { ExternalNode: true }, trafficEncapMode: 'encap' },
      'nodeType is externalNode with trafficEncapMode encap; set trafficEncapMode: noEncap, or nodeType: k8sNode',
    ],
    [
      '1.8.0',
      { nodeType: 'externalNode', featureGates: { ExternalNode: true }, nodePortLocal: { enable: true } },
      'nodeType is externalNode with nodePortLocal.enable true; set nodePortLocal.enable: false, or nodeType: k8sNode',
    ],
    [
      '1.15.0',
      { nodeType: 'externalNode', featureGates: { ExternalNode: true }, enableIPSecTunnel: true },
      'nodeType is externalNode with enableIPSecTunnel true; set enableIPSecTunnel: false, or nodeType: k8sNode',
    ],
    [
      '2.4.0',
      { nodeType: 'externalNode', featureGates: { ExternalNode: true, AntreaPolicy: true, Egress: true } },
      'featureGates.Egress is true with nodeType externalNode; leave it out',
    ],
    [
      '2.5.0',
      { nodeType: 'externalNode', featureGates: { ExternalNode: true } },
      'nodeType is externalNode, and the gate EndpointSlice is locked to true; run antrea 1.8 to 2.4 outside the cluster',
    ],
  ])('%s stops at %j', (version, conf, message) => {
    expect(problems(version, conf)).toEqual([`ANT011 antrea-agent ${version} stops: ${message}`]);
  });

  it.each([
    ['1.4.0', { ...BRIDGED, featureGates: { AntreaIPAM: true } }],
    ['1.6.0', { featureGates: { AntreaIPAM: true } }],
    ['1.6.0', { enableBridgingMode: true }],
    ['1.6.0', { ...BRIDGED, enableBridgingMode: true, featureGates: { AntreaIPAM: true } }],
    ['1.7.0', { ...BRIDGED, enableBridgingMode: true, featureGates: { AntreaIPAM: true } }],
    ['1.7.0', { ...BRIDGED, enableBridgingMode: true, featureGates: { AllAlpha: true, Multicluster: false } }],
    ['2.4.0', { featureGates: { SecondaryNetwork: true } }],
    ['1.15.0', { multicast: { enable: true }, trafficEncryptionMode: 'wireGuard' }],
    ['2.0.0', { multicast: { enable: true }, featureGates: { Multicast: false }, trafficEncryptionMode: 'ipsec' }],
    ['2.4.0', { multicast: { enable: true }, trafficEncapMode: 'networkPolicyOnly' }],
    ['1.10.0', { featureGates: { Multicluster: true }, trafficEncapMode: 'noEncap' }],
    ['1.11.0', { multicluster: { enableStretchedNetworkPolicy: true } }],
    [
      '1.11.0',
      { featureGates: { Multicluster: true }, multicluster: { enable: true, enableStretchedNetworkPolicy: true } },
    ],
    ['1.8.0', { nodeType: 'externalNode', featureGates: { ExternalNode: true, AntreaProxy: false } }],
  ])('%s starts with %j', (version, conf) => {
    expect(problems(version, conf)).toEqual([]);
  });
});
