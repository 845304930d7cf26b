// Stands between a client and a manager, and keeps what passes: method, path, body and status of each request.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { join } from 'node:path';

const POLICY = '/policy/api/v1';

/** Starts it on a port of its own. @returns `host` for the client, its certificate's file, and what was seen so far */
export async function startRecorder(nsx, scratch) {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(scratch, name));
  // biome-ignore format: one option a line says nothing more
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=recorder', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const seen = [];
  const agent = new https.Agent({ keepAlive: true, ca: nsx.certificate });
  const server = https.createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    async (request, response) => {
      const body = await textOf(request);
      const forward = https.request(`${nsx.url}${request.url}`, {
        method: request.method,
        headers: request.headers,
        agent,
      });
      forward.on('response', async (answer) => {
        const text = await textOf(answer);
        seen.push(...entry(request, body, answer.statusCode));
        response.writeHead(answer.statusCode, answer.rawHeaders);
        response.end(text);
      });
      forward.end(body);
    },
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  return {
    seen,
    environment: { ...nsx.environment, TF_VAR_nsx_host: host, NSXT_MANAGER_HOST: host, NSXT_CA_FILE: certificate },
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Sessions stay out, with their password, and so do the empty bodies that the provider sends with every read. */
function entry({ method, url }, text, status) {
  const { pathname, searchParams } = new URL(url, 'https://recorded');
  if (!pathname.startsWith(POLICY)) return [];
  const query = searchParams.size === 0 ? {} : { query: Object.fromEntries([...searchParams].sort()) };
  const body = method === 'GET' || method === 'DELETE' || text === '' ? {} : { body: JSON.parse(text) };
  return [{ method, path: decodeURIComponent(pathname.slice(POLICY.length)), ...query, ...body, status }];
}
