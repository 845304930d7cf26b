import { FaultBook } from '../../lib/simulator/faults/fault-book';
import { Realization } from '../../lib/simulator/realized/realization';
import { ask, simulators } from './http';
import { object } from './objects';

const start = simulators();
const T1 = '/infra/tier-1s/t1';
const entities = (path: string) => `/infra/realized-state/realized-entities?intent_path=${encodeURIComponent(path)}`;
const status = (path: string) => `/infra/realized-state/status?intent_path=${encodeURIComponent(path)}`;

describe('the realization of an object', () => {
  const tier1 = object('Tier1', T1);

  it('comes after the delay, anew with each change', () => {
    let now = 1_000;
    const realization = new Realization(500, () => now, new FaultBook());
    const stateAt = (time: number) => {
      now = time;
      return realization.stateOf(T1);
    };
    realization.see([{ kind: 'put', object: tier1 }]);
    expect([stateAt(1_000), stateAt(1_499), stateAt(1_500)]).toEqual(['UNREALIZED', 'UNREALIZED', 'REALIZED']);
    realization.see([{ kind: 'put', object: tier1 }]);
    expect([stateAt(1_999), stateAt(2_000)]).toEqual(['UNREALIZED', 'REALIZED']);
    realization.delay = 5_000;
    expect([stateAt(2_000), stateAt(6_500)]).toEqual(['UNREALIZED', 'REALIZED']);
  });

  it('was long ago for what stood from the start, and for what was deleted and is of another name now', () => {
    const realization = new Realization(500, () => 1_000, new FaultBook());
    expect(realization.stateOf(T1)).toBe('REALIZED');
    realization.see([{ kind: 'put', object: tier1 }]);
    realization.see([{ kind: 'delete', path: T1 }]);
    expect(realization.stateOf(T1)).toBe('REALIZED');
  });
});

describe('realized entities', () => {
  it('are one for an object, by its path', async () => {
    const nsx = await start();
    await ask(nsx, 'PATCH', T1, { body: { display_name: 'Tier-1' } });
    const answer = await ask(nsx, 'GET', entities(T1));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      result_count: 1,
      results: [
        {
          resource_type: 'GenericPolicyRealizedResource',
          entity_type: 'RealizedLogicalRouter',
          id: 't1',
          display_name: 'Tier-1',
          path: `/infra/realized-state/enforcement-points/default${T1}`,
          intent_paths: [T1],
          realization_specific_identifier: nsx.tree.get(T1)?.unique_id,
          state: 'REALIZED',
          publish_status: 'REALIZED',
          alarms: [],
        },
      ],
    });
  });

  it.each([
    ['an object that is not there', '/infra/tier-1s/none', 200],
    ['a path of a project that is not there', '/orgs/default/projects/p/infra/tier-1s/t1/static-routes/r', 200],
    ['an IP subnet that is gone, for which the provider waits', '/infra/ip-pools/p/ip-subnets/s', 404],
  ])('are none for %s', async (_what, path, expected) => {
    const answer = await ask(await start(), 'GET', entities(path));
    expect(answer.status).toBe(expected);
    if (expected === 200) expect(answer.body).toEqual({ results: [], result_count: 0 });
    else expect(answer.body).toMatchObject({ httpStatus: 'NOT_FOUND', error_code: 600 });
  });

  it('need the path', async () => {
    const answer = await ask(await start(), 'GET', '/infra/realized-state/realized-entities');
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error_code: 255, error_message: 'The parameter intent_path is missing.' });
  });

  it('are answered below a project, too', async () => {
    const nsx = await start();
    await ask(nsx, 'PATCH', T1, { body: {} });
    const url = `/orgs/default/projects/p1${entities(T1)}`;
    expect((await ask(nsx, 'GET', url)).body).toMatchObject({ result_count: 1 });
  });

  it('tell the address of an allocation as soon as it is realized', async () => {
    const nsx = await start({ realizationDelay: 60_000 });
    const subnet = {
      resource_type: 'IpAddressPoolStaticSubnet',
      cidr: '10.0.0.0/24',
      allocation_ranges: [{ start: '10.0.0.5', end: '10.0.0.9' }],
    };
    const allocation = '/infra/ip-pools/p/ip-allocations/a';
    await ask(nsx, 'PATCH', '/infra/ip-pools/p', { body: {} });
    await ask(nsx, 'PATCH', '/infra/ip-pools/p/ip-subnets/s', { body: subnet });
    await ask(nsx, 'PATCH', allocation, { body: {} });
    const attributes = async () => {
      const { results } = (await ask(nsx, 'GET', entities(allocation))).body as {
        results: { extended_attributes?: unknown }[];
      };
      return results.map(({ extended_attributes }) => extended_attributes);
    };
    expect(await attributes()).toEqual([undefined]);
    nsx.realizationDelay = 0;
    expect(await attributes()).toEqual([[{ key: 'allocation_ip', values: ['10.0.0.5'] }]]);
  });

  it('wait for the delay, which can be changed', async () => {
    const nsx = await start({ realizationDelay: 60_000 });
    await ask(nsx, 'PATCH', T1, { body: {} });
    const state = async () => (await ask(nsx, 'GET', entities(T1))).body;
    expect(await state()).toMatchObject({ results: [{ state: 'UNREALIZED', publish_status: 'UNREALIZED' }] });
    expect(nsx.realizationDelay).toBe(60_000);
    nsx.realizationDelay = 0;
    expect(await state()).toMatchObject({ results: [{ state: 'REALIZED' }] });
  });
});

