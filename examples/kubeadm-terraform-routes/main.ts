import * as path from 'node:path';
import { External } from 'cdk-routable-pods';
import { AntreaHelmValues } from 'cdk-routable-pods/antrea';
import { readNodesFile } from 'cdk-routable-pods/import';
import { KubeadmCluster } from 'cdk-routable-pods/kubeadm';
import { RoutablePods } from 'cdk-routable-pods/project';
import { Nsx } from './nsx';

/** Written by `kubectl get nodes -o json > nodes.json`. */
const inventory = readNodesFile(path.join(__dirname, 'nodes.json'));

const network = new RoutablePods({ name: 'kubeadm' });
const { nodes } = new Nsx(network.terraform, 'nsx', inventory);

const k8s1 = new KubeadmCluster(network.kubernetes, 'k8s1', {
  nodes,
  endpoint: '172.16.160.5',
  pods: '172.16.168.0/21',
  workers: 2,
});
new AntreaHelmValues(k8s1, 'antrea', { cluster: k8s1, version: '2.7.0', routable: true });

network.expect.reaches({ from: External.of('10.44.0.0/16'), to: k8s1.pods });

network.synth();
