import { PLAIN } from '../../lib/core/report';
import type { NotPossible, Played, Rehearsal } from '../../lib/rehearsal';
import { rehearsalText } from '../../lib/rehearsal';

const played: Played = {
  outcome: 'played',
  ok: true,
  versions: { terraform: '1.11.4', provider: '3.11.1', platform: 'linux_amd64' },
  providerFrom: 'registry',
  nsxVersion: '4.2',
  stacks: ['nsx'],
  leftOut: [],
  made: ['/infra/segments/nodes', '/infra/tier-1s/tanzu-cl1'],
  clusters: [{ name: 'cl1', written: 2, deleted: 2, failures: [] }],
  tier1s: [
    {
      path: '/infra/tier-1s/tanzu-cl1',
      name: 'tanzu-cl1',
      routes: [
        {
          network: '172.16.136.0/24',
          nextHop: '172.16.128.10',
          id: 'eec84f32-af44-4b9c-b244-97009033a1f4_172.16.136.0_24',
          node: 'cl1-md-0-5789bbcb76-hbnqz',
          realized: true,
        },
        { network: '172.16.137.0/24', nextHop: '', id: 'by-hand', node: '', realized: false },
      ],
    },
  ],
  tier0s: [
    {
      path: '/infra/tier-0s/T0',
      name: 'T0',
      entries: [
        { type: 't1s', network: '172.16.136.0/24', nextHop: 'tanzu-cl1', adminDistance: 3 },
        { type: 't0c', network: '10.44.0.0/24', nextHop: '', adminDistance: 0 },
      ],
    },
  ],
  secondPlan: [],
  left: [],
  destroyedImports: [],
};

