// The program under variations/, with the settings of the moment.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workspace } from './workspace.mjs';

/** A Tier-1 with all its links, a segment with a DHCP server of its own, and one cluster of two nodes. */
export const USUAL = {
  clusters: { a: nodesOf('a', 1, 2) },
  tier0: true,
  edgeCluster: true,
  connected: true,
  dhcp: 'own',
  imported: false,
};

/** Nodes `a1`, `a2` …, all different; `block` keeps the addresses of two clusters apart. */
export function nodesOf(cluster, block, count) {
  return Array.from({ length: count }, (_, i) => ({
    name: `${cluster}${i + 1}`,
    addresses: [`10.0.${block + (i >> 7)}.${(i & 127) + 10}`],
    podCidrs: [`10.${block + (i >> 8)}.${i & 255}.0/24`],
  }));
}

export class Variation extends Workspace {
  /** Puts the program into a folder of the copied repository. */
  static in(copy, name, env) {
    const folder = join(copy, name);
    cpSync(fileURLToPath(new URL('variations', import.meta.url)), folder, { recursive: true });
    return new Variation(folder, 'main.ts', env);
  }

  /** Writes the settings and synthesizes. */
  async set(settings) {
    writeFileSync(join(this.folder, 'settings.json'), JSON.stringify({ ...USUAL, ...settings }));
    await this.synth();
  }

  /** Another of the programs in the folder. */
  running(program) {
    return new Variation(this.folder, program, this.env);
  }
}
