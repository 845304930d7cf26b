import { chosenTier1 } from '../../../lib/operate/routes/chosen-tier1';
import { pruneOrder } from '../../../lib/operate/routes/prune-order';
import { LOCK, plan, TIER1 } from './support';

const RETIRED = plan({
  cl1: '172.16.136.0/21 retired',
  'cl1 v6': 'fd00:1::/48 retired',
  'cl1 again': '172.16.160.0/21',
  cl2: '172.16.144.0/21',
});

describe('pruneOrder', () => {
  it.each<[string, string | undefined, readonly string[], typeof RETIRED | undefined, unknown]>([
    ['both given', 'cl1', ['10.0.0.0/21'], undefined, ['10.0.0.0/21']],
    [
      'both given, whatever the plan has',
      'cl1',
      ['10.0.0.0/21', 'fd00:9::/48'],
      RETIRED,
      ['10.0.0.0/21', 'fd00:9::/48'],
    ],
    ['the retired lines of the cluster', 'cl1', [], RETIRED, ['172.16.136.0/21', 'fd00:1::/48']],
    ['the cluster has no retired line', 'cl2', [], RETIRED, '--cidr'],
    ['the plan does not have the cluster', 'cl3', [], RETIRED, '--cidr'],
    ['there is no plan', 'cl1', [], undefined, '--cidr'],
    ['no cluster', undefined, ['10.0.0.0/21'], RETIRED, '--cluster'],
    ['nothing', undefined, [], RETIRED, '--cluster and --cidr'],
  ])('%s', (_case, cluster, cidrs, known, expected) => {
    const found = pruneOrder({ cluster, cidrs, plan: known, tier1: TIER1 });
    expect('missing' in found ? found.missing : found.order.cidrs.map(String)).toEqual(expected);
  });

  it.each([
    ['', [], 'RT006 --cluster "" is not the name of a cluster; write it as its nodes\' names begin'],
    ['cl1-', [], 'RT006 --cluster "cl1-" is not the name of a cluster; write it as its nodes\' names begin'],
    ['*', [], 'RT006 --cluster "*" is not the name of a cluster; write it as its nodes\' names begin'],
    [
      'cl1',
      ['0.0.0.0/0'],
      "RT007 [--cidr] 0.0.0.0/0 is larger than any cluster's; give the cluster's own CIDR, of /8 or longer",
    ],
    [
      'cl1',
      ['fd00::/31'],
      "RT007 [--cidr] fd00::/31 is larger than any cluster's; give the cluster's own CIDR, of /32 or longer",
    ],
    ['cl1', ['172.16.137.0/21'], 'ADR002 [--cidr] 172.16.137.0/21 has host bits set; did you mean 172.16.136.0/21?'],
  ])('refuses --cluster %j --cidr %j', (cluster, cidrs, message) => {
    expect(() => pruneOrder({ cluster, cidrs, plan: undefined, tier1: TIER1 })).toThrow(message);
  });

  it('refuses the plan of another Tier-1', () => {
    expect(() => pruneOrder({ cluster: 'cl1', cidrs: [], plan: RETIRED, tier1: '/infra/tier-1s/x' })).toThrow(
      `RT008 [${LOCK}:4] the routes of cl1 are on 10.44.55.101${TIER1}, not on /infra/tier-1s/x; give that one with --tier1`,
    );
  });

  it('takes a retired line that does not say where its routes are', () => {
    const [entry] = RETIRED.entries;
    const known = { ...RETIRED, entries: [{ ...entry, gateway: undefined } as (typeof RETIRED.entries)[number]] };
    const found = pruneOrder({ cluster: 'cl1', cidrs: [], plan: known, tier1: '/infra/tier-1s/x' });
    expect('order' in found && found.order.cidrs.map(String)).toEqual(['172.16.136.0/21']);
  });
});

describe('chosenTier1', () => {
  const on = (...gateways: readonly string[]) => ({
    ...RETIRED,
    entries: gateways.map(
      (gateway, n) => ({ ...RETIRED.entries[0], key: `${n}`, gateway }) as (typeof RETIRED.entries)[number],
    ),
  });

  it.each<[string, string | undefined, string, ReturnType<typeof on> | undefined, string]>([
    ['as given, by its id', 'a', 'nsx', undefined, '/infra/tier-1s/a'],
    ['as given, whatever the lock has', '/infra/tier-1s/a', 'nsx', on('nsx/infra/tier-1s/b'), '/infra/tier-1s/a'],
    ['the only one', undefined, 'nsx', on('nsx/infra/tier-1s/b', 'nsx/infra/tier-1s/b'), '/infra/tier-1s/b'],
    [
      'the only one of this manager',
      undefined,
      'nsx',
      on('nsx/infra/tier-1s/b', 'other/infra/tier-1s/c'),
      '/infra/tier-1s/b',
    ],
    ['the only one at all', undefined, '127.0.0.1:4', on('nsx/infra/tier-1s/b'), '/infra/tier-1s/b'],
  ])('%s', (_case, given, host, known, expected) => {
    expect(chosenTier1(given, host, known)).toBe(expected);
  });

  it.each<[string, ReturnType<typeof on> | undefined, string]>([
    ['no lock', undefined, 'there is no lock file that names it'],
    ['none', on(), `${LOCK} names none`],
    ['two', on('nsx/infra/tier-1s/c', 'nsx/infra/tier-1s/b'), `${LOCK} names /infra/tier-1s/b, /infra/tier-1s/c`],
    ['found by name', on('nsx "T1"'), `${LOCK} names none`],
  ])('asks where the lock does not tell: %s', (_case, known, why) => {
    expect(() => chosenTier1(undefined, 'nsx', known)).toThrow(`RT005 which Tier-1? ${why}; give --tier1 <id or path>`);
  });
});
