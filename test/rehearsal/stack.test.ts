import { readStacks } from '../../lib/rehearsal/stack';
import { Folder, stack } from './support';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const read = (...stacks: string[]) => readStacks({ folder: folder.at('cdktf.out'), stacks });

describe('readStacks', () => {
  it('puts a stack after those it depends on, and keeps the order otherwise', () => {
    folder.writeStacks({
      last: { config: {}, dependencies: ['middle'] },
      alone: { config: {} },
      middle: { config: {}, dependencies: ['first'] },
      first: { config: {} },
    });
    expect(read('last', 'alone', 'middle', 'first').map(({ name }) => name)).toEqual([
      'first',
      'middle',
      'last',
      'alone',
    ]);
  });

  it('knows the folder of each', () => {
    folder.writeStacks({ nsx: { config: {} } });
    expect(read('nsx').map((one) => one.folder)).toEqual([folder.at('cdktf.out/stacks/nsx')]);
  });

  it('reads nothing for a program without a stack', () => {
    expect(read()).toEqual([]);
  });

  it.each([
    ['is gone', undefined, 'ENOENT'],
    ['is HCL', 'terraform {\n}\n', 'it is not JSON'],
  ])('refuses a stack whose file %s', (_what, content, why) => {
    folder.writeStacks({ nsx: { config: {} } });
    if (content === undefined) folder.remove();
    else folder.write('cdktf.out/stacks/nsx/cdk.tf.json', content);
    const file = folder.at(content === undefined ? 'cdktf.out/manifest.json' : 'cdktf.out/stacks/nsx/cdk.tf.json');
    const message = `REH003 [${file}] cannot be read (${why}); a rehearsal needs the JSON that cdktf writes, not HCL`;
    expect(() => read('nsx')).toThrow(expect.objectContaining({ message }));
  });
});

describe('Stack', () => {
  const two = stack({
    provider: {
      nsxt: [
        { host: '${var.nsx_host}', session_auth: false },
        { alias: 'b', host: '10.0.0.2' },
      ],
    },
    variable: { nsx_host: { default: 'nsx.example.com' } },
    resource: { nsxt_policy_segment: { one: { display_name: 'one' }, two: { provider: 'nsxt.b' } } },
  });

  it('knows the managers of its providers, that of a variable by its default', () => {
    expect(two.providers).toEqual([
      { manager: 'nsx.example.com', settings: ['host', 'session_auth'] },
      { alias: 'b', manager: '10.0.0.2', settings: ['alias', 'host'] },
    ]);
  });

  it('knows which manager a resource is for', () => {
    expect(two.resources.map((resource) => [resource.name, two.managerOf(resource)])).toEqual([
      ['one', 'nsx.example.com'],
      ['two', '10.0.0.2'],
    ]);
  });

  it.each<[string, object]>([
    ['no provider', {}],
    ['a provider without a host', { nsxt: [{}] }],
    ['a variable without a default', { nsxt: [{ host: '${var.unknown}' }] }],
  ])('has a manager without a name for %s', (_what, provider) => {
    const one = stack({ provider, resource: { nsxt_policy_segment: { one: {} } } });
    expect(one.resources.map((resource) => one.managerOf(resource))).toEqual(['']);
  });

  it('knows what is imported', () => {
    const imports = stack({ import: [{ to: 'nsxt_policy_tier1_gateway.k8s', id: 'k8s-id' }] }).imports;
    expect(imports).toEqual([{ type: 'nsxt_policy_tier1_gateway', name: 'k8s', id: 'k8s-id' }]);
  });
});
