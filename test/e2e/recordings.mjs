// What the real provider was recorded to send, sent again over the wire: each request is answered as it was, what was written
// is read back, and no answer lacks a field that the provider insists on. Run: node test/e2e/recordings.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Replay } from './recordings/replay.mjs';
import { INVENTORY, startNsx } from './simulated-nsx.mjs';
import { Tally } from './tally.mjs';

/** What stood on the manager of each recording, by the ids it had. */
const RECORDINGS = {
  'examples-3.11.1': INVENTORY,
  'resources-3.11.1': INVENTORY,
  'provider-3.11.1': {
    transportZones: [
      { name: 'nsx-overlay-transportzone', id: 'tz-overlay' },
      { name: 'nsx-vlan-transportzone', id: 'tz-vlan', type: 'VLAN_BACKED' },
    ],
    edgeClusters: [{ name: 'edge-cluster-01', id: 'ec1', nodes: ['edge-01'] }],
    tier0s: [{ name: 't0-existing', edgeCluster: 'ec1' }],
  },
};

/** It begins on a network that stands already; test/simulator/policy/recordings.test.ts knows how. */
const NOT_FROM_THE_START = 'a segment that has a port';

const tally = new Tally('recordings');
for (const [name, inventory] of Object.entries(RECORDINGS)) {
  for (const [run, requests] of runsOf(name)) {
    if (run === NOT_FROM_THE_START) continue;
    await tally.check(`${name}: ${run}: ${requests.length} requests`, () => replayed(requests, inventory));
  }
}
tally.close();

/** The requests of a file by the run they belong to; each run began on another manager. */
function runsOf(name) {
  const file = fileURLToPath(new URL(`../simulator/data/${name}.jsonl`, import.meta.url));
  const runs = new Map();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const entry = JSON.parse(line);
    if (entry.run !== undefined) runs.set(entry.run, []);
    else [...runs.values()].at(-1).push(entry);
  }
  return runs;
}

async function replayed(requests, inventory) {
  const nsx = await startNsx({ inventory });
  const replay = new Replay(nsx);
  try {
    for (const request of requests) await replay.send(request);
  } finally {
    replay.close();
    await nsx.close();
  }
}
