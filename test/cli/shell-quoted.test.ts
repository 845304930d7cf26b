import { execFileSync } from 'node:child_process';
import { shellQuoted } from '../../lib/cli/shell-quoted';

describe('shellQuoted', () => {
  it.each([
    ['routes-of-cl1.json', 'routes-of-cl1.json'],
    ['/tmp/a b', "'/tmp/a b'"],
    ['$HOME', "'$HOME'"],
    ["it's", "'it'\\''s'"],
    ['', "''"],
  ])('of %j', (text, expected) => {
    expect(shellQuoted(text)).toBe(expected);
    expect(execFileSync('sh', ['-c', `printf %s ${expected}`], { encoding: 'utf8' })).toBe(text);
  });
});
