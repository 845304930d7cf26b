import type { RouteOwner } from '../../../lib/core/model';
import { CL1, said } from './support';

const FILE = 'antrea.yaml';
const RIGHT = { featureGates: { AntreaProxy: true }, trafficEncapMode: 'noEncap', noSNAT: true };

function judged(conf: object, more: { expected?: object; owner?: RouteOwner | 'none' } = {}): string[] {
  const { expected, owner = 'cloud-provider' } = more;
  const file = 'tkg.out/cl1/antrea-agent.conf';
  const antrea = { file: FILE, conf, ...(expected === undefined ? {} : { expected: { file, conf: expected } }) };
  const lines = said({ lock: [{ ...CL1, routeOwner: owner }], routes: null, antrea } as Parameters<typeof said>[0]);
  return lines.filter((line) => line.includes(' CHK03'));
}

const TKG =
  'TKG sets it by NSXT_POD_ROUTING_ENABLED: "true" in the file of cl1; where that was not so when it was created, create it anew';
const tunnels = (mode: string) =>
  `FAIL CHK030 [antrea.yaml] trafficEncapMode is ${mode}: the agents send packets between nodes through tunnels, and the routes to pods lead nowhere`;
const hides = (noSnat: string) =>
  `FAIL CHK031 [antrea.yaml] noSNAT is ${noSnat}: what pods send out comes from the address of their node`;

describe('the Antrea agents', () => {
  it.each<[string, object, string[]]>([
    ['are right', RIGHT, ['ok CHK030 trafficEncapMode is noEncap', 'ok CHK031 noSNAT is true']],
    [
      'read the mode without regard to case',
      { ...RIGHT, trafficEncapMode: 'NoEncap' },
      ['ok CHK030 trafficEncapMode is noEncap', 'ok CHK031 noSNAT is true'],
    ],
    [
      'make tunnels',
      { ...RIGHT, trafficEncapMode: 'encap' },
      [`${tunnels('encap')}; ${TKG}`, 'ok CHK031 noSNAT is true'],
    ],
    [
      'make tunnels by default',
      { noSNAT: true },
      [`${tunnels('not set, which is encap')}; ${TKG}`, 'ok CHK031 noSNAT is true'],
    ],
    [
      'hide the pods',
      { ...RIGHT, noSNAT: false },
      ['ok CHK030 trafficEncapMode is noEncap', `${hides('false')}; ${TKG}`],
    ],
    [
      'hide the pods by default',
      { trafficEncapMode: 'noEncap' },
      ['ok CHK030 trafficEncapMode is noEncap', `${hides('not set, which is false')}; ${TKG}`],
    ],
    [
      'have no proxy',
      { ...RIGHT, featureGates: { AntreaProxy: false }, antreaProxy: { enable: false } },
      [
        'ok CHK030 trafficEncapMode is noEncap',
        'ok CHK031 noSNAT is true',
        'FAIL CHK032 [antrea.yaml] featureGates.AntreaProxy is false, and noEncap needs AntreaProxy: the agents do not start; leave featureGates.AntreaProxy out',
        'FAIL CHK032 [antrea.yaml] antreaProxy.enable is false, and noEncap needs AntreaProxy: the agents do not start; leave antreaProxy.enable out',
      ],
    ],
  ])('%s', (_what, conf, lines) => {
    expect(judged(conf)).toEqual(lines);
  });

  it('are set elsewhere where no cloud provider routes', () => {
    expect(judged({}, { owner: 'terraform' })).toEqual([
      `${tunnels('not set, which is encap')}; set trafficEncapMode: noEncap in antrea-config, and restart the agents`,
      `${hides('not set, which is false')}; set noSNAT: true in antrea-config, and restart the agents`,
    ]);
  });

  it('of a cluster that is not routed may do as they please', () => {
    expect(judged({}, { owner: 'none' })).toEqual([]);
  });
});

describe('what synthesis foresaw', () => {
  const expected = { ...RIGHT, tunnelPort: 8091, egress: { exceptCIDRs: ['10.0.0.0/8'] } };
  const other = (path: string, is: string, has: string, mark = 'FAIL') =>
    `${mark} CHK033 [antrea.yaml] ${path} is ${is}, and tkg.out/cl1/antrea-agent.conf has ${has}; write it into the program and synthesize, or take back what was changed in the cluster`;
  const lines = (conf: object) => judged(conf, { expected }).filter((line) => line.includes('CHK033'));

  it('is there, whatever else is', () => {
    const found = { ...expected, tunnelPort: '8091', transportInterface: 'eth1' };
    expect(lines(found)).toEqual(['ok CHK033 5 options are as in tkg.out/cl1/antrea-agent.conf']);
  });

  it('is not: each option is a line', () => {
    expect(
      lines({ featureGates: { AntreaProxy: 'yes' }, trafficEncapMode: 'noEncap', tunnelPort: 9, egress: 1 }),
    ).toEqual([
      'ok CHK033 1 option is as in tkg.out/cl1/antrea-agent.conf',
      other('featureGates.AntreaProxy', 'yes', 'true'),
      other('noSNAT', 'not set', 'true', 'warn'),
      other('tunnelPort', '9', '8091'),
      other('egress.exceptCIDRs', 'not set', '["10.0.0.0/8"]', 'warn'),
    ]);
  });

  it('is asked of a cluster that is not routed too', () => {
    expect(judged({ noSNAT: false }, { expected: { noSNAT: false }, owner: 'none' })).toEqual([
      'ok CHK033 1 option is as in tkg.out/cl1/antrea-agent.conf',
    ]);
  });
});
