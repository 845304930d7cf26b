import type { AntreaOptionTable } from './option';

/** The options of `antrea-controller.conf`. */
export const CONTROLLER_OPTIONS: AntreaOptionTable = {
  apiPort: { type: 'int', default: 10349, range: [1, 65535], helm: 'controller.apiPort' },
  clientCAFile: { type: 'string', since: '1.12' },
  clientConnection: { type: 'object', helm: false },
  enablePrometheusMetrics: { type: 'bool', default: true, helm: 'controller.enablePrometheusMetrics' },
  featureGates: { type: 'gates' },
  ipsecCSRSigner: { type: 'object', since: '1.7' },
  'ipsecCSRSigner.autoApprove': { type: 'bool', since: '1.7', default: true, helm: 'ipsec.csrSigner.autoApprove' },
  'ipsecCSRSigner.selfSignedCA': { type: 'bool', since: '1.7', default: true, helm: 'ipsec.csrSigner.selfSignedCA' },
  kubeAPIServerOverride: { type: 'string', since: '1.13' },
  legacyCRDMirroring: { type: 'bool', since: '1.0', until: '1.15', helm: false },
  multicluster: { type: 'object', since: '1.10' },
  'multicluster.enableStretchedNetworkPolicy': { type: 'bool', since: '1.10' },
  'multicluster.namespace': { type: 'string', since: '1.10', helm: false },
  nodeIPAM: { type: 'object', since: '1.4' },
  'nodeIPAM.clusterCIDRs': { type: 'string[]', since: '1.4' },
  'nodeIPAM.enableNodeIPAM': { type: 'bool', since: '1.4', helm: 'nodeIPAM.enable' },
  'nodeIPAM.nodeCIDRMaskSizeIPv4': { type: 'int', since: '1.4', default: 24, range: [16, 30] },
  'nodeIPAM.nodeCIDRMaskSizeIPv6': { type: 'int', since: '1.4', default: 64, range: [64, 126] },
  'nodeIPAM.serviceCIDR': { type: 'string', since: '1.4' },
  'nodeIPAM.serviceCIDRv6': { type: 'string', since: '1.4' },
  selfSignedCert: { type: 'bool', default: true, helm: 'controller.selfSignedCert' },
  tlsCipherSuites: { type: 'string', since: '0.13' },
  tlsMinVersion: {
    type: 'string',
    since: '0.13',
    values: ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13'],
  },
};
