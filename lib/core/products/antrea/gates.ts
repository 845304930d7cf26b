import type { AntreaLine } from './version';

/** How far a gate has come. A GA gate can still be set, unless it is locked. */
export type GateStage = 'alpha' | 'beta' | 'ga' | 'deprecated';

/**
 * What changed with a release (`1.4`, `2.5.1`): stage, what the gate is where nothing is written, and whether that is
 * all it can be.
 */
export type GateChange = readonly [since: string, stage: GateStage, on: boolean, locked?: boolean];

/** One feature gate over all releases. */
export interface GateRow {
  /** Who acts on it. Both programs know every gate of their release. */
  readonly of: 'agent' | 'controller' | 'both';
  /** Oldest first. Before the first one the gate is unknown. */
  readonly history: readonly GateChange[];
  /** Last release line that knows it. @default - the newest one knows it */
  readonly until?: AntreaLine;
  /**
   * Last chart that writes it into the files, or false for none; a later one drops it in silence. @default - all charts
   */
  readonly chartUntil?: AntreaLine | false;
}

/** Every feature gate. Source: `pkg/features/antrea_features.go` of each release, and the templates of its chart. */
export const GATES: Readonly<Record<string, GateRow>> = {
  AdminNetworkPolicy: {
    of: 'controller',
    history: [
      ['1.13', 'alpha', false],
      ['2.7', 'deprecated', false],
    ],
  },
  AntreaIPAM: { of: 'both', history: [['1.4', 'alpha', false]] },
  AntreaNodeConfig: { of: 'agent', history: [['2.7', 'beta', true]] },
  AntreaPolicy: {
    of: 'both',
    history: [
      ['0.11', 'alpha', false],
      ['1.0', 'beta', true],
    ],
  },
  AntreaProxy: {
    of: 'agent',
    chartUntil: '2.4',
    history: [
      ['0.11', 'beta', true],
      ['1.14', 'ga', true],
    ],
  },
  BGPPolicy: { of: 'agent', history: [['2.1', 'alpha', false]] },
  CleanupStaleUDPSvcConntrack: {
    of: 'agent',
    history: [
      ['1.13', 'alpha', false],
      ['2.1', 'beta', true],
    ],
  },
  ClusterNetworkPolicy: { of: 'controller', history: [['2.7', 'alpha', false]] },
  Egress: {
    of: 'both',
    history: [
      ['1.0', 'alpha', false],
      ['1.6', 'beta', true],
    ],
  },
  EgressSeparateSubnet: {
    of: 'agent',
    history: [
      ['1.15', 'alpha', false],
      ['2.3', 'beta', true],
    ],
  },
  EgressTrafficShaping: { of: 'agent', history: [['1.14', 'alpha', false]] },
  EndpointSlice: {
    of: 'agent',
    chartUntil: '1.13',
    history: [
      ['0.13', 'alpha', false],
      ['1.11', 'beta', true],
      ['1.14', 'ga', true],
      ['2.5', 'ga', true, true],
    ],
  },
  ExternalNode: { of: 'agent', chartUntil: false, history: [['1.8', 'alpha', false]] },
  FlowExporter: { of: 'agent', history: [['0.11', 'alpha', false]] },
  IPsecCertAuth: { of: 'both', history: [['1.7', 'alpha', false]] },
  L7FlowExporter: {
    of: 'agent',
    until: '2.5',
    history: [
      ['1.15', 'alpha', false],
      ['2.5', 'deprecated', false],
    ],
  },
  L7NetworkPolicy: { of: 'both', history: [['1.10', 'alpha', false]] },
  LoadBalancerModeDSR: { of: 'agent', history: [['1.13', 'alpha', false]] },
  Multicast: {
    of: 'both',
    history: [
      ['1.5', 'alpha', false],
      ['1.12', 'beta', true],
    ],
  },
  Multicluster: { of: 'both', history: [['1.7', 'alpha', false]] },
  NFTablesHostNetworkMode: { of: 'agent', history: [['2.5', 'alpha', false]] },
  NetworkPolicyStats: {
    of: 'both',
    history: [
      ['0.11', 'alpha', false],
      ['1.2', 'beta', true],
    ],
  },
  NodeIPAM: {
    of: 'controller',
    history: [
      ['1.4', 'alpha', false],
      ['1.12', 'beta', true],
    ],
  },
  NodeLatencyMonitor: { of: 'agent', history: [['2.1', 'alpha', false]] },
  NodeNetworkPolicy: { of: 'agent', history: [['1.15', 'alpha', false]] },
  NodePortLocal: {
    of: 'agent',
    chartUntil: '2.4',
    history: [
      ['0.13', 'alpha', false],
      ['1.4', 'beta', true],
      ['1.14', 'ga', true],
    ],
  },
  PacketCapture: { of: 'agent', history: [['2.2', 'alpha', false]] },
  PreferSameTrafficDistribution: { of: 'agent', history: [['2.5', 'alpha', false]] },
  SecondaryNetwork: { of: 'agent', history: [['1.5', 'alpha', false]] },
  ServiceExternalIP: {
    of: 'both',
    history: [
      ['1.5', 'alpha', false],
      ['2.3', 'beta', true],
    ],
  },
  ServiceTrafficDistribution: {
    of: 'agent',
    chartUntil: '2.4',
    history: [
      ['2.2', 'beta', true],
      ['2.5', 'ga', true],
      ['2.5.1', 'ga', true, true],
    ],
  },
  SupportBundleCollection: { of: 'both', history: [['1.10', 'alpha', false]] },
  TopologyAwareHints: {
    of: 'agent',
    chartUntil: '2.4',
    history: [
      ['1.8', 'alpha', false],
      ['1.12', 'beta', true],
      ['2.5', 'ga', true],
      ['2.5.1', 'ga', true, true],
    ],
  },
  Traceflow: { of: 'both', history: [['0.11', 'beta', true]] },
  TrafficControl: { of: 'agent', history: [['1.7', 'alpha', false]] },
};
