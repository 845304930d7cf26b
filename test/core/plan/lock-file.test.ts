import { type AddressLock, formatLock, parseLock } from '../../../lib/core/plan';
import { GOLDEN_LOCK } from './support';

const FILE = 'addresses.lock.json';
const withoutPlaces = ({ entries }: AddressLock) =>
  entries.map(({ at: _, ...entry }) => JSON.parse(JSON.stringify(entry)));

describe('the lock file', () => {
  it('is written with one line for each key, whatever their order', () => {
    const { version, entries } = parseLock(GOLDEN_LOCK, FILE);
    expect(formatLock({ version, entries: entries.toReversed() })).toBe(GOLDEN_LOCK);
  });

  it('is read with all that is in it', () => {
    expect(withoutPlaces(parseLock(GOLDEN_LOCK, FILE))).toEqual([
      {
        key: 'cl1',
        for: 'pods',
        cidr: '172.16.136.0/21',
        pool: 'pinned',
        cluster: 'cl1',
        routeOwner: 'cloud-provider',
        gateway: '10.44.55.101/infra/tier-1s/tanzu-cl1',
      },
      {
        key: 'cl2',
        for: 'pods',
        cidr: '172.16.144.0/21',
        pool: 'pods',
        cluster: 'cl2',
        routeOwner: 'cloud-provider',
        gateway: '10.44.55.101/infra/tier-1s/tanzu-cl1',
        retired: true,
      },
      { key: 'nsx/tanzu-overlay/dhcp-server', for: 'host', address: '172.16.135.254', within: '172.16.128.0/21' },
      { key: 'spare', for: 'block', cidr: 'fd00:10::/61', pool: 'v6' },
    ]);
    expect(parseLock(GOLDEN_LOCK, FILE).entries.map(({ at }) => at)).toEqual(
      [4, 5, 6, 7].map((line) => `${FILE}:${line}`),
    );
  });

  it('is empty without addresses', () => {
    const text = '{\n  "version": 1,\n  "addresses": {}\n}\n';
    expect(formatLock({ version: 1, entries: [] })).toBe(text);
    expect(parseLock(text, FILE)).toEqual({ version: 1, entries: [] });
  });

  it.each([
    ['in one line', JSON.stringify(JSON.parse(GOLDEN_LOCK))],
    ['by another formatter', JSON.stringify(JSON.parse(GOLDEN_LOCK), undefined, 4)],
    ['with the line ends of Windows', GOLDEN_LOCK.replaceAll('\n', '\r\n')],
    ['with a false flag', GOLDEN_LOCK.replace('"pool": "v6"', '"pool": "v6", "retired": false')],
  ])('is read when it was laid out %s, and written as ever', (_, text) => {
    expect(formatLock(parseLock(text, FILE))).toBe(GOLDEN_LOCK);
  });

  it('keeps keys of any text', () => {
    const keys = ['__proto__', 'a "quoted" one', 'back\\slash', '\u007f', '日本', '😀'];
    const entries = keys.map(
      (key, i) => `${JSON.stringify(key)}: { "for": "block", "cidr": "10.0.${i}.0/24", "pool": "p" }`,
    );
    const lock = parseLock(`{"version": 1, "addresses": {${entries.join(',')}}}`, FILE);
    expect(lock.entries.map(({ key }) => key)).toEqual(keys);
    expect(parseLock(formatLock(lock), FILE).entries.map(({ key }) => key)).toEqual(keys);
  });

  it('is read in the order of its keys, whatever the order of its lines', () => {
    const lines = GOLDEN_LOCK.split('\n');
    const [first = '', second = ''] = [lines[3], lines[4]];
    const swapped = GOLDEN_LOCK.replace(`${first}\n${second}`, `${second}\n${first}`);
    expect(
      parseLock(swapped, FILE)
        .entries.map(({ key, at }) => `${key} ${at}`)
        .slice(0, 2),
    ).toEqual(['cl1 addresses.lock.json:5', 'cl2 addresses.lock.json:4']);
  });

  it('lets an address lie in a block, which is for the rules to judge', () => {
    expect(parseLock(GOLDEN_LOCK.replace('172.16.135.254', '172.16.144.9'), FILE).entries.length).toBe(4);
  });

  it('lets pod ranges overlap that clusters state, which is for the rules to judge', () => {
    const text = GOLDEN_LOCK.replace(
      '"cidr": "172.16.144.0/21", "pool": "pods"',
      '"cidr": "172.16.136.0/22", "pool": "pinned"',
    );
    expect(parseLock(text, FILE).entries.length).toBe(4);
  });
});
