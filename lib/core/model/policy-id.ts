/** The id at the end of a policy path: `tanzu-cl1` of `/infra/tier-1s/tanzu-cl1`. */
export function policyId(policyPath: string): string {
  return policyPath.slice(policyPath.lastIndexOf('/') + 1);
}
