import { Hello, seed } from './network';
import { Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  sandbox.close();
});

const LOCK = 'addresses.lock.json';

function withPool(key = 'cl1') {
  const parts = seed();
  const block = parts.network.pool('more', '172.16.144.0/20').block(key, { maxNodes: 4 });
  return { ...parts, block };
}

describe('the lock file, free', () => {
  it('is made on the first run, and the same on the second', () => {
    withPool('cl2').network.synth();
    const first = sandbox.read(LOCK);
    expect(first).toContain('"cl2": { "for": "block", "cidr": "172.16.144.0/21", "pool": "more"');
    withPool('cl2').network.synth();
    expect(sandbox.read(LOCK)).toBe(first);
  });

  it('keeps a block whatever is added before it', () => {
    withPool('cl2').network.synth();
    const { network } = seed();
    const pool = network.pool('more', '172.16.144.0/20');
    const [other, cl2] = [pool.block('a-new-one', { maxNodes: 4 }), pool.block('cl2', { maxNodes: 4 })];
    network.synth();
    expect([other.cidr.toString(), cl2.cidr.toString()]).toEqual(['172.16.152.0/21', '172.16.144.0/21']);
  });

  it('warns of the routes of a cluster that left, until its line is taken out', () => {
    seed().network.synth();
    seed({ cl1: { clusterName: 'cl9', pods: '172.16.144.0/21' } }).network.synth();
    const { verdict } = seed({ cl1: { clusterName: 'cl9', pods: '172.16.144.0/21' } }).network.synth();
    expect(verdict.findings.map(({ rule }) => rule)).toContain('OWN003');
    sandbox.write(LOCK, sandbox.read(LOCK).replace(/\n {4}"cl1": .*/, ''));
    const released = seed({ cl1: { clusterName: 'cl9', pods: '172.16.144.0/21' } }).network.synth();
    expect(released.verdict.findings.map(({ rule }) => rule)).not.toContain('OWN003');
  });
});

describe('the lock file, frozen', () => {
  it.each([
    ['by CI=true', { CI: 'true' }, undefined],
    ['by the command line', { CDK_ROUTABLE_PODS_FROZEN: '1' }, undefined],
    ['by the program', {}, true],
  ])('%s: a new key is an error, and nothing is written', (_name, env, frozen) => {
    seed().network.synth();
    const before = sandbox.state();
    sandbox.environment(env as Record<string, string>);
    const { network } = seed({ project: { frozen }, cl1: { clusterName: 'cl2' } });
    expect(() => network.synth()).toThrow('LOCK009');
    expect(sandbox.state()).toEqual(before);
  });

  it('is no hindrance where nothing changes', () => {
    seed().network.synth();
    sandbox.environment({ CI: 'true' });
    expect(seed().network.synth().verdict.ok).toBe(true);
  });

  it('wants a file where there is none', () => {
    const { network } = seed({ project: { frozen: true } });
    expect(() => network.synth()).toThrow('LOCK008');
    expect(sandbox.files()).toEqual([]);
  });

  it('can be thawed by the program under CI=true', () => {
    sandbox.environment({ CI: 'true' });
    seed({ project: { frozen: false } }).network.synth();
    expect(sandbox.files()).toContain(LOCK);
  });
});

describe('a lock file that cannot be used stays as it is', () => {
  it.each([
    ['corrupt', 'not json at all'],
    ['truncated', '{\n  "version": 1,\n  "addresses": {\n    "cl1": { "for": "po'],
    ['in conflict', '{\n<<<<<<< HEAD\n  "version": 1,\n=======\n  "version": 1,\n>>>>>>> other\n}\n'],
    ['of another version', '{\n  "version": 99,\n  "addresses": {}\n}\n'],
    ['empty', ''],
  ])('%s', (_name, text) => {
    sandbox.write(LOCK, text);
    expect(() => seed()).toThrow(/^LOCK00\d \[addresses\.lock\.json/);
    expect(sandbox.state()).toEqual({ [LOCK]: text });
  });

  it('changed while the network was synthesized', () => {
    seed().network.synth();
    const { network } = seed({ cl1: { clusterName: 'cl2', pods: '172.16.144.0/21' } });
    new Hello(network.kubernetes, 'hello');
    const changed = sandbox.read(LOCK).replace('172.16.136.0/21', '172.16.152.0/21');
    sandbox.write(LOCK, changed);
    const before = sandbox.state();
    expect(() => network.synth()).toThrow(
      'LOCK010 [addresses.lock.json] the file changed while the network was synthesized; nothing was written; run again',
    );
    expect(sandbox.state()).toEqual(before);
  });
});
