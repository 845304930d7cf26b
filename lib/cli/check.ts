import { ValidationError } from '../core/errors';
import { LOCK_FILE } from '../core/plan';
import {
  type CheckFacts,
  checkJson,
  checkText,
  gatherFacts,
  check as judge,
  locateRoutes,
  observeManager,
  readLockedPlan,
  withManager,
} from '../operate';
import { type CheckOptions, clusterFile, inventoriesOf } from './check-options';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { ProgressLine } from './progress-line';

/**
 * `cdk-routable-pods check`: what runs, against what was planned.
 *
 * @throws ValidationError CHK101 without a lock, CHK102 to CHK113 as `gatherFacts` and `locateRoutes`, INV…, LOCK…,
 * RT001 to RT003; ManagerError where the manager cannot be asked
 */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const facts = factsOfFiles(options);
  const { manager, tier1, json = false, all = false } = options;
  const observed = manager === undefined ? facts : await ask(manager, locateRoutes(facts, tier1), tier1 !== undefined);
  const report = judge(observed);
  printReport({ json }, checkJson(report), (paint) => checkText(report, { paint, all }));
  return report.wrong === 0 ? EXIT.ok : EXIT.findings;
}

function factsOfFiles(options: CheckOptions): CheckFacts {
  const nodes = inventoriesOf(options);
  const plan = readLockedPlan(options.lock);
  if (plan === undefined) {
    throw new ValidationError('CHK101', `there is no ${LOCK_FILE} here; run synth first, or give it with --lock`);
  }
  return gatherFacts({ plan, nodes, antrea: options.antrea?.map(clusterFile) });
}

async function ask(manager: string, facts: CheckFacts, mustExist: boolean): Promise<CheckFacts> {
  const progress = new ProgressLine();
  try {
    const onProgress = (text: string) => progress.show(text);
    return await withManager(manager, process.env, (client) =>
      observeManager(client, facts, { mustExist, onProgress }),
    );
  } finally {
    progress.clear();
  }
}
