import type { Fault } from './faults/fault';
import type { Inventory } from './inventory';
import type { NsxVersion } from './policy';

/** How a simulator is to be. */
export interface SimulatorOptions {
  /** Address to listen on. Another than loopback lets others in. @default '127.0.0.1' */
  readonly host?: string;
  /** 0 to 65535; 0 is any that is free. @default 0 */
  readonly port?: number;
  /** @default 'admin' */
  readonly user?: string;
  /** @default - chosen by chance; see {@link Simulator.password} */
  readonly password?: string;
  /** Release line to show. @default '4.2' */
  readonly nsxVersion?: NsxVersion;
  /** What stands already. Not looked at where the state folder has a state. @default - only what every NSX has */
  readonly inventory?: Inventory;
  /** Folder that keeps the state, also of a process that was killed. @default - in memory, gone at the end */
  readonly stateFolder?: string;
  /** Where to write the certificate, for clients' CA option. @default - `certificate.pem` in the state folder, else in a temporary one */
  readonly certificateFile?: string;
  /** Milliseconds from a change until it is realized. @default 0 */
  readonly realizationDelay?: number;
  /** Milliseconds after which an unused session ends. NSX: half an hour. @default 1800000 */
  readonly sessionTimeout?: number;
  /** What goes wrong from the start. @default - nothing */
  readonly faults?: readonly Fault[];
  /** Called with a line for each request. @default - see {@link Simulator.log} */
  readonly log?: (line: string) => void;
  /** Largest body in bytes. @default 33554432 */
  readonly maxBodyBytes?: number;
  /** Longest path with its query, in characters. @default 8192 */
  readonly maxPathLength?: number;
}
