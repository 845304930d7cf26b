import type { NsxErrorBody } from '../policy';
import type { Reply } from './reply';

interface ErrorRow {
  readonly status: number;
  readonly code: number;
  /** `simulator` where code and words are the simulator's own, since NSX's are not known. */
  readonly module: string;
  /** With `{name}` where a value goes. */
  readonly text: string;
}

const WRONG_LOGIN = 'The credentials were incorrect or the account specified has been locked.';

/** Every refusal of a request before it reaches the policy tree, or beside it. Whose module is `simulator`: see `ASSUMPTIONS`. */
const ERRORS = {
  /** Code and words: answers kept in the tests of nsx-operator, pkg/nsx/cluster_test.go. */
  wrongCredentials: { status: 403, code: 403, module: 'common-services', text: WRONG_LOGIN },
  /** Code and meaning: openstack/vmware-nsxlib, v3/client.py; words: nsx-operator, pkg/nsx/transport_test.go. */
  wrongToken: { status: 403, code: 98, module: 'common-services', text: WRONG_LOGIN },
  unauthenticated: { status: 401, code: 990101, module: 'simulator', text: 'The request is not authenticated: {why}.' },
  /** Code and words: vmware/terraform-provider-nsxt issue 189. */
  tooManyRequests: {
    status: 429,
    code: 102,
    module: 'common-services',
    text: "Client '{user}' exceeded request rate of 100 per second",
  },
  malformedUrl: {
    status: 400,
    code: 990102,
    module: 'simulator',
    text: 'The path is not percent-encoded as RFC 3986 asks.',
  },
  malformedJson: { status: 400, code: 990103, module: 'simulator', text: 'The request body is not JSON in UTF-8.' },
  pathTooLong: {
    status: 414,
    code: 990104,
    module: 'simulator',
    text: 'Path and query have {length} characters; the limit is {limit}.',
  },
  bodyTooLarge: {
    status: 413,
    code: 990105,
    module: 'simulator',
    text: 'The request body is larger than the limit of {limit} bytes.',
  },
  notServed: { status: 501, code: 990107, module: 'simulator', text: 'The simulator does not serve {method} {path}.' },
  injected: { status: 0, code: 990108, module: 'simulator', text: 'The simulator was told to answer with {status}.' },
  broken: { status: 500, code: 990109, module: 'simulator', text: 'The simulator failed: {why}.' },
  wrongFault: { status: 400, code: 990110, module: 'simulator', text: '{why}' },
  /** Words: as the policy tree's. */
  notFound: {
    status: 404,
    code: 600,
    module: 'common-services',
    text: 'The requested object : {path} could not be found. Object identifiers are case sensitive.',
  },
  /** Code: as the policy tree's. */
  parameter: { status: 400, code: 255, module: 'common-services', text: 'The parameter {name} {problem}.' },
} as const satisfies Readonly<Record<string, ErrorRow>>;

/** NSX's names of the statuses, as its error objects carry them: those of Spring's HttpStatus. */
const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  412: 'PRECONDITION_FAILED',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'URI_TOO_LONG',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
  501: 'NOT_IMPLEMENTED',
  502: 'BAD_GATEWAY',
  503: 'SERVICE_UNAVAILABLE',
  504: 'GATEWAY_TIMEOUT',
};

type Values = Readonly<Record<string, string | number>>;

/** A refusal in NSX's form: always a JSON object, since the Go SDK panics on a list. */
export function refused(error: keyof typeof ERRORS, values: Values = {}): Reply {
  return refusedWith(ERRORS[error].status, error, values);
}

/** A refusal that was asked for, with any status. */
export function refusedOnRequest(status: number, user: string): Reply {
  if (status === ERRORS.tooManyRequests.status) return refused('tooManyRequests', { user });
  return refusedWith(status, 'injected', { status });
}

function refusedWith(status: number, error: keyof typeof ERRORS, values: Values): Reply {
  const { code, module, text } = ERRORS[error];
  const body: NsxErrorBody = {
    httpStatus: STATUS_NAMES[status] ?? `STATUS_${status}`,
    error_code: code,
    module_name: module,
    error_message: text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  };
  return { status, body };
}
