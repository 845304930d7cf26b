import type { Reply } from './http/reply';
import type { NsxVersion } from './policy';
import type { ServedPath } from './served-path';

/** What each release line says it is. Builds: Broadcom's release notes of 3.2.0, 4.2.1 and 9.0.0. */
const BUILDS: Readonly<Record<NsxVersion, string>> = {
  '3.2': '3.2.0.0.0.19067070',
  '4.2': '4.2.1.0.0.24304122',
  '9.0': '9.0.0.0.24733065',
};

/** The release lines that can be shown. */
export const NSX_VERSIONS = Object.keys(BUILDS) as readonly NsxVersion[];

interface NodeAnswer {
  readonly does: string;
  readonly body: (build: string) => unknown;
}

/**
 * What clients ask of the manager itself, apart from its policy, with GET. The types are the limits of a tag, which
 * `vmware-nsxlib` asks for at its start; their numbers: NSX Policy API, types Tag and ManagedResource.
 */
const ANSWERS: Readonly<Record<string, NodeAnswer>> = {
  '/api/v1/node/version': {
    does: 'version and build, `node_version` and `product_version`',
    body: (build) => ({ node_version: build, product_version: build }),
  },
  '/api/v1/node': {
    does: 'version and host name',
    body: (build) => ({ node_version: build, hostname: 'nsx-simulator' }),
  },
  '/api/v1/reverse-proxy/node/health': {
    does: 'that the manager is healthy',
    body: () => ({ healthy: true, components_health: 'MANAGER:UP, POLICY:UP, SEARCH:UP' }),
  },
  '/api/v1/spec/vmware/types/Tag': {
    does: 'how long a tag may be',
    body: () => ({ id: 'Tag', properties: { scope: { maxLength: 128 }, tag: { maxLength: 256 } } }),
  },
  '/api/v1/spec/vmware/types/ManagedResource': {
    does: 'how many tags an object may have',
    body: () => ({ id: 'ManagedResource', properties: { tags: { maxItems: 30 } } }),
  },
};

/** All that is answered of the manager itself. */
export const NODE_PATHS: readonly ServedPath[] = Object.entries(ANSWERS).map(([path, { does }]) => ({
  method: 'GET',
  path,
  does,
}));

/** The answer to a GET of the manager's own API; undefined for what is not served. */
export function nodeApi(path: string, version: NsxVersion): Reply | undefined {
  const answer = Object.hasOwn(ANSWERS, path) ? ANSWERS[path] : undefined;
  return answer === undefined ? undefined : { status: 200, body: answer.body(BUILDS[version]) };
}
