import { faultOf, TestTree } from './support';

describe('addresses given away', () => {
  it('gives the lowest free address of a pool, and one again that came back', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/ip-pools/p', {});
    const ranges = [
      { start: '10.0.0.5', end: '10.0.0.6' },
      { start: '10.0.0.9', end: '10.0.0.9' },
    ];
    test.ok('PATCH', '/infra/ip-pools/p/ip-subnets/s', {
      resource_type: 'IpAddressPoolStaticSubnet',
      cidr: '10.0.0.0/24',
      allocation_ranges: ranges,
    });
    const allocate = (id: string, body = {}) =>
      (test.ok('PUT', `/infra/ip-pools/p/ip-allocations/${id}`, body) as { allocation_ip: string }).allocation_ip;
    expect([allocate('a'), allocate('b'), allocate('c')]).toEqual(['10.0.0.5', '10.0.0.6', '10.0.0.9']);
    test.ok('DELETE', '/infra/ip-pools/p/ip-allocations/b');
    expect(allocate('d')).toBe('10.0.0.6');
    test.ok('PATCH', '/infra/ip-pools/p/ip-allocations/d', { description: 'kept' });
    expect(test.get('/infra/ip-pools/p/ip-allocations/d').allocation_ip).toBe('10.0.0.6');
    expect(test.call('PATCH', '/infra/ip-pools/p/ip-allocations/e', { allocation_ip: '10.0.0.7' })).toMatchObject({
      body: {
        error_message:
          'Field level validation errors: {allocation_ip 10.0.0.7 is in no range of path=[/infra/ip-pools/p]}',
      },
    });
  });

  it('counts addresses by value, and goes on where the first gap is', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/ip-pools/p', {});
    const allocation_ranges = [{ start: '10.0.0.8', end: '10.0.0.12' }];
    const subnet = { resource_type: 'IpAddressPoolStaticSubnet', cidr: '10.0.0.0/24', allocation_ranges };
    test.ok('PATCH', '/infra/ip-pools/p/ip-subnets/s', subnet);
    test.ok('PATCH', '/infra/ip-pools/p/ip-allocations/given', { allocation_ip: '10.0.0.11' });
    const given = ['a', 'b', 'c', 'd'].map((id) => test.ok('PUT', `/infra/ip-pools/p/ip-allocations/${id}`, {}));
    expect(given.map((one) => (one as { allocation_ip: string }).allocation_ip)).toEqual([
      '10.0.0.8',
      '10.0.0.9',
      '10.0.0.10',
      '10.0.0.12',
    ]);
  });

  it('cuts the lowest free network of the wanted size out of a block', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/ip-blocks/b', { cidr: '10.0.0.0/24' });
    test.ok('PATCH', '/infra/ip-pools/p', {});
    const cut = (id: string, size: number) =>
      test.call('PUT', `/infra/ip-pools/p/ip-subnets/${id}`, {
        resource_type: 'IpAddressPoolBlockSubnet',
        ip_block_path: '/infra/ip-blocks/b',
        size,
      });
    expect(cut('a', 64).body).toMatchObject({
      cidr: '10.0.0.0/26',
      gateway_address: '10.0.0.1/26',
      network_address: '10.0.0.0',
      broadcast_address: '10.0.0.63',
    });
    expect(cut('b', 128).body).toMatchObject({ cidr: '10.0.0.128/25' });
    expect(cut('c', 32).body).toMatchObject({ cidr: '10.0.0.64/27' });
    expect(cut('d', 64).body).toMatchObject({
      error_code: 990004,
      error_message:
        'The object path=[/infra/ip-pools/p/ip-subnets/d] gets no network of 64 addresses: path=[/infra/ip-blocks/b] has none left.',
    });
    expect(cut('d', 48).body).toMatchObject({
      error_message: 'Field level validation errors: {size 48 is not a power of 2}',
    });
    expect(test.ok('PUT', '/infra/ip-pools/p/ip-allocations/x', {})).toMatchObject({ allocation_ip: '10.0.0.2' });
  });
});

describe('a subnet of a pool', () => {
  it.each([
    [
      'a range outside',
      { allocation_ranges: [{ start: '10.1.0.5', end: '10.1.0.9' }] },
      'allocation_ranges[0] 10.1.0.5-10.1.0.9 is outside of 10.0.0.0/24',
    ],
    [
      'a range that is reversed',
      { allocation_ranges: [{ start: '10.0.0.9', end: '10.0.0.5' }] },
      'allocation_ranges[0] 10.0.0.9-10.0.0.5 is no range',
    ],
    [
      'a range with the gateway',
      { allocation_ranges: [{ start: '10.0.0.1', end: '10.0.0.5' }], gateway_ip: '10.0.0.1' },
      'allocation_ranges[0] 10.0.0.1-10.0.0.5 has the gateway address 10.0.0.1',
    ],
    [
      'a gateway outside',
      { allocation_ranges: [{ start: '10.0.0.5', end: '10.0.0.9' }], gateway_ip: '10.1.0.1' },
      'gateway_ip 10.1.0.1 is outside of 10.0.0.0/24',
    ],
    ['all right', { allocation_ranges: [{ start: '10.0.0.5', end: '10.0.0.9' }], gateway_ip: '10.0.0.1' }, 'none'],
  ])('with %s', (_, fields, fault) => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/ip-pools/p', {});
    const body = {
      resource_type: 'IpAddressPoolStaticSubnet',
      cidr: '10.0.0.0/24',
      ...fields,
    };
    expect(faultOf('/infra/ip-pools/p/ip-subnets/s', body, test)).toBe(fault);
  });
});
