import { antreaVersion, checkAntreaAgentConf } from '../../../../lib/core/products';

function problems(version: string, conf: Record<string, unknown>): string[] {
  const found = checkAntreaAgentConf(antreaVersion(version), conf);
  expect(found.every(({ fatal }) => fatal)).toBe(true);
  return found.map(({ id, message, fix }) => `${id} ${message}; ${fix}`);
}

const SECONDARY = { SecondaryNetwork: true, AntreaIPAM: true };
const bridges = (...ovsBridges: unknown[]) => ({ featureGates: SECONDARY, secondaryNetwork: { ovsBridges } });
const bypass = (rule: Record<string, unknown>) => ({
  nodeType: 'externalNode',
  featureGates: { ExternalNode: true },
  externalNode: { policyBypassRules: [{ direction: 'ingress', protocol: 'icmp', cidr: '10.0.0.0/8', ...rule }] },
});

describe('lists of objects', () => {
  it.each([
    [
      '1.14.0',
      bridges({ bridgeName: 'a' }, { bridgeName: 'b' }),
      'secondaryNetwork.ovsBridges has 2 bridges; give one bridge',
    ],
    [
      '1.14.0',
      bridges({ physicalInterfaces: ['eth1'] }),
      'secondaryNetwork.ovsBridges has a bridge without bridgeName; give its bridgeName',
    ],
    [
      '1.15.0',
      bridges({ bridgeName: 'a', physicalInterfaces: ['eth1', 'eth2'] }),
      'secondaryNetwork.ovsBridges has 2 physicalInterfaces; give one physical interface',
    ],
    [
      '2.0.0',
      bridges({ bridgeName: 'a', physicalInterfaces: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] }),
      'secondaryNetwork.ovsBridges has 9 physicalInterfaces; give at most 8 physical interfaces',
    ],
    [
      '2.7.0',
      bridges({ bridgeName: 'br-int' }),
      'secondaryNetwork.ovsBridges has the bridge br-int; give it another bridgeName than ovsBridge has',
    ],
    [
      '1.8.0',
      bypass({ direction: 'in' }),
      'externalNode.policyBypassRules has direction "in"; write ingress or egress',
    ],
    [
      '1.8.0',
      bypass({ protocol: 'sctp' }),
      'externalNode.policyBypassRules has protocol "sctp"; write tcp, udp, icmp or ip',
    ],
    [
      '1.8.0',
      bypass({ cidr: '10.0.0.1' }),
      'externalNode.policyBypassRules has cidr "10.0.0.1"; write a CIDR, as 10.0.0.0/8',
    ],
    ['1.8.0', bypass({ protocol: 'tcp' }), 'externalNode.policyBypassRules has port null; write a port, 1 to 65535'],
    ['1.8.0', bypass({ port: 70000 }), 'externalNode.policyBypassRules has port 70000; write a port, 1 to 65535'],
  ])('%s stops at %j', (version, conf, message) => {
    expect(problems(version, conf)).toEqual([`ANT011 antrea-agent ${version} stops: ${message}`]);
  });

  it.each([
    ['2.0.0', bridges({ bridgeName: 'a', physicalInterfaces: ['eth1', 'eth2'] })],
    ['2.6.0', bridges({ bridgeName: 'br-int' })],
    ['2.7.0', { secondaryNetwork: { ovsBridges: [{}, {}] } }],
    ['1.8.0', bypass({ protocol: 'tcp', port: 22 })],
    ['1.8.0', { externalNode: { policyBypassRules: [{ direction: 'in' }] } }],
  ])('%s starts with %j', (version, conf) => {
    expect(problems(version, conf)).toEqual([]);
  });
});
