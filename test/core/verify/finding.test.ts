import { compareFindings, type Finding, isSuccess } from '../../../lib/core/verify';

const finding = (severity: Finding['severity'], rule: string, at: string, message = 'm'): Finding => ({
  severity,
  rule,
  message,
  fix: 'f',
  at: at.split(','),
});

describe('the order of findings', () => {
  it('errors first, then by rule, place and message, by code point', () => {
    const sorted = [
      finding('error', 'ADR004', 'a', 'm'),
      finding('error', 'ADR004', 'a', 'n'),
      finding('error', 'ADR004', 'a,b'),
      finding('error', 'ADR004', 'é'),
      finding('error', 'NSX001', 'Z'),
      finding('error', 'NSX001', 'a'),
      finding('warning', 'ADR001', 'a'),
      finding('info', 'ADR000', 'a'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
    expect(sorted.map((one) => compareFindings(one, one))).toEqual(sorted.map(() => 0));
  });
});

describe('dispositions', () => {
  it.each([
    ['ACCEPTED', true],
    ['DELIVERED_TO_SUBNET', true],
    ['EXITS_NETWORK', true],
    ['OWNED_ADDRESS_LEAKS', false],
    ['NO_ROUTE', false],
    ['INSUFFICIENT_INFO', false],
  ] as const)('%s succeeds: %s', (disposition, success) => {
    expect(isSuccess(disposition)).toBe(success);
  });
});
