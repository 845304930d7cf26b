import { SERVED_PATHS } from '../../lib/simulator/served-paths';
import { ask, simulators } from './http';

const start = simulators();

/** A value for each part of a path that is any. */
const PARTS: Readonly<Record<string, string>> = {
  '{types}': 'Tier1',
  '{segment}': 's1',
  '{gateway}': 'T0',
  '{number}': '1',
  'intent_path=': 'intent_path=/infra/tier-0s/T0',
  'query=': 'query=id:T0',
};

/** The path with its parts filled in, for either of the two roots. */
function filled(path: string, infra: string): string {
  return Object.entries(PARTS).reduce(
    (text, [part, value]) => text.replace(part, value),
    path.replace('{infra}', infra),
  );
}

const CASES = SERVED_PATHS.flatMap(({ method, path }) =>
  path.includes('{infra}')
    ? ['/infra', '/orgs/default/projects/p/infra'].map((infra) => [method, filled(path, infra)] as const)
    : [[method, filled(path, '')] as const],
);

describe('a path beside the objects', () => {
  it.each(CASES)('%s %s is answered', async (method, path) => {
    const nsx = await start({ inventory: { tier0s: [{ name: 'T0' }] } });
    await ask(nsx, 'PATCH', '/orgs/default/projects/p', { body: {} });
    const body = path.startsWith('/simulator') ? { kind: 'status', status: 503 } : { resource_type: 'Infra' };
    const { status } = await ask(nsx, method, path, method === 'GET' ? {} : { body });
    // What is asked about need not stand.
    expect([200, 201, 403, 404]).toContain(status);
  });

  it('is named once', () => {
    const names = SERVED_PATHS.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
