import { CONTROL_PATHS } from './control-api';
import { NODE_PATHS } from './node-api';
import type { ServedPath } from './served-path';

export type { ServedPath };

const POLICY = '/policy/api/v1';

/** What stands for `/infra` and for `/orgs/{org}/projects/{project}/infra`. */
const INFRA = `${POLICY}{infra}`;

const TABLES = [
  ['Tier-0', `${POLICY}/infra/tier-0s/{gateway}`],
  ['Tier-1', `${INFRA}/tier-1s/{gateway}`],
] as const;

/** Every path the simulator answers beside the objects of the policy tree; those are the tree's kinds. */
export const SERVED_PATHS: readonly ServedPath[] = [
  {
    method: 'POST',
    path: '/api/session/create',
    does: 'a session: cookie `JSESSIONID` and header `X-XSRF-TOKEN`',
  },
  { method: 'POST', path: '/api/session/destroy', does: 'the end of the session' },
  ...NODE_PATHS,
  { method: 'PATCH', path: INFRA, does: 'a hierarchical call: many objects written or deleted, all or none' },
  { method: 'GET', path: `${INFRA}?filter=Type-{types}`, does: 'the objects of these types in one tree' },
  { method: 'GET', path: `${POLICY}/search/query?query=`, does: 'a search' },
  { method: 'GET', path: `${POLICY}/search?query=`, does: 'the same' },
  {
    method: 'GET',
    path: `${INFRA}/realized-state/realized-entities?intent_path=`,
    does: 'what became of an object',
  },
  { method: 'GET', path: `${INFRA}/realized-state/status?intent_path=`, does: 'the same in one word' },
  { method: 'GET', path: `${INFRA}/segments/{segment}/state`, does: 'the same of a segment' },
  ...TABLES.flatMap(([gateway, path]) => [
    { method: 'GET', path: `${path}/routing-table`, does: `the routing table of a ${gateway}; \`format=csv\` as text` },
    { method: 'GET', path: `${path}/forwarding-table`, does: `the forwarding table of a ${gateway}` },
  ]),
  ...CONTROL_PATHS,
];
