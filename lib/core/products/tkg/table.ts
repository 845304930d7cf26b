import { nearestName } from '../nearest-name';
import type { TkgProvider } from './providers';
import type { TkgVariable, TkgVariableGroup, TkgVariableGroupTable } from './variable';
import { ANTREA_VARIABLES } from './variables/antrea';
import { AUTOSCALER_VARIABLES } from './variables/autoscaler';
import { AVI_VARIABLES } from './variables/avi';
import { AWS_VARIABLES } from './variables/aws';
import { AZURE_VARIABLES } from './variables/azure';
import { CLI_VARIABLES } from './variables/cli';
import { DOCKER_VARIABLES } from './variables/docker';
import { GENERAL_VARIABLES } from './variables/general';
import { IDENTITY_VARIABLES } from './variables/identity';
import { INTERNAL_VARIABLES } from './variables/internal';
import { KUBEVIP_VARIABLES } from './variables/kubevip';
import { MHC_VARIABLES } from './variables/mhc';
import { NSXT_VARIABLES } from './variables/nsxt';
import { OCI_VARIABLES } from './variables/oci';
import { OS_VARIABLES } from './variables/os';
import { PODSECURITY_VARIABLES } from './variables/podsecurity';
import { PROXY_VARIABLES } from './variables/proxy';
import { REGISTRY_VARIABLES } from './variables/registry';
import { SUPERVISOR_VARIABLES } from './variables/supervisor';
import { VSPHERE_VARIABLES } from './variables/vsphere';

const GROUPS: Readonly<Record<TkgVariableGroup, TkgVariableGroupTable>> = {
  antrea: ANTREA_VARIABLES,
  autoscaler: AUTOSCALER_VARIABLES,
  avi: AVI_VARIABLES,
  aws: AWS_VARIABLES,
  azure: AZURE_VARIABLES,
  cli: CLI_VARIABLES,
  docker: DOCKER_VARIABLES,
  general: GENERAL_VARIABLES,
  identity: IDENTITY_VARIABLES,
  internal: INTERNAL_VARIABLES,
  kubevip: KUBEVIP_VARIABLES,
  mhc: MHC_VARIABLES,
  nsxt: NSXT_VARIABLES,
  oci: OCI_VARIABLES,
  os: OS_VARIABLES,
  podsecurity: PODSECURITY_VARIABLES,
  proxy: PROXY_VARIABLES,
  registry: REGISTRY_VARIABLES,
  supervisor: SUPERVISOR_VARIABLES,
  vsphere: VSPHERE_VARIABLES,
};

/** Groups of other platforms, by the platform. */
const ELSEWHERE: Readonly<Partial<Record<TkgVariableGroup, TkgProvider>>> = {
  aws: 'aws',
  azure: 'azure',
  docker: 'docker',
  oci: 'oci',
  supervisor: 'tkg-service-vsphere',
};

/** Every variable, in the order of the groups and of the names in them. */
export const TKG_VARIABLES: readonly TkgVariable[] = (Object.keys(GROUPS) as TkgVariableGroup[]).flatMap((group) =>
  Object.entries(GROUPS[group].variables).map(([name, row]) => ({
    providers: GROUPS[group].providers,
    ...row,
    name,
    group,
    secret: row.type === 'secret',
  })),
);

const BY_NAME: ReadonlyMap<string, TkgVariable> = new Map(TKG_VARIABLES.map((variable) => [variable.name, variable]));

/** What the table knows of a variable, e.g. `CLUSTER_CIDR`. Undefined for a name that is none. */
export function tkgVariable(name: string): TkgVariable | undefined {
  return BY_NAME.get(name);
}

/** The platforms a variable is for where vSphere with a standalone management cluster is none of them; else undefined. */
export function platformsElsewhere({ group, providers }: TkgVariable): readonly TkgProvider[] | undefined {
  const platform = ELSEWHERE[group];
  if (platform !== undefined) return providers.length > 0 ? providers : [platform];
  const elsewhere = providers.length > 0 && !providers.includes('vsphere') && !providers.includes('windows-vsphere');
  return elsewhere ? providers : undefined;
}

/** The variable of a cluster on vSphere that is written most like a name. */
export function nearestTkgVariable(name: string): string | undefined {
  const candidates = TKG_VARIABLES.filter((variable) => platformsElsewhere(variable) === undefined);
  return nearestName(
    name,
    candidates.map((variable) => variable.name),
  );
}
