/** Which halves of the network are written by this run. */
export interface Halves {
  readonly terraform: boolean;
  readonly kubernetes: boolean;
}

/**
 * The engines' command lines run the same program and say by the environment which half they want:
 * `cdk8s synth` sets CDK8S_OUTDIR; `cdktf` and `cdktn` set CDKTF_OUTDIR or CDKTF_CONTEXT_JSON. A plain run wants both.
 */
export function halvesOf(env: NodeJS.ProcessEnv): Halves {
  const kubernetesOnly = env.CDK8S_OUTDIR !== undefined;
  const terraformOnly = env.CDKTF_OUTDIR !== undefined || env.CDKTF_CONTEXT_JSON !== undefined;
  if (kubernetesOnly === terraformOnly) return { terraform: true, kubernetes: true };
  return { terraform: terraformOnly, kubernetes: kubernetesOnly };
}
