import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');

/** A program with a cluster and no NSX construct, in a process of its own; it prints the packages Node then holds. */
const PROGRAM = `
const { App } = require('cdk8s');
const { segment } = require('./lib/core/model');
const { TkgManagementCluster, TkgWorkloadCluster } = require('./lib/kubernetes/tkg');
const app = new App();
const tier1 = { managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1' };
const nodes = segment({ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1 });
const vsphere = {
  server: 'vc', datacenter: '/DC', folder: '/DC/vm', resourcePool: '/DC/host', datastore: 'NFS',
  sshAuthorizedKey: 'ssh-rsa AAAA', insecure: true,
};
const management = new TkgManagementCluster(app, 'mgmt', { vsphere, nodes, endpoint: '172.16.135.240' });
const cl1 = new TkgWorkloadCluster(app, 'cl1', {
  management, nodes, endpoint: '172.16.135.250', pods: '172.16.136.0/21', routable: true,
});
cl1.clusterFile.content();
const engines = ['cdk8s', 'cdktf', 'cdktn', 'constructs', 'yaml'];
const held = Object.keys(require.cache);
process.stdout.write(engines.filter((name) => held.some((file) => file.includes('/node_modules/' + name + '/'))).join(' '));
`;

it('a cluster in a cdk8s App loads no Terraform engine', () => {
  const node = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', PROGRAM], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(node.stderr).toBe('');
  expect(node.stdout).toBe('cdk8s constructs yaml');
});
