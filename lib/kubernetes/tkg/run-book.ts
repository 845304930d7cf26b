import type { RunBookStep } from '../../core/model';
import type { ClusterFile } from './cluster-file';
import type { ClusterParts } from './parts';

const FOLDER = 'tkg.out';

/** The command that makes a management cluster of a file. */
export function managementCommand(file: string): string {
  return `tanzu management-cluster create -f ${file}`;
}

/** The command that makes a workload cluster of a file. */
export function workloadCommand(name: string, file: string): string {
  return `tanzu cluster create ${name} -f ${file}`;
}

export function managementSteps({ name }: ClusterParts, file: ClusterFile): readonly RunBookStep[] {
  return [
    {
      phase: 'management-cluster',
      title: `create the management cluster ${name}`,
      command: managementCommand(`${FOLDER}/${file.fileName}`),
      exports: file.missingSecrets,
    },
  ];
}

export function workloadSteps(parts: ClusterParts, file: ClusterFile): readonly RunBookStep[] {
  const { name, routable } = parts;
  const make: readonly RunBookStep[] = [
    {
      phase: 'workload-cluster',
      title: `create the workload cluster ${name}`,
      command: workloadCommand(name, `${FOLDER}/${file.fileName}`),
      exports: file.missingSecrets,
    },
    {
      phase: 'workload-cluster',
      title: `get access to ${name}`,
      command: `tanzu cluster kubeconfig get ${name} --admin`,
      exports: [],
    },
  ];
  return routable ? [...make, ...routingChecks(parts)] : make;
}

/** What the article looks at to see that routing works: podCIDRs, the Tier-1's static routes, Antrea's ConfigMap. */
function routingChecks(parts: ClusterParts): readonly RunBookStep[] {
  const { name, machines, nodes, settings } = parts;
  const { pods } = parts.networks();
  const count = machines.controlPlane + machines.workers;
  const kubectl = `kubectl --context ${name}-admin@${name}`;
  const inventory = `${name}-nodes.json`;
  const antrea = `${name}-antrea.yaml`;
  const given = `--nodes ${name}=${inventory} --antrea ${name}=${antrea} --manager ${nodes.tier1?.managerHost}`;
  // The cloud provider may be told not to look at the manager's certificate; our own client always does.
  const authority = settings.NSXT_ALLOW_UNVERIFIED_SSL === 'true' ? ['NSXT_CA_FILE'] : [];
  return [
    {
      phase: 'checks',
      title: `read the nodes and Antrea's settings of ${name}`,
      command: `${kubectl} get nodes -o json > ${inventory} && ${kubectl} -n kube-system get configmap -o yaml > ${antrea}`,
      exports: [],
    },
    {
      phase: 'checks',
      title: `nodes, routes and Antrea of ${name} are as planned`,
      command: `npx cdk-routable-pods check ${given}`,
      exports: ['NSXT_USERNAME', 'NSXT_PASSWORD', ...authority],
      expect: `0 wrong: ${count} nodes with podCIDRs inside ${pods}, a route to each, noEncap and noSNAT`,
    },
  ];
}
