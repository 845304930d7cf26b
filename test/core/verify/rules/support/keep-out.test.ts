import { IpRange } from '../../../../../lib/core/net';
import { keepOut } from '../../../../../lib/core/verify/rules/support/keep-out';

describe('keepOut shortens 10.0.0.10-10.0.0.99', () => {
  it.each([
    ['10.0.0.90-10.0.0.120', 'end it at 10.0.0.89'],
    ['10.0.0.1-10.0.0.20', 'begin it at 10.0.0.21'],
    ['10.0.0.20-10.0.0.29', 'begin it at 10.0.0.30'],
    ['10.0.0.80-10.0.0.89', 'end it at 10.0.0.79'],
    ['10.0.0.54-10.0.0.55', 'end it at 10.0.0.53'],
    ['10.0.0.11-10.0.0.120', 'end it at 10.0.0.10'],
    ['10.0.0.10-10.0.0.99', undefined],
    ['10.0.0.10-10.0.0.120', undefined],
    ['10.0.0.1-10.0.0.99', undefined],
    ['10.0.0.1-10.0.0.120', undefined],
  ])('around %s', (other, text) => {
    expect(keepOut(IpRange.parse('10.0.0.10-10.0.0.99'), IpRange.parse(other))).toBe(text);
  });
});
