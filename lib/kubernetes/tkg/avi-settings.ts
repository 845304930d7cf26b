import { ValidationError } from '../../core/errors';
import type { AddressPoolFact, ISegment } from '../../core/model';
import { IpRange } from '../../core/net';
import { SecretValue } from './secret-value';
import type { TkgSettings } from './settings';

/** Avi Load Balancer for LoadBalancer Services: AVI_* of a management cluster's file. */
export interface AviSettings {
  /** Name or address of the controller: AVI_CONTROLLER. */
  readonly controller: string;
  /** AVI_USERNAME. @default - read from the environment variable AVI_USERNAME by the tanzu CLI */
  readonly username?: string;
  /** AVI_PASSWORD. @default SecretValue.fromEnvironment('AVI_PASSWORD') */
  readonly password?: SecretValue;
  /** The controller's certificate, PEM in base64: AVI_CA_DATA_B64. */
  readonly caDataBase64: string;
  /** AVI_CLOUD_NAME, e.g. `Default-Cloud`. */
  readonly cloudName: string;
  /** AVI_SERVICE_ENGINE_GROUP, e.g. `Default-Group`. */
  readonly serviceEngineGroup: string;
  /** Where virtual services get their addresses: AVI_DATA_NETWORK and AVI_DATA_NETWORK_CIDR. @default - the nodes' segment */
  readonly dataNetwork?: ISegment;
  /**
   * Addresses Avi may give to virtual services, as `first-last`. No variable holds them, they are set in Avi; stated here,
   * they are compared with DHCP ranges and endpoints. @default - not stated
   */
  readonly vipRanges?: readonly (IpRange | string)[];
  /** Clusters with these labels get AKO, as TKG reads it: AVI_LABELS. @default '' - every cluster */
  readonly labels?: string;
  /** True: Avi gives the control planes their endpoint instead of kube-vip: AVI_CONTROL_PLANE_HA_PROVIDER. @default false */
  readonly controlPlaneHaProvider?: boolean;
}

/** The variable each property is written to; `vipRanges` has none. */
export const AVI_PROPERTIES: Readonly<Record<Exclude<keyof AviSettings, 'vipRanges'>, string>> = {
  controller: 'AVI_CONTROLLER',
  username: 'AVI_USERNAME',
  password: 'AVI_PASSWORD',
  caDataBase64: 'AVI_CA_DATA_B64',
  cloudName: 'AVI_CLOUD_NAME',
  serviceEngineGroup: 'AVI_SERVICE_ENGINE_GROUP',
  dataNetwork: 'AVI_DATA_NETWORK',
  labels: 'AVI_LABELS',
  controlPlaneHaProvider: 'AVI_CONTROL_PLANE_HA_PROVIDER',
};

const REQUIRED = ['controller', 'caDataBase64', 'cloudName', 'serviceEngineGroup'] as const;

/**
 * The settings as variables.
 *
 * @param nodes the segment of the management cluster's machines
 * @throws ValidationError TKG108 for what is missing
 */
export function aviVariables(avi: AviSettings | undefined, nodes: ISegment, at: string): TkgSettings {
  if (avi === undefined) return { AVI_ENABLE: false, AVI_CONTROL_PLANE_HA_PROVIDER: false };
  const missing = REQUIRED.find((property) => !avi[property]);
  if (missing !== undefined) {
    throw new ValidationError('TKG108', `avi.${missing} is missing; TKG needs ${AVI_PROPERTIES[missing]}`, at);
  }
  const { dataNetwork = nodes } = avi;
  return {
    AVI_ENABLE: true,
    AVI_CONTROLLER: avi.controller,
    AVI_USERNAME: avi.username ?? SecretValue.fromEnvironment('AVI_USERNAME'),
    AVI_PASSWORD: avi.password ?? SecretValue.fromEnvironment('AVI_PASSWORD'),
    AVI_CA_DATA_B64: avi.caDataBase64,
    AVI_CLOUD_NAME: avi.cloudName,
    AVI_SERVICE_ENGINE_GROUP: avi.serviceEngineGroup,
    AVI_DATA_NETWORK: dataNetwork.displayName,
    AVI_DATA_NETWORK_CIDR: dataNetwork.gateway.network.toString(),
    AVI_LABELS: avi.labels ?? '',
    AVI_CONTROL_PLANE_HA_PROVIDER: avi.controlPlaneHaProvider ?? false,
  };
}

/**
 * The addresses Avi gives out, as a fact.
 *
 * @throws ValidationError ADR001, ADR002 for a range that cannot be read, TKG112 for one outside the data network
 */
export function aviPool(avi: AviSettings, nodes: ISegment, at: string): AddressPoolFact {
  const { dataNetwork = nodes, vipRanges = [] } = avi;
  const subnet = dataNetwork.gateway.network;
  const ranges = vipRanges.map((range) => IpRange.from(range, at));
  const outside = ranges.find((range) => !subnet.contains(range));
  if (outside !== undefined) {
    const message = `avi.vipRanges: ${outside} is not in ${subnet} of ${dataNetwork.displayName}; give a range of that network`;
    throw new ValidationError('TKG112', message, at);
  }
  const displayName = `Avi VIPs in ${dataNetwork.displayName}`;
  return {
    kind: 'address-pool',
    key: `avi ${avi.controller} ${dataNetwork.key}`,
    at,
    displayName,
    purpose: 'avi-vip',
    subnet,
    ranges,
    segment: dataNetwork.key,
  };
}
