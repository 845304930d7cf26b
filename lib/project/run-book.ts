import type { ConstructTree, RunBookStep } from '../core/model';
import { hasRunBook, RUN_BOOK, RUN_BOOK_PHASES } from '../core/model';

/** Every step the constructs ask for, as they were written. */
export function runBookSteps(roots: readonly ConstructTree[]): readonly RunBookStep[] {
  return roots.flatMap((root) => root.node.findAll().flatMap((c) => (hasRunBook(c) ? c[RUN_BOOK]() : [])));
}

/** Steps in the order of their phases; inside a phase as given. */
export function inOrder(steps: readonly RunBookStep[]): readonly RunBookStep[] {
  return RUN_BOOK_PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
}

/** The NSX side's step: one command deploys all stacks of the program. */
export function deployStep(stacks: readonly string[]): readonly RunBookStep[] {
  if (stacks.length === 0) return [];
  return [
    {
      phase: 'nsx',
      title: `create the NSX objects: ${stacks.join(', ')}`,
      command: `npx cdktf deploy ${stacks.join(' ')}`,
      exports: ['NSXT_USERNAME', 'NSXT_PASSWORD'],
    },
  ];
}

/** The applications' steps: what was written for each cluster is applied to it. */
export function applySteps(folder: string, clusters: readonly string[]): readonly RunBookStep[] {
  return clusters.map((cluster) => ({
    phase: 'applications' as const,
    title: `apply the manifests of ${cluster}`,
    command: `kubectl --context ${cluster}-admin@${cluster} apply -f ${folder}/${cluster}/`,
    exports: [],
  }));
}
