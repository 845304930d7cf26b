/**
 * A wrong argument, found the moment it was given.
 *
 * The message always says what is wrong, where, with which value, and what to change. The stack is
 * the message alone: the reader wrote a network, and a trace through this library would not help.
 */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError';
  /** Stable id: a rule's (`ADR002`) where one names the same mistake, else one of this library's own words. */
  readonly id: string;
  /** Where: a construct path (`nsx/tanzu-overlay`) or a file with its line. Empty where the caller has no place. */
  readonly at: string;

  constructor(id: string, message: string, at = '') {
    super(at === '' ? `${id} ${message}` : `${id} [${at}] ${message}`);
    this.id = id;
    this.at = at;
    this.stack = `${this.name}: ${this.message}`;
    // cdktf writes a sentence and a trace of its own around the message of what is thrown while it resolves a token.
    const text = this.message;
    Object.defineProperty(this, 'message', { get: () => text, set: () => {} });
    Object.defineProperty(this, VALIDATION_ERROR, { value: true });
  }

  /** By a shared symbol and not `instanceof`, so that two copies of this package know each other's errors. */
  static isValidationError(value: unknown): value is ValidationError {
    return typeof value === 'object' && value !== null && VALIDATION_ERROR in value;
  }
}

const VALIDATION_ERROR = Symbol.for('cdk-routable-pods/validation-error');
