import { shown, shownWithout } from '../../lib/nsx-client/foreign-text';

describe('shown', () => {
  it.each([
    ['what is plain', 'a plain text', 'a plain text'],
    ['lines and spaces', ' one\r\n\ttwo  three ', 'one two three'],
    ['the colour codes of a terminal', 'a\u001b[31mred\u0007', 'a [31mred'],
    ['C1 controls', 'a\u009b2Jb', 'a 2Jb'],
    ['what turns the direction', 'a\u202eb\u2066c', 'a b c'],
    ['what has no width', 'a\u200bb\ufeff', 'a b'],
    ['line and paragraph ends', 'a\u2028b\u2029c', 'a b c'],
    ['half of a pair', 'a\ud800b', 'a b'],
    ['other scripts', '東京 é 😀', '東京 é 😀'],
    ['300 characters', 'x'.repeat(300), 'x'.repeat(300)],
    ['301 characters', 'x'.repeat(301), `${'x'.repeat(299)}…`],
    ['301 characters of two units', '😀'.repeat(301), `${'😀'.repeat(299)}…`],
  ])('has %s in one line', (_, text, line) => {
    expect(shown(text)).toBe(line);
  });

  it('leaves out the secrets before it shortens', () => {
    expect(shownWithout(['secret', 'c2VjcmV0'], `${'x'.repeat(296)}secret and c2VjcmV0`)).toBe(
      `${'x'.repeat(296)}***…`,
    );
  });
});
