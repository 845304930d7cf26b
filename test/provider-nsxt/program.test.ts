import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, Testing } from 'cdktf';
import ts from 'typescript';
import { NodeNetwork } from './program';

const ROOT = join(__dirname, '..', '..');

const EXPECTED = {
  terraform: { required_providers: { nsxt: { source: 'vmware/nsxt', version: '~> 3.10' } } },
  provider: { nsxt: [{ host: '10.44.55.101', max_retries: 3, remote_auth: false }] },
  data: { nsxt_policy_transport_zone: { overlay: { display_name: 'nsx-overlay-transportzone' } } },
  resource: {
    nsxt_policy_tier1_gateway: {
      tier1: {
        display_name: 'tanzu-cl1',
        nsx_id: 'tanzu-cl1',
        tier0_path: '/infra/tier-0s/T0',
        route_advertisement_types: ['TIER1_CONNECTED', 'TIER1_STATIC_ROUTES'],
        tag: [{ scope: 'team', tag: 'platform' }],
      },
    },
    nsxt_policy_dhcp_server: {
      dhcp: { display_name: 'tanzu-dhcp', server_addresses: ['172.16.135.254/21'] },
    },
    nsxt_policy_segment: {
      nodes: {
        display_name: 'tanzu-overlay',
        connectivity_path: '${nsxt_policy_tier1_gateway.tier1.path}',
        transport_zone_path: '${data.nsxt_policy_transport_zone.overlay.path}',
        dhcp_config_path: '${nsxt_policy_dhcp_server.dhcp.path}',
        subnet: [
          {
            cidr: '172.16.128.1/21',
            dhcp_ranges: ['172.16.128.10-172.16.128.250'],
            dhcp_v4_config: { server_address: '172.16.135.254/21', dns_servers: ['10.44.55.1'], lease_time: 86400 },
          },
        ],
      },
    },
    nsxt_policy_static_route: {
      pods: {
        display_name: 'cl1-node-1',
        gateway_path: '${nsxt_policy_tier1_gateway.tier1.path}',
        network: '172.16.136.0/24',
        next_hop: [{ ip_address: '172.16.128.11', admin_distance: 1 }],
        depends_on: ['nsxt_policy_segment.nodes'],
      },
    },
  },
};

describe('a program written for `cdktf get`, with its imports changed', () => {
  let outdir: string;
  beforeEach(() => {
    outdir = mkdtempSync(join(tmpdir(), 'provider-nsxt-'));
  });
  afterEach(() => rmSync(outdir, { recursive: true }));

  it('gives this Terraform configuration', () => {
    expect(JSON.parse(Testing.synth(new NodeNetwork(new App({ outdir }), 'nsx'), true))).toEqual(EXPECTED);
  });

  it('is written by a real synthesis of the app', () => {
    const app = new App({ outdir });
    new NodeNetwork(app, 'nsx');
    app.synth();
    const written = JSON.parse(readFileSync(join(outdir, 'stacks', 'nsx', 'cdk.tf.json'), 'utf8'));
    expect(written).toMatchObject(EXPECTED);
  });
});

/** What the compiler says of each text as if it stood beside `program.ts`, with this run's engine under the name `cdktf`. */
function compilerErrors(texts: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  options.paths = { ...options.paths, cdktf: [dirname(dirname(require.resolve('cdktf')))] };
  const files = new Map(texts.map((text, index) => [join(__dirname, `program-${index}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((file) => {
    const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
  });
}

describe('the compiler', () => {
  const source = readFileSync(join(__dirname, 'program.ts'), 'utf8');
  const wrong: [what: string, right: string | RegExp, wrong: string, message: string][] = [
    ['a required block left out', /nextHop: .*\n/, '', "Property 'nextHop' is missing in type"],
    ['a number as text', 'leaseTime: 86400', "leaseTime: '86400'", "Type 'string' is not assignable to type 'number'."],
    ['a misspelt argument', 'tier0Path', 'tier0path', "'tier0path' does not exist in type 'PolicyTier1GatewayConfig'"],
    ['a class that is not there', 'PolicySegment }', 'PolicySegments }', 'has no exported member named'],
  ];
  const [accepted, ...refused] = compilerErrors([
    source,
    ...wrong.map(([, right, text]) => source.replace(right, text)),
  ]);

  it('accepts it', () => {
    expect(accepted).toBe('');
  });

  it.each(wrong.map(([what, , , message], index) => ({ what, message, index })))(
    'refuses $what',
    ({ message, index }) => {
      expect(refused[index]).toContain(message);
    },
  );
});
