import { ValidationError } from '../core/errors';
import type { ClusterFile } from '../operate';

/** What stands on the command line. */
export interface CheckOptions {
  /** `[<cluster>=]<file>`; at least one is needed. */
  readonly nodes?: readonly string[];
  /** @default - by the podCIDRs */
  readonly cluster?: string;
  /** @default - routes are not looked at */
  readonly manager?: string;
  /** Id or policy path. @default - as in the lock */
  readonly tier1?: string;
  /** `[<cluster>=]<file>` @default - Antrea is not looked at */
  readonly antrea?: readonly string[];
  /** @default addresses.lock.json */
  readonly lock?: string;
  readonly json?: boolean;
  /** True: every wrong line, and not only the first of each kind. @default false */
  readonly all?: boolean;
}

/** A file whose cluster is named before it. A path with `=` in it is written with its folder: `./a=b.json`. */
const NAMED = /^([A-Za-z0-9][\w.-]*)=(.+)$/;

/** `cl1=nodes.json` is cl1's, `nodes.json` anybody's. */
export function clusterFile(text: string): ClusterFile {
  const [, cluster, file] = NAMED.exec(text) ?? [];
  return cluster === undefined || file === undefined ? { file: text } : { cluster, file };
}

/**
 * The inventories, `--cluster` told to the one it is about.
 *
 * @throws ValidationError CHK109 without any, for `--cluster` about several or one that says another cluster itself, and
 * for `--tier1` without a manager
 */
export function inventoriesOf({ nodes = [], cluster, tier1, manager }: CheckOptions): readonly ClusterFile[] {
  if (nodes.length === 0) {
    throw new ValidationError('CHK109', 'no nodes to look at; give what kubectl get nodes -o json prints with --nodes');
  }
  if (tier1 !== undefined && manager === undefined) {
    throw new ValidationError('CHK109', '--tier1 says where the routes are on a manager; give it with --manager');
  }
  const files = nodes.map(clusterFile);
  if (cluster === undefined) return files;
  const [only, ...others] = files;
  if (only === undefined || others.length > 0 || (only.cluster ?? cluster) !== cluster) {
    const message = '--cluster says whose the one inventory is; name each as --nodes <cluster>=<file> instead';
    throw new ValidationError('CHK109', message);
  }
  return [{ ...only, cluster }];
}
