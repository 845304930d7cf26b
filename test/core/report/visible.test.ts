import { visible } from '../../../lib/core/report';

describe('visible', () => {
  it.each([
    ['plain text', 'cl1-md-0 東京 é 😀', 'cl1-md-0 東京 é 😀'],
    ['spaces', ' a  b ', ' a  b '],
    ['a line end', 'a\r\nb', 'a b'],
    ['the colour codes of a terminal', 'a\u001b[31mred\u0007', 'a [31mred '],
    ['what turns the direction', 'a\u202eb', 'a b'],
    ['what has no width', 'a\u200b\ufeffb', 'a b'],
    ['ends of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
    ['half of a pair', 'a\ud800b', 'a b'],
  ])('of %s', (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});
