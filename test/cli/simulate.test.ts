import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ask } from '../simulator/http';
import { plainEnvironment, WorkingFolder } from './folder';

/* The command as a person runs it: in a process of its own, until that is told to end. */

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'lib', 'cli', 'main.ts');

jest.setTimeout(60_000);

let folder: WorkingFolder;
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = new WorkingFolder();
});
afterEach(() => {
  running?.kill('SIGKILL');
  folder.close();
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command; `ready` comes with what it printed until `isReady`, `ended` with all. */
function simulate(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  isReady = (text: string) => text.endsWith('\n'),
) {
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), MAIN, 'simulate', ...args], {
    cwd: folder.path,
    env: { ...plainEnvironment(), TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'), ...env },
  });
  running = child;
  let [stdout, stderr] = ['', ''];
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
      if (isReady(stdout)) resolve(stdout);
    });
    child.on('close', () => reject(new Error(stderr)));
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return { child, ready, ended };
}

/** What a client needs of the line of JSON. */
function endpoint(json: string, password?: string) {
  const said = JSON.parse(json);
  return { password, ...said, certificate: fs.readFileSync(said.certificateFile, 'utf8') };
}

describe('cdk-routable-pods simulate', () => {
  it('says where it is, how to get in and what to export, and ends by a signal', async () => {
    const { child, ready, ended } = simulate(['--nsx-version', '9.0'], {}, (text) => text.includes('Ctrl-C'));
    const text = await ready;
    const [, url = '', file = '', password = ''] =
      /^NSX 9\.0 simulator on (\S+)\n {2}certificate {2}(\S+)\n {2}user {9}admin\n {2}password {5}(\S+) \(chosen; set NSXT_PASSWORD to give your own\)\n/.exec(
        text,
      ) ?? [];
    const host = url.replace('https://', '');
    expect(host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(text.split('\n').slice(4)).toEqual([
      '',
      'In another terminal:',
      `  export NSXT_MANAGER_HOST=${host}`,
      `  export TF_VAR_nsx_host=${host}`,
      '  export NSXT_USERNAME=admin',
      `  export NSXT_PASSWORD=${password}`,
      `  export NSXT_CA_FILE=${file}`,
      `  curl --cacert "$NSXT_CA_FILE" --user "$NSXT_USERNAME:$NSXT_PASSWORD" ${url}/policy/api/v1/infra/tier-1s`,
      '',
      'It ends with Ctrl-C.',
      '',
    ]);
    expect(fs.existsSync(file)).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, stdout: `${text}stopped\n`, stderr: '' });
    expect(fs.existsSync(file)).toBe(false);
  });

  it('says it as one line of JSON, without a password that was given, and logs to a file', async () => {
    folder.write('nsx.json', '{"tier0s":[{"name":"T0"}]}');
    const options = [
      '--inventory',
      'nsx.json',
      '--state',
      'state',
      '--user',
      'me',
      '--fault',
      '503 times=1',
      '--fault',
      'delay=1',
      '--log',
      'nsx.log',
    ];
    const { child, ready, ended } = simulate([...options, '--json'], { NSXT_PASSWORD: 'hush-hush' });
    const json = await ready;
    expect(json).not.toContain('hush-hush');
    const said = JSON.parse(json);
    expect(said).toEqual({
      url: `https://${said.host}`,
      host: `127.0.0.1:${said.port}`,
      port: said.port,
      user: 'me',
      certificateFile: path.join(fs.realpathSync(folder.path), 'state', 'certificate.pem'),
      nsxVersion: '4.2',
      environment: {
        NSXT_MANAGER_HOST: said.host,
        TF_VAR_nsx_host: said.host,
        NSXT_USERNAME: 'me',
        NSXT_CA_FILE: said.certificateFile,
      },
    });
    const nsx = endpoint(json, 'hush-hush');
    expect((await ask(nsx, 'GET', '/infra/tier-0s/T0')).status).toBe(503);
    expect((await ask(nsx, 'GET', '/infra/tier-0s/T0')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stdout: json, stderr: '' });
    const log = fs.readFileSync(path.join(folder.path, 'nsx.log'), 'utf8').split('\n');
    expect(log).toEqual([
      expect.stringMatching(/ GET \/policy\/api\/v1\/infra\/tier-0s\/T0 503 \d+ ms - fault: 503, delay 1 ms \(.*\)$/),
      expect.stringMatching(/ GET \/policy\/api\/v1\/infra\/tier-0s\/T0 200 \d+ ms me fault: delay 1 ms$/),
      '',
    ]);
    expect(fs.readdirSync(path.join(folder.path, 'state'))).not.toContain('lock');
  });

  it('logs to standard error', async () => {
    const { child, ready, ended } = simulate(['--log', '--json']);
    const nsx = endpoint(await ready);
    await ask(nsx, 'GET', '/api/v1/node/version');
    child.kill('SIGINT');
    expect((await ended).stderr).toMatch(/^\S+ GET \/api\/v1\/node\/version 200 \d+ ms admin\n$/);
  });

  it('ends when its terminal is closed, and takes its certificate away', async () => {
    const { child, ready, ended } = simulate(['--json']);
    const { certificateFile } = JSON.parse(await ready);
    child.kill('SIGHUP');
    expect((await ended).code).toBe(0);
    expect(fs.existsSync(certificateFile)).toBe(false);
  });

  it('goes on where nobody reads what it prints', async () => {
    const certificate = path.join(folder.path, 'certificate.pem');
    const { child, ready, ended } = simulate(['--certificate', certificate, '--log', 'nsx.log']);
    ready.catch(() => undefined);
    child.stdout.destroy();
    while (!fs.existsSync(certificate)) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('takes an empty variable for one that is not set', async () => {
    const { child, ready } = simulate(['--json'], { NSXT_USERNAME: '', NSXT_PASSWORD: '' });
    const { user, password } = JSON.parse(await ready);
    expect({ user, password }).toEqual({ user: 'admin', password: expect.stringMatching(/^[0-9a-f]{24}$/) });
    child.kill('SIGTERM');
  });

  it.each([
    [['--port', 'x'], 'error SIM003 --port is "x"; it is a whole number\n'],
    [['--port', '70000'], 'error SIM003 [startSimulator] port is "70000"; it is a whole number from 0 to 65535\n'],
    [['--nsx-version', '4.1'], 'error SIM003 [startSimulator] nsxVersion is "4.1"; it is one of 3.2, 4.2, 9.0\n'],
    [['--fault', '200'], 'error SIM010 [--fault] "status" is 200; it is a whole number from 400 to 599\n'],
    [
      ['--log', '/nowhere/log'],
      'error SIM041 [/nowhere/log] the log cannot be written (ENOENT); choose another file\n',
    ],
    [['--prot', '80'], "error: unknown option '--prot'\n(Did you mean --port?)\n(run with --help for the options)\n"],
  ])('ends with code 2 for %j', async (args, stderr) => {
    const { ready, ended } = simulate(args);
    ready.catch(() => undefined);
    expect(await ended).toEqual({ code: 2, stdout: '', stderr });
  });
});
