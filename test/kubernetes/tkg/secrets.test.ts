import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { FACTS, OUTPUT_FILES, RUN_BOOK } from '../../../lib/core/model';
import { SecretValue } from '../../../lib/kubernetes/tkg';
import { avi, cl1, mgmt, refusalOf, vsphere } from './seed';

describe('a secret', () => {
  it.each([
    ['plain', SecretValue.plainText('hunter2')],
    ['encoded', SecretValue.encoded('<encoded:aHVudGVyMg==>')],
    ['environment', SecretValue.fromEnvironment('VSPHERE_PASSWORD')],
  ])('%s prints as [secret]', (kind, secret) => {
    expect(secret.kind).toBe(kind);
    expect(`${secret}`).toBe('[secret]');
    expect(JSON.stringify({ secret })).toBe('{"secret":"[secret]"}');
    expect(inspect({ secret })).toBe('{ secret: [secret] }');
    expect(SecretValue.isSecretValue(secret)).toBe(true);
  });

  it('is known by its symbol, also where another copy of this package made it', () => {
    expect(SecretValue.isSecretValue({ [Symbol.for('cdk-routable-pods/secret-value')]: true })).toBe(true);
    expect(SecretValue.isSecretValue('hunter2')).toBe(false);
    expect(SecretValue.isSecretValue(null)).toBe(false);
  });

  it.each([
    [
      'fromEnvironment',
      () => SecretValue.fromEnvironment('my password'),
      'takes the name of a variable, e.g. NSXT_PASSWORD; this is none',
    ],
    [
      'encoded',
      () => SecretValue.encoded('my password'),
      'takes <encoded:BASE64> as the tanzu CLI writes it; this is another text',
    ],
  ])('%s refuses what it cannot use and does not show it', (name, act, rest) => {
    expect(refusalOf(act)).toBe(`TKG105 SecretValue.${name} ${rest}`);
  });
});

describe('a secret of a cluster', () => {
  it.each([
    [
      'from an environment variable of another name',
      () => cl1({ nsx: { password: SecretValue.fromEnvironment('MY_PASS') } }),
      "TKG106 [cl1] the tanzu CLI looks for NSXT_PASSWORD in the environment under that name only, not under MY_PASS; export NSXT_PASSWORD and give SecretValue.fromEnvironment('NSXT_PASSWORD')",
    ],
    [
      'as a text',
      () => mgmt({ vsphere: { ...vsphere, password: 'hunter2' as never } }),
      "TKG105 [mgmt] VSPHERE_PASSWORD is a secret; give SecretValue.fromEnvironment('VSPHERE_PASSWORD') and export it where the tanzu CLI runs",
    ],
    [
      'as a text among variables',
      () => mgmt({ variables: { LDAP_BIND_PASSWORD: 'hunter2' } }),
      "TKG105 [mgmt] LDAP_BIND_PASSWORD is a secret; give SecretValue.fromEnvironment('LDAP_BIND_PASSWORD') and export it where the tanzu CLI runs",
    ],
    [
      'as a reference in plain text',
      () => cl1({ nsx: { password: SecretValue.plainText('$' + '{NSXT_PASSWORD}') } }),
      "TKG105 [cl1] NSXT_PASSWORD is the name of a variable in plain text, which the tanzu CLI takes for the secret itself; give SecretValue.fromEnvironment('NSXT_PASSWORD')",
    ],
    [
      'encoded in plain text',
      () => mgmt({ avi: { ...avi, password: SecretValue.plainText('<encoded:AAAA>') } }),
      'TKG105 [mgmt] AVI_PASSWORD is encoded; give it to SecretValue.encoded',
    ],
    [
      'that TKG refuses',
      () => cl1({ nsx: { password: SecretValue.plainText('None') } }),
      'TKG104 [cl1] NSXT_PASSWORD: the value given is refused by TKG; give another one',
    ],
    [
      'for a variable that is none',
      () => cl1({ variables: { MY_PASSWORD: SecretValue.plainText('hunter2') } }),
      'TKG101 [cl1] MY_PASSWORD is not a TKG variable; did you mean AVI_PASSWORD?',
    ],
  ])('%s is refused', (_what, act, message) => {
    expect(refusalOf(act)).toBe(message);
  });

  it('from the environment is left out of the file and named in its header', () => {
    const { clusterFile } = cl1({
      nsx: {},
      vsphere: { password: SecretValue.fromEnvironment('VSPHERE_PASSWORD') },
      variables: {
        OIDC_IDENTITY_PROVIDER_CLIENT_SECRET: SecretValue.fromEnvironment('OIDC_IDENTITY_PROVIDER_CLIENT_SECRET'),
      },
    });
    const missing = ['NSXT_PASSWORD', 'NSXT_USERNAME', 'OIDC_IDENTITY_PROVIDER_CLIENT_SECRET', 'VSPHERE_PASSWORD'];
    expect(clusterFile.missingSecrets).toEqual(missing);
    expect(clusterFile.content()).toContain(`\n# Not in this file, export first: ${missing.join(' ')}\n`);
    expect(Object.keys(clusterFile.variables).filter((name) => missing.includes(name))).toEqual([]);
  });

  it('stands in the file where the program gives it, and nowhere else', () => {
    const cluster = cl1({
      nsx: { username: 'admin', password: SecretValue.plainText('hunter2') },
      variables: { TKG_HTTP_PROXY: SecretValue.plainText('http://me:hunter2@proxy:3128') },
    });
    expect(parse(cluster.clusterFile.content())).toMatchObject({
      NSXT_PASSWORD: 'hunter2',
      TKG_HTTP_PROXY: 'http://me:hunter2@proxy:3128',
      VSPHERE_PASSWORD: '<encoded:XXXXXXXXXXXX>',
    });
    expect(cluster.clusterFile.variables.NSXT_PASSWORD).toBe('[secret]');
    const [, conf] = cluster[OUTPUT_FILES]();
    const seen = [
      JSON.stringify(cluster[FACTS]()),
      JSON.stringify(cluster[RUN_BOOK]()),
      conf?.content(),
      inspect(cluster.clusterFile, { depth: 9 }),
    ];
    expect(seen.filter((text) => text?.includes('hunter2'))).toEqual([]);
  });
});

describe('a value comes back as it was given', () => {
  it('whatever the text, for a reader of YAML 1.1 or 1.2', () => {
    const awkward = fc.constantFrom(
      'yes',
      'No',
      'on',
      '12:30:45',
      '0x1F',
      '0o7',
      '1e3',
      '~',
      'null',
      '- a',
      '# x',
      'a: b',
      '*x',
      '!x',
      '%x',
      '@x',
      '1_000',
    );
    const text = fc
      .oneof(awkward, fc.string({ unit: 'grapheme' }))
      .filter((value) => value === value.trim() && !value.includes('$'));
    fc.assert(
      fc.property(text, (VSPHERE_TEMPLATE) => {
        const content = cl1({ variables: { VSPHERE_TEMPLATE } }).clusterFile.content();
        expect(parse(content).VSPHERE_TEMPLATE).toBe(VSPHERE_TEMPLATE);
        expect(parse(content, { version: '1.1' }).VSPHERE_TEMPLATE).toBe(VSPHERE_TEMPLATE);
      }),
      { seed: 20211218, numRuns: 200 },
    );
  });
});
