import { refusal, route, TestTree, withSegment } from './support';

const bad = (code: number, module: string, message: string) => refusal(400, 'BAD_REQUEST', code, module, message);

const T1 = '/infra/tier-1s/t1';

describe('refusals that need more around them, word for word', () => {
  it('children where only the root takes them; an empty list is none', () => {
    const test = withSegment();
    const child = { resource_type: 'ChildStaticRoutes', StaticRoutes: { id: 'r', ...route('10.0.0.0/24') } };
    expect(test.call('PATCH', T1, { children: [child] })).toEqual(
      refusal(
        501,
        'NOT_IMPLEMENTED',
        990006,
        'simulator',
        `The simulator does not know children in the body of ${T1}.`,
      ),
    );
    expect(test.call('PATCH', T1, { children: [] })).toEqual({ status: 200 });
  });

  it('a segment with ports', () => {
    const test = withSegment();
    test.ok('PATCH', '/infra/segments/nodes/ports/p1', {});
    expect(test.call('DELETE', '/infra/segments/nodes')).toEqual(
      bad(
        503040,
        'Policy',
        'Segment path=[/infra/segments/nodes] has 1 VMs or VIFs attached. Disconnect all VMs and VIFs before deleting a segment.',
      ),
    );
  });

  it('too many objects in one call', () => {
    const child = { resource_type: 'ChildTier1', Tier1: { resource_type: 'Tier1', id: 'x' } };
    expect(new TestTree().call('PATCH', '/infra', { children: Array(5001).fill(child) })).toEqual(
      bad(990003, 'simulator', 'The request has 5001 intents; one call takes at most 5000.'),
    );
  });

  it('an address that another allocation holds, and a pool that has none left', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/ip-pools/p', {});
    test.ok('PATCH', '/infra/ip-pools/p/ip-subnets/s', {
      resource_type: 'IpAddressPoolStaticSubnet',
      cidr: '10.0.0.0/24',
      allocation_ranges: [{ start: '10.0.0.5', end: '10.0.0.5' }],
    });
    test.ok('PATCH', '/infra/ip-pools/p/ip-allocations/a', {});
    expect(test.call('PATCH', '/infra/ip-pools/p/ip-allocations/b', { allocation_ip: '10.0.0.5' })).toEqual(
      bad(500105, 'Policy', 'Address 10.0.0.5 overlaps with path=[/infra/ip-pools/p/ip-allocations/a].'),
    );
    expect(test.call('PATCH', '/infra/ip-pools/p/ip-allocations/c', {})).toEqual(
      bad(
        990004,
        'simulator',
        'The object path=[/infra/ip-pools/p/ip-allocations/c] gets no address: path=[/infra/ip-pools/p] has none left.',
      ),
    );
  });

  it('what belongs to a principal identity, unless the header allows it', () => {
    const test = withSegment();
    const owned = [...test.tree.objects()].map((object) =>
      object.path === T1 ? { ...object, _create_user: 'ncp', _protection: 'REQUIRE_OVERRIDE' } : object,
    );
    const again = new TestTree({ objects: owned });
    expect(again.call('PATCH', T1, { description: 'mine' })).toEqual(
      refusal(
        403,
        'FORBIDDEN',
        289,
        'common-services',
        `User admin attempts to change object ${T1}, which belongs to ncp; the header X-Allow-Overwrite allows it.`,
      ),
    );
    expect(again.call('PATCH', T1, { description: 'mine' }, { user: 'admin', overwrite: true })).toEqual({
      status: 200,
    });
    expect(again.call('PATCH', T1, { description: 'own' }, { user: 'ncp', overwrite: false })).toEqual({ status: 200 });
  });

  it('what came with a later version', () => {
    expect(new TestTree({ version: '3.2' }).call('PATCH', '/orgs/default/projects/p', {})).toEqual(
      refusal(
        404,
        'NOT_FOUND',
        600,
        'common-services',
        'The path /orgs/default/projects/p is not known to NSX 3.2; it came with 4.2.',
      ),
    );
    expect(new TestTree({ version: '3.2' }).call('PATCH', '/infra/tier-0s/T0', { enable_rd_per_edge: false })).toEqual(
      bad(287, 'common-services', 'Json de-serialization error: property enable_rd_per_edge is unrecognized.'),
    );
    expect(new TestTree({ version: '4.2' }).call('PATCH', '/infra/tier-0s/T0', { enable_rd_per_edge: false })).toEqual({
      status: 200,
    });
  });

  it('several faults: the first is the answer, the others are related', () => {
    const { status, body } = new TestTree().call('PATCH', T1, { failover_mode: 'X', arp_limit: 'many', nothing: 1 });
    expect(status).toBe(400);
    expect(body).toEqual({
      httpStatus: 'BAD_REQUEST',
      error_code: 255,
      module_name: 'common-services',
      error_message:
        'Field level validation errors: {value X of property failover_mode is not one of the allowed values [PREEMPTIVE, NON_PREEMPTIVE]}',
      related_errors: [
        {
          httpStatus: 'BAD_REQUEST',
          error_code: 287,
          module_name: 'common-services',
          error_message: 'Json de-serialization error: property arp_limit must be an integer.',
        },
        {
          httpStatus: 'BAD_REQUEST',
          error_code: 287,
          module_name: 'common-services',
          error_message: 'Json de-serialization error: property nothing is unrecognized.',
        },
      ],
    });
  });
});
