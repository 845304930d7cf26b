import type { AntreaFact, ClusterFact, ClusterFileFact, Fact } from '../../core/model';
import { segmentReference } from '../../core/model';
import { TKG_ANTREA, type TkgValue, tkgAntreaConf } from '../../core/products';
import type { ClusterFile } from './cluster-file';
import type { ClusterParts } from './parts';
import { SecretValue } from './secret-value';
import type { CheckedSettings } from './settings';

/** Variables that switch the check of a certificate off where they are true. */
const UNVERIFIED = /^(NSXT_ALLOW_UNVERIFIED_SSL|VSPHERE_INSECURE|\w+_SKIP_TLS_VERIFY)$/;

/** What a cluster says of itself. Reading it decides the addresses. */
export function clusterFacts(parts: ClusterParts, file: ClusterFile, at: string): readonly Fact[] {
  return [
    ...segmentReference(parts.nodes, at),
    ...parts.pools,
    clusterFact(parts, at),
    clusterFileFact(parts, file, at),
    ...antreaFacts(parts, at),
  ];
}

function clusterFact(parts: ClusterParts, at: string): ClusterFact {
  const { name, role, nodes, routable, machines, nodeMaskSize, endpoint, cni } = parts;
  const { pods, services } = parts.networks();
  return {
    kind: 'cluster',
    key: name,
    at,
    name,
    product: 'tkg',
    role,
    podCidrs: [pods],
    serviceCidrs: [services],
    nodeMaskSize,
    routable,
    routeOwner: routable ? 'cloud-provider' : 'none',
    nodeSegment: nodes.key,
    machines,
    cni,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(routable ? routing(parts) : {}),
  };
}

function routing({ nodes, settings }: ClusterParts): Pick<ClusterFact, 'gateway' | 'cloudRouting'> {
  const hasCredentials = settings.NSXT_USERNAME !== undefined && settings.NSXT_PASSWORD !== undefined;
  const { key, policyPath, managerHost } = nodes.tier1 ?? {};
  return { gateway: key, cloudRouting: { routerPath: policyPath, managerHost, hasCredentials } };
}

function clusterFileFact({ name, settings }: ClusterParts, { fileName }: ClusterFile, at: string): ClusterFileFact {
  const names = Object.keys(settings).sort();
  return {
    kind: 'cluster-file',
    key: fileName,
    at,
    cluster: name,
    plainSecrets: names.filter((variable) => isPlain(settings[variable])),
    unverifiedTls: names.filter((variable) => UNVERIFIED.test(variable) && settings[variable] === 'true'),
  };
}

function isPlain(value: CheckedSettings[string] | undefined): boolean {
  return SecretValue.isSecretValue(value) && value.kind === 'plain';
}

function antreaFacts(parts: ClusterParts, at: string): AntreaFact[] {
  if (parts.cni !== 'antrea') return [];
  const { name, release } = parts;
  return [{ kind: 'antrea', key: name, at, cluster: name, version: TKG_ANTREA[release], agentConf: antreaConf(parts) }];
}

/** What TKG makes of the cluster's variables. */
export function antreaConf({ release, routable, settings }: ClusterParts): Readonly<Record<string, unknown>> {
  const variables = Object.entries(settings).filter(
    (entry): entry is [string, TkgValue & string] => typeof entry[1] === 'string',
  );
  return tkgAntreaConf({ release, routable, variables: Object.fromEntries(variables) });
}
