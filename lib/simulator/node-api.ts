import type { Reply } from './http/reply';
import type { NsxVersion } from './policy';

/** What each release line says it is. Builds: Broadcom's release notes of 3.2.0, 4.2.1 and 9.0.0. */
const BUILDS: Readonly<Record<NsxVersion, string>> = {
  '3.2': '3.2.0.0.0.19067070',
  '4.2': '4.2.1.0.0.24304122',
  '9.0': '9.0.0.0.24733065',
};

/** The release lines that can be shown. */
export const NSX_VERSIONS = Object.keys(BUILDS) as readonly NsxVersion[];

/**
 * What clients ask of the manager itself, apart from its policy, with GET. The types are the limits of a tag, which
 * `vmware-nsxlib` asks for at its start; their numbers: NSX Policy API, types Tag and ManagedResource.
 */
const ANSWERS = new Map<string, (build: string) => unknown>([
  ['/api/v1/node/version', (build) => ({ node_version: build, product_version: build })],
  ['/api/v1/node', (build) => ({ node_version: build, hostname: 'nsx-simulator' })],
  [
    '/api/v1/reverse-proxy/node/health',
    () => ({ healthy: true, components_health: 'MANAGER:UP, POLICY:UP, SEARCH:UP' }),
  ],
  [
    '/api/v1/spec/vmware/types/Tag',
    () => ({ id: 'Tag', properties: { scope: { maxLength: 128 }, tag: { maxLength: 256 } } }),
  ],
  [
    '/api/v1/spec/vmware/types/ManagedResource',
    () => ({ id: 'ManagedResource', properties: { tags: { maxItems: 30 } } }),
  ],
]);

/** The answer to a GET of the manager's own API; undefined for what is not served. */
export function nodeApi(path: string, version: NsxVersion): Reply | undefined {
  const answer = ANSWERS.get(path);
  return answer === undefined ? undefined : { status: 200, body: answer(BUILDS[version]) };
}
