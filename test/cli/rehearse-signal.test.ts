import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Folder, NOTHING, VERSION } from '../rehearsal/support';
import { plainEnvironment } from './folder';

/* The command in a process of its own, since a signal ends it. */

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'lib', 'cli', 'main.ts');

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

function start(args: readonly string[]) {
  return spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), MAIN, ...args], {
    cwd: folder.path,
    env: {
      ...plainEnvironment(),
      TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'),
      PATH: `${folder.at('bin')}:${process.env.PATH}`,
      OUT: folder.at('out'),
      TMPDIR: folder.at('tmp'),
    },
  });
}

function leftInTemporary(): string[] {
  return fs.readdirSync(folder.at('tmp')).filter((name) => /^(cdk-routable-pods|nsx-simulator)/.test(name));
}

describe('cdk-routable-pods rehearse', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('clears up after a %s, and ends by it', async (signal) => {
    folder.writeStacks({ nsx: { config: {} } });
    const deployment = { ...NOTHING, folder: folder.at('cdktf.out'), stacks: ['nsx'] };
    folder.write('report.json', JSON.stringify({ ok: true, json: {}, text: '', deployment }));
    folder.writeTerraform(
      `${VERSION}\ntrap 'touch "$OUT.stopped"; exit 1' INT\ntouch "$OUT.begun"; while :; do sleep 0.05; done`,
    );
    folder.write('tmp/.keep', '');
    const app = `cp "${folder.at('report.json')}" "$CDK_ROUTABLE_PODS_REPORT"`;
    const child = start(['rehearse', '--app', app]);
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
    });
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve({ code, by })));
    while (!fs.existsSync(folder.at('out.begun'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await ended).toEqual({ code: null, by: signal });
    expect(said).toBe('');
    expect(fs.existsSync(folder.at('out.stopped'))).toBe(true);
    expect(leftInTemporary()).toEqual([]);
  });
});

describe.each(['synth', 'rehearse'])('cdk-routable-pods %s', (command) => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends its program by a %s, clears up, and ends by it',
    async (by) => {
      folder.write('tmp/.keep', '');
      const program = `trap 'touch "$OUT.'${by}'"; exit 0' ${by.slice(3)}; touch "$OUT.begun"; while :; do sleep 0.05; done`;
      const child = start([command, '--app', program]);
      const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
      while (!fs.existsSync(folder.at('out.begun'))) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill(by);
      expect(await ended).toEqual({ code: null, signal: by });
      expect(fs.existsSync(folder.at(`out.${by}`))).toBe(true);
      expect(leftInTemporary()).toEqual([]);
    },
  );
});
