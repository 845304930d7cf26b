import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { asValidationError } from '../../lib/terminal';
import { Sandbox } from './sandbox';

const LIB = path.join(__dirname, '..', '..', 'lib');

/** Both engines are installed here, so a process of its own is made to find only one. */
const without = (engine: string) => `
const Module = require('node:module');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (request === '${engine}') throw Object.assign(new Error("Cannot find module '${engine}'"), { code: 'MODULE_NOT_FOUND' });
  return resolve.call(this, request, ...rest);
};
const { RoutablePods } = require('${LIB}/project');
const network = new RoutablePods({ name: 'half' });
`;

const KUBERNETES = `
const { segment } = require('${LIB}/core/model');
const { KubeadmCluster } = require('${LIB}/kubernetes/kubeadm');
const nodes = segment({ displayName: 'nodes', gateway: '172.16.160.1/24' });
new KubeadmCluster(network.kubernetes, 'k1', { nodes, pods: '172.16.168.0/21', routable: false });
`;

const NSX = `
const { TerraformStack } = require(require.resolve('cdktf', { paths: ['${LIB}'] }));
const { NsxManager, Tier0Gateway, Tier1Gateway } = require('${LIB}/nsxt');
const stack = new TerraformStack(network.terraform, 'nsx');
new NsxManager(stack, 'nsx', { host: '10.44.55.101' });
const tier0 = Tier0Gateway.fromName(stack, 't0', 'T0');
new Tier1Gateway(stack, 't1', { tier0, advertise: ['TIER1_CONNECTED'] });
`;

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.close());

// Slow machines start a process in seconds.
jest.setTimeout(60_000);

describe('a project with one engine installed', () => {
  it.each([
    ['cdktf', KUBERNETES, {}, []],
    ['cdktf', KUBERNETES, { CDK8S_OUTDIR: 'dist' }, []],
    ['cdk8s', NSX, {}, ['cdktf.out/manifest.json', 'cdktf.out/stacks/nsx/cdk.tf.json']],
    ['cdk8s', NSX, { CDKTF_OUTDIR: 'cdktf.out' }, ['cdktf.out/manifest.json', 'cdktf.out/stacks/nsx/cdk.tf.json']],
  ])('without %s it synthesizes the other half', (engine, half, env, files) => {
    sandbox.environment(env as Readonly<Record<string, string>>);
    const program = `${without(engine)}${half}process.stdout.write(network.synth().files.join(' '));`;
    const args = ['--require', require.resolve('tsx/cjs'), '--eval', program];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, errors: stderr.split('\n').filter((line) => /error/i.test(line)) }).toEqual({
      status: 0,
      errors: [],
    });
    expect(stdout.split(' ').filter((file) => file !== 'addresses.lock.json' && file !== '')).toEqual(files);
  });

  it.each([
    ['cdk8s', 'ENGINE002 the package cdk8s is missing; run `npm install cdk8s constructs@~10.7.2`'],
    [
      'cdktf',
      'ENGINE001 the package cdktf is missing; run `npm install cdktf@^0.21.0 constructs@~10.7.2`, or `npm install cdktf@npm:cdktn@^0.24.0` for the living fork',
    ],
  ])('names %s where the program needs it', (engine, message) => {
    expect(asValidationError(new Error(`Cannot find module '${engine}'\nRequire stack:`))?.message).toBe(message);
  });
});
