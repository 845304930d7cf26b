import fc from 'fast-check';
import { policyUrl, searchUrl } from '../../lib/nsx-client/policy-url';

const SEED = { seed: 4, numRuns: 300 };

describe('policyUrl', () => {
  it.each([
    ['/infra', '/policy/api/v1/infra'],
    ['/infra/tier-1s/t1/static-routes', '/policy/api/v1/infra/tier-1s/t1/static-routes'],
    ['/orgs/default/projects/p/infra/tier-1s/t1', '/policy/api/v1/orgs/default/projects/p/infra/tier-1s/t1'],
    ['/infra/tier-1s/a b', '/policy/api/v1/infra/tier-1s/a%20b'],
    ['/infra/tier-1s/a%2Fb', '/policy/api/v1/infra/tier-1s/a%2Fb'],
    ['/infra/tier-1s/50%', '/policy/api/v1/infra/tier-1s/50%25'],
    ['/infra/tier-1s/a?b#c', '/policy/api/v1/infra/tier-1s/a%3Fb%23c'],
    ['/infra/tier-1s/uid_fd00::1_64', '/policy/api/v1/infra/tier-1s/uid_fd00%3A%3A1_64'],
    ['/infra/tier-1s/ü', '/policy/api/v1/infra/tier-1s/%C3%BC'],
    ['/infra/tier-1s/...', '/policy/api/v1/infra/tier-1s/...'],
  ])('of %s is %s', (path, url) => {
    expect(policyUrl(path)).toBe(url);
  });

  it('has a query, escaped', () => {
    expect(policyUrl('/infra/realized-state/realized-entities', { intent_path: '/infra/a&b', cursor: '1' })).toBe(
      '/policy/api/v1/infra/realized-state/realized-entities?intent_path=%2Finfra%2Fa%26b&cursor=1',
    );
  });

  it.each([
    ['', ''],
    ['t1', 't1'],
    ['infra/tier-1s/t1', 'infra/tier-1s/t1'],
    ['/infrastructure', '/infrastructure'],
    ['/global-infra/tier-1s/t1', '/global-infra/tier-1s/t1'],
    ['/policy/api/v1/infra', '/policy/api/v1/infra'],
    ['/infra/', '/infra/'],
    ['/infra//tier-1s', '/infra//tier-1s'],
    ['/infra/tier-1s/t1/static-routes/', '/infra/tier-1s/t1/static-routes/'],
    ['/infra/tier-1s/t1/static-routes/..', '/infra/tier-1s/t1/static-routes/..'],
    ['/infra/./tier-1s', '/infra/./tier-1s'],
    ['/infra/tier-1s/\ud800', '/infra/tier-1s/'],
  ])('is refused for %j', (path, told) => {
    const message = `NSXC009 ${JSON.stringify(told)} is not a policy path; write one as /infra/tier-1s/tanzu-cl1`;
    expect(() => policyUrl(path)).toThrow(new Error(message));
  });

  it('is read back as the same parts, whatever characters the ids have', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[/%]/.test(text) && !/^\.\.?$/.test(text));
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 4 }), (ids) => {
        const { pathname, search, hash } = new URL(policyUrl(`/infra/${ids.join('/')}`), 'https://nsx');
        expect({ search, hash }).toEqual({ search: '', hash: '' });
        expect(pathname.split('/').slice(5).map(decodeURIComponent)).toEqual(ids);
      }),
      SEED,
    );
  });
});

describe('searchUrl', () => {
  it('has the query, escaped', () => {
    expect(searchUrl({ query: 'resource_type:Tier1 AND tags.scope:a\\/b', page_size: '1000' })).toBe(
      '/policy/api/v1/search/query?query=resource_type%3ATier1%20AND%20tags.scope%3Aa%5C%2Fb&page_size=1000',
    );
  });
});
