import type { Cidr } from '../../core/net';

/** How pod traffic leaves a node. */
export type TrafficEncapMode = 'encap' | 'noEncap' | 'hybrid' | 'networkPolicyOnly';

/** How tunnels are encrypted; only in `encap`. */
export type TrafficEncryptionMode = 'none' | 'ipsec' | 'wireGuard';

/**
 * Options that stand outside the typed ones: as the file has them, in groups. Checked against the table of the version.
 */
export type OtherOptions = Readonly<Record<string, unknown>>;

/** Service load balancing by the agent. */
export interface AntreaProxySettings {
  /** Since Antrea 1.14; before, the gate AntreaProxy. Without it noEncap and hybrid do not start. @default true */
  readonly enable?: boolean;
  /** Takes all Service traffic over from kube-proxy. @default false */
  readonly proxyAll?: boolean;
  /**
   * Balances traffic to load balancer addresses on the node instead of sending it to the load balancer. @default true
   */
  readonly proxyLoadBalancerIPs?: boolean;
  /** Networks whose node addresses serve NodePorts, for proxyAll. @default - all */
  readonly nodePortAddresses?: readonly (Cidr | string)[];
  /** Services the agent leaves to kube-proxy: a cluster IP, or `namespace/name`. @default - none */
  readonly skipServices?: readonly string[];
}

/** Ports of the node that lead to a pod's port. */
export interface NodePortLocalSettings {
  /** @default false */
  readonly enable?: boolean;
  /** `start-end`. @default 61000-62000 */
  readonly portRange?: string;
}

/** The options of `antrea-agent.conf` that have a part in how pods are reached. Names and defaults are Antrea's. */
export interface AntreaAgentSettings {
  /** Gates of the agent by name. @default - each as the version has it */
  readonly featureGates?: Readonly<Record<string, boolean>>;
  /** @default encap */
  readonly trafficEncapMode?: TrafficEncapMode;
  /** True keeps the pod's own address on what leaves the cluster; in noEncap only. @default false */
  readonly noSNAT?: boolean;
  /** @default none */
  readonly trafficEncryptionMode?: TrafficEncryptionMode;
  /** Since Antrea 1.4. */
  readonly antreaProxy?: AntreaProxySettings;
  /** Since Antrea 1.4. */
  readonly nodePortLocal?: NodePortLocalSettings;
  /** Bytes. @default - that of the node's interface, less the tunnel's */
  readonly defaultMTU?: number;
  /** Interface that carries pod traffic between nodes. @default - the one with the node's address */
  readonly transportInterface?: string;
  /** Networks of that interface, where its name differs. @default - none */
  readonly transportInterfaceCIDRs?: readonly (Cidr | string)[];
  /** The interface the agent makes for the node. @default antrea-gw0 */
  readonly hostGateway?: string;
  /** Host, `host:port` or URL of the API server, for clusters without kube-proxy. @default - the cluster's own */
  readonly kubeAPIServerOverride?: string;
  /** Connects the node's interface to the bridge, for flexible IPAM. @default false */
  readonly enableBridgingMode?: boolean;
  /** Since Antrea 2.5. A short cut in the kernel for pods of other nodes in noEncap and hybrid. @default true */
  readonly hostNetworkAcceleration?: { readonly enable?: boolean };
  /** Any other option of the file. */
  readonly options?: OtherOptions;
}

/** Node IPAM by the Antrea controller, where kube-controller-manager does not do it. Since Antrea 1.4. */
export interface NodeIpamSettings {
  /** @default false */
  readonly enableNodeIPAM?: boolean;
  /** One block of each IP family, from which each node gets one. */
  readonly clusterCIDRs?: readonly (Cidr | string)[];
  /** 16 to 30. @default 24 */
  readonly nodeCIDRMaskSizeIPv4?: number;
  /** 64 to 126. @default 64 */
  readonly nodeCIDRMaskSizeIPv6?: number;
  /** Kept out of the nodes' blocks. @default - none */
  readonly serviceCIDR?: Cidr | string;
  /** Kept out of the nodes' blocks. @default - none */
  readonly serviceCIDRv6?: Cidr | string;
}

/** The options of `antrea-controller.conf` that have a part in how pods are reached. */
export interface AntreaControllerSettings {
  /** Gates of the controller by name. @default - each as the version has it */
  readonly featureGates?: Readonly<Record<string, boolean>>;
  readonly nodeIPAM?: NodeIpamSettings;
  /** Any other option of the file. */
  readonly options?: OtherOptions;
}

/** What an Antrea is to be. */
export interface AntreaSettings {
  /** Version of Antrea, as `2.7.0`. */
  readonly version: string;
  /** True begins with {@link routablePreset}: pods are reached, and seen, by their own address. @default false */
  readonly routable?: boolean;
  /** @default - what the version does by itself */
  readonly agent?: AntreaAgentSettings;
  /** @default - what the version does by itself */
  readonly controller?: AntreaControllerSettings;
}
