import type { IncomingHttpHeaders } from 'node:http';
import * as https from 'node:https';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../lib/simulator';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Parsed; undefined where it is not JSON. */
  readonly body: unknown;
}

export interface Ask {
  readonly body?: unknown;
  /** Sent as it is instead of a body. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** False: no Authorization header. */
  readonly auth?: boolean;
  readonly agent?: https.Agent;
}

const POLICY = '/policy/api/v1';

/** Simulators of one test file: each test starts its own, and all are closed after it. */
export function simulators(): (options?: SimulatorOptions) => Promise<Simulator> {
  const running: Simulator[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((simulator) => simulator.close()));
  });
  return async (options) => {
    const simulator = await startSimulator(options);
    running.push(simulator);
    return simulator;
  };
}

/** One request; `/infra/…` stands for the policy API. */
export function ask(simulator: Simulator, method: string, path: string, options: Ask = {}): Promise<Answer> {
  const { url, user, password, certificate } = simulator;
  const { body, raw = body === undefined ? '' : JSON.stringify(body), headers = {}, auth = true, agent } = options;
  const login = auth ? { authorization: basic(user, password) } : {};
  const target = /^\/(infra|orgs|search)\b/.test(path) ? `${POLICY}${path}` : path;
  return new Promise((resolve, reject) => {
    const request = https.request(
      `${url}${target}`,
      {
        method,
        ca: certificate,
        agent: agent ?? false,
        headers: { ...login, 'content-length': Buffer.byteLength(raw), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) });
        });
      },
    );
    request.on('error', reject);
    request.end(raw);
  });
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface Login {
  readonly cookie: string;
  readonly 'x-xsrf-token': string;
}

/** Opens a session, as clients do. */
export async function login(simulator: Simulator): Promise<Login> {
  const answer = await ask(simulator, 'POST', '/api/session/create', {
    auth: false,
    raw: `j_username=${simulator.user}&j_password=${simulator.password}`,
  });
  const cookie = /JSESSIONID=[^;]*/.exec(answer.headers['set-cookie']?.[0] ?? '')?.[0] ?? '';
  return { cookie, 'x-xsrf-token': String(answer.headers['x-xsrf-token']) };
}
