import { randomUUID } from 'node:crypto';
import { writeCertificate } from './certificate-file';
import { Dispatcher } from './dispatcher';
import { treeWith } from './enter-inventory';
import { FaultBook } from './faults/fault-book';
import { HttpsServer } from './http/server';
import { checkInventory } from './inventory';
import type { SimulatorOptions } from './options';
import { PolicyTree } from './policy';
import { readOptions, type Settings } from './read-options';
import { Realization } from './realized/realization';
import { RequestLog } from './request-log';
import { RoutingTables } from './routing/routing-tables';
import { identityFor, reachable } from './server-identity';
import { SessionBook } from './session/session-book';
import type { Simulator } from './simulator';
import { StateFolder } from './state/state-folder';
import { TreeView } from './tree-view';

/**
 * Starts an NSX Manager's Policy API on a local port.
 *
 * @throws ValidationError SIM002, SIM030 and SIM031 for the inventory, SIM003 for an option that cannot be, SIM004 for a port
 * that cannot be had, SIM010 for a fault, SIM020 and SIM021 for the state folder, SIM040 for the certificate's file
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const settings = readOptions(options);
  checkInventory(settings.inventory, 'inventory');
  const state = settings.stateFolder === undefined ? undefined : new StateFolder(settings.stateFolder);
  try {
    return await startWith(settings, state);
  } catch (error) {
    state?.close();
    throw error;
  }
}

async function startWith(settings: Settings, state: StateFolder | undefined): Promise<Simulator> {
  const { user, password, nsxVersion: version, maxBodyBytes, maxPathLength } = settings;
  const credentials = { user, password };
  const tree = treeOf(settings, state);
  const faults = new FaultBook();
  for (const fault of settings.faults) faults.inject(fault);
  const log = logOf(settings);
  const sessions = new SessionBook(settings.sessionTimeout, Date.now);
  const realization = new Realization(settings.realizationDelay, Date.now, faults);
  let host = '';
  const tables = new RoutingTables(
    () => tree.objects(),
    () => host,
  );
  tree.onChange((changes) => {
    realization.see(changes);
    tables.forget();
    state?.append(changes);
  });
  const identity = await identityFor(settings.host);
  const dispatcher = new Dispatcher({ credentials, version, sessions, faults, realization, tree, tables, log });
  const handle = dispatcher.handle.bind(dispatcher);
  const server = new HttpsServer({ identity, maxBodyBytes, maxPathLength, log, handle });
  const certificate = writeCertificate(identity.certificate, settings);
  const port = await server.listen(settings.host, settings.port).catch((error: unknown) => {
    certificate.remove();
    throw error;
  });
  host = `${reachable(settings.host)}:${port}`;
  return {
    url: `https://${host}`,
    host,
    port,
    user,
    password,
    certificate: identity.certificate,
    certificateFile: certificate.file,
    nsxVersion: version,
    tree: new TreeView(tree, tables),
    faults,
    log,
    get realizationDelay() {
      return realization.delay;
    },
    set realizationDelay(ms: number) {
      realization.delay = ms;
    },
    environment: environmentFor(host, credentials, certificate.file),
    expireSessions: () => sessions.expireAll(),
    close: async () => {
      await server.close();
      state?.close();
      certificate.remove();
    },
  };
}

function logOf({ log: write }: Settings): RequestLog {
  const log = new RequestLog();
  if (write !== undefined) log.on((_, line) => write(line));
  return log;
}

/** A state that was kept goes before an inventory. */
function treeOf({ nsxVersion: version, inventory }: Settings, state: StateFolder | undefined): PolicyTree {
  const clock = { now: Date.now, id: randomUUID };
  if (state?.objects !== undefined) return new PolicyTree({ clock, version, objects: state.objects });
  const tree = treeWith(inventory, { clock, version });
  state?.begin(tree.objects());
  return tree;
}

/** Names: the `nsxt` provider's own, and the variable of `new NsxManager(stack, 'nsx', …)`. */
function environmentFor(
  host: string,
  { user, password }: { readonly user: string; readonly password: string },
  file: string,
): Readonly<Record<string, string>> {
  return {
    NSXT_MANAGER_HOST: host,
    TF_VAR_nsx_host: host,
    NSXT_USERNAME: user,
    NSXT_PASSWORD: password,
    NSXT_CA_FILE: file,
  };
}
