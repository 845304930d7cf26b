import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, TerraformStack, Testing } from 'cdktf';
import type { Construct } from 'constructs';

const ROOT = join(__dirname, '..', '..');
const BINDINGS = join(ROOT, 'lib', 'provider-nsxt');
const GENERATOR = join(ROOT, 'tools', 'provider-generator');

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface List {
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
}
const list: List = JSON.parse(read(GENERATOR, 'resources.json'));
const provider = JSON.parse(read(GENERATOR, 'schema.json')).provider_schemas['registry.terraform.io/vmware/nsxt'];
const folders = readdirSync(BINDINGS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** `nsxt_policy_nat_rule` is the class `PolicyNatRule`, its data source `DataNsxtPolicyNatRule`: the engine's own rule. */
const words = (name: string): string[] => name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const modules: [terraform: string, folder: string, className: string][] = [
  ...list.resources.map((name) => name.replace(/^nsxt_/, '')),
  ...list.dataSources.map((name) => `data_${name}`),
].map((name) => [
  name.startsWith('data_') ? name.replace(/^data_/, '') : `nsxt_${name}`,
  name.replaceAll('_', '-'),
  words(name).join(''),
]);

type AnyConstruct = { readonly tfResourceType?: string } & (new (
  scope: Construct,
  id: string,
  config: object,
) => Construct);

/** The exported constructs of a module, by class name. */
function constructsOf(folder: string): Record<string, AnyConstruct> {
  const exported: Record<string, AnyConstruct> = require(join(BINDINGS, folder));
  return Object.fromEntries(Object.entries(exported).filter(([, value]) => value.tfResourceType !== undefined));
}

/** Terraform's name by class name. */
const terraformNames = (folder: string): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(constructsOf(folder)).map(([name, value]) => [name, value.tfResourceType]));

describe('the classes', () => {
  it.each(modules)('%s is %s, class %s', (terraform, folder, className) => {
    expect(terraformNames(folder)).toEqual({ [className]: terraform });
  });

  it('are one a line of resources.json, and the provider, with no index that loads them all', () => {
    expect(folders).toEqual([...modules.map(([, folder]) => folder), 'provider'].sort());
    expect(terraformNames('provider')).toEqual({ NsxtProvider: 'nsxt' });
    expect(readdirSync(BINDINGS).filter((name) => !folders.includes(name))).toEqual(['tsconfig.json']);
  });

  it('keep the names that programs import', () => {
    const names = modules.map(([, , className]) => className);
    expect(names.filter((name) => !name.startsWith('Data')).join(' ')).toBe(
      'PolicyBgpConfig PolicyBgpNeighbor PolicyDhcpRelay PolicyDhcpServer PolicyDhcpV4StaticBinding ' +
        'PolicyDhcpV6StaticBinding PolicyFixedSegment PolicyGatewayCommunityList PolicyGatewayPolicy ' +
        'PolicyGatewayPrefixList PolicyGatewayRedistributionConfig PolicyGatewayRouteMap PolicyIpAddressAllocation ' +
        'PolicyIpBlock PolicyIpPool PolicyIpPoolBlockSubnet PolicyIpPoolStaticSubnet PolicyNatRule PolicySegment ' +
        'PolicyStaticRoute PolicyStaticRouteBfdPeer PolicyTier0Gateway PolicyTier0GatewayHaVipConfig ' +
        'PolicyTier0GatewayInterface PolicyTier1Gateway PolicyTier1GatewayInterface PolicyVlanSegment',
    );
    expect(names.filter((name) => name.startsWith('Data')).join(' ')).toBe(
      'DataNsxtPolicyDhcpServer DataNsxtPolicyEdgeCluster DataNsxtPolicyEdgeNode DataNsxtPolicyGatewayInterface ' +
        'DataNsxtPolicyGatewayLocaleService DataNsxtPolicyGatewayPolicy DataNsxtPolicyGatewayPrefixList ' +
        'DataNsxtPolicyGatewayRouteMap DataNsxtPolicyIpBlock DataNsxtPolicyIpPool DataNsxtPolicySegment ' +
        'DataNsxtPolicyTier0Gateway DataNsxtPolicyTier1Gateway DataNsxtPolicyTransportZone',
    );
  });

  it('look up every listed resource that the provider has a data source for', () => {
    const known = list.resources.filter((name) => name in provider.data_source_schemas);
    expect(known.filter((name) => !list.dataSources.includes(name))).toEqual([]);
  });

  it('tie nobody to one release of the provider', () => {
    const metadata = folders.map((folder) => {
      const code = read(BINDINGS, folder, 'index.ts');
      return code
        .match(/terraformGeneratorMetadata: \{([^}]*)\}/)?.[1]
        ?.replaceAll(/\s+/g, ' ')
        .trim();
    });
    expect(new Set(metadata)).toEqual(new Set(["providerName: 'nsxt', providerVersionConstraint: '~> 3.10'"]));
  });
});

describe('this engine', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'provider-nsxt-'));
  const app = new App({ outdir });
  afterAll(() => rmSync(outdir, { recursive: true }));

  it.each(modules)('writes %s from %s', (terraform, folder, className) => {
    const stack = new TerraformStack(app, folder);
    for (const Made of Object.values(constructsOf(folder))) new Made(stack, 'made', { count: 2 });
    const kind = className.startsWith('Data') ? 'data' : 'resource';
    expect(JSON.parse(Testing.synth(stack))[kind]).toEqual({ [terraform]: { made: { count: 2 } } });
  });
});

describe('the files', () => {
  const { inputs, files } = JSON.parse(read(GENERATOR, 'manifest.json'));

  it('are as the generator wrote them: a change by hand is lost with the next run', () => {
    const paths = folders.flatMap((folder) => readdirSync(join(BINDINGS, folder)).map((name) => `${folder}/${name}`));
    expect(Object.fromEntries(paths.map((path) => [path, sha256(read(BINDINGS, path))]))).toEqual(files);
  });

  it.each(['resources.json', 'schema.json'])('were written from the %s of today', (name) => {
    expect(inputs[name]).toBe(sha256(read(GENERATOR, name)));
  });
});
