import { stringify } from 'yaml';
import { TKG_ANTREA } from '../../core/products';
import { antreaConf } from './facts';
import type { ClusterParts } from './parts';

/** The `antrea-agent.conf` that TKG's add-on manager will make, for a person to read. */
export function antreaAgentConf(parts: ClusterParts): string {
  const head = [
    `What TKG makes of ${parts.name}.yaml for Antrea ${TKG_ANTREA[parts.release]}.`,
    'For reading only: TKG owns this file, and takes back what is changed by hand.',
  ];
  return head.map((line) => `# ${line}\n`).join('') + stringify(antreaConf(parts), { lineWidth: 0 });
}
