import { ValidationError } from '../core/errors';

/** The manager could not be reached, did not let us in, or answered what cannot be understood: one line, and exit code 3. */
export class ManagerError extends ValidationError {
  override readonly name: string = 'ManagerError';
  /** What the command line ends with. */
  readonly exitCode = 3;
}

/**
 * A request that went out, and nothing that can be read came back: the connection broke, the time ran out, or what came
 * is no answer. Of a change it is not known whether it took effect.
 */
export class NoAnswer extends ManagerError {
  override readonly name = 'NoAnswer';
}

/** What is known of an answer by which NSX refuses a request. */
export interface Refused {
  readonly status: number;
  /** NSX's own number of the error. @default - the answer had none */
  readonly code?: number;
  /** NSX's own words, shortened, without control characters and credentials. @default - the answer had none */
  readonly nsxMessage?: string;
}

/** An answer other than 2xx to a request that was let in: NSX's own error object. */
export class NsxRefusal extends ManagerError implements Refused {
  override readonly name = 'NsxRefusal';
  readonly status: number;
  readonly code?: number;
  readonly nsxMessage?: string;

  constructor(id: string, message: string, at: string, { status, code, nsxMessage }: Refused) {
    super(id, message, at);
    this.status = status;
    this.code = code;
    this.nsxMessage = nsxMessage;
  }
}
