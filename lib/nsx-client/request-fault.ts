import { NoAnswer } from './manager-error';

/** A request that was under way. */
export interface UnderWay {
  /** `host[:port]`. */
  readonly host: string;
  readonly method: string;
  /** What it is about, for messages. */
  readonly what: string;
  readonly answerTimeout: number;
  readonly maxAnswerBytes: number;
}

const CUT = 'NSXC017';

/**
 * The error for a request that was sent and has no answer that can be read: NSXC017 for a connection that was cut, NSXC018
 * for a time that ran out, NSXC037 for an answer that is too large, NSXC038 for one that is not HTTP.
 */
export function requestFault(error: unknown, request: UnderWay): NoAnswer {
  const { host, method, what, answerTimeout, maxAnswerBytes } = request;
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    const message = `the answer to ${what} has more than ${maxAnswerBytes} bytes; is this an NSX Manager?`;
    return new NoAnswer('NSXC037', message, host);
  }
  if (name === 'HTTPParserError') {
    return new NoAnswer('NSXC038', `the answer to ${what} is not HTTP; is this an NSX Manager?`, host);
  }
  if (name === 'AbortError' || code === 'UND_ERR_HEADERS_TIMEOUT') {
    const message = `${what} is not answered within ${answerTimeout / 1000} s; ${consequence(method)}`;
    return new NoAnswer('NSXC018', message, host);
  }
  return new NoAnswer(CUT, `the connection was cut before ${what} was answered; ${consequence(method)}`, host);
}

/** Whether a request may go through when it is sent again. */
export function wasCut(error: unknown): boolean {
  return error instanceof NoAnswer && error.id === CUT;
}

function consequence(method: string): string {
  return method === 'GET'
    ? 'see that the manager is up, and try again'
    : 'it is not known whether the change took effect: look before you repeat it';
}
