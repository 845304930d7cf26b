import type { ConfView } from './conf-view';
import { isAddress, isPort, isPortRange, prefixFamily, splitHostPort } from './forms';
import type { AntreaComponent } from './option';
import type { AntreaProblemId } from './problem';
import type { AntreaRule, Lines } from './rule';
import { OPTIONS } from './tables';

/** What a program checks of one option's value; of a list, of each of its elements. Nothing written passes. */
interface ValueCheck extends Lines {
  /** @default ANT011 */
  readonly id?: AntreaProblemId;
  readonly option: string;
  readonly takes: (value: unknown) => boolean;
  /** What it takes, after `write`. */
  readonly words: string;
  /** Whether the program looks at the option at all. @default - it always looks */
  readonly when?: (conf: ConfView) => boolean;
}

const PREFIX = { takes: (value: unknown) => prefixFamily(value) !== undefined, words: 'a CIDR, as 10.0.0.0/8' };
const PORT = { takes: isPort, words: 'a port, 1 to 65535' };
const RANGE = {
  id: 'ANT010' as const,
  takes: (value: unknown) => isPortRange(String(value)),
  words: 'two ports, the second greater, as 61000-62000',
};
const HOST = { takes: isHost, words: 'host, host:port or a URL, its port 1 to 65535' };

const egress = (conf: ConfView) => conf.on('featureGates.Egress');
const nodePortLocal = (conf: ConfView) => conf.on('featureGates.NodePortLocal');
const proxyAll = (conf: ConfView) => conf.on('antreaProxy.proxyAll');
const proxyOff = (conf: ConfView) => !conf.on('featureGates.AntreaProxy') || !conf.on('antreaProxy.enable');
const multicast = (conf: ConfView) => conf.on('featureGates.Multicast');
const nodeIpam = (conf: ConfView) => conf.on('nodeIPAM.enableNodeIPAM');

/** Values every agent checks. Source of all rows of agents: `cmd/antrea-agent/options.go` of each release. */
const EVERYWHERE: readonly ValueCheck[] = [
  oneOf('agent', 'nodeType', true),
  oneOf('agent', 'ovsDatapathType', true),
  { since: '1.9', option: 'ovsDatapathType', takes: (value) => value !== 'netdev', words: 'system' },
  { ...oneOf('agent', 'tlsMinVersion', true), since: '1.9' },
  { since: '2.3', option: 'fqdnCacheMinTTL', takes: (value) => Number(value) >= 0, words: '0 or more seconds' },
  { since: '2.4', option: 'apiPort', ...PORT },
];

const ON_NODES: readonly ValueCheck[] = [
  oneOf('agent', 'trafficEncapMode'),
  oneOf('agent', 'trafficEncryptionMode'),
  oneOf('agent', 'tunnelType', true),
  oneOf('agent', 'antreaProxy.defaultLoadBalancerMode'),
  oneOf('agent', 'ipsec.authenticationMode'),
  oneOf('agent', 'hostNetworkMode'),
  { ...oneOf('agent', 'multicast.igmpQueryVersions'), until: '1.15', when: multicast },
  {
    ...oneOf('agent', 'multicast.igmpQueryVersions'),
    since: '2.0',
    when: (conf) => multicast(conf) && conf.on('multicast.enable'),
  },
  { until: '1.4', option: 'serviceCIDR', ...PREFIX },
  { until: '1.4', option: 'serviceCIDRv6', ...PREFIX },
  { since: '1.5', option: 'serviceCIDR', ...PREFIX, when: proxyOff },
  { since: '1.5', option: 'serviceCIDRv6', ...PREFIX, when: proxyOff },
  { since: '1.4', option: 'antreaProxy.nodePortAddresses', ...PREFIX, when: proxyAll },
  {
    since: '2.5',
    option: 'antreaProxy.serviceHealthCheckServerBindAddress',
    takes: isSocket,
    words: 'address:port, as 0.0.0.0:10256',
    when: proxyAll,
  },
  { until: '1.3', option: 'nplPortRange', ...RANGE, when: nodePortLocal },
  { since: '1.4', until: '1.13', option: 'nodePortLocal.portRange', ...RANGE, when: nodePortLocal },
  {
    since: '1.14',
    option: 'nodePortLocal.portRange',
    ...RANGE,
    when: (conf) => nodePortLocal(conf) && conf.on('nodePortLocal.enable'),
  },
  { since: '1.4', until: '1.10', option: 'egress.exceptCIDRs', ...PREFIX, when: egress },
  ...[
    { option: 'egress.exceptCIDRs', ...PREFIX },
    { option: 'egress.maxEgressIPsPerNode', takes: (value: unknown) => Number(value) <= 255, words: '255 or less' },
  ].flatMap((check): ValueCheck[] => [
    {
      ...check,
      since: '1.11',
      until: '2.4',
      when: (conf) => egress(conf) && conf.takes('trafficEncapMode', ['encap']),
    },
    { ...check, since: '2.5', when: (conf) => egress(conf) && conf.takes('trafficEncapMode', ['encap', 'hybrid']) },
  ]),
  { since: '1.7', until: '2.3', option: 'dnsServerOverride', takes: isResolver, words: 'an address or host:port' },
  {
    since: '2.4',
    option: 'dnsServerOverride',
    takes: (value) => isResolver(value) && isHost(value),
    words: 'an address or host:port, its port 1 to 65535',
  },
  { since: '2.4', option: 'kubeAPIServerOverride', ...HOST },
  { since: '2.4', option: 'clusterPort', ...PORT },
  { since: '2.4', option: 'tunnelPort', ...PORT },
  {
    since: '2.4',
    option: 'wireGuard.port',
    ...PORT,
    when: (conf) => conf.takes('trafficEncryptionMode', ['wireGuard']),
  },
];

