import { run as nodeRoutes } from './node-routes';
import { run as overlap } from './overlap';
import { run as plan } from './plan';
import { isWithin, reportText } from './report';
import { run as requireCore } from './require';
import { run as simulator } from './simulator';
import { run as verifyNetwork } from './verify';

/**
 * Every comparison, one after the other. Ratios, since milliseconds say more of the machine than of the code.
 * With --strict a ratio over its limit is exit code 1; without it the run only shows.
 */
async function main(): Promise<void> {
  let within = true;
  for (const bench of [verifyNetwork, nodeRoutes, plan, overlap, requireCore, simulator]) {
    const report = await bench();
    process.stdout.write(`${reportText(report)}\n`);
    within &&= isWithin(report);
  }
  process.stdout.write(within ? 'every ratio is within its limit\n' : 'a ratio is over its limit\n');
  if (!within && process.argv.includes('--strict')) process.exitCode = 1;
}

void main();
