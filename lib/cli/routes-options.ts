import { type Knowledge, readLivingNodes, readLockedPlan } from '../operate';

/** Options that all commands of `routes` have. */
export interface ManagerOptions {
  /** Address of the manager, as it was typed. */
  readonly manager: string;
  readonly json?: boolean;
}

/** Options by which living clusters and the plan are told. */
export interface KnowledgeOptions {
  /** Inventories of living clusters. @default - none */
  readonly nodes?: readonly string[];
  /** @default - addresses.lock.json, where there is one */
  readonly lock?: string;
}

/** @throws ValidationError INV…, RT004, LOCK… for a file that cannot be read */
export function readKnowledge({ nodes = [], lock }: KnowledgeOptions): Knowledge {
  return { living: readLivingNodes(nodes), plan: readLockedPlan(lock) };
}

/** What routes are held against; that there is nothing is said too, since then less is known of them. */
export function heldAgainst({ living, plan }: Knowledge): string {
  const nodes =
    living.files.length === 0 ? 'none given (--nodes)' : `${living.all.length} of ${living.files.join(', ')}`;
  return `  living nodes  ${nodes}\n  plan          ${plan?.file ?? 'no lock file (--lock)'}\n`;
}

/** The same for a machine. */
export function knowledgeJson({ living, plan }: Knowledge): object {
  return { nodes: living.files, lock: plan?.file ?? null };
}
