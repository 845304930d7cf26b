import { TerraformStack, Token } from 'cdktf';
import { segment } from '../../lib/core/model';
import { readNodesFile } from '../../lib/import';
import { SecretValue } from '../../lib/kubernetes/tkg';
import { NsxManager, Segment, type SegmentProps, Tier1Gateway, TransportZone } from '../../lib/nsxt';
import { asValidationError } from '../../lib/terminal';
import { addCluster, type Changes, Hello, seed } from './network';
import { Sandbox } from './sandbox';

/** What people get wrong, as they would write it; what they read, to the letter; and nothing is written. */

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.close());

/** The error of a program as its author reads it: an engine's own refusal in this library's words. */
function refusal(program: () => unknown): string {
  try {
    program();
  } catch (error) {
    const known = asValidationError(error);
    if (known === undefined) throw error;
    expect(known.stack).not.toMatch(/\n\s+at /);
    return known.message;
  }
  throw new Error('the program was accepted');
}

/** The errors among the findings; the network has the same two pieces of information in every case. */
function errorsOf(message: string): string[] {
  const lines = message.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
  return lines.filter((line, index) => line.startsWith('error ') || (lines[index - 1] ?? '').startsWith('error '));
}

const changed = (changes: Changes) => () => seed(changes).network.synth();

const nodesOn = (tier1: { policyPath: string; managerHost: string } | undefined) =>
  segment({ displayName: 'x', gateway: '172.16.128.1/21', ...(tier1 === undefined ? {} : { tier1 }) });

function withSecondSegment(props: Pick<SegmentProps, 'gateway'> & Partial<SegmentProps>): void {
  const stack = new TerraformStack(seed().network.terraform, 'other');
  const manager = new NsxManager(stack, 'nsx', { host: '10.44.55.101' });
  const tier1 = new Tier1Gateway(stack, 't1', { manager, advertise: ['TIER1_CONNECTED'] });
  new Segment(stack, 'second', { tier1, transportZone: TransportZone.fromName(stack, 'tz', 'tz'), ...props });
}

describe('a wrong argument is refused where it is written', () => {
  it.each<[string, () => unknown, string]>([
    [
      'host bits in a pod range',
      changed({ cl1: { pods: '172.16.137.5/21' } }),
      'ADR002 [cl1] 172.16.137.5/21 has host bits set; did you mean 172.16.136.0/21?',
    ],
    [
      'a prefix that does not exist',
      changed({ segment: { gateway: '172.16.128.1/33' } }),
      'ADR001 [nsx/tanzu-overlay] "172.16.128.1/33" has a prefix that IPv4 does not have; write /0 to /32',
    ],
    [
      'a stated block too small for the nodes it is for',
      () => seed().network.pool('pods', '172.16.144.0/20').block('cl2', { cidr: '172.16.144.0/23', maxNodes: 4 }),
      'ADR018 [pods/cl2] block cl2 172.16.144.0/23 holds 2 nodes of /24 each, 5 are needed during a rolling update; use /21, or maxNodes 1 at most',
    ],
    [
      'a router path of a Tier-0',
      changed({ cl1: { nodes: nodesOn({ managerHost: '10.44.55.101', policyPath: '/infra/tier-0s/T0' }) } }),
      'NSX020 [cl1] NSXT_ROUTER_PATH "/infra/tier-0s/T0" is not the path of a Tier-1; give /infra/tier-1s/<id>',
    ],
    [
      'routing on without a path',
      changed({ cl1: { nodes: nodesOn(undefined) } }),
      'TKG005 [cl1] routable pods need the Tier-1 of segment x for NSXT_ROUTER_PATH and NSXT_MANAGER_HOST, and it has none; connect the segment to a Tier-1',
    ],
    [
      'routing on without a manager',
      changed({ cl1: { nodes: nodesOn({ managerHost: '', policyPath: '/infra/tier-1s/t1' }) } }),
      'TKG005 [cl1] routable pods need NSXT_MANAGER_HOST, and the Tier-1 /infra/tier-1s/t1 names no manager; give its managerHost',
    ],
    [
      'routing on without credentials',
      changed({ cl1: { nsx: { username: '' } } }),
      'TKG108 [cl1] nsx.username is empty; leave it out to export NSXT_USERNAME, or name the user',
    ],
    [
      'an ANTREA_ value that the routing switch overrides',
      changed({ cl1: { variables: { ANTREA_TRAFFIC_ENCAP_MODE: 'encap' } } }),
      'TKG114 [cl1] ANTREA_TRAFFIC_ENCAP_MODE is encap, but routable pods make it noEncap; leave it out',
    ],
    [
      'DHCP without an edge cluster',
      () => withSecondSegment({ gateway: '10.1.0.1/24', dhcp: { ranges: ['10.1.0.10-10.1.0.20'] } }),
      "NSX018 [other/second] DHCP of segment second has no edge cluster to run on; give edgeCluster to Tier-1 t1, or to dhcp: EdgeCluster.fromName(this, 'edge', '<name>')",
    ],
    [
      'an unknown TKG variable',
      changed({ cl1: { variables: { NSXT_ROUTER_PTH: 'x' } } }),
      'TKG101 [cl1] NSXT_ROUTER_PTH is not a TKG variable; did you mean NSXT_ROUTER_PATH?',
    ],
    [
      'an environment secret for a variable whose name is fixed',
      changed({ cl1: { nsx: { password: SecretValue.fromEnvironment('MY_PASS') } } }),
      "TKG106 [cl1] the tanzu CLI looks for NSXT_PASSWORD in the environment under that name only, not under MY_PASS; export NSXT_PASSWORD and give SecretValue.fromEnvironment('NSXT_PASSWORD')",
    ],
    [
      'a construct id used twice',
      () => {
        const { network } = seed();
        return [new Hello(network.kubernetes, 'hello'), new Hello(network.kubernetes, 'hello')];
      },
      'CONSTRUCT001 [App] the construct id "hello" is used twice; give one of the two another id',
    ],
    [
      'an NSX construct outside of a stack',
      () => new NsxManager(seed().network.terraform, 'lost', { host: '10.44.55.101' }),
      "CONSTRUCT003 [lost] stands in no stack; make it in one: new TerraformStack(network.terraform, 'nsx')",
    ],
    [
      'an inventory that is not there',
      () => readNodesFile('nodes.json'),
      'INV001 [nodes.json] does not exist; write it with kubectl get nodes -o json > nodes.json',
    ],
  ])('%s', (_name, program, message) => {
    expect(refusal(program)).toBe(message);
    expect(sandbox.files()).toEqual([]);
  });

  it('an unresolved token as an address', () => {
    const gateway = Token.asString({ resolve: () => 'later', creationStack: [] });
    expect(refusal(() => withSecondSegment({ gateway }))).toMatch(
      /^TOKEN001 \[other\/second\] "\$\{TfToken\[TOKEN\.\d+\]\}" is known only after apply; addresses must be known at synthesis, so give the address itself$/,
    );
  });

  it.each([
    [
      'cut off',
      '{ "kind": "List", "items": [ {',
      'INV002 [nodes.json:1:31] is cut off: the JSON ends here before it is complete; write it again',
    ],
    [
      'of another kind',
      '{ "kind": "PodList", "items": [] }',
      'INV003 [nodes.json] is a PodList and not a list of Nodes; write it with kubectl get nodes -o json',
    ],
  ])('an inventory %s', (_name, text, message) => {
    sandbox.write('nodes.json', text);
    expect(refusal(() => readNodesFile('nodes.json'))).toBe(message);
  });
});

