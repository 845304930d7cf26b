/** What every NSX has from the start, by path, parents first. Profiles named `default` are those that others point at unless told. */
export const BASE_PATHS: readonly string[] = [
  '/infra',
  '/infra/sites/default',
  '/infra/sites/default/enforcement-points/default',
  '/infra/domains/default',
  '/infra/bfd-profiles/default',
  '/infra/gateway-qos-profiles/default',
  '/infra/ip-discovery-profiles/default-ip-discovery-profile',
  '/infra/ipv6-dad-profiles/default',
  '/infra/ipv6-ndra-profiles/default',
  '/infra/mac-discovery-profiles/default-mac-discovery-profile',
  '/infra/qos-profiles/default-qos-profile',
  '/infra/segment-security-profiles/default-segment-security-profile',
  '/infra/spoofguard-profiles/default',
];

/** What is there besides where there are projects. */
export const PROJECT_PATHS: readonly string[] = ['/orgs/default'];
