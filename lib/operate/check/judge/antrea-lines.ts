import type { AntreaConf } from '../../../core/products';
import type { CheckedCluster, ObservedAntrea } from '../check-facts';
import { type CheckLine, grouped, right, warning, wrong } from '../check-line';
import type { LockedCluster } from '../locked-clusters';

/** An option as it stands: a value, a list, or a group that is empty. */
interface Setting {
  readonly path: string;
  readonly value: unknown;
}

/** What the Antrea agents of a cluster are told. Of a cluster that is not routed only what synthesis foresaw is asked. */
export function antreaLines({ cluster, antrea }: CheckedCluster): CheckLine[] {
  if (antrea === undefined) return [];
  const routed = cluster.routeOwner === undefined ? [] : routedLines(cluster, antrea);
  return [...routed, ...expectedLines(antrea)];
}

/** What routed pods need. Antrea reads the mode without regard to case. Source: `cmd/antrea-agent/options.go`. */
function routedLines(cluster: LockedCluster, { file, conf }: ObservedAntrea): CheckLine[] {
  const mode = valueAt(conf, 'trafficEncapMode');
  const noSnat = valueAt(conf, 'noSNAT');
  const off = ['featureGates.AntreaProxy', 'antreaProxy.enable'].filter((path) => valueAt(conf, path) === false);
  return [
    String(mode).toLowerCase() === 'noencap'
      ? right('CHK030', file, 1, 'trafficEncapMode is noEncap')
      : wrong(
          'CHK030',
          file,
          `trafficEncapMode is ${shown(mode, 'encap')}: the agents send packets between nodes through tunnels, and the routes to pods lead nowhere`,
          modeFix(cluster, 'trafficEncapMode: noEncap'),
        ),
    noSnat === true
      ? right('CHK031', file, 1, 'noSNAT is true')
      : wrong(
          'CHK031',
          file,
          `noSNAT is ${shown(noSnat, 'false')}: what pods send out comes from the address of their node`,
          modeFix(cluster, 'noSNAT: true'),
        ),
    ...off.map((path) =>
      wrong(
        'CHK032',
        file,
        `${path} is false, and noEncap needs AntreaProxy: the agents do not start`,
        `leave ${path} out`,
      ),
    ),
  ];
}

/** TKG writes the file itself; its add-on manager takes back what is changed by hand. */
function modeFix({ name, routeOwner }: LockedCluster, option: string): string {
  return routeOwner === 'cloud-provider'
    ? `TKG sets it by NSXT_POD_ROUTING_ENABLED: "true" in the file of ${name}; where that was not so when it was created, create it anew`
    : `set ${option} in antrea-config, and restart the agents`;
}

const EXPECTED_FIX = 'write it into the program and synthesize, or take back what was changed in the cluster';

/** Every option of what synthesis wrote; what else is set is not its business. */
function expectedLines({ file, conf, expected }: ObservedAntrea): CheckLine[] {
  if (expected === undefined) return [];
  const settings = settingsOf(expected.conf);
  const faults = settings
    .filter(({ path, value }) => !isSame(valueAt(conf, path), value))
    .map(({ path, value }) => {
      const found = valueAt(conf, path);
      // Left out, an option has the default of the agents' version, which may be the same.
      const line = found === undefined ? warning : wrong;
      const message = `${path} is ${shown(found)}, and ${expected.file} has ${shown(value)}`;
      return line('CHK033', file, message, EXPECTED_FIX);
    });
  return grouped('CHK033', file, settings.length, faults, (n) =>
    n === 1 ? `1 option is as in ${expected.file}` : `${n} options are as in ${expected.file}`,
  );
}

/** The options of a configuration by their paths, groups opened. */
function settingsOf(conf: AntreaConf, before = ''): Setting[] {
  return Object.entries(conf).flatMap(([key, value]) =>
    isGroup(value) ? settingsOf(value, `${before}${key}.`) : [{ path: `${before}${key}`, value }],
  );
}

function valueAt(conf: AntreaConf, path: string): unknown {
  let value: unknown = conf;
  for (const key of path.split('.')) value = isGroup(value) ? value[key] : undefined;
  return value ?? undefined;
}

function isGroup(value: unknown): value is AntreaConf {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** YAML may have a number or a word in quotes. */
function isSame(value: unknown, expected: unknown): boolean {
  return Array.isArray(expected)
    ? JSON.stringify(value) === JSON.stringify(expected)
    : String(value) === String(expected);
}

/** A value, or what the agents take where nothing is written. */
function shown(value: unknown, byDefault?: string): string {
  if (value !== undefined) return typeof value === 'string' ? value : JSON.stringify(value);
  return byDefault === undefined ? 'not set' : `not set, which is ${byDefault}`;
}
