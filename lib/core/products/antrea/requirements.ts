import type { ConfView } from './conf-view';
import type { AntreaProblemId } from './problem';
import type { AntreaRule, Lines } from './rule';
import { OPTIONS } from './tables';

/** An option that works only with certain values of another one. */
interface Requirement extends Lines {
  /** @default ANT011 */
  readonly id?: AntreaProblemId;
  readonly option: string;
  /** The values of it that ask for the other. */
  readonly is: readonly string[];
  readonly needs: string;
  readonly toBe: readonly string[];
  /** Paths that must all be true, or the agent does not look. @default - it always looks */
  readonly whileOn?: readonly string[];
}

const TRUE = ['true'];
const NONE = ['none'];
const DIRECT = ['noEncap', 'hybrid', 'networkPolicyOnly'];
/** The modes in which Antrea itself connects the pods. */
const CONNECTS = ['encap', 'noEncap', 'hybrid'];
const MODE = 'trafficEncapMode';
const ENCRYPTION = 'trafficEncryptionMode';
const BALANCER = 'antreaProxy.defaultLoadBalancerMode';
const BRIDGING = 'enableBridgingMode';
const IPAM = 'featureGates.AntreaIPAM';
const MULTICLUSTER = 'featureGates.Multicluster';
const GATEWAY = 'multicluster.enableGateway';
const STRETCHED = 'multicluster.enableStretchedNetworkPolicy';

/**
 * What an agent on a node asks of its options together, each with the release lines that ask it. Since 1.5 the variable
 * ALLOW_NO_ENCAP_WITHOUT_ANTREA_PROXY in its environment lifts ANT002, at the price of NetworkPolicy for egress.
 * Source: `cmd/antrea-agent/options.go` of each release.
 */
const ON_NODES: readonly Requirement[] = [
  { id: 'ANT001', option: 'noSNAT', is: TRUE, needs: MODE, toBe: ['noEncap', 'networkPolicyOnly'] },
  { id: 'ANT002', option: MODE, is: DIRECT, needs: 'featureGates.AntreaProxy', toBe: TRUE },
  { id: 'ANT002', since: '1.14', option: MODE, is: DIRECT, needs: 'antreaProxy.enable', toBe: TRUE },
  { id: 'ANT003', since: '1.3', option: ENCRYPTION, is: ['ipsec', 'wireGuard'], needs: MODE, toBe: ['encap'] },
  { id: 'ANT003', until: '1.2', option: 'enableIPSecTunnel', is: TRUE, needs: MODE, toBe: ['encap'] },
  { until: '1.2', option: 'enableIPSecTunnel', is: TRUE, needs: 'tunnelType', toBe: ['gre'] },
  { id: 'ANT008', since: '1.13', option: BALANCER, is: ['dsr'], needs: MODE, toBe: ['encap'] },
  { since: '1.13', option: BALANCER, is: ['dsr'], needs: 'featureGates.LoadBalancerModeDSR', toBe: TRUE },
  { since: '1.7', option: 'ipsec.authenticationMode', is: ['cert'], needs: 'featureGates.IPsecCertAuth', toBe: TRUE },
  {
    since: '2.5',
    option: 'hostNetworkMode',
    is: ['nftables'],
    needs: 'featureGates.NFTablesHostNetworkMode',
    toBe: TRUE,
  },
  { since: '1.4', until: '1.5', option: IPAM, is: TRUE, needs: MODE, toBe: ['noEncap'] },
  { since: '1.4', until: '1.5', option: IPAM, is: TRUE, needs: 'noSNAT', toBe: TRUE },
  { since: '1.4', until: '1.5', option: IPAM, is: TRUE, needs: 'ovsDatapathType', toBe: ['system'] },
  { since: '1.7', option: BRIDGING, is: TRUE, needs: IPAM, toBe: TRUE },
  ...whileOn(
    [IPAM],
    [
      { since: '1.6', option: BRIDGING, is: TRUE, needs: MODE, toBe: ['noEncap'] },
      { since: '1.6', option: BRIDGING, is: TRUE, needs: 'noSNAT', toBe: TRUE },
      { since: '1.6', until: '1.8', option: BRIDGING, is: TRUE, needs: 'ovsDatapathType', toBe: ['system'] },
    ],
  ),
  { since: '2.5', option: 'featureGates.SecondaryNetwork', is: TRUE, needs: IPAM, toBe: TRUE },
  ...whileOn(
    ['featureGates.Multicast'],
    [
      { since: '2.0', option: 'multicast.enable', is: TRUE, needs: ENCRYPTION, toBe: NONE },
      { since: '2.5', option: 'multicast.enable', is: TRUE, needs: MODE, toBe: CONNECTS },
    ],
  ),
  { since: '1.7', until: '1.9', option: MULTICLUSTER, is: TRUE, needs: MODE, toBe: ['encap'] },
  { since: '1.7', until: '1.10', option: 'multicluster.enable', is: TRUE, needs: MODE, toBe: ['encap'] },
  { since: '1.10', until: '1.10', option: 'multicluster.enable', is: TRUE, needs: MULTICLUSTER, toBe: TRUE },
  ...whileOn(
    [MULTICLUSTER],
    [
      { since: '1.11', option: STRETCHED, is: TRUE, needs: GATEWAY, toBe: TRUE },
      { since: '1.11', option: GATEWAY, is: TRUE, needs: ENCRYPTION, toBe: ['none', 'ipsec'] },
    ],
  ),
  ...whileOn(
    [MULTICLUSTER, GATEWAY],
    [{ since: '1.12', option: 'multicluster.trafficEncryptionMode', is: ['wireGuard'], needs: ENCRYPTION, toBe: NONE }],
  ),
];

