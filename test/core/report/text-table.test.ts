import fc from 'fast-check';
import { alignColumns, displayWidth } from '../../../lib/core/report';
import { wrapText } from '../../../lib/core/report/wrap-text';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['tanzu-cl1', 9],
    ['東京', 4],
    ['ｶﾅ', 2],
    ['ＡＢ', 4],
    ['한글', 4],
    ['𠮷', 2],
    ['🌐', 2],
    ['e\u0301', 1],
    ['か\u3099', 2],
    ['a\u200bb', 2],
    ['→…', 2],
  ])('of %p is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('alignColumns', () => {
  it('makes each column as wide as its widest cell, and leaves nothing at the end of a line', () => {
    const rows = [
      ['a', 'bbb', 'c'],
      ['aaaa', 'b', ''],
    ];
    expect(alignColumns(rows)).toEqual(['a     bbb  c', 'aaaa  b']);
  });

  it('counts wide characters as a terminal does', () => {
    expect(
      alignColumns([
        ['東京', 'x'],
        ['abcd', 'x'],
        ['か\u3099', 'x'],
      ]),
    ).toEqual(['東京  x', 'abcd  x', 'か\u3099    x']);
  });

  it('takes rows of several lengths, another gap, and no rows', () => {
    expect(alignColumns([['a'], ['bb', 'c']], '|')).toEqual(['a', 'bb|c']);
    expect(alignColumns([])).toEqual([]);
  });
});

describe('wrapText', () => {
  it.each([
    ['', 10, []],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['one two three', 9, ['one two', 'three']],
    ['172.16.128.10-172.16.128.250', 10, ['172.16.128.10-172.16.128.250']],
    ['in 172.16.128.10-172.16.128.250 now', 10, ['in', '172.16.128.10-172.16.128.250', 'now']],
    ['東京 大阪', 8, ['東京', '大阪']],
    ['東京 大阪', 9, ['東京 大阪']],
  ])('%p in %i cells', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('loses no word, and no line is too long that could be shorter', () => {
    const words = fc.array(fc.stringMatching(/^[a-z東]{1,12}$/), { minLength: 1, maxLength: 12 });
    const property = fc.property(words, fc.integer({ min: 1, max: 30 }), (given, width) => {
      const lines = wrapText(given.join(' '), width);
      expect(lines.join(' ')).toBe(given.join(' '));
      for (const line of lines) expect(displayWidth(line) <= width || !line.includes(' ')).toBe(true);
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const [next = ''] = (lines[index + 1] ?? '').split(' ');
        expect(displayWidth(`${line} ${next}`)).toBeGreaterThan(width);
      }
    });
    fc.assert(property, { seed: 3, numRuns: 300 });
  });
});
