import { type AntreaConf, antreaGates, antreaVersion, isAntreaSince } from '../../core/products';

/** The two configuration files of an Antrea, as plain objects in the form of the files. */
export interface AntreaConfs {
  readonly agent: AntreaConf;
  readonly controller: AntreaConf;
}

/**
 * Routable pods: no tunnel between nodes, and the pod's own address on what leaves the cluster. AntreaProxy is switched
 * on in words, since noEncap does not start without it.
 *
 * Egress is switched off where the gate exists: it does nothing in noEncap, and a release after 2.7 would take 50 bytes
 * of every pod's MTU for its tunnel (antrea-io/antrea PR 8056).
 *
 * @param version of Antrea, as `2.7.0`
 * @throws ValidationError VERSION001 for an unknown version
 */
export function routablePreset(version: string): AntreaConfs {
  const read = antreaVersion(version);
  const egress = 'Egress' in antreaGates(read) ? { Egress: false } : {};
  const proxyIsOption = isAntreaSince(read, '1.14');
  const gates = proxyIsOption ? egress : { AntreaProxy: true, ...egress };
  return {
    agent: {
      featureGates: gates,
      trafficEncapMode: 'noEncap',
      noSNAT: true,
      ...(proxyIsOption ? { antreaProxy: { enable: true } } : {}),
    },
    controller: 'Egress' in egress ? { featureGates: egress } : {},
  };
}
