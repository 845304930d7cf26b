import { EXIT } from '../../lib/cli/exit-code';
import { type RehearseOptions, rehearse } from '../../lib/cli/rehearse';
import type { Deployment } from '../../lib/project';
import { Folder, NOTHING, VERSION } from '../rehearsal/support';
import { plainEnvironment, WorkingFolder } from './folder';

/** A program as the command sees one: a shell command that leaves a report, and ends with a code. */
const program = (report: object, code = 0) =>
  `printf %s '${JSON.stringify(report)}' > "$CDK_ROUTABLE_PODS_REPORT"; exit ${code}`;

const report = { ok: true, json: { name: 'lab' }, text: 'all is well\n' };

jest.setTimeout(30_000);

let folder: Folder;
let working: WorkingFolder;
let printed: string;
const environment = process.env;

beforeEach(() => {
  folder = new Folder();
  working = new WorkingFolder();
  process.env = { ...plainEnvironment(), PATH: `${folder.at('bin')}:/usr/bin:/bin` };
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
  working.close();
  folder.remove();
});

/** Runs the command on a program with one stack, and a Terraform that is a script. */
function run(terraform: string, options: RehearseOptions = {}): Promise<number> {
  folder.writeStacks({ nsx: { config: { provider: { nsxt: [{ host: '10.0.0.1' }] } } } });
  folder.writeTerraform(terraform);
  const deployment: Deployment = { ...NOTHING, folder: folder.at('cdktf.out'), stacks: ['nsx'] };
  return rehearse({ app: program({ ...report, deployment }), ...options });
}

const NO_PROVIDER = `${VERSION}\nprintf 'Error: Failed to query available provider packages\\n\\nno such host\\n' >&2; exit 1`;
const FAILS = `${VERSION}\n[ "$1" != apply ]`;

describe('cdk-routable-pods rehearse', () => {
  it('prints the report of synth, and the rehearsal after it', async () => {
    expect(await run(VERSION)).toBe(EXIT.ok);
    expect(printed).toBe(`all is well

Rehearsal of stack nsx
 real    Terraform 1.9.8, provider nsxt 3.10.0 (registry)
 played  NSX 4.2

Made by terraform apply: 0 objects

Afterwards
 second plan  no changes
 destroyed    the manager is as it was
`);
  });

  it('prints both as one document with --json', async () => {
    expect(await run(VERSION, { json: true })).toBe(EXIT.ok);
    expect(JSON.parse(printed)).toMatchObject({ name: 'lab', rehearsal: { outcome: 'played', ok: true } });
  });

  it.each<[string, string, RehearseOptions, number, string]>([
    ['Terraform failed', FAILS, {}, EXIT.findings, 'Rehearsal: terraform apply of stack nsx failed'],
    ['Terraform failed, for all that --if-possible says', FAILS, { ifPossible: true }, EXIT.findings, 'Rehearsal: '],
    ['a second plan is not empty', `${VERSION}\n[ "$1" != plan ] || exit 2`, {}, EXIT.findings, '1 change'],
    ['the provider is missing', NO_PROVIDER, {}, EXIT.unreachable, 'NSXT_PROVIDER_MIRROR'],
    ['the same with --if-possible', NO_PROVIDER, { ifPossible: true }, EXIT.ok, 'NSXT_PROVIDER_MIRROR'],
  ])('says by its exit code that %s', async (_what, terraform, options, code, text) => {
    expect(await run(terraform, options)).toBe(code);
    expect(printed).toContain(text);
  });

  it.each<[RehearseOptions, number]>([
    [{}, EXIT.unreachable],
    [{ ifPossible: true }, EXIT.ok],
    [{ ifPossible: true, json: true }, EXIT.ok],
  ])('says where to get Terraform where there is none: %j', async (options, code) => {
    process.env.PATH = folder.at('nowhere');
    expect(await run('', options)).toBe(code);
    if (options.json) expect(JSON.parse(printed).rehearsal).toMatchObject({ missing: 'terraform' });
    else expect(printed).toContain(' https://developer.hashicorp.com/terraform/install\n');
  });

  it.each<[RehearseOptions, number]>([
    [{}, EXIT.input],
    [{ ifPossible: true }, EXIT.ok],
  ])('says that there is nothing to deploy: %j', async (options, code) => {
    expect(await rehearse({ app: program({ ...report, deployment: NOTHING }), ...options })).toBe(code);
    expect(printed).toContain(
      'Rehearsal: not done\n the program has no stack that can be deployed here: it has none\n',
    );
  });

  it.each([
    ['text', {}, '1 error\n'],
    ['JSON', { json: true }, '{\n  "name": "lab",\n  "ok": false\n}\n'],
  ])('rehearses nothing of a network with errors, and prints them as %s', async (_form, options, text) => {
    const wrong = { ok: false, json: { name: 'lab', ok: false }, text: '1 error\n' };
    expect(await rehearse({ app: program(wrong, 1), ...options })).toBe(EXIT.findings);
    expect(printed).toBe(text);
  });

  it('leaves it to a program to say what is wrong with its input', async () => {
    expect(await rehearse({ app: 'exit 2' })).toBe(EXIT.input);
    expect(printed).toBe('');
  });

  it.each([
    [
      'of a program with an older package',
      () => rehearse({ app: program(report) }),
      'CLI006 the program uses an older cdk-routable-pods, which says nothing of its deployment; update it',
    ],
    [
      'of a cluster that is not there',
      () => run(VERSION, { cluster: ['cl1'] }),
      'REH001 [--cluster] the program has no cluster "cl1"; its clusters are: none',
    ],
  ])('refuses a rehearsal %s', async (_what, start, message) => {
    await expect(start()).rejects.toThrow(expect.objectContaining({ message }));
    expect(printed).toBe('all is well\n');
  });
});
