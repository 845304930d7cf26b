import {
  type Answer,
  type Change,
  type NsxVersion,
  type PolicyClock,
  type PolicyObject,
  PolicyTree,
  type SeedInventory,
  seedInventory,
  USUAL_INVENTORY,
} from '../../../lib/simulator/policy';

export const OVERLAY = '/infra/sites/default/enforcement-points/default/transport-zones/nsx-overlay-transportzone';
export const EDGES = '/infra/sites/default/enforcement-points/default/edge-clusters/edge-cluster-01';

/** Time goes on by a second with each look at it; ids count up. */
export function testClock(): PolicyClock {
  let time = 0;
  let count = 0;
  return {
    now: () => {
      time += 1000;
      return time;
    },
    id: () => {
      count += 1;
      return `id-${count}`;
    },
  };
}

export interface TestTreeOptions {
  readonly version?: NsxVersion;
  readonly inventory?: SeedInventory;
  readonly clock?: PolicyClock;
  /** @default - those of the inventory */
  readonly objects?: Iterable<PolicyObject>;
}

/** A tree with the usual inventory, or another, and short ways to call it. */
export class TestTree {
  readonly tree: PolicyTree;
  readonly changes: Change[][] = [];

  constructor({ version = '4.2', inventory = USUAL_INVENTORY, clock = testClock(), ...given }: TestTreeOptions = {}) {
    const objects = given.objects ?? seedInventory(inventory, { clock, version });
    this.tree = new PolicyTree({ clock, version, objects });
    this.tree.onChange((changes) => this.changes.push([...changes]));
  }

  /** A call; its query as it stands in a URL, of policy and search parameters alike. */
  call(method: string, target: string, body?: unknown, caller = { user: 'admin', overwrite: false }): Answer {
    const [path = '', query = ''] = target.split('?');
    const request = { path, query: new URLSearchParams(query), body, caller };
    return this.tree.handle({ ...request, method: method as 'GET' });
  }

  /** A call that must succeed, for what a test stands on. */
  ok(method: string, target: string, body?: unknown): unknown {
    const answer = this.call(method, target, body);
    if (answer.status !== 200) throw new Error(`${method} ${target}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  get(path: string): PolicyObject {
    return this.ok('GET', path) as PolicyObject;
  }

  list(target: string): ListBody {
    return this.ok('GET', target) as ListBody;
  }

  /** Ids of the rows of a search. */
  search(query: string): readonly string[] {
    return this.list(`/search/query?query=${encodeURIComponent(query)}`).results.map(({ id }) => id);
  }

  /** The whole tree as one value, to compare. */
  snapshot(): string {
    return JSON.stringify([...this.tree.objects()]);
  }
}

export interface ListBody {
  readonly results: readonly PolicyObject[];
  readonly result_count: number;
  readonly cursor?: string;
  readonly sort_by?: string;
  readonly sort_ascending?: boolean;
}

/** A refusal as NSX words it. */
export function refusal(status: number, httpStatus: string, error_code: number, module_name: string, message: string) {
  return { status, body: { httpStatus, error_code, module_name, error_message: message } };
}

export const route = (network: string, hop = '172.16.128.11') => ({ network, next_hops: [{ ip_address: hop }] });

/** A Tier-1 with a segment on it, as the clusters of the articles have. */
export function withSegment(test = new TestTree()): TestTree {
  test.ok('PATCH', '/infra/tier-1s/t1', { tier0_path: '/infra/tier-0s/T0' });
  test.ok('PATCH', '/infra/segments/nodes', {
    connectivity_path: '/infra/tier-1s/t1',
    transport_zone_path: OVERLAY,
    subnets: [{ gateway_address: '172.16.128.1/21' }],
  });
  return test;
}

/** The words between the braces of a field level error, or the whole message of another. */
export function faultOf(path: string, body: object, test: TestTree = withSegment()): string {
  const { status, body: answer } = test.call('PATCH', path, body);
  if (status === 200) return 'none';
  const { error_message } = answer as { error_message: string };
  return /^Field level validation errors: \{(.*)\}$/.exec(error_message)?.[1] ?? error_message;
}
