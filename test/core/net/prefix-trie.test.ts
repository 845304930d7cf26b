import { Cidr, Ip, PrefixTrie } from '../../../lib/core/net';

const cidr = Cidr.parse;

/** A table in which each network's value is its text. */
function table(...texts: string[]): PrefixTrie<string> {
  const trie = new PrefixTrie<string>();
  for (const text of texts) trie.set(cidr(text), text);
  return trie;
}

const values = (entries: readonly { readonly value: string }[]) => entries.map((entry) => entry.value);

describe('PrefixTrie', () => {
  const routes = table('10.1.2.0/24', '0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', 'fd00::/48', '10.1.2.3/32', '::1/128');

  it.each([
    ['10.1.2.3', ['10.1.2.3/32', '10.1.2.0/24', '10.1.0.0/16', '10.0.0.0/8', '0.0.0.0/0']],
    ['10.1.2.4', ['10.1.2.0/24', '10.1.0.0/16', '10.0.0.0/8', '0.0.0.0/0']],
    ['10.2.0.0', ['10.0.0.0/8', '0.0.0.0/0']],
    ['255.255.255.255', ['0.0.0.0/0']],
    ['fd00::1', ['fd00::/48']],
    ['::1', ['::1/128']],
    ['::2', []],
  ])('%s is in %j', (text, networks) => {
    expect(values(routes.matches(Ip.parse(text)))).toEqual(networks);
    expect(routes.lookup(Ip.parse(text))?.value).toBe(networks[0]);
  });

  it('says which network an answer came from', () => {
    expect(routes.lookup(Ip.parse('10.1.9.9'))).toEqual({ prefix: cidr('10.1.0.0/16'), value: '10.1.0.0/16' });
  });

  it('finds a network exactly, what covers it, and what it covers', () => {
    expect([routes.get(cidr('10.1.0.0/16')), routes.get(cidr('10.1.0.0/17'))]).toEqual(['10.1.0.0/16', undefined]);
    expect(values(routes.covering(cidr('10.1.0.0/16')))).toEqual(['10.1.0.0/16', '10.0.0.0/8', '0.0.0.0/0']);
    expect(values(routes.covering(cidr('10.1.2.0/23')))).toEqual(['10.1.0.0/16', '10.0.0.0/8', '0.0.0.0/0']);
    expect(values(routes.covered(cidr('10.1.0.0/16')))).toEqual(['10.1.0.0/16', '10.1.2.0/24', '10.1.2.3/32']);
    expect(values(routes.covered(cidr('10.1.2.0/23')))).toEqual(['10.1.2.0/24', '10.1.2.3/32']);
    expect(values(routes.covered(cidr('11.0.0.0/8')))).toEqual([]);
    expect(values(routes.covered(cidr('::/0')))).toEqual(['::1/128', 'fd00::/48']);
  });

  it('lists its networks in order, however they were entered', () => {
    expect(values(routes.entries())).toEqual([
      '0.0.0.0/0',
      '10.0.0.0/8',
      '10.1.0.0/16',
      '10.1.2.0/24',
      '10.1.2.3/32',
      '::1/128',
      'fd00::/48',
    ]);
    expect(routes.size).toBe(7);
  });

  it('replaces, and forgets', () => {
    const trie = table('10.0.0.0/8', '10.1.0.0/16');
    trie.set(cidr('10.1.0.0/16'), 'new');
    expect([trie.size, trie.lookup(Ip.parse('10.1.0.1'))?.value]).toEqual([2, 'new']);
    expect(values(trie.entries())).toEqual(['10.0.0.0/8', 'new']);
    expect([trie.delete(cidr('10.1.0.0/16')), trie.delete(cidr('10.1.0.0/16'))]).toEqual([true, false]);
    expect([trie.size, trie.lookup(Ip.parse('10.1.0.1'))?.value]).toEqual([1, '10.0.0.0/8']);
    expect(values(trie.entries())).toEqual(['10.0.0.0/8']);
    expect(trie.delete(cidr('10.0.0.0/9'))).toBe(false);
  });

  it('keeps a value that is undefined apart from no value', () => {
    const trie = new PrefixTrie<undefined>();
    trie.set(cidr('10.0.0.0/8'), undefined);
    expect(trie.lookup(Ip.parse('10.0.0.1'))).toEqual({ prefix: cidr('10.0.0.0/8'), value: undefined });
    expect([trie.size, trie.delete(cidr('10.0.0.0/8')), trie.size]).toEqual([1, true, 0]);
  });
});
