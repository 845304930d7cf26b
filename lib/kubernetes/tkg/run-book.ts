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

/** What seed 002 looks at to see that routing works. */
function routingChecks(parts: ClusterParts): readonly RunBookStep[] {
  const { name, machines, nodeMaskSize, nodes, settings } = parts;
  const { pods } = parts.networks();
  const count = machines.controlPlane + machines.workers;
  const kubectl = `kubectl --context ${name}-admin@${name}`;
  const { managerHost, policyPath } = nodes.tier1 ?? {};
  const insecure = settings.NSXT_ALLOW_UNVERIFIED_SSL === 'true' ? ' -k' : '';
  return [
    {
      phase: 'checks',
      title: `each node of ${name} has its podCIDR`,
      command: `${kubectl} get nodes -o custom-columns=NAME:.metadata.name,POD-CIDR:.spec.podCIDR`,
      exports: [],
      expect: `${count} nodes, each with another /${nodeMaskSize[pods.family]} of ${pods}`,
    },
    {
      phase: 'checks',
      title: `the Tier-1 has a static route for each node of ${name}`,
      command: `curl${insecure} -u "$NSXT_USERNAME:$NSXT_PASSWORD" https://${managerHost}/policy/api/v1${policyPath}/static-routes`,
      exports: ['NSXT_USERNAME', 'NSXT_PASSWORD'],
      expect: `${count} routes inside ${pods}, each to the address of its node`,
    },
    {
      phase: 'checks',
      title: `Antrea of ${name} makes no tunnels and keeps the addresses of pods`,
      command: `${kubectl} -n kube-system get configmap -o yaml | grep -E 'trafficEncapMode|noSNAT'`,
      exports: [],
      expect: 'trafficEncapMode: noEncap and noSNAT: true',
    },
  ];
}
