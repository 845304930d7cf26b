import { ValidationError } from '../core/errors';
import type { Fault } from './faults/fault';
import type { FaultBook } from './faults/fault-book';
import type { InjectedFault } from './faults/injected-fault';
import type { Call } from './http/call';
import { readJson } from './http/read-body';
import { refused } from './http/refusals';
import type { Reply } from './http/reply';
import type { RequestLog } from './request-log';
import type { ServedPath } from './served-path';

/** What can be asked of the simulator itself. */
export interface ControlParts {
  readonly faults: FaultBook;
  readonly log: RequestLog;
}

interface Handler extends ServedPath {
  readonly answer: (parts: ControlParts, call: Call, id: string) => Reply;
}

/** Paths of the simulator's own, which no fault meets. */
const HANDLERS: readonly Handler[] = [
  {
    method: 'GET',
    path: '/simulator/log',
    does: 'the last 10,000 requests, a line each',
    answer: ({ log }) => ({ status: 200, text: { type: 'text/plain; charset=utf-8', content: log.text() } }),
  },
  {
    method: 'GET',
    path: '/simulator/faults',
    does: 'the faults, each with its number and how many requests it met',
    answer: ({ faults }) => ({ status: 200, body: { results: faults.list().map(shown) } }),
  },
  {
    method: 'POST',
    path: '/simulator/faults',
    does: 'one more fault; the answer has its number',
    answer: ({ faults }, { body }) => inject(body, faults),
  },
  {
    method: 'DELETE',
    path: '/simulator/faults',
    does: 'no more faults',
    answer: ({ faults }) => {
      faults.clear();
      return { status: 200 };
    },
  },
  {
    method: 'GET',
    path: '/simulator/faults/{number}',
    does: 'one fault',
    answer: (parts, call, id) => withFault(parts, call, id, (injected) => shown(injected)),
  },
  {
    method: 'DELETE',
    path: '/simulator/faults/{number}',
    does: 'that fault no more',
    answer: (parts, call, id) => withFault(parts, call, id, (injected) => injected.remove()),
  },
];

/** All that is answered of the simulator itself. */
export const CONTROL_PATHS: readonly ServedPath[] = HANDLERS;

/** Answers what is asked of the simulator itself. */
export function controlApi(call: Call, parts: ControlParts): Reply {
  const { method, target } = call;
  const [, list, id = ''] = /^(.*)\/(\d+)$/.exec(target.path) ?? [];
  const path = list === undefined ? target.path : `${list}/{number}`;
  const handler = HANDLERS.find((one) => one.method === method && one.path === path);
  return handler === undefined ? refused('notServed', { method, path: target.path }) : handler.answer(parts, call, id);
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
