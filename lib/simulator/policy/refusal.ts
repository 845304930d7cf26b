import type { NsxError, NsxErrorBody } from './contract';

interface ErrorRow {
  readonly status: number;
  readonly code: number;
  /** `simulator` where code and words are the simulator's own, since NSX's are not known. */
  readonly module: string;
  /** With `{name}` where a value goes. */
  readonly text: string;
}

/** Every refusal. A row that rests on an answer of a real NSX says where it was seen; the others are among `ASSUMPTIONS`. */
const ERRORS = {
  /** Words: public clients that match them, as OpenStack's and a migration toolkit. */
  notFound: {
    status: 404,
    code: 600,
    module: 'common-services',
    text: 'The requested object : {path} could not be found. Object identifiers are case sensitive.',
  },
  /** vmware-archive/ansible-for-nsxt issue 98. */
  invalidPath: { status: 400, code: 500012, module: 'Policy', text: 'The path=[{path}] is invalid' },
  /** vmware-archive/ansible-for-nsxt issue 252, vmware/terraform-provider-nsxt issue 645. */
  unknownField: {
    status: 400,
    code: 287,
    module: 'common-services',
    text: 'Json de-serialization error: property {field} is unrecognized.',
  },
  wrongType: {
    status: 400,
    code: 287,
    module: 'common-services',
    text: 'Json de-serialization error: property {field} must be {wanted}.',
  },
  /** Code and frame: an answer kept in the tests of bosh-vsphere-cpi-release; the provider's tests quote another. */
  invalidField: {
    status: 400,
    code: 255,
    module: 'common-services',
    text: 'Field level validation errors: {{fault}}',
  },
  /** Tests of a client of NSX that keep the answer to a PUT without a revision. */
  alreadyExists: {
    status: 400,
    code: 500127,
    module: 'Policy',
    text: 'Cannot create an object with path=[{path}] as it already exists.',
  },
  /** Status: Broadcom's API reference, errors 412. */
  staleRevision: {
    status: 412,
    code: 604,
    module: 'common-services',
    text: 'The object {path} is present in a different version: revision {stored}, the request has {given}.',
  },
  /** vmware/terraform-provider-nsxt issues 476, 877, 942. */
  inUse: {
    status: 400,
    code: 500030,
    module: 'Policy',
    text: 'The object path=[{path}] cannot be deleted as either it has children or it is being referenced by other objects path=[{users}].',
  },
  /** Code and meaning: nsx-operator, pkg/nsx/util. */
  segmentWithPorts: {
    status: 400,
    code: 503040,
    module: 'Policy',
    text: 'Segment path=[{path}] has {count} VMs or VIFs attached. Disconnect all VMs and VIFs before deleting a segment.',
  },
  /** vmware/terraform-provider-nsxt issue 823, of a NAT rule. */
  overlap: { status: 400, code: 500105, module: 'Policy', text: 'Address {address} overlaps with {other}.' },
  systemOwned: {
    status: 403,
    code: 990001,
    module: 'simulator',
    text: 'The object path=[{path}] is owned by the system and cannot be changed.',
  },
  /** Meaning: description of `_protection` in the API reference. */
  protected: {
    status: 403,
    code: 289,
    module: 'common-services',
    text: 'User {user} attempts to change object {path}, which belongs to {owner}; the header X-Allow-Overwrite allows it.',
  },
  wrongId: {
    status: 400,
    code: 990002,
    module: 'simulator',
    text: 'The {field} {given} in the body is not that of path=[{path}].',
  },
  noBody: { status: 400, code: 258, module: 'common-services', text: 'The request body must be a JSON object.' },
  parameter: {
    status: 400,
    code: 255,
    module: 'common-services',
    text: 'The parameter {name} has the value {value}; {wanted}.',
  },
  tooManyIntents: {
    status: 400,
    code: 990003,
    module: 'simulator',
    text: 'The request has {count} intents; one call takes at most {limit}.',
  },
  noMoreAddresses: {
    status: 400,
    code: 990004,
    module: 'simulator',
    text: 'The object path=[{path}] gets no {what}: path=[{source}] has none left.',
  },
  version: {
    status: 404,
    code: 600,
    module: 'common-services',
    text: 'The path {path} is not known to NSX {version}; it came with {since}.',
  },
  unknown: { status: 501, code: 990006, module: 'simulator', text: 'The simulator does not know {what}.' },
} as const satisfies Readonly<Record<string, ErrorRow>>;

/** Name of a row of errors. */
export type ErrorName = keyof typeof ERRORS;

/** Name of each status, for `httpStatus`. */
const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  412: 'PRECONDITION_FAILED',
  501: 'NOT_IMPLEMENTED',
};

type Values = Readonly<Record<string, string | number>>;

/** What is wrong with a request, as one of several faults. */
export interface Fault {
  readonly error: ErrorName;
  readonly values: Values;
}

function bodyOf({ error, values }: Fault): NsxErrorBody {
  const { status, code, module, text } = ERRORS[error];
  const error_message = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { httpStatus: STATUS_NAMES[status] ?? '', error_code: code, module_name: module, error_message };
}

/** Stops a request; carries the answer. Thrown and caught inside the tree. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: NsxError;

  constructor(first: Fault, ...others: readonly Fault[]) {
    const body = bodyOf(first);
    super(body.error_message);
    const related_errors = others.map(bodyOf);
    this.answer = {
      status: ERRORS[first.error].status,
      body: related_errors.length === 0 ? body : { ...body, related_errors },
    };
  }
}

/** A refusal for one fault. */
export function refuse(error: ErrorName, values: Values): Refusal {
  return new Refusal({ error, values });
}
