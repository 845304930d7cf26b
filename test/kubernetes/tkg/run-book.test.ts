import { RUN_BOOK } from '../../../lib/core/model';
import { SecretValue } from '../../../lib/kubernetes/tkg';
import { avi, cl1, mgmt } from './seed';

it('a management cluster is made by one command', () => {
  const cluster = mgmt({ avi: { ...avi, password: SecretValue.fromEnvironment('AVI_PASSWORD') } });
  expect(cluster[RUN_BOOK]()).toEqual([
    {
      phase: 'management-cluster',
      title: 'create the management cluster mgmt',
      command: 'tanzu management-cluster create -f tkg.out/mgmt.yaml',
      exports: ['AVI_PASSWORD'],
    },
  ]);
});

it('a routable cluster is made, reached, and looked at as in the article', () => {
  expect(cl1({ nsx: {} })[RUN_BOOK]()).toEqual([
    {
      phase: 'workload-cluster',
      title: 'create the workload cluster cl1',
      command: 'tanzu cluster create cl1 -f tkg.out/cl1.yaml',
      exports: ['NSXT_PASSWORD', 'NSXT_USERNAME'],
    },
    {
      phase: 'workload-cluster',
      title: 'get access to cl1',
      command: 'tanzu cluster kubeconfig get cl1 --admin',
      exports: [],
    },
    {
      phase: 'checks',
      title: 'each node of cl1 has its podCIDR',
      command: 'kubectl --context cl1-admin@cl1 get nodes -o custom-columns=NAME:.metadata.name,POD-CIDR:.spec.podCIDR',
      exports: [],
      expect: '3 nodes, each with another /24 of 172.16.136.0/21',
    },
    {
      phase: 'checks',
      title: 'the Tier-1 has a static route for each node of cl1',
      command:
        'curl -u "$NSXT_USERNAME:$NSXT_PASSWORD" https://10.44.55.101/policy/api/v1/infra/tier-1s/tanzu-cl1/static-routes',
      exports: ['NSXT_USERNAME', 'NSXT_PASSWORD'],
      expect: '3 routes inside 172.16.136.0/21, each to the address of its node',
    },
    {
      phase: 'checks',
      title: 'Antrea of cl1 makes no tunnels and keeps the addresses of pods',
      command:
        "kubectl --context cl1-admin@cl1 -n kube-system get configmap -o yaml | grep -E 'trafficEncapMode|noSNAT'",
      exports: [],
      expect: 'trafficEncapMode: noEncap and noSNAT: true',
    },
  ]);
});

it('a manager whose certificate is not checked is asked so', () => {
  const commands = cl1()
    [RUN_BOOK]()
    .map(({ command }) => command);
  expect(commands[3]).toBe(
    'curl -k -u "$NSXT_USERNAME:$NSXT_PASSWORD" https://10.44.55.101/policy/api/v1/infra/tier-1s/tanzu-cl1/static-routes',
  );
});

it('a cluster that is not routed has nothing to look at', () => {
  const steps = cl1({ routable: false, nsx: undefined })[RUN_BOOK]();
  expect(steps.map(({ phase }) => phase)).toEqual(['workload-cluster', 'workload-cluster']);
});
