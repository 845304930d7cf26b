import { ValidationError } from '../../core/errors';
import type { ISegment, ITier1Gateway } from '../../core/model';
import { SecretValue } from './secret-value';
import type { TkgSettings } from './settings';

/**
 * How the vSphere cloud provider of a routable cluster signs in to NSX: NSXT_* of a cluster file. Which manager and which
 * Tier-1 follow from the nodes' segment. Other forms of credentials (client certificate, VMware Cloud token) are given
 * as `variables`, beside a user and a password.
 */
export interface NsxSettings {
  /** NSXT_USERNAME. @default - read from the environment variable NSXT_USERNAME by the tanzu CLI */
  readonly username?: string;
  /** NSXT_PASSWORD. @default SecretValue.fromEnvironment('NSXT_PASSWORD') */
  readonly password?: SecretValue;
  /** True: NSX Manager's certificate is not checked, which rule TKG010 reports: NSXT_ALLOW_UNVERIFIED_SSL. @default false */
  readonly allowUnverifiedSsl?: boolean;
  /** True: the user is one of VMware Identity Manager: NSXT_REMOTE_AUTH. @default false */
  readonly remoteAuth?: boolean;
}

/** The variable each property is written to. */
export const NSX_PROPERTIES: Readonly<Record<keyof NsxSettings, string>> = {
  username: 'NSXT_USERNAME',
  password: 'NSXT_PASSWORD',
  allowUnverifiedSsl: 'NSXT_ALLOW_UNVERIFIED_SSL',
  remoteAuth: 'NSXT_REMOTE_AUTH',
};

/**
 * The variables of a workload cluster whose pods are routed, or are not.
 *
 * The three booleans are always among them: where TKG 2.1 and later finds NSXT_ALLOW_UNVERIFIED_SSL or NSXT_REMOTE_AUTH
 * unset, it takes the text "false" of its defaults for true, and a user in the environment is enough for it to look.
 *
 * @throws ValidationError TKG005 for a segment without a Tier-1, NSX020 for a path the cloud provider cannot use, TKG108
 * for an empty user, TKG115 for settings of a cluster that is not routable
 */
export function nsxVariables(
  nodes: ISegment,
  nsx: NsxSettings | undefined,
  routable: boolean,
  at: string,
): TkgSettings {
  const switches = {
    NSXT_POD_ROUTING_ENABLED: routable,
    NSXT_ALLOW_UNVERIFIED_SSL: nsx?.allowUnverifiedSsl ?? false,
    NSXT_REMOTE_AUTH: nsx?.remoteAuth ?? false,
  };
  if (!routable) {
    if (nsx === undefined) return switches;
    throw new ValidationError('TKG115', 'nsx is for a cluster with routable: true; leave it out, or set routable', at);
  }
  if (nsx?.username === '') {
    throw new ValidationError(
      'TKG108',
      'nsx.username is empty; leave it out to export NSXT_USERNAME, or name the user',
      at,
    );
  }
  const { policyPath, managerHost } = routerOf(nodes, at);
  return {
    ...switches,
    NSXT_MANAGER_HOST: managerHost,
    NSXT_ROUTER_PATH: policyPath,
    NSXT_USERNAME: nsx?.username ?? SecretValue.fromEnvironment('NSXT_USERNAME'),
    NSXT_PASSWORD: nsx?.password ?? SecretValue.fromEnvironment('NSXT_PASSWORD'),
  };
}

function routerOf({ displayName, tier1 }: ISegment, at: string): ITier1Gateway {
  if (tier1 === undefined) {
    const message = `routable pods need the Tier-1 of segment ${displayName} for NSXT_ROUTER_PATH and NSXT_MANAGER_HOST, and it has none; connect the segment to a Tier-1`;
    throw new ValidationError('TKG005', message, at);
  }
  if (!tier1.managerHost) {
    const message = `routable pods need NSXT_MANAGER_HOST, and the Tier-1 ${tier1.policyPath} names no manager; give its managerHost`;
    throw new ValidationError('TKG005', message, at);
  }
  // The cloud provider takes the last part of the path for a Tier-1 below /infra, whatever stands before it.
  if (!/^\/infra\/tier-1s\/[^/]+$/.test(tier1.policyPath)) {
    const message = `NSXT_ROUTER_PATH ${JSON.stringify(tier1.policyPath)} is not the path of a Tier-1; give /infra/tier-1s/<id>`;
    throw new ValidationError('NSX020', message, at);
  }
  return tier1;
}
