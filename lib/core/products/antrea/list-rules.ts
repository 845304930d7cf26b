import { type AntreaConf, type ConfView, isObject } from './conf-view';
import { isPort, prefixFamily } from './forms';
import type { AntreaRule } from './rule';
import { OPTIONS } from './tables';
import { families } from './value-checks';

const BRIDGES = 'secondaryNetwork.ovsBridges';
const BYPASS = 'externalNode.policyBypassRules';
const BLOCKS = 'nodeIPAM.clusterCIDRs';
const SWITCH = 'nodeIPAM.enableNodeIPAM';
const GATE = 'featureGates.NodeIPAM';

/** Rules about lists as a whole and about their objects, by the reader that has them. */
export const LIST_RULES: Readonly<Record<'node' | 'external' | 'controller', readonly AntreaRule[]>> = {
  node: [
    bridges('1.14', (all) => (all.length > 1 ? `${all.length} bridges` : undefined), 'give one bridge'),
    bridges(
      '1.14',
      ([first]) => (first?.bridgeName ? undefined : 'a bridge without bridgeName'),
      'give its bridgeName',
    ),
    { ...bridges('1.14', ([first]) => interfacesOver(first, 1), 'give one physical interface'), until: '1.15' },
    bridges('2.0', ([first]) => interfacesOver(first, 8), 'give at most 8 physical interfaces'),
    bridges(
      '2.7',
      ([first], conf) =>
        first?.bridgeName === conf.taken('ovsBridge') ? `the bridge ${first?.bridgeName}` : undefined,
      'give it another bridgeName than ovsBridge has',
    ),
  ],
  external: [
    {
      // It switches off what it has no use for, and stops at its own EndpointSlice: false. Seen with 2.5.0 to 2.7.0.
      id: 'ANT011',
      key: 'nodeType',
      since: '2.5',
      wrong: () => 'nodeType is externalNode, and the gate EndpointSlice is locked to true',
      fix: 'run antrea 1.8 to 2.4 outside the cluster',
    },
    { id: 'ANT011', key: 'featureGates', wrong: nodeGate, fix: 'leave it out' },
    bypass('direction', oneOf('direction'), 'write ingress or egress'),
    bypass('protocol', oneOf('protocol'), 'write tcp, udp, icmp or ip'),
    bypass('cidr', ({ cidr }) => prefixFamily(cidr) !== undefined, 'write a CIDR, as 10.0.0.0/8'),
    bypass('port', portFits, 'write a port, 1 to 65535'),
  ],
  controller: [
    {
      ...blocks((all) => (all.length === 0 ? 'is empty' : undefined), 'give one block of each IP family'),
      since: '1.5',
    },
    { ...blocks(oneEach, 'give at most one block of each IP family'), since: '1.5' },
    { ...blocks(tooFine, 'set nodeIPAM.nodeCIDRMaskSizeIPv6 to at most 16 more than its prefix'), since: '1.13' },
    {
      id: 'ANT011',
      key: SWITCH,
      wrong: (conf) => (conf.on(SWITCH) && !conf.on(GATE) ? `${SWITCH} is true with ${GATE} false` : undefined),
      fix: `set ${GATE}: true`,
      fatal: false,
    },
  ],
};

function bridges(
  since: '1.14' | '2.0' | '2.7',
  fault: (bridges: readonly AntreaConf[], conf: ConfView) => string | undefined,
  fix: string,
): AntreaRule {
  const wrong = (conf: ConfView) => {
    const all = conf.list(BRIDGES).filter(isObject);
    const found = conf.on('featureGates.SecondaryNetwork') && all.length > 0 ? fault(all, conf) : undefined;
    return found === undefined ? undefined : `${BRIDGES} has ${found}`;
  };
  return { id: 'ANT011', key: BRIDGES, since, wrong, fix };
}

function interfacesOver(bridge: AntreaConf | undefined, most: number): string | undefined {
  const interfaces = bridge?.physicalInterfaces;
  return Array.isArray(interfaces) && interfaces.length > most ? `${interfaces.length} physicalInterfaces` : undefined;
}

/** Gates that mean something on a machine outside the cluster. Source: `SupportedOnExternalNode` of `pkg/features`. */
const EXTERNAL_GATES = new Set([
  'AdminNetworkPolicy',
  'AntreaPolicy',
  'ExternalNode',
  'L7NetworkPolicy',
  'NetworkPolicyStats',
  'SupportBundleCollection',
]);

function nodeGate(conf: ConfView): string | undefined {
  const gates = Object.entries(conf.written('featureGates') ?? {});
  const [name] = gates.find(([gate, on]) => on === true && !EXTERNAL_GATES.has(gate)) ?? [];
  return name === undefined ? undefined : `featureGates.${name} is true with nodeType externalNode`;
}

function bypass(field: string, fits: (rule: AntreaConf) => boolean, fix: string): AntreaRule {
  const wrong = (conf: ConfView) => {
    const bad = conf
      .list(BYPASS)
      .filter(isObject)
      .find((rule) => !fits(rule));
    return bad === undefined ? undefined : `${BYPASS} has ${field} ${JSON.stringify(bad[field] ?? null)}`;
  };
  return { id: 'ANT011', key: `${BYPASS}[].${field}`, since: '1.8', wrong, fix };
}

function oneOf(field: string): (rule: AntreaConf) => boolean {
  const values = OPTIONS.agent[`${BYPASS}[].${field}`]?.values ?? [];
  return (rule) => values.includes(String(rule[field]));
}

/** Only tcp and udp need a port; 0 stands for none. */
function portFits({ port = 0, protocol }: AntreaConf): boolean {
  return port === 0 ? protocol !== 'tcp' && protocol !== 'udp' : isPort(port);
}

function blocks(fault: (blocks: readonly unknown[], conf: ConfView) => string | undefined, fix: string): AntreaRule {
  const wrong = (conf: ConfView) => {
    const found = conf.on(SWITCH) ? fault(conf.list(BLOCKS), conf) : undefined;
    return found === undefined ? undefined : `${BLOCKS} ${found}`;
  };
  return { id: 'ANT011', key: BLOCKS, wrong, fix };
}

function oneEach(all: readonly unknown[], conf: ConfView): string | undefined {
  return new Set(families(conf)).size < all.length ? `has ${all.join(', ')}` : undefined;
}

/** A bitmap of 2^16 blocks is the most the allocator holds (kubernetes/kubernetes issue 44918). */
function tooFine(all: readonly unknown[], conf: ConfView): string | undefined {
  const size = Number(conf.taken('nodeIPAM.nodeCIDRMaskSizeIPv6'));
  const bad = all.find((block) => prefixFamily(block) === 6 && size - Number(String(block).split('/')[1]) > 16);
  return bad === undefined ? undefined : `has ${bad} for nodes of /${size}`;
}
