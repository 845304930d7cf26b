import * as fs from 'node:fs';
import * as path from 'node:path';
import { providerSource } from '../../lib/rehearsal/provider-source';
import { Stack } from '../../lib/rehearsal/stack';
import { Workspace } from '../../lib/rehearsal/workspace';
import { Folder } from './support';

let folder: Folder;
let workspace: Workspace;
beforeEach(() => {
  folder = new Folder();
  workspace = new Workspace();
});
afterEach(() => {
  workspace.remove();
  folder.remove();
});

const managers = new Map([
  ['10.0.0.1', { host: '127.0.0.1:1' }],
  ['10.0.0.2', { host: '127.0.0.1:2' }],
]);

/** Names of the files under a folder. */
function files(at: string): string[] {
  return fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(at, path.join(entry.parentPath, entry.name)))
    .sort();
}

function overrideOf(config: object): unknown {
  const stack = new Stack('nsx', folder.path, [], config as Readonly<Record<string, unknown>>);
  workspace.copy(stack, managers, '/tmp/authorities.pem');
  return JSON.parse(fs.readFileSync(path.join(workspace.folderOf('nsx'), 'rehearsal_override.tf.json'), 'utf8'));
}

const OURS = { allow_unverified_ssl: false, ca_file: '/tmp/authorities.pem' };

describe('Workspace', () => {
  it('copies what was written, and leaves the state and the providers of the user where they are', () => {
    folder.write('cdk.tf.json', '{"resource":{}}');
    folder.write('assets/deep/routes.json', '{}');
    folder.write('.terraform/providers/x', 'x');
    folder.write('terraform.tfstate', 'the state');
    folder.write('secret.auto.tfvars', 'password = "x"');
    const before = files(folder.path);
    overrideOf({});
    expect(files(workspace.folderOf('nsx'))).toEqual([
      'assets/deep/routes.json',
      'cdk.tf.json',
      'rehearsal_override.tf.json',
    ]);
    expect(fs.readFileSync(path.join(workspace.folderOf('nsx'), 'cdk.tf.json'), 'utf8')).toBe('{"resource":{}}');
    expect(files(folder.path)).toEqual(before);
  });

  it('keeps the state beside the copy, whatever backend the stack has', () => {
    expect(overrideOf({ terraform: { backend: { s3: {} } } })).toEqual({ terraform: { backend: { local: {} } } });
  });

  it('points every provider at the manager that stands for its own, and takes other ways in back', () => {
    const nsxt = [
      { host: '10.0.0.1', username: 'admin', password: 'hush', ca: 'PEM', vmc_token: 'token', session_auth: false },
      { alias: 'b', host: '10.0.0.2', allow_unverified_ssl: true, ca_file: '/etc/ca.pem' },
    ];
    expect(overrideOf({ provider: { nsxt } })).toEqual({
      terraform: { backend: { local: {} } },
      provider: {
        nsxt: [
          { host: '127.0.0.1:1', username: null, password: null, ca: null, vmc_token: null, ...OURS },
          { alias: 'b', host: '127.0.0.1:2', ...OURS },
        ],
      },
    });
  });

  it('refuses to leave a provider pointed at its own manager', () => {
    expect(() => overrideOf({ provider: { nsxt: [{ host: '10.0.0.3' }] } })).toThrow(
      'no manager stands for "10.0.0.3"',
    );
  });

  it("reads another stack's outputs from the copy of that stack", () => {
    const data = { terraform_remote_state: { 'cross-stack-reference-input-first': { backend: 's3', config: {} } } };
    expect(overrideOf({ data })).toEqual({
      terraform: { backend: { local: {} } },
      data: {
        terraform_remote_state: {
          'cross-stack-reference-input-first': {
            backend: 'local',
            config: { path: path.join(workspace.folder, 'stacks', 'first', 'terraform.tfstate') },
          },
        },
      },
    });
  });

  it('is gone when it is removed', () => {
    workspace.writeAuthorities(['one', 'two']);
    workspace.remove();
    expect(fs.existsSync(workspace.folder)).toBe(false);
  });
});

describe('providerSource', () => {
  it('is the mirror that NSXT_PROVIDER_MIRROR names, before anything else', () => {
    const config = folder.write('user.tfrc', '');
    const source = providerSource({ NSXT_PROVIDER_MIRROR: '/srv/mirror', TF_CLI_CONFIG_FILE: config }, folder.path);
    const file = folder.at('mirror.tfrc');
    expect(source).toEqual({ from: 'mirror /srv/mirror', env: { TF_CLI_CONFIG_FILE: file } });
    expect(fs.readFileSync(file, 'utf8')).toBe(
      'provider_installation {\n  filesystem_mirror {\n    path = "/srv/mirror"\n  }\n}\n',
    );
  });

  it.each([
    ['a relative path from here', { NSXT_PROVIDER_MIRROR: 'mirror' }, `mirror ${path.resolve('mirror')}`],
    ['an empty name is none', { NSXT_PROVIDER_MIRROR: '' }, 'registry'],
    ['nothing is set', {}, 'registry'],
    ['a configuration that is not there', { TF_CLI_CONFIG_FILE: '/nowhere/x.tfrc' }, 'registry'],
  ])('%s: %j', (_what, env, from) => {
    expect(providerSource(env, folder.path).from).toBe(from);
  });

  it("is the user's own configuration", () => {
    const config = folder.write('user.tfrc', '');
    expect(providerSource({ TF_CLI_CONFIG_FILE: config }, folder.path)).toEqual({
      from: `by ${config}`,
      env: {},
    });
  });
});
