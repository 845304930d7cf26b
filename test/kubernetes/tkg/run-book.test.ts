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
      title: "read the nodes and Antrea's settings of cl1",
      command:
        'kubectl --context cl1-admin@cl1 get nodes -o json > cl1-nodes.json && kubectl --context cl1-admin@cl1 -n kube-system get configmap -o yaml > cl1-antrea.yaml',
      exports: [],
    },
    {
      phase: 'checks',
      title: 'nodes, routes and Antrea of cl1 are as planned',
      command:
        'npx cdk-routable-pods check --nodes cl1=cl1-nodes.json --antrea cl1=cl1-antrea.yaml --manager 10.44.55.101',
      exports: ['NSXT_USERNAME', 'NSXT_PASSWORD'],
      expect: '0 wrong: 3 nodes with podCIDRs inside 172.16.136.0/21, a route to each, noEncap and noSNAT',
    },
  ]);
});

it('a manager whose certificate the cluster does not look at has to be trusted by a file', () => {
  const steps = cl1()[RUN_BOOK]();
  expect(steps[3]?.exports).toEqual(['NSXT_USERNAME', 'NSXT_PASSWORD', 'NSXT_CA_FILE']);
});

it('a cluster that is not routed has nothing to look at', () => {
  const steps = cl1({ routable: false, nsx: undefined })[RUN_BOOK]();
  expect(steps.map(({ phase }) => phase)).toEqual(['workload-cluster', 'workload-cluster']);
});
