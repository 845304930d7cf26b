/** What one request is answered with. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON. @default - an empty body, as NSX answers PATCH and DELETE */
  readonly body?: unknown;
  /** Sent as it is, instead of a body. @default - none */
  readonly text?: { readonly type: string; readonly content: string };
  readonly headers?: Readonly<Record<string, string>>;
}
