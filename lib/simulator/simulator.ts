import type { FaultBook } from './faults/fault-book';
import type { NsxVersion } from './policy';
import type { RequestLog } from './request-log';
import type { TreeView } from './tree-view';

/** A running NSX Manager that is none: the Policy API on a local port. */
export interface Simulator {
  /** `https://127.0.0.1:43210`, without a slash at the end. */
  readonly url: string;
  /** `127.0.0.1:43210`: what clients call the manager's host. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The certificate as PEM; it is its own authority. */
  readonly certificate: string;
  /** The file with the certificate, for clients' CA option. */
  readonly certificateFile: string;
  readonly nsxVersion: NsxVersion;
  /** What clients have made of the policy tree. */
  readonly tree: TreeView;
  /** What goes wrong. */
  readonly faults: FaultBook;
  /** What happened. */
  readonly log: RequestLog;
  /** Milliseconds from a change until it is realized; may be set at any time. */
  realizationDelay: number;
  /** Variables that point Terraform, and the commands of this package, at it; the password is among them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends every session, as a restart of the manager does. */
  expireSessions(): void;
  /** Stops it; what it wrote is as it was, but for a certificate in a temporary folder. */
  close(): Promise<void>;
}
