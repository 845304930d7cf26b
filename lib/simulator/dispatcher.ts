import { setTimeout as sleep } from 'node:timers/promises';
import { controlApi } from './control-api';
import { type FaultEffect, faultText } from './faults/fault';
import type { FaultBook } from './faults/fault-book';
import { makeStale } from './faults/make-stale';
import type { Call, Outcome } from './http/call';
import { readJson } from './http/read-body';
import { refused, refusedOnRequest } from './http/refusals';
import type { Reply } from './http/reply';
import { nodeApi } from './node-api';
import type { Caller, NsxVersion, PolicyRequest, PolicyTree } from './policy';
import type { Realization } from './realized/realization';
import { realizedApi } from './realized/realized-api';
import type { RequestLog } from './request-log';
import { routingApi } from './routing/routing-api';
import type { RoutingTables } from './routing/routing-tables';
import { authenticate, type Credentials } from './session/authenticate';
import { createSession, destroySession } from './session/session-api';
import type { SessionBook } from './session/session-book';

/** What answers are made of. */
export interface DispatcherParts {
  readonly credentials: Credentials;
  readonly version: NsxVersion;
  readonly sessions: SessionBook;
  readonly faults: FaultBook;
  readonly realization: Realization;
  readonly tree: PolicyTree;
  readonly tables: RoutingTables;
  readonly log: RequestLog;
}

const POLICY = ['policy', 'api', 'v1'];
const METHODS: readonly string[] = ['GET', 'PUT', 'PATCH', 'POST', 'DELETE'] satisfies PolicyRequest['method'][];

/** Answers calls: first what was made to go wrong, then who asks, then what is asked. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  async handle(call: Call): Promise<Outcome> {
    const { faults, sessions, credentials } = this.parts;
    if (call.target.path === '/simulator' || call.target.path.startsWith('/simulator/')) return this.#control(call);
    const effects = faults.effectsOn(call.method, call.target.path);
    if (effects.length === 0) return this.#answer(call);
    const fault = effects.map(faultText).join(', ');
    for (const effect of effects) {
      if (effect.kind === 'delay') await sleep(effect.ms, undefined, { signal: call.signal });
      if (effect.kind === 'session-expiry') sessions.expireAll();
    }
    const first = effects.find(({ kind }) => kind === 'status' || kind === 'cut');
    if (first?.kind === 'status') return { reply: refusedOnRequest(first.status, credentials.user), fault };
    if (first?.kind === 'cut' && first.when === 'before') return { reply: 'cut', fault };
    const outcome = this.#answer(withEffects(call, effects));
    return first?.kind === 'cut' ? { ...outcome, reply: 'cut', fault } : { ...outcome, fault };
  }

  #control(call: Call): Outcome {
    const { credentials, sessions, faults, log } = this.parts;
    const who = authenticate(call.headers, credentials, sessions);
    if (who.kind === 'refused') return { reply: who.reply };
    return { reply: controlApi(call, { faults, log }), user: who.caller.user };
  }

  #answer(call: Call): Outcome {
    const { credentials, sessions } = this.parts;
    const { method, target } = call;
    if (method === 'POST' && target.path === '/api/session/create') {
      return { reply: createSession(call.body.toString('utf8'), credentials, sessions) };
    }
    if (method === 'POST' && target.path === '/api/session/destroy') {
      return { reply: destroySession(call.headers, credentials, sessions) };
    }
    const who = authenticate(call.headers, credentials, sessions);
    if (who.kind === 'refused') return { reply: who.reply };
    return { reply: this.#serve(call, who.caller), user: who.caller.user };
  }

  #serve(call: Call, caller: Caller): Reply {
    const { method, target } = call;
    const { path } = target;
    const ofNode = method === 'GET' ? nodeApi(path, this.parts.version) : undefined;
    if (ofNode !== undefined) return ofNode;
    const isPolicy = POLICY.every((part, index) => target.segments[index] === part);
    if (!isPolicy || target.segments.length === POLICY.length || !METHODS.includes(method)) {
      return refused('notServed', { method, path });
    }
    return this.#policy(call, caller);
  }

  #policy(call: Call, caller: Caller): Reply {
    const { tree, tables, realization } = this.parts;
    const { target } = call;
    const segments = target.segments.slice(POLICY.length);
    // As policy paths have it: a separator in an id stays escaped.
    const path = segments.map((segment) => `/${segment.replaceAll('/', '%2F')}`).join('');
    const method = call.method as PolicyRequest['method'];
    const objectAt = (wanted: string) => tree.get(wanted);
    if (method === 'GET') {
      const objects = () => tree.objects();
      const ours =
        realizedApi(path, target, { realization, objectAt }) ?? routingApi(path, target, { tables, objectAt, objects });
      if (ours !== undefined) return ours;
    }
    const request = { method, path, segments, query: target.query, caller };
    // What stands in the body of a GET or a DELETE is of no interest, even if it is not JSON.
    if (method === 'GET' || method === 'DELETE') return tree.handle(request);
    const body = readJson(call.body);
    if (body.kind === 'malformed') return refused('malformedJson');
    return tree.handle({ ...request, body: call.isStale ? makeStale(body.value) : body.value });
  }
}

function withEffects(call: Call, effects: readonly FaultEffect[]): Call {
  return effects.some(({ kind }) => kind === 'stale-revision') ? { ...call, isStale: true } : call;
}