describe('the text of a rehearsal', () => {
  it('shows what was made, both tables, and how it ended', () => {
    expect(rehearsalText(played)).toBe(`Rehearsal of stack nsx
 real    Terraform 1.11.4, provider nsxt 3.11.1 (registry)
 played  NSX 4.2, the vSphere cloud provider of cl1

Made by terraform apply: 2 objects
 /infra/segments/nodes
 /infra/tier-1s/tanzu-cl1

Static routes of Tier-1 tanzu-cl1: 2
 network          next hop       node                       realized
 172.16.136.0/24  172.16.128.10  cl1-md-0-5789bbcb76-hbnqz  yes
 172.16.137.0/24  discarded      -                          no
 the first one's id: eec84f32-af44-4b9c-b244-97009033a1f4_172.16.136.0_24

Routing table of Tier-0 T0
 type  network          next hop   admin distance
 t1s   172.16.136.0/24  tanzu-cl1  3
 t0c   10.44.0.0/24     -          0

Afterwards
 second plan        no changes
 nodes of cl1 gone  its cloud provider deleted 2 routes
 destroyed          the manager is as it was
`);
  });

  it('counts what is too much to show', () => {
    const [tier1] = played.tier1s;
    const routes = Array.from({ length: 20 }, () => tier1?.routes[0]).filter((route) => route !== undefined);
    const made = Array.from({ length: 17 }, (_, index) => `/infra/segments/${index}`);
    const text = rehearsalText({ ...played, made, tier1s: [{ path: '', name: 't1', routes }], tier0s: [] });
    expect(text.match(/\/infra\/segments\//g)).toHaveLength(16);
    expect(text).toContain('\n /infra/segments/15\n 1 more\n');
    expect(text.match(/\n 172\.16\.136/g)).toHaveLength(16);
    expect(text).toContain(' yes\n 4 more\n');
  });

  it('says what is not as it has to be, in red', () => {
    const text = rehearsalText(
      {
        ...played,
        ok: false,
        leftOut: [{ stack: 'machines', reason: 'it uses provider vsphere, which would change things for real' }],
        clusters: [
          { name: 'cl1', written: 0, deleted: 1, failures: ['create n1 172.16.136.0/24: ServiceUnavailable'] },
          { name: 'cl2', written: 0, deleted: 0, failures: [] },
        ],
        tier1s: [],
        tier0s: [{ path: '', name: 'T0', entries: [] }],
        secondPlan: [{ address: 'nsxt_policy_tier1_gateway.tanzu-cl1', action: 'update' }],
        left: ['/infra/segments/a', '/infra/segments/b'],
        destroyedImports: ['/infra/tier-1s/k8s'],
      },
      { ...PLAIN, error: (words) => `<${words}>` },
    );
    expect(text.slice(0, text.indexOf('Made'))).toBe(`Rehearsal of stack nsx
 real    Terraform 1.11.4, provider nsxt 3.11.1 (registry)
 played  NSX 4.2, the vSphere cloud providers of cl1, cl2
 stack machines is left out: it uses provider vsphere, which would change things
 for real

`);
    expect(text.slice(text.indexOf('Routing'))).toBe(`Routing table of Tier-0 T0
 empty

Afterwards
 cl1's cloud provider  <create n1 172.16.136.0/24: ServiceUnavailable>
 second plan           <1 change>
                       update nsxt_policy_tier1_gateway.tanzu-cl1
 nodes of cl1 gone     its cloud provider deleted 1 route
 nodes of cl2 gone     its cloud provider deleted 0 routes
 destroyed             <2 objects differ>
                       /infra/segments/a
                       /infra/segments/b
                       but for /infra/tier-1s/k8s, which Terraform had imported
`);
  });

  it('says why a step failed, and what to do', () => {
    const errors = [
      'nsxt_policy_segment.nodes: Failed to create: the address 172.16.0.1/21 is not inside of anything that it could be inside of',
      'second',
    ];
    expect(
      rehearsalText({
        outcome: 'broken',
        step: 'terraform apply of stack nsx',
        errors,
        unknown: ['data.nsxt_policy_ip_block.pods'],
      }),
    ).toBe(`Rehearsal: terraform apply of stack nsx failed
 nsxt_policy_segment.nodes: Failed to create: the address 172.16.0.1/21 is not
 inside of anything that it could be inside of
 second
 The simulated NSX does not have what the program looks up:
 data.nsxt_policy_ip_block.pods
 To look closer, run \`npx cdk-routable-pods simulate --log\` and deploy to it
 from another terminal; it prints how.
`);
  });

  it.each<[string, Omit<NotPossible, 'outcome' | 'leftOut'>, string]>([
    [
      'terraform',
      { missing: 'terraform', reason: 'it is not on the PATH' },
      ` Terraform is missing: it is not on the PATH. To get it, 1.5 or later:
 https://developer.hashicorp.com/terraform/install
`,
    ],
    [
      'the provider',
      { missing: 'provider', reason: 'could not connect to registry.terraform.io', platform: 'linux_amd64' },
      ` Terraform cannot get its provider vmware/nsxt: could not connect to
 registry.terraform.io
 Where registry.terraform.io can be reached, Terraform fetches it by itself.
 Elsewhere, bring it over from a machine that can reach it:
  1 download 3.10 or later from
    https://github.com/vmware/terraform-provider-nsxt/releases
    the file terraform-provider-nsxt_<version>_linux_amd64.zip
  2 put it, as it is, into <mirror>/registry.terraform.io/vmware/nsxt/
  3 export NSXT_PROVIDER_MIRROR=<mirror>, with the full path
`,
    ],
    [
      'a stack',
      { missing: 'stacks', reason: 'it has none' },
      ' the program has no stack that can be deployed here: it has none\n',
    ],
  ])('says how to get %s', (_what, missing, text) => {
    const leftOut = [{ stack: 'machines', reason: 'it depends on rack' }];
    const rehearsal: Rehearsal = { outcome: 'not-possible', ...missing, leftOut };
    expect(rehearsalText(rehearsal)).toBe(
      `Rehearsal: not done\n${text} stack machines is left out: it depends on rack\n`,
    );
    expect(
      Math.max(
        ...rehearsalText(rehearsal)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});
