import { refused } from '../http/refusals';
import type { Reply } from '../http/reply';
import type { Target } from '../http/target';
import type { PolicyObject } from '../policy';
import type { Realization, RealizationState } from './realization';

/** What an answer about realization is made of. */
export interface RealizedSources {
  readonly realization: Realization;
  readonly objectAt: (path: string) => PolicyObject | undefined;
}

/** NSX's names of what an object becomes. Source: nsx-operator and the provider's realization data sources. */
const ENTITY_TYPES: Readonly<Record<string, string>> = {
  Tier0: 'RealizedLogicalRouter',
  Tier1: 'RealizedLogicalRouter',
  Segment: 'RealizedLogicalSwitch',
  StaticRoutes: 'RealizedStaticRoute',
};

/** What the two questions about a whole object call the same states. Words of the data source segment_realization. */
const STATE_WORDS: Readonly<Record<RealizationState, { readonly consolidated: string; readonly segment: string }>> = {
  REALIZED: { consolidated: 'SUCCESS', segment: 'success' },
  UNREALIZED: { consolidated: 'IN_PROGRESS', segment: 'in_progress' },
  ERROR: { consolidated: 'ERROR', segment: 'failed' },
  ABSENT: { consolidated: 'UNINITIALIZED', segment: 'unknown' },
};

const QUESTION =
  /^\/(?:infra|global-infra|orgs\/[^/]+\/projects\/[^/]+\/infra)\/realized-state\/(realized-entities|status)$/;
const SEGMENT_STATE = /^(.*\/segments\/[^/]+)\/state$/;
/** Where a client waits until NSX has forgotten the object: `nsxt_policy_ip_pool_block_subnet` polls until a 404. */
const WAITED_TO_BE_GONE = /\/ip-subnets\/[^/]+$/;

/** The answer to a question about realization; undefined for another path. `path` is without `/policy/api/v1`. */
export function realizedApi(
  path: string,
  { query }: Pick<Target, 'query'>,
  sources: RealizedSources,
): Reply | undefined {
  const question = QUESTION.exec(path)?.[1];
  if (question !== undefined) {
    const intent = query.get('intent_path');
    if (intent === null) return refused('parameter', { name: 'intent_path', problem: 'is missing' });
    return question === 'status' ? status(intent, sources) : entities(intent, sources);
  }
  const segment = SEGMENT_STATE.exec(path)?.[1];
  return segment === undefined ? undefined : segmentState(segment, sources);
}

function entities(intent: string, { realization, objectAt }: RealizedSources): Reply {
  const object = objectAt(intent);
  if (object === undefined && WAITED_TO_BE_GONE.test(intent)) return refused('notFound', { path: intent });
  const state = object === undefined ? 'ABSENT' : realization.stateOf(intent);
  const results = object === undefined || state === 'ABSENT' ? [] : [entity(object, state)];
  return { status: 200, body: { results, result_count: results.length } };
}

function entity(object: PolicyObject, state: RealizationState): unknown {
  const { path, id, display_name, resource_type, unique_id } = object;
  const attributes = state === 'REALIZED' ? extendedAttributes(object) : [];
  const type = ENTITY_TYPES[resource_type] ?? `Realized${resource_type}`;
  return {
    resource_type: 'GenericPolicyRealizedResource',
    entity_type: type,
    id,
    display_name,
    path: `/infra/realized-state/enforcement-points/default${path}`,
    intent_paths: [path],
    realization_specific_identifier: unique_id,
    state,
    publish_status: state,
    ...(attributes.length === 0 ? {} : { extended_attributes: attributes }),
    alarms: state === 'ERROR' ? [alarm(path)] : [],
  };
}

/** What realization brings to light: `nsxt_policy_ip_address_allocation` wait for the address here. */
function extendedAttributes({ resource_type, allocation_ip }: PolicyObject): readonly object[] {
  return resource_type === 'IpAddressAllocation' ? [{ key: 'allocation_ip', values: [allocation_ip] }] : [];
}

function alarm(path: string): unknown {
  const message = 'The simulator was told that this object cannot be realized.';
  return {
    resource_type: 'PolicyAlarmResource',
    source_reference: path,
    intent_paths: [path],
    severity: 'ERROR',
    message,
    error_details: { error_code: 500151, module_name: 'policy', error_message: message },
  };
}

function status(intent: string, { realization, objectAt }: RealizedSources): Reply {
  if (objectAt(intent) === undefined) return refused('notFound', { path: intent });
  const state = realization.stateOf(intent);
  const consolidated_status = { consolidated_status: STATE_WORDS[state].consolidated };
  const publish_status = state === 'ABSENT' ? 'UNAVAILABLE' : state;
  return { status: 200, body: { intent_path: intent, publish_status, consolidated_status } };
}

function segmentState(segment: string, { realization, objectAt }: RealizedSources): Reply {
  const object = objectAt(segment);
  if (object === undefined) return refused('notFound', { path: segment });
  const { segment: state } = STATE_WORDS[realization.stateOf(segment)];
  return { status: 200, body: { segment_path: segment, state } };
}
