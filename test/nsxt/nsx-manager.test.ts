import { TerraformStack } from 'cdktf';
import { EdgeCluster, NsxManager, type NsxManagerProps, Tier1Gateway } from '../../lib/nsxt';
import { newApp, newStack, ref, refusal, synth } from './support';

describe('NsxManager', () => {
  it('is the provider, with the host as a variable', () => {
    expect(synth(newStack())).toEqual({
      provider: { nsxt: [{ host: ref('var.nsx_host') }] },
      terraform: { required_providers: { nsxt: { source: 'vmware/nsxt', version: '~> 3.10' } } },
      variable: {
        nsx_host: { type: 'string', default: '10.44.55.101', description: 'Address of the NSX Manager nsx' },
      },
    });
  });

  it('writes each setting as the provider calls it', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    new NsxManager(stack, 'nsx', {
      host: 'nsx.example.com:8443',
      caFile: '/etc/ssl/nsx.pem',
      allowUnverifiedSsl: false,
      remoteAuth: true,
      sessionAuth: false,
      maxRetries: 2,
    });
    expect(synth(stack).provider).toEqual({
      nsxt: [
        {
          host: ref('var.nsx_host'),
          ca_file: '/etc/ssl/nsx.pem',
          allow_unverified_ssl: false,
          remote_auth: true,
          session_auth: false,
          max_retries: 2,
        },
      ],
    });
  });

  it('never writes credentials, not even those a caller without types hands over', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    const props = { host: '10.0.0.1', username: 'admin', password: 'VMware1!' } as NsxManagerProps;
    new NsxManager(stack, 'nsx', props);
    expect(JSON.stringify(synth(stack))).not.toMatch(/admin|VMware1!/);
  });

  it('names the variable so that a shell can export it', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    new NsxManager(stack, 'site-a', { host: '10.0.0.1' });
    expect(Object.keys(synth(stack).variable ?? {})).toEqual(['site_a_host']);
  });

  it.each(['10.44.55.101', '10.44.55.101:8443', 'nsx', 'nsx.example.com:443', '[fd00::5]', '[fd00::5]:8443'])(
    'takes the host %s as it is',
    (host) => {
      expect(new NsxManager(new TerraformStack(newApp(), 'nsx'), 'nsx', { host }).host).toBe(host);
    },
  );

  it.each([
    ['https://10.0.0.1', 'MGR001 [nsx/nsx] "https://10.0.0.1" is not a host; '],
    ['user:secret@nsx', 'MGR001 [nsx/nsx] "user:secret@nsx" is not a host; '],
    ['fd00::5', 'MGR001 [nsx/nsx] "fd00::5" is not a host; '],
    ['', 'MGR001 [nsx/nsx] "" is not a host; '],
  ])('refuses the host "%s"', (host, message) => {
    const stack = new TerraformStack(newApp(), 'nsx');
    expect(refusal(() => new NsxManager(stack, 'nsx', { host }))).toBe(
      `${message}write an address or a name, with a port if need be: nsx.example.com:8443`,
    );
  });

  it('refuses a host that only Terraform knows', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    expect(refusal(() => new NsxManager(stack, 'nsx', { host: ref('var.host') }))).toBe(
      'TOKEN001 [nsx/nsx] host is known only after apply; it must be known at synthesis, so give the text itself',
    );
  });

  it.each([
    [undefined, 'undefined'],
    [10, '10'],
    [{ name: 'nsx' }, 'an object'],
  ])('refuses %j as a host', (value, shown) => {
    const stack = new TerraformStack(newApp(), 'nsx');
    const host = value as unknown as string;
    expect(refusal(() => new NsxManager(stack, 'nsx', { host }))).toBe(
      `TEXT001 [nsx/nsx] host is ${shown} and not a text; write it in quotes`,
    );
  });

  it('refuses a number of retries that is none', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    expect(refusal(() => new NsxManager(stack, 'nsx', { host: 'nsx', maxRetries: -1 }))).toBe(
      'NUM001 [nsx/nsx] maxRetries is -1; give a whole number from 0 to 100',
    );
  });
});

