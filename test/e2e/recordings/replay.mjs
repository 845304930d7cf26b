// Sends a recording to a manager again, and compares what matters: each status, and what a client wrote being read back.
import assert from 'node:assert/strict';
import https from 'node:https';
import { fields } from './needed-fields.mjs';

const POLICY = '/policy/api/v1';
/** Of a body, what is not the client's own word: metadata read before, secrets that the recording does not have. */
const NOT_READ_BACK = /^(_|children$|password$|marked_for_delete$|unique_id$|realization_id$)/;

/** A client that replays; it goes on with the revisions that it is told, as the recorded one did. */
export class Replay {
  #revisions = new Map();
  #written = new Map();

  constructor(nsx) {
    this.nsx = nsx;
    this.agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: nsx.certificate });
  }

  close() {
    this.agent.destroy();
  }

  /** Sends one request of a recording; an answer that is not as recorded is an error. */
  async send({ method, path, query, body, status }) {
    const at = `${method} ${path}`;
    if (body !== undefined) this.#bringUpToDate(path, body);
    const answer = await this.#request(method, path, query, body);
    assert.equal(answer.status, status, `${at}: ${answer.text}`);
    if (method === 'GET' && status === 200) this.#check(at, answer.text);
    if (method === 'DELETE' && status === 200) this.#forget(path);
    // With the check of revisions a hierarchical call says all of an object, as a PUT does.
    const whole = method === 'PUT' || query?.enforce_revision_check === 'true';
    if (body !== undefined && status === 200) this.#remember(path, body, whole);
  }

  #check(at, text) {
    const answer = JSON.parse(text);
    const objects = Array.isArray(answer.results) ? answer.results : [answer];
    for (const object of objects.filter(({ path }) => path !== undefined)) {
      this.#revisions.set(object.path, object._revision);
      fields(object, at);
      for (const [field, value] of Object.entries(this.#written.get(object.path) ?? {})) {
        assertContains(object[field], value, `${at}: ${field} of ${object.path}`);
      }
    }
  }

  /** What a later GET has to show. A PATCH says what changes, and lists as a whole. */
  #remember(path, body, whole) {
    for (const [at, object, gone] of objectsIn(path, body)) {
      if (gone) this.#forget(at);
      else this.#written.set(at, { ...(whole ? {} : this.#written.get(at)), ...ownWords(object) });
    }
  }

  #forget(path) {
    for (const known of this.#written.keys()) {
      if (known === path || known.startsWith(`${path}/`)) this.#written.delete(known);
    }
  }

  #bringUpToDate(path, body) {
    for (const [at, object] of objectsIn(path, body)) {
      if (object._revision !== undefined && this.#revisions.has(at)) object._revision = this.#revisions.get(at);
    }
  }

  #request(method, path, query, body) {
    const { url, user, password } = this.nsx;
    // The recorded client sends `{}` with everything that has no body.
    const text = JSON.stringify(body ?? {});
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const target = `${url}${POLICY}${encodeURI(path)}?${new URLSearchParams(query)}`;
    return new Promise((resolve, reject) => {
      const request = https.request(target, { method, headers, auth: `${user}:${password}`, agent: this.agent });
      request.on('error', reject).on('response', async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') });
      });
      request.end(text);
    });
  }
}

/** Every object of a body with its path, and whether it is to be deleted: one, or all of a hierarchical call. */
function objectsIn(path, body) {
  return body.children === undefined && body.resource_type !== 'Infra' ? [[path, body, false]] : childrenIn(path, body);
}

function childrenIn(path, { children = [] }) {
  return children.flatMap((child) => {
    if (child.resource_type === 'ChildResourceReference')
      return childrenIn(placeOf(path, child.target_type, child.id), child);
    const [type] = Object.keys(child).filter((name) => `Child${name}` === child.resource_type);
    const object = child[type];
    const at = placeOf(path, type, object.id);
    return [[at, object, child.marked_for_delete === true], ...childrenIn(at, object)];
  });
}

function placeOf(parent, type, id) {
  return `${parent}/${COLLECTIONS[type]}${SINGLETONS.has(type) ? '' : `/${id}`}`;
}

const COLLECTIONS = {
  Tier0: 'tier-0s',
  Tier1: 'tier-1s',
  Segment: 'segments',
  Domain: 'domains',
  GatewayPolicy: 'gateway-policies',
  Rule: 'rules',
  LocaleServices: 'locale-services',
  BgpRoutingConfig: 'bgp',
};
const SINGLETONS = new Set(['BgpRoutingConfig']);

function ownWords(object) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !NOT_READ_BACK.test(name)));
}

/** All that was written is there. What was written empty, NSX may leave out or fill in; what it adds of its own is its business. */
function assertContains(actual, written, at) {
  if (isEmpty(written)) return;
  if (Array.isArray(written)) {
    assert.equal(actual?.length, written.length, `${at}: ${JSON.stringify(actual)} is not ${JSON.stringify(written)}`);
    for (const [i, item] of written.entries()) assertContains(actual[i], item, `${at}[${i}]`);
  } else if (typeof written === 'object') {
    for (const [name, value] of Object.entries(written)) assertContains(actual?.[name], value, `${at}.${name}`);
  } else {
    assert.equal(actual, written, at);
  }
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
