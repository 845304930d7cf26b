import { requestFault } from '../../lib/nsx-client/request-fault';
import { withRetries } from '../../lib/nsx-client/retry';
import type { Answer } from '../../lib/nsx-client/transport';

const SENT = { host: 'nsx', method: 'GET', what: 'GET /infra', answerTimeout: 30_000, maxAnswerBytes: 1000 };
const CUT = requestFault(Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }), SENT);
const LATE = requestFault(Object.assign(new Error('late'), { code: 'UND_ERR_HEADERS_TIMEOUT' }), SENT);

type Step = number | Error | readonly [status: number, retryAfter: string | readonly string[]];

/** What comes of a manager that answers in these ways one after another, and what was waited for. */
async function run(...steps: readonly Step[]): Promise<{ outcome: unknown; waits: number[]; left: number }> {
  const rest = [...steps];
  const waits: number[] = [];
  const send = async (): Promise<Answer> => {
    const step = rest.shift();
    if (step === undefined) throw new Error('asked too often');
    if (step instanceof Error) throw step;
    const [status, retryAfter] = typeof step === 'number' ? [step] : step;
    return { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter as string }, text: '' };
  };
  const pause = async (ms: number) => void waits.push(ms);
  const outcome = await withRetries(send, pause).then(
    ({ status }) => status,
    (error: Error) => error,
  );
  return { outcome, waits, left: rest.length };
}

describe('withRetries', () => {
  it.each([
    ['an answer at once', [200], 200, []],
    ['a refusal at once', [404], 404, []],
    ['401', [401], 401, []],
    ['501', [501], 501, []],
    ['429, then an answer', [429, 200], 200, [250]],
    ['500, then an answer', [500, 200], 200, [250]],
    ['502 and 504, then an answer', [502, 504, 200], 200, [250, 1000]],
    ['503 three times, then an answer', [503, 503, 503, 200], 200, [250, 1000, 3000]],
    ['503 four times', [503, 503, 503, 503], 503, [250, 1000, 3000]],
    ['a cut, then an answer', [CUT, 200], 200, [250]],
    ['a cut, 503, then a refusal', [CUT, 503, 403], 403, [250, 1000]],
    ['four cuts', [CUT, CUT, CUT, CUT], CUT, [250, 1000, 3000]],
    ['a time that ran out', [LATE], LATE, []],
    ['Retry-After: 2', [[429, '2'], 200], 200, [2000]],
    ['Retry-After: 0', [[429, '0'], 200], 200, [250]],
    ['Retry-After: 30, the longest', [[503, '30'], 200], 200, [30_000]],
    ['Retry-After: 31, too long', [[503, '31']], 503, []],
    ['Retry-After that says nothing', [[503, 'soon'], 200], 200, [250]],
    ['Retry-After twice', [[503, ['1', '2']], 200], 200, [250]],
    ['Retry-After with a day that is past', [[503, 'Wed, 21 Oct 2015 07:28:00 GMT'], 200], 200, [250]],
    ['Retry-After with a day that is far', [[503, 'Fri, 31 Dec 9999 23:59:59 GMT']], 503, []],
  ] as const)('%s', async (_, steps, outcome, waits) => {
    expect(await run(...steps)).toEqual({ outcome, waits, left: 0 });
  });
});
