import { ValidationError } from '../core/errors';
import type { Fault } from './faults/fault';
import type { FaultBook } from './faults/fault-book';
import type { InjectedFault } from './faults/injected-fault';
import type { Call } from './http/call';
import { readJson } from './http/read-body';
import { refused } from './http/refusals';
import type { Reply } from './http/reply';
import type { RequestLog } from './request-log';

/** What can be asked of the simulator itself. */
export interface ControlParts {
  readonly faults: FaultBook;
  readonly log: RequestLog;
}

type Handler = (parts: ControlParts, call: Call, id: string) => Reply;

/**
 * Paths of the simulator's own, which no fault meets. A number at the end of a path is the id of a fault.
 */
const HANDLERS = new Map<string, Handler>([
  [
    'GET /simulator/log',
    ({ log }) => ({ status: 200, text: { type: 'text/plain; charset=utf-8', content: log.text() } }),
  ],
  ['GET /simulator/faults', ({ faults }) => ({ status: 200, body: { results: faults.list().map(shown) } })],
  ['POST /simulator/faults', ({ faults }, { body }) => inject(body, faults)],
  [
    'DELETE /simulator/faults',
    ({ faults }) => {
      faults.clear();
      return { status: 200 };
    },
  ],
  ['GET /simulator/faults/*', (parts, call, id) => withFault(parts, call, id, (injected) => shown(injected))],
  ['DELETE /simulator/faults/*', (parts, call, id) => withFault(parts, call, id, (injected) => injected.remove())],
]);

/** Answers what is asked of the simulator itself. */
export function controlApi(call: Call, parts: ControlParts): Reply {
  const { method, target } = call;
  const [, path = target.path, id = ''] = /^(.*)\/(\d+)$/.exec(target.path) ?? [];
  const handler = HANDLERS.get(`${method} ${path}${id === '' ? '' : '/*'}`);
  return handler === undefined ? refused('notServed', { method, path: target.path }) : handler(parts, call, id);
}

function withFault(
  { faults }: ControlParts,
  { target: { path } }: Call,
  id: string,
  answer: (injected: InjectedFault) => unknown,
): Reply {
  const injected = faults.get(Number(id));
  return injected === undefined ? refused('notFound', { path }) : { status: 200, body: answer(injected) };
}

function inject(bytes: Buffer, faults: FaultBook): Reply {
  const body = readJson(bytes);
  if (body.kind === 'malformed') return refused('malformedJson');
  try {
    return { status: 201, body: shown(faults.inject(body.value as Fault)) };
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    return refused('wrongFault', { why: error.message });
  }
}

function shown({ id, hits, fault }: InjectedFault): object {
  return { id, hits, ...fault };
}
