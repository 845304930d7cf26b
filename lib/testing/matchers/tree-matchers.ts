import { isDeepStrictEqual } from 'node:util';
import type { Simulator } from '../../simulator';
import { logLine } from '../../simulator';
import { listed, type MatcherResult } from './result';

/** Whether an object stands at a policy path, with these fields among its own. */
export function toHaveObject(
  { tree }: Pick<Simulator, 'tree'>,
  path: string,
  fields: Readonly<Record<string, unknown>> = {},
): MatcherResult {
  const object = tree.get(path);
  if (object === undefined) return { pass: false, message: () => `expected an object at ${path}; there is none` };
  const differing = Object.keys(fields).filter((name) => !isDeepStrictEqual(object[name], fields[name]));
  const pass = differing.length === 0;
  const lines = differing.map(
    (name) => `${name}: ${JSON.stringify(object[name])}, not ${JSON.stringify(fields[name])}`,
  );
  const message = () =>
    pass
      ? `expected no object like this at ${path}; there is one`
      : `the object at ${path} is not alike; ${listed('differences', lines)}`;
  return { pass, message };
}

/** A request as a test describes it: what is left out is of no interest. */
export interface ExpectedRequest {
  readonly method?: string;
  /** Path with its query as it was sent, or a pattern for it. */
  readonly url?: string | RegExp;
  readonly status?: number;
  /** How many. @default - at least one */
  readonly times?: number;
}

/** Whether such requests came in, among the last 10,000. */
export function toHaveReceived({ log }: Pick<Simulator, 'log'>, expected: ExpectedRequest): MatcherResult {
  const { method, url, status, times } = expected;
  const found = log.entries.filter(
    (entry) =>
      (method === undefined || entry.method === method) &&
      (url === undefined || (typeof url === 'string' ? entry.url === url : url.test(entry.url))) &&
      (status === undefined || entry.status === status),
  );
  const pass = times === undefined ? found.length > 0 : found.length === times;
  const wanted = [times ?? 'some', method, url, status].filter((part) => part !== undefined).join(' ');
  const message = () =>
    `expected ${pass ? 'other than ' : ''}${wanted}, and there were ${found.length}; ${listed('requests', log.entries.map(logLine))}`;
  return { pass, message };
}
