/** Release line of NSX whose behaviour is shown. */
export type NsxVersion = '3.2' | '4.2' | '9.0';

/** A JSON value as it came in a request or goes out in an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** One object of the policy tree, whole: what the client said and what NSX fills in. Never changed in place. */
export interface PolicyObject {
  readonly [field: string]: Json | undefined;
  /** NSX's type name: `Tier1`, `StaticRoutes`. */
  readonly resource_type: string;
  readonly id: string;
  /** Policy path, the key of the object: `/infra/tier-1s/t1`. */
  readonly path: string;
  /** Path of the object it belongs to; empty for a root. */
  readonly parent_path: string;
  /** Last part of the path. */
  readonly relative_path: string;
  readonly display_name: string;
  /** Counts the changes, from 0. */
  readonly _revision: number;
}

/** One of several faults of a refused request. */
export interface RelatedError {
  readonly httpStatus: string;
  readonly error_code: number;
  readonly module_name: string;
  readonly error_message: string;
}

/** NSX's error object, as JSON. */
export interface NsxErrorBody {
  /** Name of the status: `BAD_REQUEST`. */
  readonly httpStatus: string;
  readonly error_code: number;
  readonly module_name: string;
  readonly error_message: string;
  /** @default - the request has only one fault */
  readonly related_errors?: readonly RelatedError[];
  /** @default - nothing to add */
  readonly details?: string;
}

/** A refusal. */
export interface NsxError {
  /** HTTP status, 400 and above. */
  readonly status: number;
  readonly body: NsxErrorBody;
}

/** What a request is answered with: a success, or a refusal in {@link NsxError}'s form. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** @default - empty, as after PATCH and DELETE */
  readonly body?: unknown;
}

/** Who sends a request. */
export interface Caller {
  /** Account name; goes into `_create_user` and `_last_modified_user`. */
  readonly user: string;
  /** Header `X-Allow-Overwrite: true`: may change what belongs to a principal identity. */
  readonly overwrite: boolean;
}

/** Time and identity, given from outside, so that the tree is the same in every run of a test. */
export interface PolicyClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A text never returned before; becomes `unique_id` and `realization_id`. */
  id(): string;
}

/** One call of the Policy API. */
export interface PolicyRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /**
   * What follows `/policy/api/v1`, starting with `/`; no query. Percent-decoded, so that `%2F` in an id cannot be told
   * from a separator; give {@link segments} where that matters.
   */
  readonly path: string;
  /** The parts of the path, decoded one by one. @default - the path split at `/` */
  readonly segments?: readonly string[];
  readonly query: URLSearchParams;
  /** Parsed JSON; of no interest on GET and DELETE. @default - none */
  readonly body?: unknown;
  readonly caller: Caller;
}

/** What one successful call did to one object. */
export type Change =
  | { readonly kind: 'put'; readonly object: PolicyObject }
  | { readonly kind: 'delete'; readonly path: string };
