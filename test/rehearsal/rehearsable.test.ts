import { readStack, rehearsable } from '../../lib/rehearsal/rehearsable';
import { stack } from './support';

const segment = { nsxt_policy_segment: { nodes: { display_name: 'nodes' } } };

describe('rehearsable', () => {
  it('keeps a stack of NSX objects, with all that a stack usually has', () => {
    const nsx = stack({
      '//': {},
      terraform: { required_providers: { nsxt: { source: 'vmware/nsxt' } }, backend: { s3: {} } },
      variable: {},
      output: {},
      locals: {},
      import: [],
      resource: segment,
      data: { nsxt_policy_tier0_gateway: { T0: {} }, terraform_remote_state: { 'cross-stack-reference-input-a': {} } },
    });
    expect(rehearsable([nsx])).toEqual({ stacks: [nsx], leftOut: [] });
  });

  it.each<[object, string]>([
    [{ module: { vpc: {} } }, 'a rehearsal does not look into its "module"'],
    [{ ephemeral: {} }, 'a rehearsal does not look into its "ephemeral"'],
    [{ provider: { nsxt: [{}], vsphere: [{}] } }, 'it uses provider vsphere, which would change things for real'],
    [
      { terraform: { required_providers: { nsxt: {}, aws: {} } } },
      'it uses provider aws, which would change things for real',
    ],
    [{ resource: { ...segment, null_resource: { x: {} } } }, "null_resource.x is not NSX's"],
    [{ data: { http: { page: {} } } }, "http.page is not NSX's"],
    [{ data: { terraform_remote_state: { other: {} } } }, "terraform_remote_state.other is not NSX's"],
    [
      { resource: { nsxt_policy_segment: { nodes: { provisioner: [{ 'local-exec': {} }] } } } },
      'nsxt_policy_segment.nodes runs a provisioner',
    ],
  ])('leaves out a stack with %j', (config, reason) => {
    expect(rehearsable([stack(config)])).toEqual({ stacks: [], leftOut: [{ stack: 'nsx', reason }] });
  });

  it('leaves out what depends on a stack that is left out, and nothing else', () => {
    const [machines, after, last, other] = [
      stack({ resource: { vsphere_folder: { x: {} } } }, 'machines'),
      stack({}, 'after', ['machines']),
      stack({}, 'last', ['after']),
      stack({}, 'other'),
    ];
    const { stacks, leftOut } = rehearsable([machines, after, last, other].filter((one) => one !== undefined));
    expect(stacks).toEqual([other]);
    expect(leftOut).toEqual([
      { stack: 'machines', reason: "vsphere_folder.x is not NSX's" },
      { stack: 'after', reason: 'it depends on machines' },
      { stack: 'last', reason: 'it depends on after' },
    ]);
  });
});

describe('readStack', () => {
  it.each([
    ['terraform_remote_state', 'cross-stack-reference-input-network', 'network'],
    ['terraform_remote_state', 'network', undefined],
    ['nsxt_policy_segment', 'cross-stack-reference-input-network', undefined],
  ])('of %s.%s is %s', (type, name, expected) => {
    expect(readStack({ type, name, attributes: {} })).toBe(expected);
  });
});