/** Values every controller checks. Source: `cmd/antrea-controller/options.go` of each release. */
const OF_CONTROLLERS: readonly ValueCheck[] = [
  { since: '2.4', option: 'apiPort', ...PORT },
  { since: '2.4', option: 'kubeAPIServerOverride', ...HOST },
  { option: 'nodeIPAM.clusterCIDRs', ...PREFIX, when: nodeIpam },
  { option: 'nodeIPAM.serviceCIDR', ...PREFIX, when: nodeIpam },
  { option: 'nodeIPAM.serviceCIDRv6', ...PREFIX, when: nodeIpam },
  inRange('nodeIPAM.nodeCIDRMaskSizeIPv4', 4),
  inRange('nodeIPAM.nodeCIDRMaskSizeIPv6', 6),
];

function oneOf(component: AntreaComponent, option: string, exact = false): ValueCheck {
  const values = OPTIONS[component][option]?.values ?? [];
  const fold = (text: string) => (exact ? text : text.toLowerCase());
  const known = new Set(values.map(fold));
  return { option, takes: (value) => known.has(fold(String(value))), words: values.join(', ') };
}

/** A mask size is looked at only where a block of its family is to be cut. */
function inRange(option: string, family: 4 | 6): ValueCheck {
  const [least, most] = OPTIONS.controller[option]?.range ?? [0, 128];
  return {
    option,
    takes: (value) => Number(value) >= least && Number(value) <= most,
    words: `${least} to ${most}`,
    when: (conf) => nodeIpam(conf) && families(conf).includes(family),
  };
}

/** IP versions of the blocks that the controller's node IPAM cuts. */
export function families(conf: ConfView): readonly unknown[] {
  return conf.list('nodeIPAM.clusterCIDRs').map(prefixFamily);
}

function isHost(value: unknown): boolean {
  const at = splitHostPort(String(value).replaceAll('https://', ''));
  return at === undefined || isPort(at.port);
}

function isResolver(value: unknown): boolean {
  return splitHostPort(String(value)) !== undefined || isAddress(String(value));
}

function isSocket(value: unknown): boolean {
  const at = splitHostPort(String(value));
  return at !== undefined && isAddress(at.host) && isPort(at.port);
}

function ruleOf({ id = 'ANT011', option, takes, words, when, since, until }: ValueCheck): AntreaRule {
  const wrong = (conf: ConfView) => {
    if (when !== undefined && !when(conf)) return undefined;
    const written = conf.writtenNowOrBefore(option);
    const bad = (Array.isArray(written) ? written : [written]).find((value) => value !== undefined && !takes(value));
    return bad === undefined ? undefined : `${option} has ${JSON.stringify(bad)}`;
  };
  return { id, key: option, since, until, wrong, fix: `write ${words}` };
}

/** Checks of single values, as rules, by the reader that makes them. */
export const VALUE_RULES = {
  node: [...EVERYWHERE, ...ON_NODES].map(ruleOf),
  external: EVERYWHERE.map(ruleOf),
  controller: OF_CONTROLLERS.map(ruleOf),
};
