/** The form of a router path that the vSphere cloud provider can use: a Tier-1 of the default space. */
export const TIER1_PATH = /^\/infra\/tier-1s\/[^/]+$/;

/** The policy path of a gateway's key, which is the manager's host and the path; undefined for a key of another form. */
export function policyPathOf(gatewayKey: string): string | undefined {
  const slash = gatewayKey.indexOf('/');
  return slash < 0 ? undefined : gatewayKey.slice(slash);
}
