import * as fc from 'fast-check';
import { findJsonFault } from '../../lib/import/json-fault';

describe('the place of a fault in JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 9, '"}"'],
    ['{"a" 1}', 1, 6, '"1"'],
    ['{"a":\n x}', 2, 2, '"x"'],
    ['{,}', 1, 2, '","'],
    ['{1: 2}', 1, 2, '"1"'],
    ['[1, 2, x]', 1, 8, '"x"'],
    ['[1 2]', 1, 4, '"2"'],
    ['[1]]', 1, 4, '"]"'],
    ['[1}', 1, 3, '"}"'],
    ['[01]', 1, 2, '"0"'],
    ['[1.e3]', 1, 2, '"1"'],
    ['[truth]', 1, 2, '"t"'],
    ['["a\n"]', 1, 2, '"\\""'],
    ['["\\x"]', 1, 2, '"\\""'],
    ["['a']", 1, 2, '"\'"'],
    ['[]\n\n[]', 3, 1, '"["'],
    ['{"a": [1, {"b": }]}', 1, 17, '"}"'],
  ])('%j is line %d, column %d, at %s', (text, line, column, found) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(findJsonFault(text)).toEqual({ line, column, truncated: false, found });
  });

  it.each([
    '',
    '{',
    '{"a',
    '{"a"',
    '{"a":',
    '{"a": tru',
    '{"a": -',
    '{"a": 1.',
    '[1e',
    '["\\',
    '["\\u00',
    '[1,',
    '[nul',
  ])('%j is cut off at its end', (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(findJsonFault(text)).toEqual({ line: 1, column: text.length + 1, truncated: true, found: '' });
  });

  it('is the end of any JSON that is cut off anywhere', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(
        objects,
        fc.constantFrom(0, 2),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, indent, share) => {
          const whole = JSON.stringify(value, null, indent);
          const text = whole.slice(0, Math.floor(share * (whole.length - 1)));
          const lines = text.split('\n');
          const column = (lines.at(-1) as string).length + 1;
          expect(findJsonFault(text)).toEqual({ line: lines.length, column, truncated: true, found: '' });
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('is never after a character that cannot be there', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, at) => {
        const whole = JSON.stringify(value);
        const place = at % whole.length;
        const text = `${whole.slice(0, place)}\u0000${whole.slice(place)}`;
        const { line, column, truncated } = findJsonFault(text);
        expect([line, truncated]).toEqual([1, false]);
        expect(column).toBeLessThanOrEqual(place + 1);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
