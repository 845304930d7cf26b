import type { Ip } from '../net';
import type { External } from './external';

/** Where traffic comes from or goes to, before it is resolved to addresses. */
export type TrafficEndpoint =
  | External
  /** The pods of a cluster, on every node it has or is predicted to have. */
  | { readonly kind: 'pods'; readonly cluster: string }
  | { readonly kind: 'nodes'; readonly cluster: string }
  | { readonly kind: 'address'; readonly ip: Ip };
