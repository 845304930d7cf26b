import { ValidationError } from '../../core/errors';

const SECRET_VALUE: unique symbol = Symbol.for('cdk-routable-pods/secret-value');
const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');
const HIDDEN = '[secret]';

/** A value nobody may see: a password, a token, a private key. It prints as `[secret]`, whoever prints it. */
export class SecretValue {
  /** By a shared symbol and not `instanceof`, so that two copies of this package know each other's secrets. */
  readonly [SECRET_VALUE] = true;
  readonly #text: string;

  private constructor(
    /**
     * Where the value is. `environment`: in the environment of the person who runs the tanzu CLI. `encoded` and `plain`:
     * here, and then in the cluster file.
     */
    readonly kind: 'environment' | 'encoded' | 'plain',
    text: string,
  ) {
    this.#text = text;
  }

  /**
   * The value of an environment variable, which the tanzu CLI reads itself: it never reaches this program or a file.
   * TKG looks for each of its variables under that variable's own name only, e.g. `NSXT_PASSWORD`.
   *
   * @throws ValidationError TKG105 for a text that is no name of an environment variable; the text is not in the message
   */
  static fromEnvironment(variable: string): SecretValue {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) return new SecretValue('environment', variable);
    const message = 'SecretValue.fromEnvironment takes the name of a variable, e.g. NSXT_PASSWORD; this is none';
    throw new ValidationError('TKG105', message);
  }

  /**
   * The form in which the tanzu CLI itself keeps a secret in a file: `<encoded:BASE64>`. It hides nothing from those who
   * have the file.
   *
   * @throws ValidationError TKG105 for a text of another form; the text is not in the message
   */
  static encoded(text: string): SecretValue {
    if (/^<encoded:[A-Za-z0-9+/]+={0,2}>$/.test(text)) return new SecretValue('encoded', text);
    const message = 'SecretValue.encoded takes <encoded:BASE64> as the tanzu CLI writes it; this is another text';
    throw new ValidationError('TKG105', message);
  }

  /** The secret itself. It stands in the cluster file for all to read, which rule TKG009 reports as an error. */
  static plainText(text: string): SecretValue {
    return new SecretValue('plain', text);
  }

  static isSecretValue(value: unknown): value is SecretValue {
    return typeof value === 'object' && value !== null && SECRET_VALUE in value;
  }

  /** The environment variable's name, or the text as it stands in the file: for who writes the file. */
  reveal(): string {
    return this.#text;
  }

  /** `[secret]` */
  toString(): string {
    return HIDDEN;
  }

  /** `[secret]` */
  toJSON(): string {
    return HIDDEN;
  }

  /** `[secret]`, in `console.log` too. */
  [INSPECT](): string {
    return HIDDEN;
  }
}
