import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesBelow, Sandbox } from '../project/sandbox';

/**
 * Every file of every example, byte for byte. Run with UPDATE_GOLDENS=1 to write them anew, and read the difference
 * before it is committed.
 */
const examples = path.join(__dirname, '..', '..', 'examples');
const OUTPUT = ['cdktf.out/', 'dist/', 'tkg.out/', 'addresses.lock.json'];

/** The engines sign what they write with their version, and space empty lists differently; everything else is the same. */
const unsigned = (text: string) =>
  text
    .replace(/"version": "0\.\d+\.\d+"/g, '"version": "<engine>"')
    .replace(/\[\s+\]/g, '[]')
    .replace(/\{\s+\}/g, '{}');

let sandbox: Sandbox;
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  sandbox.close();
});

describe.each(['tkg-routable-pods', 'kubeadm-terraform-routes'])('examples/%s', (name) => {
  const golden = path.join(examples, name, 'expected');

  function run(env: Readonly<Record<string, string>> = {}): Record<string, string> {
    sandbox = new Sandbox(env);
    jest.isolateModules(() => require(path.join(examples, name, 'main.ts')));
    const written = sandbox.files().filter((file) => OUTPUT.some((folder) => file.startsWith(folder)));
    return Object.fromEntries(written.map((file) => [file, unsigned(sandbox.read(file))]));
  }

  it('writes what is expected, byte for byte', () => {
    const written = run();
    if (process.env.UPDATE_GOLDENS === '1') {
      fs.rmSync(golden, { recursive: true, force: true });
      for (const [file, content] of Object.entries(written)) {
        fs.mkdirSync(path.dirname(path.join(golden, file)), { recursive: true });
        fs.writeFileSync(path.join(golden, file), content);
      }
    }
    const expected = filesBelow(golden).map((file) => [file, fs.readFileSync(path.join(golden, file), 'utf8')]);
    expect(written).toEqual(Object.fromEntries(expected));
  });

  it('writes the same under another locale, time zone and folder', () => {
    const first = run();
    sandbox.close();
    jest.replaceProperty(process, 'env', {
      ...process.env,
      TZ: 'Asia/Tokyo',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(run()).toEqual(first);
  });

  it('shows its topology in its README as it is drawn', () => {
    run({ CDK_ROUTABLE_PODS_REPORT: 'report.json' });
    const { json } = JSON.parse(sandbox.read('report.json'));
    const [, drawing] =
      /```mermaid\n([\s\S]*?)```/.exec(fs.readFileSync(path.join(examples, name, 'README.md'), 'utf8')) ?? [];
    expect(drawing).toBe(json.diagram);
  });

  it('has its lock file committed where its program is run', () => {
    const folder = name === 'tkg-routable-pods' ? path.join(examples, '..') : path.join(examples, name);
    const committed = fs.readFileSync(path.join(folder, 'addresses.lock.json'), 'utf8');
    expect(run()['addresses.lock.json']).toBe(committed);
  });
});
