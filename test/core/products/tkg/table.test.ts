import { TKG_VARIABLES, type TkgVariableGroup, tkgVariable } from '../../../../lib/core/products';

const named = (name: string) => {
  const variable = tkgVariable(name);
  if (variable === undefined) throw new Error(`${name} is not in the table`);
  return variable;
};

describe('the table of TKG variables', () => {
  it('has the 390 of config_default.yaml and 3 that only the tanzu CLI knows', () => {
    expect(TKG_VARIABLES).toHaveLength(393);
    expect(new Set(TKG_VARIABLES.map(({ name }) => name)).size).toBe(393);
  });

  it.each<[TkgVariableGroup, number]>([
    ['antrea', 45],
    ['autoscaler', 13],
    ['avi', 30],
    ['aws', 37],
    ['azure', 51],
    ['cli', 3],
    ['docker', 2],
    ['general', 42],
    ['identity', 32],
    ['internal', 14],
    ['kubevip', 3],
    ['mhc', 8],
    ['nsxt', 14],
    ['oci', 18],
    ['os', 3],
    ['podsecurity', 4],
    ['proxy', 5],
    ['registry', 13],
    ['supervisor', 10],
    ['vsphere', 46],
  ])('group %s has %i', (group, count) => {
    expect(TKG_VARIABLES.filter((variable) => variable.group === group)).toHaveLength(count);
  });

  it.each([
    ['string', 251],
    ['boolean', 70],
    ['integer', 38],
    ['duration', 14],
    ['secret', 8],
    ['cidr', 6],
    ['arguments', 6],
  ])('type %s has %i', (type, count) => {
    expect(TKG_VARIABLES.filter((variable) => variable.type === type)).toHaveLength(count);
  });

  it.each([
    [undefined, 285],
    ['1.6', 34],
    ['2.1', 62],
    ['2.2', 12],
  ])('since %s: %i', (since, count) => {
    expect(TKG_VARIABLES.filter((variable) => variable.since === since)).toHaveLength(count);
  });

  it('every row is what it says: defaults of its type, allowed values, releases in order', () => {
    const texts = TKG_VARIABLES.filter(({ default: value, type }) => typeof value === 'string' && type === 'boolean');
    expect(texts.map(({ name, default: value }) => [name, value])).toEqual([
      ['NSXT_ALLOW_UNVERIFIED_SSL', 'false'],
      ['NSXT_REMOTE_AUTH', 'false'],
    ]);
    const misfits = TKG_VARIABLES.filter(
      ({ allowed, default: value }) =>
        allowed !== undefined && value !== undefined && value !== '' && !allowed.includes(String(value)),
    );
    expect(misfits).toEqual([]);
  });

  it('names the secrets', () => {
    expect(TKG_VARIABLES.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'AVI_PASSWORD',
      'AZURE_CLIENT_SECRET',
      'LDAP_BIND_PASSWORD',
      'OIDC_IDENTITY_PROVIDER_CLIENT_SECRET',
      'NSXT_CLIENT_CERT_KEY_DATA',
      'NSXT_PASSWORD',
      'NSXT_VMC_ACCESS_TOKEN',
      'VSPHERE_PASSWORD',
    ]);
  });

  it('says everything of a row', () => {
    expect(named('CNI')).toEqual({
      name: 'CNI',
      group: 'general',
      type: 'string',
      default: 'antrea',
      allowed: ['antrea', 'calico', 'none'],
      providers: ['vsphere', 'aws', 'azure', 'docker', 'oci'],
      secret: false,
    });
    expect(named('ANTREA_NODEPORTLOCAL')).toEqual({
      name: 'ANTREA_NODEPORTLOCAL',
      group: 'antrea',
      type: 'boolean',
      default: true,
      defaultUntil15: false,
      providers: ['vsphere', 'aws', 'azure', 'docker', 'oci'],
      secret: false,
    });
    expect(named('NODE_IPAM_IP_POOL_NAME')).toEqual({
      name: 'NODE_IPAM_IP_POOL_NAME',
      group: 'general',
      type: 'string',
      default: '',
      since: '2.1',
      providers: ['vsphere'],
      secret: false,
    });
    expect(named('AVI_CONTROLLER_VERSION')).toEqual({
      name: 'AVI_CONTROLLER_VERSION',
      group: 'avi',
      type: 'string',
      default: '20.1.3',
      until: '1.6',
      providers: [],
      secret: false,
    });
  });

  it('does not take a name of an object for a variable', () => {
    expect(tkgVariable('constructor')).toBeUndefined();
    expect(tkgVariable('toString')).toBeUndefined();
  });
});
