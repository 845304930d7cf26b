import { StateFolder } from '../../../lib/simulator/state/state-folder';
import { object } from '../objects';

/**
 * A process that changes two objects and deletes a third in each call, and says each call that it was done. The objects
 * are so large that a snapshot is due every few calls.
 */
const state = new StateFolder(process.argv[2] ?? '');
const filler = 'x'.repeat(60_000);
const tier1 = (id: string, n: number) => object('Tier1', `/infra/tier-1s/${id}`, { n, filler });

if (state.objects === undefined) state.begin([tier1('first', 0), tier1('second', 0)]);
const [first] = state.objects ?? [];
for (let n = Number(first?.n) + 1; ; n++) {
  state.append([
    { kind: 'put', object: tier1('first', n) },
    { kind: 'delete', path: `/infra/tier-1s/only-${n - 1}` },
    { kind: 'put', object: tier1(`only-${n}`, n) },
    { kind: 'put', object: tier1('second', n) },
  ]);
  process.stdout.write(`${n}\n`);
}