/** What an agent on a machine outside the cluster asks of its options together. */
const OFF_NODES: readonly Requirement[] = [
  { since: '1.8', option: 'nodeType', is: ['externalNode'], needs: MODE, toBe: ['noEncap'] },
  { since: '1.8', option: 'nodeType', is: ['externalNode'], needs: 'nodePortLocal.enable', toBe: ['false'] },
  {
    since: '1.8',
    until: '1.15',
    option: 'nodeType',
    is: ['externalNode'],
    needs: 'enableIPSecTunnel',
    toBe: ['false'],
  },
];

/** What every agent asks of its options together. */
const EVERYWHERE: readonly Requirement[] = [
  { since: '1.8', option: 'nodeType', is: ['externalNode'], needs: 'featureGates.ExternalNode', toBe: TRUE },
];

/** What every controller asks of its options together. Source: `cmd/antrea-controller/options.go` of each release. */
const OF_CONTROLLERS: readonly Requirement[] = [
  {
    since: '2.7',
    option: 'featureGates.ClusterNetworkPolicy',
    is: TRUE,
    needs: 'featureGates.AntreaPolicy',
    toBe: TRUE,
  },
  { since: '2.7', option: 'featureGates.AdminNetworkPolicy', is: TRUE, needs: 'featureGates.AntreaPolicy', toBe: TRUE },
];

function whileOn(paths: readonly string[], requirements: readonly Requirement[]): Requirement[] {
  return requirements.map((requirement) => ({ ...requirement, whileOn: paths }));
}

function ruleOf(requirement: Requirement): AntreaRule {
  const { id = 'ANT011', option, needs, toBe, since, until } = requirement;
  const off = OPTIONS.agent[option]?.default ?? false;
  const fix = `set ${needs}: ${toBe.join(' or ')}, or ${option}: ${off}`;
  return { id, key: option, since, until, wrong: (conf) => unmet(conf, requirement), fix };
}

function unmet(conf: ConfView, { option, is, needs, toBe, whileOn: paths = [] }: Requirement): string | undefined {
  const asks = conf.takes(option, is) && paths.every((path) => conf.on(path));
  if (!asks || conf.takes(needs, toBe)) return undefined;
  return `${option} is ${conf.taken(option)} with ${needs} ${conf.taken(needs)}`;
}

/** What options ask of each other, as rules, by the reader that asks. */
export const REQUIREMENTS = {
  node: [...EVERYWHERE, ...ON_NODES].map(ruleOf),
  external: [...EVERYWHERE, ...OFF_NODES].map(ruleOf),
  controller: OF_CONTROLLERS.map(ruleOf),
};
