import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import * as https from 'node:https';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { startSimulator } from '../../lib/simulator';
import { ask, simulators } from './http';

const start = simulators();
const VERSION = '/api/v1/node/version';

describe('a simulator', () => {
  it('listens on loopback, on a port that is free, and says where', async () => {
    const nsx = await start();
    expect(nsx.host).toBe(`127.0.0.1:${nsx.port}`);
    expect(nsx.url).toBe(`https://${nsx.host}`);
    const outside = Object.values(os.networkInterfaces())
      .flatMap((addresses = []) => addresses)
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [{ address: '127.0.0.2' }, ...outside]) {
      await expect(connect(address, nsx.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('listens elsewhere where it is told to', async () => {
    const nsx = await start({ host: '::1' });
    expect(nsx.url).toBe(`https://[::1]:${nsx.port}`);
    expect((await ask(nsx, 'GET', VERSION)).status).toBe(200);
  });

  it('shows a certificate that names its addresses, and is trusted by the file it names', async () => {
    const nsx = await start();
    expect(fs.readFileSync(nsx.certificateFile, 'utf8')).toBe(nsx.certificate);
    const certificate = new X509Certificate(nsx.certificate);
    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('10.0.0.1')).toBeUndefined();
    const remaining = Date.parse(certificate.validTo) - Date.now();
    expect(remaining).toBeGreaterThan(300 * 24 * 3600 * 1000);
  });

  it('is not trusted without it', async () => {
    const nsx = await start();
    const stranger = { ...nsx, certificate: '' };
    await expect(ask(stranger, 'GET', VERSION)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('names the variables by which Terraform and the command find it', async () => {
    const nsx = await start({ user: 'terraform', password: 'secret' });
    expect(nsx.environment).toEqual({
      NSXT_MANAGER_HOST: nsx.host,
      TF_VAR_nsx_host: nsx.host,
      NSXT_USERNAME: 'terraform',
      NSXT_PASSWORD: 'secret',
      NSXT_CA_FILE: nsx.certificateFile,
    });
  });

  it.each([
    ['3.2', '3.2.0.0.0.19067070'],
    ['4.2', '4.2.1.0.0.24304122'],
    ['9.0', '9.0.0.0.24733065'],
  ] as const)('says that it is NSX %s', async (nsxVersion, build) => {
    const nsx = await start({ nsxVersion });
    expect((await ask(nsx, 'GET', VERSION)).body).toEqual({ node_version: build, product_version: build });
    expect((await ask(nsx, 'GET', '/api/v1/node')).body).toMatchObject({ node_version: build });
  });

  it.each([
    ['/api/v1/reverse-proxy/node/health', { healthy: true }],
    ['/api/v1/spec/vmware/types/Tag', { properties: { scope: { maxLength: 128 }, tag: { maxLength: 256 } } }],
    ['/api/v1/spec/vmware/types/ManagedResource', { properties: { tags: { maxItems: 30 } } }],
  ])('answers what vmware-nsxlib asks at its start: %s', async (url, body) => {
    const answer = await ask(await start(), 'GET', url);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject(body);
  });

  it('takes any id, by its escaped form', async () => {
    const nsx = await start();
    const id = 'a b/c%d:e/forwarding-table';
    const path = `/infra/tier-1s/${encodeURIComponent(id)}`;
    expect((await ask(nsx, 'PATCH', path, { body: {} })).status).toBe(200);
    expect(nsx.tree.tier1s).toEqual([
      expect.objectContaining({ id, path: '/infra/tier-1s/a b%2Fc%d:e%2Fforwarding-table' }),
    ]);
    expect((await ask(nsx, 'GET', path)).body).toMatchObject({ id });
    expect((await ask(nsx, 'GET', `${path}/forwarding-table`)).body).toMatchObject({ result_count: 1 });
  });

  it('takes a separator at the end of a path for nothing', async () => {
    const nsx = await start();
    await ask(nsx, 'PATCH', '/infra/tier-1s/t1/', { body: {} });
    expect((await ask(nsx, 'GET', '/infra/tier-1s/?page_size=1')).body).toMatchObject({ results: [{ id: 't1' }] });
    expect((await ask(nsx, 'GET', '/infra/tier-1s//')).status).toBe(501);
  });

  it('keeps a connection for the next request', async () => {
    const nsx = await start();
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: nsx.certificate });
    const ports = new Set<number | undefined>();
    agent.on('free', (socket: net.Socket) => ports.add(socket.localPort));
    for (let i = 0; i < 3; i++) expect((await ask(nsx, 'GET', VERSION, { agent })).status).toBe(200);
    expect(ports.size).toBe(1);
    agent.destroy();
  });

  it('closes at once though a client keeps its connection, and takes its certificate away', async () => {
    const nsx = await startSimulator();
    const agent = new https.Agent({ keepAlive: true, ca: nsx.certificate });
    await ask(nsx, 'GET', VERSION, { agent });
    const begun = Date.now();
    await nsx.close();
    expect(Date.now() - begun).toBeLessThan(1_500);
    expect(fs.existsSync(nsx.certificateFile)).toBe(false);
    await expect(ask(nsx, 'GET', VERSION)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    agent.destroy();
  });

  it('leaves nothing behind that keeps the process alive', async () => {
    const program = `
      const { startSimulator } = require(${JSON.stringify(path.join(__dirname, '../../lib/simulator'))});
      startSimulator({ faults: [{ kind: 'delay', ms: 60000 }] }).then(async (nsx) => {
        require('node:https').get(nsx.url + '/x', { ca: nsx.certificate }).on('error', () => {});
        setTimeout(() => nsx.close(), 100);
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: 'inherit' });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  }, 30_000);
});

describe('a simulator cannot be started', () => {
  it('on a port that is taken', async () => {
    const nsx = await start();
    const message = `SIM004 cannot listen on 127.0.0.1 port ${nsx.port} (EADDRINUSE); choose another port, or 0 for any that is free`;
    await expect(start({ port: nsx.port })).rejects.toThrow(expect.objectContaining({ message }));
  });

  it('on an address that this machine does not have', async () => {
    // RFC 5737: nobody has it.
    const message = 'SIM004 cannot listen on 192.0.2.1 port 0 (EADDRNOTAVAIL); choose an address of this machine';
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(expect.objectContaining({ message }));
  });

  it.each([
    [{ host: 'nsx.local' }, 'SIM003 [startSimulator] host is "nsx.local"; it is an IP address, as 127.0.0.1'],
    [{ port: 65536 }, 'SIM003 [startSimulator] port is "65536"; it is a whole number from 0 to 65535'],
    [{ port: 1.5 }, 'SIM003 [startSimulator] port is "1.5"; it is a whole number from 0 to 65535'],
    [{ nsxVersion: '4.1' as '4.2' }, 'SIM003 [startSimulator] nsxVersion is "4.1"; it is one of 3.2, 4.2, 9.0'],
    [{ user: 'a:b' }, 'SIM003 [startSimulator] user is "a:b"; it is a text without a colon'],
    [{ password: '' }, 'SIM003 [startSimulator] password is ""; it is a text, or left out so that one is chosen'],
    [
      { sessionTimeout: 0 },
      'SIM003 [startSimulator] sessionTimeout is "0"; it is a whole number from 1 to 9007199254740991',
    ],
    [
      { certificateFile: '/nowhere/certificate.pem' },
      'SIM040 [/nowhere/certificate.pem] the certificate cannot be written (ENOENT); choose another file',
    ],
    [
      { faults: [{ kind: 'status', status: 200 }] as const },
      'SIM010 [faults[0]] "status" is 200; it is a whole number from 400 to 599',
    ],
  ])('with %j', async (options, message) => {
    await expect(start(options)).rejects.toThrow(expect.objectContaining({ message }));
  });
});

describe('a request that is none', () => {
  const refusal = (code: number, httpStatus: string, error_message: string) => ({
    httpStatus,
    error_code: code,
    module_name: 'simulator',
    error_message,
  });

  it.each([
    ['a body that is not JSON', { raw: '{"a":' }],
    ['a body that is not UTF-8', { raw: Buffer.from([0x22, 0xff, 0x22]) }],
  ])('is refused: %s', async (_what, { raw }) => {
    const nsx = await start();
    const answer = await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { raw });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json;charset=UTF-8');
    expect(answer.body).toEqual(refusal(990103, 'BAD_REQUEST', 'The request body is not JSON in UTF-8.'));
    expect(nsx.tree.get('/infra/tier-1s/t1')).toBeUndefined();
  });

  it.each(['GET', 'DELETE'])('a body of a %s is not even read', async (method) => {
    const nsx = await start();
    await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { body: {} });
    expect((await ask(nsx, method, '/infra/tier-1s/t1', { raw: '{' })).status).toBe(200);
  });

  it('is refused: a body over the limit, and the connection goes on', async () => {
    const nsx = await start({ maxBodyBytes: 1_000 });
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: nsx.certificate });
    const answer = await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { raw: ' '.repeat(1_001), agent });
    expect(answer.status).toBe(413);
    expect(answer.body).toEqual(
      refusal(990105, 'PAYLOAD_TOO_LARGE', 'The request body is larger than the limit of 1000 bytes.'),
    );
    const whole = `{"display_name":"${'x'.repeat(980)}"}`;
    expect(whole).toHaveLength(999);
    expect((await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { raw: `${whole} `, agent })).status).not.toBe(413);
    agent.destroy();
  });

  it('is refused: a path over the limit', async () => {
    const nsx = await start({ maxPathLength: 200 });
    const url = (length: number) => `${VERSION}?x=`.padEnd(length, 'a');
    expect((await ask(nsx, 'GET', url(200))).status).toBe(200);
    const answer = await ask(nsx, 'GET', url(201));
    expect(answer.status).toBe(414);
    expect(answer.body).toEqual(
      refusal(990104, 'URI_TOO_LONG', 'Path and query have 201 characters; the limit is 200.'),
    );
  });

  it('is refused: a path that is not well escaped', async () => {
    const answer = await ask(await start(), 'GET', '/infra/tier-1s/%zz');
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(refusal(990102, 'BAD_REQUEST', 'The path is not percent-encoded as RFC 3986 asks.'));
  });

  it.each([
    ['GET', '/api/v1/logical-routers'],
    ['POST', '/api/v1/node/version'],
    ['GET', '/'],
    ['GET', '/policy/api/v2/infra'],
    ['GET', '/policy/api/v1'],
    ['GET', '/simulator/nothing'],
    ['PUT', '/simulator/faults'],
  ])('is answered 501, and is in the log: %s %s', async (method, url) => {
    const nsx = await start();
    const answer = await ask(nsx, method, url);
    expect(answer.status).toBe(501);
    const message = `The simulator does not serve ${method} ${url}.`;
    expect(answer.body).toEqual(refusal(990107, 'NOT_IMPLEMENTED', message));
    expect(nsx.log.entries.at(-1)).toMatchObject({ method, url, status: 501, note: message });
  });

  it('is answered 501: a prefix with an escaped separator', async () => {
    const answer = await ask(await start(), 'GET', '/policy%2Fapi%2Fv1/infra');
    expect(answer.status).toBe(501);
  });

  it.each(['OPTIONS', 'HEAD'])('is answered 501: a method that is none of the API: %s', async (method) => {
    const nsx = await start();
    const answer = await ask(nsx, method, '/infra/tier-1s');
    expect(answer.status).toBe(501);
    const note = `The simulator does not serve ${method} /policy/api/v1/infra/tier-1s.`;
    expect(nsx.log.entries.at(-1)).toMatchObject({ method, status: 501, note });
  });
});

function connect(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, host, () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', reject);
  });
}
