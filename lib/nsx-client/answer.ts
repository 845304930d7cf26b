import { ManagerError, NsxRefusal, type Refused } from './manager-error';
import type { Answer, Transport } from './transport';

/** A JSON object as NSX answers it; each field is to be looked at before it is used. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a message about a refusal ends with, by status; else by {@link OTHERWISE}. */
const FIXES: Readonly<Record<number, string>> = {
  401: 'see that the user of NSXT_USERNAME may do this',
  403: 'see that the user of NSXT_USERNAME may do this',
  404: 'see that it exists; NSX tells upper from lower case',
  409: 'somebody else has changed it: read it again and repeat',
  412: 'somebody else has changed it: read it again and repeat',
  429: 'NSX is asked too often: try again in a minute',
};

const OTHERWISE = { client: 'change what NSX names', server: "see the manager's health, and try again" };

/** Reads the answers of one manager. */
export class AnswerReader {
  constructor(private readonly transport: Pick<Transport, 'host' | 'shown'>) {}

  /**
   * The object of an answer 2xx.
   *
   * @throws ManagerError NSXC034 for what is not JSON, NSXC035 for JSON that is no object; as {@link accept}
   */
  object(answer: Answer, what: string): JsonObject {
    this.accept(answer, what);
    const value = parsed(answer.text);
    if (value === undefined) throw this.#notJson(answer, what);
    if (!isObject(value)) throw this.misunderstood(what, 'it is JSON, but no object');
    return value;
  }

  /**
   * Sees that a change was answered 2xx by NSX, and not by something that shows a page of its own.
   *
   * @throws ManagerError NSXC034; as {@link accept}
   */
  done(answer: Answer, what: string): void {
    this.accept(answer, what);
    if (answer.text.trim() !== '' && parsed(answer.text) === undefined) throw this.#notJson(answer, what);
  }

  /** Whether NSX says that an object does not exist; a page of something else with status 404 does not say it. */
  isAbsent(answer: Answer): boolean {
    return answer.status === 404 && isFromNsx(answer);
  }

  /**
   * @throws ManagerError NSXC033 for a redirect, NSXC034 for a page with status 404; NsxRefusal NSXC040 for any other
   * answer than 2xx
   */
  accept(answer: Answer, what: string): void {
    const { status } = answer;
    if (status >= 200 && status < 300) return;
    if (status >= 300 && status < 400) throw this.redirected(answer, what);
    if (status === 404 && !isFromNsx(answer)) throw this.#notJson(answer, what);
    const refused = this.refused(answer);
    const fix = FIXES[status] ?? (status < 500 ? OTHERWISE.client : OTHERWISE.server);
    throw new NsxRefusal('NSXC040', `${what} is refused: ${wordsOf(refused)}; ${fix}`, this.transport.host, refused);
  }

  redirected({ status, headers: { location } }: Answer, what: string): ManagerError {
    const target = typeof location === 'string' ? ` to ${this.transport.shown(location)}` : '';
    const message = `${what} is redirected${target} (${status}), where the password is not sent; give the manager's own address`;
    return new ManagerError('NSXC033', message, this.transport.host);
  }

  /** An answer that is JSON, but not as NSX would write it. */
  misunderstood(what: string, why: string): ManagerError {
    const message = `the answer to ${what} is not understood: ${why}; see that this is an NSX Manager`;
    return new ManagerError('NSXC035', message, this.transport.host);
  }

  /** NSX's error object, as far as the answer has one. */
  refused({ status, text }: Answer): Refused {
    const body = parsed(text);
    if (!isObject(body)) return { status };
    const code = typeof body.error_code === 'number' ? body.error_code : undefined;
    const related = Array.isArray(body.related_errors) ? body.related_errors.filter(isObject) : [];
    const words = [body.error_message, body.details, ...related.map(({ error_message }) => error_message)];
    const texts = words.filter(isWord).map((word) => word.trim().replace(/\.$/, ''));
    const nsxMessage = texts.length === 0 ? undefined : this.transport.shown(texts.join('; '));
    return { status, code, nsxMessage };
  }

  #notJson({ status, headers, text }: Answer, what: string): ManagerError {
    const type = headers['content-type'];
    const kind = text.trim() === '' ? 'an empty body' : this.transport.shown(String(type ?? 'no type'));
    const message = `the answer to ${what} is not JSON (${status}, ${kind}); see that this is an NSX Manager, and that no proxy answers for it`;
    return new ManagerError('NSXC034', message, this.transport.host);
  }
}

/** NSX's errors are objects, or have no body. */
function isFromNsx({ text }: Answer): boolean {
  return text.trim() === '' || isObject(parsed(text));
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `403: user lacks the role (code 289)`. */
export function wordsOf({ status, code, nsxMessage }: Refused): string {
  const words = nsxMessage === undefined ? '' : `: ${nsxMessage}`;
  return `${status}${words}${code === undefined || code === status ? '' : ` (code ${code})`}`;
}

/** Undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