describe('several managers in one stack', () => {
  const two = () => {
    const stack = newStack();
    return { stack, a: NsxManager.of(stack), b: new NsxManager(stack, 'site-b', { host: '10.9.0.1' }) };
  };

  it('have a provider each, the second with its id as alias', () => {
    const { stack, b } = two();
    new Tier1Gateway(stack, 't1', { manager: b, advertise: [] });
    const { provider, resource } = synth(stack);
    expect(provider).toEqual({
      nsxt: [{ host: ref('var.nsx_host') }, { host: ref('var.site_b_host'), alias: 'site-b' }],
    });
    expect(resource).toEqual({
      nsxt_policy_tier1_gateway: {
        'site-b_t1': { provider: 'nsxt.site-b', nsx_id: 't1', display_name: 't1', route_advertisement_types: [] },
      },
    });
  });

  it('can have an object of one id each', () => {
    const { stack, a, b } = two();
    const first = new Tier1Gateway(stack, 'first', { manager: a, nsxId: 't1', advertise: [] });
    const second = new Tier1Gateway(stack, 'second', { manager: b, nsxId: 't1', advertise: [] });
    expect([first.key, second.key]).toEqual(['10.44.55.101/infra/tier-1s/t1', '10.9.0.1/infra/tier-1s/t1']);
  });

  it('must be told apart where nothing else does', () => {
    const { stack } = two();
    expect(refusal(() => new Tier1Gateway(stack, 't1', { advertise: [] }))).toBe(
      'MGR003 [nsx/t1] stack nsx has several NSX Managers: nsx (10.44.55.101), site-b (10.9.0.1); say which by manager',
    );
  });

  it('are told apart by what an object points at', () => {
    const { stack, b } = two();
    const edgeCluster = EdgeCluster.fromName(stack, 'edge', 'ec', { manager: b });
    expect(new Tier1Gateway(stack, 't1', { edgeCluster, advertise: [] }).managerHost).toBe('10.9.0.1');
  });

  it('do not mix', () => {
    const { stack, a, b } = two();
    const edgeCluster = EdgeCluster.fromName(stack, 'edge', 'ec', { manager: b });
    expect(refusal(() => new Tier1Gateway(stack, 't1', { manager: a, edgeCluster, advertise: [] }))).toBe(
      'MGR004 [nsx/t1] is on NSX Manager 10.44.55.101 and points at an object on 10.9.0.1; take both from one manager',
    );
  });

  it('cannot have one alias', () => {
    const { stack } = two();
    expect(refusal(() => new NsxManager(stack, 'c', { host: '10.9.0.2', alias: 'site-b' }))).toBe(
      'ID003 [nsx/c] provider.site-b is the Terraform address of nsx/site-b already; give another id',
    );
  });
});

describe('a stack without a manager', () => {
  it('asks for one', () => {
    const stack = new TerraformStack(newApp(), 'nsx');
    expect(refusal(() => new Tier1Gateway(stack, 't1', { advertise: [] }))).toBe(
      "MGR002 [nsx/t1] stack nsx has no NSX Manager; write new NsxManager(stack, 'nsx', { host: '<host>' }) before it",
    );
  });

  it('asks for the one that is meant', () => {
    const app = newApp();
    const tier0 = { key: 'x', displayName: 'T0', managerHost: '10.44.55.101', policyPath: '/infra/tier-0s/T0' };
    const stack = new TerraformStack(app, 'other');
    new NsxManager(stack, 'nsx', { host: '10.9.0.1' });
    expect(refusal(() => new Tier1Gateway(stack, 't1', { tier0, advertise: [] }))).toBe(
      "MGR002 [other/t1] stack other has no NSX Manager 10.44.55.101; write new NsxManager(stack, 'nsx', { host: '10.44.55.101' }) before it",
    );
  });
});
