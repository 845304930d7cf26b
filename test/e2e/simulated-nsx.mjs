// A simulator for a test program, with what the examples expect to find on a manager.
import https from 'node:https';
import { startSimulator } from 'cdk-routable-pods/simulator';

/** As in the examples: an overlay transport zone, an edge cluster, and a Tier-0 that redistributes what Tier-1s advertise. */
export const INVENTORY = {
  transportZones: [{ name: 'nsx-overlay-transportzone' }, { name: 'nsx-vlan-transportzone', type: 'VLAN_BACKED' }],
  edgeClusters: [{ name: 'edge-cluster-01', nodes: ['edge-01', 'edge-02'] }],
  tier0s: [{ name: 'T0', edgeCluster: 'edge-cluster-01' }],
};

/** Starts one; whoever starts it closes it. */
export function startNsx(options = {}) {
  return startSimulator({ inventory: INVENTORY, ...options });
}

/** One call of the Policy API, as somebody at a keyboard makes it; the status has to be a success. */
export function callNsx({ url, certificate, user, password }, method, path, body) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = https.request(`${url}/policy/api/v1${path}`, {
      method,
      ca: certificate,
      auth: `${user}:${password}`,
      headers: text === undefined ? {} : { 'content-type': 'application/json' },
    });
    request.on('error', reject).on('response', async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const answer = Buffer.concat(chunks).toString('utf8');
      if (response.statusCode < 300) resolve(answer === '' ? undefined : JSON.parse(answer));
      else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`));
    });
    request.end(text);
  });
}

/** Who, when, how often, and ids made by chance: what differs between two ways to the same state. */
const CIRCUMSTANCES = /^(_create_|_last_modified_|_revision$|unique_id$|realization_id$|nsx_id$)/;

/** Every object of the manager by its path, whole. */
export function snapshot({ tree }) {
  return Object.fromEntries([...tree.objects].map((object) => [object.path, structuredClone(object)]).sort(byPath));
}

/** Every object of the manager by its path, without who made it and when. */
export function outcome(nsx) {
  return Object.fromEntries(
    Object.entries(snapshot(nsx)).map(([path, object]) => [
      path,
      Object.fromEntries(Object.entries(object).filter(([field]) => !CIRCUMSTANCES.test(field))),
    ]),
  );
}

function byPath([a], [b]) {
  return a < b ? -1 : 1;
}
