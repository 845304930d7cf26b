import { halvesOf } from '../../lib/project/halves';

describe('halvesOf', () => {
  it.each([
    ['a plain run', {}, { terraform: true, kubernetes: true }],
    ['cdk8s synth', { CDK8S_OUTDIR: 'dist' }, { terraform: false, kubernetes: true }],
    ['cdktf synth', { CDKTF_OUTDIR: 'cdktf.out', CDKTF_CONTEXT_JSON: '{}' }, { terraform: true, kubernetes: false }],
    ['cdktf with its context alone', { CDKTF_CONTEXT_JSON: '{}' }, { terraform: true, kubernetes: false }],
    ['both command lines at once', { CDK8S_OUTDIR: 'dist', CDKTF_OUTDIR: 'x' }, { terraform: true, kubernetes: true }],
  ])('%s', (_name, env, expected) => {
    expect(halvesOf(env as NodeJS.ProcessEnv)).toEqual(expected);
  });
});
