import { type Fault, parseFault } from '../../lib/simulator';
import { FaultBook } from '../../lib/simulator/faults/fault-book';
import { makeStale } from '../../lib/simulator/faults/make-stale';

const ROUTE = '/policy/api/v1/infra/tier-1s/t1/static-routes/r1';
const refused: Fault = { kind: 'status', status: 503 };

/** Which of so many equal requests a fault meets, counted from 1. */
function met(scope: Partial<Fault>, requests: number): number[] {
  const book = new FaultBook();
  book.inject({ ...refused, ...scope } as Fault);
  return Array.from({ length: requests }, (_, i) => i + 1).filter(() => book.effectsOn('GET', ROUTE).length > 0);
}

describe('a fault', () => {
  it.each([
    [{}, [1, 2, 3, 4, 5, 6, 7]],
    [{ times: 2 }, [1, 2]],
    [{ skip: 3 }, [4, 5, 6, 7]],
    [{ every: 3 }, [1, 4, 7]],
    [{ every: 3, times: 2 }, [1, 4]],
    [{ skip: 1, every: 2, times: 2 }, [2, 4]],
  ])('with %j meets %j of 7', (scope, expected) => {
    expect(met(scope, 7)).toEqual(expected);
  });

  it.each([
    [{ method: 'GET' }, true],
    [{ method: 'PUT' }, false],
    [{ path: ROUTE }, true],
    [{ path: '/infra/tier-1s/t1/static-routes/r1' }, true],
    [{ path: '/infra/tier-1s/*' }, true],
    [{ path: '/infra/tier-1s/*/static-routes/r1' }, true],
    [{ path: '*r1' }, true],
    [{ path: '*' }, true],
    [{ path: '/infra/tier-1s' }, false],
    [{ path: '/infra/tier-1s/t1/static-routes/r' }, false],
    [{ path: 'tier-1s*' }, false],
    [{ path: '/infra/tier.1s/t1/static-routes/r1' }, false],
    [{ method: 'PATCH', path: '*' }, false],
  ])('for %j meets a GET of a route: %j', (scope, expected) => {
    expect(met(scope, 1).length > 0).toBe(expected);
  });

  it('is counted, and counts only what it meets', () => {
    const book = new FaultBook();
    const fault = book.inject({ ...refused, method: 'PUT', times: 2 });
    for (const method of ['GET', 'PUT', 'PUT', 'PUT']) book.effectsOn(method, ROUTE);
    expect(fault.hits).toBe(2);
  });

  it('ends when it is removed, and all end when the book is cleared', () => {
    const book = new FaultBook();
    const [a, b] = [book.inject(refused), book.inject({ kind: 'cut', when: 'after' })];
    expect([a.id, b.id]).toEqual([1, 2]);
    expect(book.effectsOn('GET', ROUTE)).toEqual([refused, { kind: 'cut', when: 'after' }]);
    a.remove();
    expect(book.effectsOn('GET', ROUTE)).toEqual([{ kind: 'cut', when: 'after' }]);
    book.clear();
    expect(book.effectsOn('GET', ROUTE)).toEqual([]);
    expect(book.list()).toEqual([]);
  });

  it('of a realization meets no request, but an object', () => {
    const book = new FaultBook();
    const path = '/infra/tier-1s/t1/static-routes/r1';
    book.inject({ kind: 'realization', state: 'ERROR', path: '/infra/*/static-routes/*', times: 1 });
    expect(book.effectsOn('GET', path)).toEqual([]);
    expect(book.realizationOf('/infra/tier-1s/t1')).toBeUndefined();
    expect(book.realizationOf(path)).toBe('ERROR');
    expect(book.realizationOf(path)).toBeUndefined();
  });
});

