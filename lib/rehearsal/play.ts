import type { CloudProviders } from './cloud-providers';
import { ManagerView } from './manager-view';
import type { GatewayTable, Played, ShownRoute, StaticRoutes } from './rehearsal';
import type { Stack } from './stack';
import { NSX_VERSION, type Stage } from './stage';
import type { Terraform } from './terraform';
import type { PlannedChange } from './terraform-output';

/** Who plays, and where. */
export interface Cast {
  readonly stage: Stage;
  /** Each after those it depends on; at least one. */
  readonly stacks: readonly Stack[];
  readonly terraform: Terraform;
  readonly providers: CloudProviders;
  readonly onStep: (step: string) => void;
}

/**
 * The deployment from its first plan to its end.
 *
 * @throws ToolMissing, StepFailed
 */
export async function play(cast: Cast): Promise<Omit<Played, 'providerFrom' | 'leftOut'>> {
  const { stage, stacks, terraform, providers, onStep } = cast;
  const views = stage.simulators.map((simulator) => new ManagerView(simulator));
  try {
    await each(cast, 'init', stacks);
    const versions = await terraform.versions(stage.workspace.folderOf(stacks[0]?.name ?? ''));
    await each(cast, 'apply', stacks);
    const made = views.flatMap((view) => view.made());
    onStep('play the cloud providers');
    await providers.bringNodes();
    const shown = await look(views);
    const secondPlan = await plan(cast);
    onStep('take the nodes away');
    const clusters = await providers.removeNodes();
    await each(cast, 'destroy', [...stacks].reverse());
    const changed = views.flatMap((view) => view.changed());
    const destroyedImports = changed.filter((path) => stage.imported.includes(path));
    const left = changed.filter((path) => !isPartOf(path, destroyedImports));
    const failures = clusters.map((cluster) => cluster.failures);
    return {
      outcome: 'played',
      ok: [unrealized(shown.tier1s), secondPlan, left, ...failures].every((wrong) => wrong.length === 0),
      versions,
      nsxVersion: NSX_VERSION,
      stacks: stacks.map(({ name }) => name),
      made,
      clusters,
      ...shown,
      secondPlan,
      left,
      destroyedImports,
    };
  } finally {
    providers.stop();
    for (const view of views) view.close();
  }
}

async function each(
  { stage, terraform, onStep }: Cast,
  step: 'init' | 'apply' | 'destroy',
  stacks: readonly Stack[],
): Promise<void> {
  for (const { name } of stacks) {
    onStep(`terraform ${step} ${name}`);
    await terraform[step](stage.workspace.folderOf(name), name);
  }
}

async function plan({ stage, stacks, terraform, onStep }: Cast): Promise<readonly PlannedChange[]> {
  const changes: PlannedChange[] = [];
  for (const { name } of stacks) {
    onStep(`terraform plan ${name}`);
    changes.push(...(await terraform.plan(stage.workspace.folderOf(name), name)));
  }
  return changes;
}

async function look(
  views: readonly ManagerView[],
): Promise<{ readonly tier1s: readonly StaticRoutes[]; readonly tier0s: readonly GatewayTable[] }> {
  const tier1s: StaticRoutes[] = [];
  const tier0s: GatewayTable[] = [];
  for (const view of views) {
    tier1s.push(...(await view.staticRoutes()));
    tier0s.push(...(await view.routingTables()));
  }
  return { tier1s, tier0s };
}

function unrealized(tier1s: readonly StaticRoutes[]): readonly ShownRoute[] {
  return tier1s.flatMap(({ routes }) => routes.filter(({ realized }) => !realized));
}

function isPartOf(path: string, wholes: readonly string[]): boolean {
  return wholes.some((whole) => path === whole || path.startsWith(`${whole}/`));
}
