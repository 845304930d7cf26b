import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');

/** A program with a cluster in a cdk8s App and no NSX construct; it prints its facts and the engines that Node then holds. */
const PROGRAM = `
const { App } = require('cdk8s');
const { networkOf, segment } = require('./lib/core/model');
const { KubeadmCluster } = require('./lib/kubernetes/kubeadm');
const app = new App();
const nodes = segment({ displayName: 'k8s-nodes', gateway: '172.16.160.1/24' });
new KubeadmCluster(app, 'k8s1', { nodes, pods: '172.16.168.0/21' });
const facts = networkOf(app).facts.map(({ kind, key }) => kind + ' ' + key);
const held = Object.keys(require.cache);
const engines = ['cdk8s', 'cdktf', 'cdktn', 'constructs'];
const loaded = engines.filter((name) => held.some((file) => file.includes('/node_modules/' + name + '/')));
process.stdout.write([...facts, ...loaded].join('\\n'));
`;

it('a cluster in a cdk8s App is collected without a Terraform engine', () => {
  const node = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', PROGRAM], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(node.stderr).toBe('');
  expect(node.stdout.split('\n')).toEqual(['cluster k8s1', 'segment k8s-nodes', 'cdk8s', 'constructs']);
});
