import { External } from '../../../lib/core/model';
import { Cidr } from '../../../lib/core/net';

describe('External', () => {
  it('is a prefix outside, from text or from a network', () => {
    expect(String(External.of('10.44.0.0/16').prefix)).toBe('10.44.0.0/16');
    expect(External.of(Cidr.parse('2001:db8::/32'))).toEqual(External.of('2001:db8::/32'));
    expect(External.of('10.44.0.0/16').kind).toBe('external');
  });

  it('is strict', () => {
    expect(() => External.of('10.44.0.1/16')).toThrow(
      /^ADR002 10\.44\.0\.1\/16 has host bits set; did you mean 10\.44\.0\.0\/16\?$/,
    );
    expect(() => External.of('outside')).toThrow(/^ADR001 "outside" is not an IPv4 network; write /);
  });
});
