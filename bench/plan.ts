import { Network } from '../lib/core/model';
import { AddressPlan, formatLock, parseLock } from '../lib/core/plan';
import { bestOf } from './best-of';
import type { BenchReport, BenchRow } from './report';

/** Blocks of every size in one pool: new, and read back from a lock. The cost of twice as many, against the half. */
export async function run(): Promise<BenchReport> {
  return { name: 'blocks planned in one pool', rows: [...growth('new', undefined), ...growth('locked', lockOf)] };
}

function growth(what: string, lock: ((keys: number) => string) | undefined): BenchRow[] {
  const [small = 0, large = 0] = [4_000, 8_000].map((keys) => {
    const text = lock?.(keys);
    return bestOf(3, () => plan(keys, text).settle(new Network([])));
  });
  return [
    { what: `4,000 ${what} keys`, ms: small, ratio: 1 },
    { what: `8,000 ${what} keys`, ms: large, ratio: large / small, limit: 2.5 },
  ];
}

function lockOf(keys: number): string {
  return formatLock(plan(keys, undefined).settle(new Network([])).lock);
}

/** Sizes in turn, so that free space is in many pieces. */
function plan(keys: number, lockText: string | undefined): AddressPlan {
  const planned = new AddressPlan(lockText === undefined ? {} : { lock: parseLock(lockText, 'lock') });
  const pool = planned.pool('pods', '10.0.0.0/8');
  for (let key = 0; key < keys; key++) pool.block(`cluster-${key}`, { prefix: 22 + (key % 7) });
  return planned;
}