describe('a wrong network is refused when it is synthesized', () => {
  it.each<[string, () => unknown, string[]]>([
    [
      'overlapping pod blocks of two clusters',
      () => {
        const parts = seed();
        addCluster(parts, 'cl2', { endpoint: '172.16.135.251', pods: '172.16.140.0/22' });
        parts.network.synth();
      },
      [
        'error ADR004 [cl2] 172.16.140.0/22 of cl2 overlaps 172.16.136.0/21 of cl1',
        'fix: give cl2 172.16.144.0/22, the next free block of that size',
        "error OWN002 [cl2] 172.16.136.0/21 of cl1 and 172.16.140.0/22 of cl2 overlap on NSX Manager 10.44.55.101, where their cloud providers delete one another's routes",
        'fix: give cl2 a pod block outside of 172.16.136.0/21',
      ],
    ],
    [
      'a pod block too small for the nodes during a rollout',
      changed({ cl1: { pods: '172.16.136.0/23' } }),
      [
        'error ADR018 [cl1] 172.16.136.0/23 of cl1 holds 2 nodes, 4 needed during a rollout (3 at rest, 1 more while they are replaced)',
        'fix: use a /22; the largest cluster in 172.16.136.0/23 that can be upgraded has 1 node',
      ],
    ],
    [
      'a Tier-1 that does not advertise static routes',
      changed({ advertise: ['TIER1_CONNECTED'] }),
      [
        'error NSX001 [nsx/tanzu-cl1] tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so nothing outside reaches the pods of cl1',
        'fix: add TIER1_STATIC_ROUTES to what tanzu-cl1 advertises',
      ],
    ],
    [
      'a cluster name used twice',
      () => {
        const parts = seed();
        addCluster(parts, 'other', { clusterName: 'cl1', endpoint: '172.16.135.251', pods: '172.16.144.0/21' });
        parts.network.synth();
      },
      [
        'error OWN002 [other] cluster name cl1 is used 2 times, at cl1 and other',
        'fix: give each cluster a name of its own',
      ],
    ],
    [
      'a control-plane endpoint inside the DHCP range',
      changed({ cl1: { endpoint: '172.16.128.77' } }),
      [
        'error ADR011 [cl1] endpoint 172.16.128.77 of cl1 can be leased to a machine: DHCP of segment tanzu-overlay hands out 172.16.128.10-172.16.128.250',
        'fix: exclude it from DHCP (begin it at 172.16.128.78), or take another endpoint',
      ],
    ],
  ])('%s', (_name, program, errors) => {
    const message = refusal(program);
    expect(message.split('\n')[0]).toMatch(/^VERIFY001 \[test\] \d errors? in the network; nothing was written$/);
    expect(errorsOf(message)).toEqual(errors);
    expect(sandbox.files()).toEqual([]);
  });
});

describe('an output folder that cannot be written', () => {
  it('is one error, and everything else stays as it was', () => {
    sandbox.write('dist', 'a file in the place of the folder');
    const { network } = seed();
    new Hello(network.kubernetes, 'cl1-hello');
    expect(refusal(() => network.synth())).toBe(
      'WRITE001 dist/cl1/hello.k8s.yaml cannot be written (ENOTDIR); nothing was changed; choose another folder, or make this one writable',
    );
    expect(sandbox.files()).toEqual(['dist']);
  });
});
