import { ValidationError } from '../../core/errors';
import type { Machines } from '../../core/model';
import { isTkgSince, TKG_PLANS, TKG_PROD_POOLS, type TkgPlan, type TkgRelease } from '../../core/products';
import type { TkgRole } from './names';
import type { CheckedSettings } from './settings';

/** What decides how many machines a cluster has. Each count is a whole number already. */
export interface MachineCounts {
  readonly role: TkgRole;
  readonly release: TkgRelease;
  readonly plan: TkgPlan;
  readonly controlPlanes?: number;
  readonly workers?: number;
  readonly settings: CheckedSettings;
  /** The most machines at rest that the pod range was planned for. */
  readonly maxNodes?: number;
}

/**
 * The machines of a cluster at rest, and those a rolling update adds: one control plane machine, then one for each
 * MachineDeployment that rolls. Before TKG 2.1, and for legacy clusters after it, the three of the prod plan roll at
 * the same time. Source: cluster-api's defaults for maxSurge, and the order in which TKG upgrades.
 *
 * @throws ValidationError TKG110 for counts TKG does not take
 */
export function machinesOf(counts: MachineCounts, at: string): Machines {
  const { plan, settings, controlPlanes = TKG_PLANS[plan].controlPlanes } = counts;
  const workers = workersOf(counts, at);
  checkCounts(counts, controlPlanes, workers, at);
  const mostWorkers = Math.max(workers, autoscaledWorkers(settings));
  return {
    controlPlane: controlPlanes,
    workers,
    maxNodes: plannedNodes(counts.maxNodes, controlPlanes + mostWorkers, at),
    surge: surgeOf(counts, mostWorkers),
  };
}

/** Whether a cluster is built from legacy templates and not from a ClusterClass. */
export function isLegacy(release: TkgRelease, settings: CheckedSettings): boolean {
  return !isTkgSince(release, '2.1') || settings.ALLOW_LEGACY_CLUSTER === 'true';
}

function workersOf({ plan, workers, settings }: MachineCounts, at: string): number {
  const zones = [0, 1, 2]
    .map((zone) => settings[`WORKER_MACHINE_COUNT_${zone}`])
    .filter((count) => count !== undefined);
  const inZones = zones.reduce((sum, count) => sum + Number(count), 0);
  if (zones.length > 0 && workers !== undefined && workers !== inZones) {
    throw wrong(`workers is ${workers}, but WORKER_MACHINE_COUNT_0 to _2 make ${inZones}; leave one of them out`, at);
  }
  return zones.length > 0 ? inZones : (workers ?? TKG_PLANS[plan].workers);
}

function checkCounts({ role, plan }: MachineCounts, controlPlanes: number, workers: number, at: string): void {
  if (controlPlanes % 2 === 0) {
    const odd = `${controlPlanes - 1} or ${controlPlanes + 1}`;
    throw wrong(`controlPlanes is ${controlPlanes}, and etcd needs an odd number to keep a majority; give ${odd}`, at);
  }
  if (role === 'workload' && plan === 'prod' && workers < TKG_PROD_POOLS) {
    throw wrong(
      `plan prod has ${TKG_PROD_POOLS} pools of workers, and workers is ${workers}; give ${TKG_PROD_POOLS} or more, or plan: 'dev'`,
      at,
    );
  }
}

/** The most workers the cluster autoscaler makes; 0 where it is off. */
function autoscaledWorkers(settings: CheckedSettings): number {
  if (settings.ENABLE_AUTOSCALER !== 'true') return 0;
  return [0, 1, 2].reduce((sum, pool) => sum + Number(settings[`AUTOSCALER_MAX_SIZE_${pool}`] ?? 0), 0);
}

function plannedNodes(maxNodes: number | undefined, atRest: number, at: string): number {
  if (maxNodes === undefined) return atRest;
  if (maxNodes >= atRest) return maxNodes;
  throw wrong(
    `the pod block is for ${maxNodes} machines at rest, and the cluster has up to ${atRest}; raise maxNodes of the block to ${atRest}`,
    at,
  );
}

function surgeOf({ plan, release, settings }: MachineCounts, mostWorkers: number): number {
  const together = plan === 'prod' && isLegacy(release, settings) && settings.WORKER_ROLLOUT_STRATEGY !== 'OnDelete';
  return together ? Math.max(1, Math.min(TKG_PROD_POOLS, mostWorkers)) : 1;
}

function wrong(message: string, at: string): ValidationError {
  return new ValidationError('TKG110', message, at);
}
