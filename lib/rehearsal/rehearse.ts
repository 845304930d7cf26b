import type { Deployment } from '../project';
import { chosenClusters } from './chosen-clusters';
import { CloudProviders } from './cloud-providers';
import { play } from './play';
import { StepFailed, ToolMissing } from './problem';
import { rehearsable } from './rehearsable';
import type { Rehearsal } from './rehearsal';
import { readStacks } from './stack';
import { Stage } from './stage';

/** What is to be rehearsed. */
export interface RehearsalRequest {
  readonly deployment: Deployment;
  /** Names of the clusters whose cloud provider is played. @default - all that have one */
  readonly clusters?: readonly string[];
  /** The user's environment: PATH, NSXT_PROVIDER_MIRROR, TF_CLI_CONFIG_FILE. */
  readonly env: NodeJS.ProcessEnv;
  /** Breaks it off; what was made is taken away all the same. */
  readonly signal: AbortSignal;
  /** Told of each step before it is done, in a few words. @default - nobody is */
  readonly onStep?: (step: string) => void;
}

/**
 * Deploys what a program wrote by the real Terraform to an NSX that is played on this machine: applies, plays the cloud
 * providers, looks, plans again, destroys. The user's own state and working folders are only read.
 *
 * @throws ValidationError REH001, REH002 for a cluster that cannot be played, REH003 for a stack that cannot be read, SIM…
 * for what cannot stand on a manager; the signal's reason where it was broken off
 */
export async function rehearse(request: RehearsalRequest): Promise<Rehearsal> {
  const { deployment, env, signal, onStep = () => {} } = request;
  const clusters = chosenClusters(deployment.clusters, request.clusters);
  const { stacks, leftOut } = rehearsable(readStacks(deployment));
  if (stacks.length === 0) {
    const reason = leftOut.length > 0 ? 'each of its stacks has to be left out' : 'it has none';
    return { outcome: 'not-possible', missing: 'stacks', reason, leftOut };
  }
  const stage = new Stage({ stacks, deployment, env, signal });
  let platform: string | undefined;
  try {
    platform = (await stage.bareTerraform().versions(stage.workspace.folder)).platform;
    onStep('start an NSX');
    const { terraform, providerFrom } = await stage.set();
    const providers = new CloudProviders(clusters, deployment.segments, (cluster) => stage.managerOf(cluster));
    return { ...(await play({ stage, stacks, terraform, providers, onStep })), providerFrom, leftOut };
  } catch (error) {
    if (error instanceof ToolMissing) {
      return { outcome: 'not-possible', missing: error.tool, reason: error.reason, leftOut, platform };
    }
    if (error instanceof StepFailed) {
      return { outcome: 'broken', step: error.step, errors: error.errors, unknown: stage.unknown };
    }
    throw error;
  } finally {
    await stage.close();
  }
}
