import { refusal, route, withSegment } from './support';

const bad = (code: number, module: string, message: string) => refusal(400, 'BAD_REQUEST', code, module, message);
const field = (message: string) => bad(255, 'common-services', `Field level validation errors: {${message}}`);
const missing = (path: string) =>
  refusal(
    404,
    'NOT_FOUND',
    600,
    'common-services',
    `The requested object : ${path} could not be found. Object identifiers are case sensitive.`,
  );

const T1 = '/infra/tier-1s/t1';
const ROUTE = `${T1}/static-routes/r1`;

const notKnown = (what: string) =>
  refusal(501, 'NOT_IMPLEMENTED', 990006, 'simulator', `The simulator does not know ${what}.`);

describe('each refusal, word for word', () => {
  it.each<[string, string, string, unknown, object]>([
    ['no such object', 'GET', '/infra/tier-1s/T1', undefined, missing('/infra/tier-1s/T1')],
    ['a list below no object', 'GET', '/infra/tier-1s/no/static-routes', undefined, missing('/infra/tier-1s/no')],
    ['deleting no object', 'DELETE', ROUTE, undefined, missing(ROUTE)],
    [
      'no parent',
      'PATCH',
      '/infra/tier-1s/no/static-routes/r',
      route('10.0.0.0/24'),
      bad(500012, 'Policy', 'The path=[/infra/tier-1s/no] is invalid'),
    ],
    [
      'no such object referred to',
      'PATCH',
      T1,
      { tier0_path: '/infra/tier-0s/t9' },
      bad(500012, 'Policy', 'The path=[/infra/tier-0s/t9] is invalid'),
    ],
    [
      'an object of another type referred to',
      'PATCH',
      T1,
      { tier0_path: '/infra/segments/nodes' },
      bad(500012, 'Policy', 'The path=[/infra/segments/nodes] is invalid'),
    ],
    [
      'a NAT section there is not',
      'PATCH',
      `${T1}/nat/MINE`,
      {},
      bad(500012, 'Policy', `The path=[${T1}/nat/MINE] is invalid`),
    ],
    [
      'an unknown field',
      'PATCH',
      T1,
      { tier0: 'x' },
      bad(287, 'common-services', 'Json de-serialization error: property tier0 is unrecognized.'),
    ],
    [
      'an unknown field within',
      'PATCH',
      ROUTE,
      { network: '10.0.0.0/24', next_hops: [{ ip: '1.2.3.4' }] },
      bad(287, 'common-services', 'Json de-serialization error: property next_hops[0].ip is unrecognized.'),
    ],
    [
      'another type',
      'PATCH',
      T1,
      { disable_firewall: 'no' },
      bad(287, 'common-services', 'Json de-serialization error: property disable_firewall must be a boolean.'),
    ],
    [
      'out of its enumeration',
      'PATCH',
      T1,
      { failover_mode: 'SOMETIMES' },
      field('value SOMETIMES of property failover_mode is not one of the allowed values [PREEMPTIVE, NON_PREEMPTIVE]'),
    ],
    ['read-only', 'PATCH', '/infra/segments/nodes', { type: 'EXTENDED' }, field('type is read-only')],
    [
      'a required field missing',
      'PATCH',
      ROUTE,
      { next_hops: [{ ip_address: '172.16.128.11' }] },
      field('required property network is missing'),
    ],
    [
      'outside of its subnet',
      'PATCH',
      '/infra/segments/nodes',
      { subnets: [{ gateway_address: '172.16.128.1/21', dhcp_ranges: ['10.0.0.1-10.0.0.9'] }] },
      field('subnets[0].dhcp_ranges[0] 10.0.0.1-10.0.0.9 is outside of 172.16.128.0/21'),
    ],
    [
      'another id',
      'PATCH',
      T1,
      { id: 't2' },
      bad(990002, 'simulator', `The id t2 in the body is not that of path=[${T1}].`),
    ],
    [
      'another type of object',
      'PATCH',
      T1,
      { resource_type: 'Tier0' },
      bad(990002, 'simulator', `The resource_type Tier0 in the body is not that of path=[${T1}].`),
    ],
    ['no body', 'PATCH', T1, undefined, bad(258, 'common-services', 'The request body must be a JSON object.')],
    ['a list as body', 'PUT', T1, [], bad(258, 'common-services', 'The request body must be a JSON object.')],
    [
      'PUT without a revision',
      'PUT',
      T1,
      {},
      bad(500127, 'Policy', `Cannot create an object with path=[${T1}] as it already exists.`),
    ],
    [
      'PUT with a stale revision',
      'PUT',
      T1,
      { _revision: 7 },
      refusal(
        412,
        'PRECONDITION_FAILED',
        604,
        'common-services',
        `The object ${T1} is present in a different version: revision 0, the request has 7.`,
      ),
    ],
    [
      'in use',
      'DELETE',
      T1,
      undefined,
      bad(
        500030,
        'Policy',
        `The object path=[${T1}] cannot be deleted as either it has children or it is being referenced by other objects path=[/infra/segments/nodes].`,
      ),
    ],
    [
      'of the system',
      'PATCH',
      '/infra/sites/default',
      {},
      refusal(
        403,
        'FORBIDDEN',
        990001,
        'simulator',
        'The object path=[/infra/sites/default] is owned by the system and cannot be changed.',
      ),
    ],
    [
      "NSX's to delete",
      'DELETE',
      '/infra/tier-0s/T0/locale-services/default/bgp',
      undefined,
      notKnown('DELETE on the path /infra/tier-0s/T0/locale-services/default/bgp'),
    ],
    ['writing to a list', 'POST', '/infra/tier-1s', {}, notKnown('POST on the path /infra/tier-1s')],
    ['an unknown path', 'GET', '/infra/lb-services', undefined, notKnown('the path /infra/lb-services')],
    ['an unknown action', 'POST', T1, {}, notKnown(`POST on the path ${T1}`)],
    [
      'a part of the tree below a path',
      'GET',
      '/infra?base_path=/infra/domains/default',
      undefined,
      notKnown('the parameter base_path of /infra'),
    ],
    [
      'one object with all below it',
      'GET',
      `${T1}?filter=Type-StaticRoutes`,
      undefined,
      notKnown(`the parameter filter of ${T1}`),
    ],
    [
      'the tree with a filter that is no list of types',
      'GET',
      '/infra?filter=Tier1',
      undefined,
      bad(255, 'common-services', 'The parameter filter has the value Tier1; give Type-Tier1|StaticRoutes or Type-.*.'),
    ],
    [
      'the tree replaced as a whole',
      'PUT',
      '/infra',
      { children: [{ resource_type: 'ChildTier1', Tier1: { resource_type: 'Tier1', id: 't2' } }] },
      notKnown('children in the body of /infra'),
    ],
    [
      'what a VPC has below it',
      'PUT',
      '/orgs/default/projects/p/vpcs/v/subnets/s',
      {},
      notKnown('the path /orgs/default/projects/p/vpcs/v/subnets/s'),
    ],
    [
      'a page too large',
      'GET',
      '/infra/tier-1s?page_size=1001',
      undefined,
      bad(255, 'common-services', 'The parameter page_size has the value 1001; give 1 to 1000.'),
    ],
    [
      'a page of nothing',
      'GET',
      '/infra/tier-1s?page_size=0',
      undefined,
      bad(255, 'common-services', 'The parameter page_size has the value 0; give 1 to 1000.'),
    ],
    [
      'a cursor of no answer',
      'GET',
      '/infra/tier-1s?cursor=xyz',
      undefined,
      bad(255, 'common-services', 'The parameter cursor has the value xyz; give one from an answer.'),
    ],
    [
      'neither true nor false',
      'GET',
      '/infra/tier-1s?sort_ascending=1',
      undefined,
      bad(255, 'common-services', 'The parameter sort_ascending has the value 1; give true or false.'),
    ],
    [
      'no query',
      'GET',
      '/search/query',
      undefined,
      bad(255, 'common-services', 'The parameter query has the value ; give terms field:value.'),
    ],
    [
      'no terms',
      'GET',
      '/search?query=t0',
      undefined,
      bad(
        255,
        'common-services',
        'The parameter query has the value t0; give terms field:value joined by AND, OR and NOT.',
      ),
    ],
  ])('%s: %s %s', (_, method, target, body, expected) => {
    const test = withSegment();
    const before = test.snapshot();
    const told = test.changes.length;
    expect(test.call(method, target, body)).toEqual(expected);
    expect(test.snapshot()).toBe(before);
    expect(test.changes).toHaveLength(told);
  });
});
