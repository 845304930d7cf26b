import type { TkgRelease } from '../tkg';

/**
 * The Antrea that each TKG release installs. Source: `addons/packages/antrea` of tanzu-framework v0.10, v0.11, v0.25,
 * v0.28, v0.29.
 */
export const TKG_ANTREA: Readonly<Record<TkgRelease, string>> = {
  '1.4': '0.13.3',
  '1.5': '1.2.3',
  '1.6': '1.5.3',
  '2.1': '1.7.2',
  '2.2': '1.9.0',
};

/** An option that TKG's Antrea package writes from a cluster variable. */
export interface TkgAntreaRow {
  /** Path of the option in `antrea-agent.conf`. */
  readonly path: string;
  readonly variable: string;
  /**
   * First TKG release whose package writes it; before the variable came, as false. @default - the first with the
   * variable
   */
  readonly since?: TkgRelease;
  /** Last TKG release whose package writes it. @default - the newest one does */
  readonly until?: TkgRelease;
  /** The gate without which it is left out. @default - it does not depend on one */
  readonly gate?: string;
  /** True where the variable holds a list, as text with commas. @default false */
  readonly list?: boolean;
}

/**
 * What the packages write, in their order. Left out are `serviceCIDR` and `tlsCipherSuites`, which have no part in how
 * pods are reached. Source: the Antrea overlay and values of each package, and the template that fills them
 * (`providers/ytt/02_addons/cni/antrea/antrea_addon_data.lib.yaml`).
 */
export const TKG_ANTREA_ROWS: readonly TkgAntreaRow[] = [
  { path: 'featureGates.AntreaProxy', variable: 'ANTREA_PROXY' },
  { path: 'featureGates.EndpointSlice', variable: 'ANTREA_ENDPOINTSLICE' },
  { path: 'featureGates.TopologyAwareHints', variable: 'ANTREA_TOPOLOGY_AWARE_HINTS' },
  { path: 'featureGates.Traceflow', variable: 'ANTREA_TRACEFLOW' },
  { path: 'featureGates.NodePortLocal', variable: 'ANTREA_NODEPORTLOCAL' },
  { path: 'featureGates.AntreaPolicy', variable: 'ANTREA_POLICY' },
  { path: 'featureGates.FlowExporter', variable: 'ANTREA_FLOWEXPORTER', since: '1.4' },
  { path: 'featureGates.NetworkPolicyStats', variable: 'ANTREA_NETWORKPOLICY_STATS', since: '1.4' },
  { path: 'featureGates.Egress', variable: 'ANTREA_EGRESS', since: '1.5' },
  { path: 'featureGates.AntreaIPAM', variable: 'ANTREA_IPAM' },
  { path: 'featureGates.Multicast', variable: 'ANTREA_MULTICAST' },
  { path: 'featureGates.Multicluster', variable: 'ANTREA_MULTICLUSTER' },
  { path: 'featureGates.SecondaryNetwork', variable: 'ANTREA_SECONDARY_NETWORK' },
  { path: 'featureGates.ServiceExternalIP', variable: 'ANTREA_SERVICE_EXTERNALIP' },
  { path: 'featureGates.TrafficControl', variable: 'ANTREA_TRAFFIC_CONTROL' },
  { path: 'trafficEncapMode', variable: 'ANTREA_TRAFFIC_ENCAP_MODE' },
  { path: 'noSNAT', variable: 'ANTREA_NO_SNAT' },
  { path: 'tunnelType', variable: 'ANTREA_TUNNEL_TYPE' },
  { path: 'tunnelPort', variable: 'ANTREA_TUNNEL_PORT' },
  { path: 'tunnelCsum', variable: 'ANTREA_TUNNEL_CSUM' },
  { path: 'trafficEncryptionMode', variable: 'ANTREA_TRAFFIC_ENCRYPTION_MODE' },
  { path: 'enableBridgingMode', variable: 'ANTREA_ENABLE_BRIDGING_MODE' },
  { path: 'disableTXChecksumOffload', variable: 'ANTREA_DISABLE_TXCHECKSUM_OFFLOAD' },
  { path: 'wireGuard.port', variable: 'ANTREA_WIREGUARD_PORT' },
  { path: 'egress.exceptCIDRs', variable: 'ANTREA_EGRESS_EXCEPT_CIDRS', gate: 'Egress', list: true },
  { path: 'flowCollectorAddr', variable: 'ANTREA_FLOWEXPORTER_COLLECTOR_ADDRESS', gate: 'FlowExporter' },
  { path: 'flowPollInterval', variable: 'ANTREA_FLOWEXPORTER_POLL_INTERVAL', gate: 'FlowExporter' },
  { path: 'activeFlowExportTimeout', variable: 'ANTREA_FLOWEXPORTER_ACTIVE_TIMEOUT', gate: 'FlowExporter' },
  { path: 'idleFlowExportTimeout', variable: 'ANTREA_FLOWEXPORTER_IDLE_TIMEOUT', gate: 'FlowExporter' },
  { path: 'nodePortLocal.enable', variable: 'ANTREA_NODEPORTLOCAL_ENABLED', gate: 'NodePortLocal' },
  { path: 'nodePortLocal.portRange', variable: 'ANTREA_NODEPORTLOCAL_PORTRANGE', gate: 'NodePortLocal' },
  { path: 'kubeAPIServerOverride', variable: 'ANTREA_KUBE_APISERVER_OVERRIDE' },
  { path: 'dnsServerOverride', variable: 'ANTREA_DNS_SERVER_OVERRIDE' },
  { path: 'transportInterface', variable: 'ANTREA_TRANSPORT_INTERFACE' },
  { path: 'multicastInterfaces', variable: 'ANTREA_MULTICAST_INTERFACES', until: '1.6', list: true },
  {
    path: 'multicast.multicastInterfaces',
    variable: 'ANTREA_MULTICAST_INTERFACES',
    since: '2.1',
    gate: 'Multicast',
    list: true,
  },
  { path: 'multicast.igmpQueryInterval', variable: 'ANTREA_MULTICAST_IGMPQUERY_INTERVAL', gate: 'Multicast' },
  { path: 'transportInterfaceCIDRs', variable: 'ANTREA_TRANSPORT_INTERFACE_CIDRS', list: true },
  { path: 'antreaProxy.proxyAll', variable: 'ANTREA_PROXY_ALL', gate: 'AntreaProxy' },
  { path: 'antreaProxy.nodePortAddresses', variable: 'ANTREA_PROXY_NODEPORT_ADDRS', gate: 'AntreaProxy', list: true },
  { path: 'antreaProxy.skipServices', variable: 'ANTREA_PROXY_SKIP_SERVICES', gate: 'AntreaProxy', list: true },
  { path: 'antreaProxy.proxyLoadBalancerIPs', variable: 'ANTREA_PROXY_LOAD_BALANCER_IPS', gate: 'AntreaProxy' },
  { path: 'multicluster.enable', variable: 'ANTREA_MULTICLUSTER_ENABLE', gate: 'Multicluster' },
  { path: 'multicluster.namespace', variable: 'ANTREA_MULTICLUSTER_NAMESPACE', gate: 'Multicluster' },
];
