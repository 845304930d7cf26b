import { Token } from 'cdktf';
import { ValidationError } from '../core/errors';

/** `${…}` and `%{…}` of Terraform, and `#{…}`, by which the engines write lists. */
const TEMPLATE = /[$#%]\{/;

/**
 * The text itself, if it is known now: ids, names and hosts are compared with those of the Kubernetes side, where
 * nothing of Terraform is ever resolved.
 *
 * @param what the value's name in the message: `nsxId`, `displayName`
 * @throws ValidationError TOKEN001 for a token, and for a Terraform template written by hand, TEXT001 for what is no text
 */
export function known(text: string, what: string, at: string): string {
  if (typeof text === 'string' && !TEMPLATE.test(text)) return text;
  if (!isLater(text)) {
    const shown = typeof text === 'object' && text !== null ? 'an object' : String(text);
    throw new ValidationError('TEXT001', `${what} is ${shown} and not a text; write it in quotes`, at);
  }
  const message = `${what} is known only after apply; it must be known at synthesis, so give the text itself`;
  throw new ValidationError('TOKEN001', message, at);
}

/** A template, or a token of the engine: an object that resolves, or a number below all others. */
function isLater(value: unknown): boolean {
  return Token.isUnresolved(value) || typeof value === 'string';
}