describe('what was made to go wrong', () => {
  it.each([
    ['REALIZED', 'SUCCESS', 'REALIZED', 'success', 1],
    ['UNREALIZED', 'IN_PROGRESS', 'UNREALIZED', 'in_progress', 1],
    ['ERROR', 'ERROR', 'ERROR', 'failed', 1],
    ['ABSENT', 'UNINITIALIZED', 'UNAVAILABLE', 'unknown', 0],
  ] as const)('%s is %s, %s and %s', async (state, consolidated_status, publish_status, word, count) => {
    const nsx = await start();
    const segment = '/infra/segments/s1';
    const POINT = '/infra/sites/default/enforcement-points/default';
    const zone = `${POINT}/transport-zones/z`;
    await ask(nsx, 'PATCH', zone, { body: { tz_type: 'OVERLAY_BACKED' } });
    await ask(nsx, 'PATCH', segment, { body: { transport_zone_path: zone } });
    if (state !== 'REALIZED') nsx.faults.inject({ kind: 'realization', state, path: '/infra/segments/*' });
    expect((await ask(nsx, 'GET', status(segment))).body).toEqual({
      intent_path: segment,
      publish_status,
      consolidated_status: { consolidated_status },
    });
    expect((await ask(nsx, 'GET', `${segment}/state`)).body).toEqual({ segment_path: segment, state: word });
    expect((await ask(nsx, 'GET', entities(segment))).body).toMatchObject({ result_count: count });
  });

  it('as an error has an alarm', async () => {
    const nsx = await start();
    await ask(nsx, 'PATCH', T1, { body: {} });
    nsx.faults.inject({ kind: 'realization', state: 'ERROR' });
    const message = 'The simulator was told that this object cannot be realized.';
    expect((await ask(nsx, 'GET', entities(T1))).body).toMatchObject({
      results: [{ state: 'ERROR', alarms: [{ message, severity: 'ERROR', error_details: { module_name: 'policy' } }] }],
    });
  });

  it.each([status('/infra/tier-1s/none'), '/infra/segments/none/state'])(
    'is 404 where nothing stands: %s',
    async (url) => {
      expect((await ask(await start(), 'GET', url)).status).toBe(404);
    },
  );
});
