const ZERO = 48;

/**
 * Reads a decimal number of one to three digits without leading zeros, from one place of a text up to another.
 *
 * @returns the number, or undefined when it is none or above `max`
 */
export function readDecimal(text: string, from: number, to: number, max: number): number | undefined {
  const digits = to - from;
  if (digits < 1 || digits > 3) return undefined;
  if (digits > 1 && text.charCodeAt(from) === ZERO) return undefined;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value > max ? undefined : value;
}
