import { External } from 'cdk-routable-pods';
import { RoutablePods } from 'cdk-routable-pods/project';
import { TkgManagementCluster, TkgWorkloadCluster } from 'cdk-routable-pods/tkg';
import { NginxChart } from './nginx';
import { Nsx } from './nsx';
import { avi, vsphere } from './settings';

const network = new RoutablePods({ name: 'tanzu' });
const { nodes } = new Nsx(network.terraform, 'nsx');

const management = new TkgManagementCluster(network.kubernetes, 'mgmt', {
  vsphere,
  avi,
  nodes,
  endpoint: '172.16.135.240',
});
const cl1 = new TkgWorkloadCluster(network.kubernetes, 'cl1', {
  management,
  nodes,
  endpoint: '172.16.135.250',
  pods: '172.16.136.0/21',
  routable: true,
  workers: 2,
});
const cl2 = new TkgWorkloadCluster(network.kubernetes, 'cl2', {
  management,
  nodes,
  endpoint: '172.16.135.251',
  pods: network.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 }),
  routable: true,
  workers: 2,
});
new NginxChart(network.kubernetes, 'cl1-nginx');

network.expect.reaches({ from: External.of('10.44.0.0/16'), to: cl1.pods });
network.expect.reaches({ from: cl1.pods, to: cl2.pods });

network.synth();
