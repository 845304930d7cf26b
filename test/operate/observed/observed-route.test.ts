import { NODE_ROUTE_TAGS } from '../../../lib/nsxt';
import { CLOUD_PROVIDER_TAGS, observedRoute, TERRAFORM_TAGS } from '../../../lib/operate/observed';
import { ofNode, PROVIDER, route, routeBody, TERRAFORM, TIER1 } from '../routes/support';

const UID = '1455b87f-8fbe-4cfd-b43c-fdfb822acfc7';

describe('observedRoute', () => {
  it('reads what a manager answers', () => {
    const body = routeBody({
      id: `${UID}_172.16.139.0_24`,
      name: 'kubernetes_cl1-md-0-a_172.16.139.0/24',
      network: '172.16.139.0/24',
      via: ['10.0.0.11'],
      tags: ofNode('cl1-md-0-a'),
    });
    const { network, nextHops, ...rest } = observedRoute(body, 'nsx');
    expect([String(network), nextHops.map(String)]).toEqual(['172.16.139.0/24', ['10.0.0.11']]);
    expect(rest).toEqual({
      path: `${TIER1}/static-routes/${UID}_172.16.139.0_24`,
      id: `${UID}_172.16.139.0_24`,
      gateway: TIER1,
      displayName: 'kubernetes_cl1-md-0-a_172.16.139.0/24',
      tags: [
        { scope: 'vsphere.k8s.io/cluster-name', tag: 'kubernetes' },
        { scope: 'vsphere.k8s.io/node-name', tag: 'cl1-md-0-a' },
      ],
      cluster: 'kubernetes',
      node: 'cl1-md-0-a',
      owner: 'cloud-provider',
      body,
    });
  });

  it('reads what has the least: no name, no tags, a next hop without an address', () => {
    const body = {
      path: '/orgs/default/projects/p/infra/tier-1s/t/static-routes/r',
      network: '10.1.2.3/24',
      next_hops: [{}],
    };
    expect(observedRoute(body, 'nsx')).toMatchObject({
      gateway: '/orgs/default/projects/p/infra/tier-1s/t',
      displayName: 'r',
      nextHops: [],
      tags: [],
      owner: 'person',
    });
    expect(String(observedRoute(body, 'nsx').network)).toBe('10.1.2.0/24');
    expect(observedRoute(body, 'nsx')).not.toHaveProperty('node');
  });

  it('reads tags of which a part is missing', () => {
    const { tags } = observedRoute(
      { ...routeBody({ network: '10.0.0.0/8' }), tags: [{ tag: 'a' }, { scope: 'b' }, null] },
      '',
    );
    expect(tags).toEqual([
      { scope: '', tag: 'a' },
      { scope: 'b', tag: '' },
      { scope: '', tag: '' },
    ]);
  });

  const tags = ofNode('n1', 'cl1');
  const written = { network: '172.16.136.0/24', id: 'uid-1_172.16.136.0_24', name: 'cl1_n1_172.16.136.0/24', tags };
  const six = { network: 'fd00:1::/64', id: 'u_fd00:1::_64', name: 'cl1_n1_fd00:1::/64', tags };
  it.each([
    ['cloud-provider', 'all is as it writes', written],
    ['cloud-provider', 'IPv6: raw colons in the id', six],
    ['cloud-provider', 'IPv6 written in another way', { ...six, network: 'fd00:1:0::/64' }],
    ['person', 'the id is not of the network', { ...written, id: 'uid-1_172.16.137.0_24' }],
    ['person', 'the id has no uid', { ...written, id: '_172.16.136.0_24' }],
    ['person', 'the name is another', { ...written, name: 'cl1_172.16.136.0/24' }],
    ['person', 'no tag of a node', { ...written, tags: tags.slice(0, 1) }],
    ['person', 'no tag of a cluster', { ...written, tags: tags.slice(1) }],
    ['person', 'no tags', { ...written, tags: [] }],
    [
      'terraform',
      "Terraform's tags",
      { network: '10.0.0.0/24', tags: [`${TERRAFORM.cluster}=cl1`, `${TERRAFORM.node}=n1`] },
    ],
    ['terraform', 'the tags of both', { ...written, tags: [...tags, `${TERRAFORM.cluster}=cl1`] }],
  ])('takes it for that of %s: %s', (owner, _why, plain) => {
    expect(route(plain).owner).toBe(owner);
  });

  const good = routeBody({ network: '10.0.0.0/24', via: ['10.9.9.9'] });
  const at = `route ${TIER1}/static-routes/r_10.0.0.0_24`;
  it.each([
    [{ path: undefined }, 'a static route has no path'],
    [{ path: '/infra/segments/s' }, 'a static route has the path "/infra/segments/s"'],
    [{ path: `${TIER1}/static-routes/../x` }, `a static route has the path "${TIER1}/static-routes/../x"`],
    [{ network: undefined }, `${at} has no network`],
    [{ network: 'ANY' }, `${at} has the network "ANY"`],
    [{ network: 7 }, `${at} has the network 7`],
    [{ next_hops: undefined }, `${at} has no next_hops`],
    [{ next_hops: [{ ip_address: 'x' }] }, `${at} has the ip_address "x"`],
  ])('refuses %j', (change, what) => {
    expect(() => observedRoute({ ...good, ...change }, '10.0.0.9')).toThrow(
      `RT003 [10.0.0.9] ${what}, which cannot be read; look at it in NSX`,
    );
  });

  it('knows the tags by the same names as those who write them', () => {
    expect(TERRAFORM_TAGS).toEqual(NODE_ROUTE_TAGS);
    expect([PROVIDER, TERRAFORM]).toEqual([CLOUD_PROVIDER_TAGS, TERRAFORM_TAGS]);
  });
});
