import { paragraph, type RouteLine, routeTable } from '../../lib/cli/routes-table';
import { Cidr, Ip } from '../../lib/core/net';
import type { Paint } from '../../lib/core/report';

const marked = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const PAINT: Paint = {
  error: marked('error'),
  warning: marked('warning'),
  info: marked('info'),
  good: marked('good'),
  strong: marked('strong'),
  faint: marked('faint'),
};

const line = (word: string, network: string, notes: readonly string[] = []): RouteLine => ({
  word,
  tone: word === 'right' ? 'good' : 'error',
  network: Cidr.parse(network),
  nextHops: [Ip.parse('10.0.0.1')],
  of: 'n',
  notes,
});

describe('routeTable', () => {
  it('colours the first column alone, after it is aligned', () => {
    expect(routeTable([line('right', '10.1.0.0/16'), line('left behind', '10.10.0.0/16')], PAINT)).toBe(
      '  <good>right      </good>  10.1.0.0/16   10.0.0.1  n\n  <error>left behind</error>  10.10.0.0/16  10.0.0.1  n\n',
    );
  });

  it('writes notes once for the lines beside each other that share word and notes', () => {
    const lines = [
      line('keep', '10.1.0.0/16', ['a', 'b']),
      line('keep', '10.2.0.0/16', ['a', 'b']),
      line('keep', '10.3.0.0/16', ['a']),
      line('gone', '10.4.0.0/16', ['a']),
    ];
    const text = routeTable(lines, PAINT)
      .replace(/<.*?>/g, '')
      .replace(/ {2}10\.0\.0\.1 {2}n/g, '');
    expect(text.split('\n')).toEqual([
      '  keep  10.1.0.0/16',
      '  keep  10.2.0.0/16',
      '    a',
      '    b',
      '  keep  10.3.0.0/16',
      '    a',
      '  gone  10.4.0.0/16',
      '    a',
      '',
    ]);
  });

  it('shows a hyphen for what there is not, and all next hops', () => {
    const none: RouteLine = { word: 'x', tone: 'info', nextHops: [], of: 'n', notes: [] };
    const two = { ...none, network: Cidr.parse('fd00::/64'), nextHops: [Ip.parse('fd00::1'), Ip.parse('fd00::2')] };
    expect(routeTable([none, two], PAINT).replace(/<.*?>/g, '')).toBe(
      '  x  -          -                n\n  x  fd00::/64  fd00::1,fd00::2  n\n',
    );
    expect(routeTable([], PAINT)).toBe('');
  });
});

describe('paragraph', () => {
  it('breaks at 80 columns', () => {
    expect(paragraph(`${'word '.repeat(16)}word`)).toBe(`${'word '.repeat(16).trimEnd()}\nword\n`);
  });
});