describe('a fault is written', () => {
  it.each<[string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['429 every=10', { kind: 'status', status: 429, every: 10 }],
    ['delay=250', { kind: 'delay', ms: 250 }],
    ['cut-before DELETE', { kind: 'cut', when: 'before', method: 'DELETE' }],
    ['cut-after patch /infra/tier-1s/*', { kind: 'cut', when: 'after', method: 'PATCH', path: '/infra/tier-1s/*' }],
    ['  stale-revision   times=1 ', { kind: 'stale-revision', times: 1 }],
    ['session-expiry skip=5 times=1', { kind: 'session-expiry', skip: 5, times: 1 }],
    ['realization=ERROR */static-routes/*', { kind: 'realization', state: 'ERROR', path: '*/static-routes/*' }],
  ])('"%s"', (text, fault) => {
    expect(parseFault(text, '--fault')).toEqual(fault);
  });

  it.each([
    [
      'oops',
      '"oops" is no fault; write one of 503, delay=<ms>, cut-before, cut-after, stale-revision, session-expiry, realization=<state>',
    ],
    [
      '',
      '"" is no fault; write one of 503, delay=<ms>, cut-before, cut-after, stale-revision, session-expiry, realization=<state>',
    ],
    ['200', '"status" is 200; it is a whole number from 400 to 599'],
    ['delay', '"ms" is ""; it is a whole number from 0 to 3600000'],
    ['delay=1s', '"ms" is "1s"; it is a whole number from 0 to 3600000'],
    ['delay=1e3', '"ms" is "1e3"; it is a whole number from 0 to 3600000'],
    ['503 skip', '"skip" is ""; it is a whole number from 0'],
    ['503 GET PATCH', '"PATCH" is a second method; give one, and another fault for the other'],
    ['503 /infra/* /infra/tier-1s/*', '"/infra/tier-1s/*" is a second path; give one, and another fault for the other'],
    ['503 skip=1 skip=2', '"skip=2" is a second skip; give one, and another fault for the other'],
    ['503 every=0', '"every" is 0; it is a whole number from 1'],
    ['503 evry=3', '"evry=3" is neither a method, a path, nor skip=, every= or times='],
    ['503 infra/tier-1s', '"infra/tier-1s" is neither a method, a path, nor skip=, every= or times='],
    ['realization=BAD', '"state" is "BAD"; it is one of ERROR, UNREALIZED, ABSENT'],
  ])('not "%s"', (text, message) => {
    const expected = expect.objectContaining({ id: 'SIM010', message: `SIM010 [--fault] ${message}` });
    expect(() => parseFault(text, '--fault')).toThrow(expected);
  });

  it.each<[unknown, string]>([
    [null, 'a fault is an object, e.g. {"kind":"status","status":503}'],
    [[], 'a fault is an object, e.g. {"kind":"status","status":503}'],
    [{}, '"kind" is missing; it is one of delay, status, cut, stale-revision, session-expiry, realization'],
    [
      { kind: 'slow' },
      '"kind" is "slow"; it is one of delay, status, cut, stale-revision, session-expiry, realization',
    ],
    [{ kind: 'delay' }, 'a delay fault needs "ms": a whole number from 0 to 3600000'],
    [{ kind: 'cut' }, 'a cut fault needs "when": one of before, after'],
    [{ kind: 'cut', when: 'during' }, '"when" is "during"; it is one of before, after'],
    [
      { kind: 'status', status: 503, ms: 5 },
      'a status fault has no "ms"; it has kind, status, method, path, skip, every, times',
    ],
    [{ kind: 'status', status: '503' }, '"status" is "503"; it is a whole number from 400 to 599'],
    [{ ...refused, method: 'get' }, '"method" is "get"; it is one of GET, PUT, PATCH, POST, DELETE'],
    [{ ...refused, path: 5 }, '"path" is 5; it is a path, with * for any characters'],
    [{ ...refused, path: '' }, '"path" is ""; it is a path, with * for any characters'],
    [{ ...refused, times: 0.5 }, '"times" is 0.5; it is a whole number from 1'],
  ])('as data not %j', (fault, message) => {
    const expected = expect.objectContaining({ id: 'SIM010', message: `SIM010 [fault] ${message}` });
    expect(() => new FaultBook().inject(fault as Fault)).toThrow(expected);
  });
});

describe('a stale body', () => {
  it('has an older revision wherever it has one', () => {
    const children = [{ resource_type: 'ChildTier1', Tier1: { id: 't1', _revision: 3 } }];
    expect(makeStale({ _revision: 0, children, tags: ['_revision'] })).toEqual({
      _revision: -1,
      children: [{ resource_type: 'ChildTier1', Tier1: { id: 't1', _revision: 2 } }],
      tags: ['_revision'],
    });
  });

  it.each([undefined, null, 'x', 5, [], {}, { _revision: 'x' }])('is %j as it was', (body) => {
    expect(makeStale(body)).toEqual(body);
  });
});
