import { ValidationError } from '../../core/errors';
import { type Cidr, InterfaceAddress, Ip } from '../../core/net';
import { type ObservedOwner, ownerOf } from './route-owner';
import { CLOUD_PROVIDER_TAGS, type RouteTag, tagsOf } from './route-tags';

/** A static route as it stands on a manager. */
export interface ObservedRoute {
  /** `/infra/tier-1s/tanzu-cl1/static-routes/<id>` */
  readonly path: string;
  /** The last part of the path. */
  readonly id: string;
  /** `/infra/tier-1s/tanzu-cl1` */
  readonly gateway: string;
  /** The id where it has no name. */
  readonly displayName: string;
  /** Host bits, where NSX holds any, are cleared: they have no meaning in a route. */
  readonly network: Cidr;
  /** Addresses, in the route's order. Empty: it discards what it takes, or leaves by an interface. */
  readonly nextHops: readonly Ip[];
  readonly tags: readonly RouteTag[];
  /** Tag of scope `vsphere.k8s.io/cluster-name`, the first of several: on TKG `kubernetes` for every cluster. */
  readonly cluster?: string;
  /** Tag of scope `vsphere.k8s.io/node-name`, the first of several. */
  readonly node?: string;
  readonly owner: ObservedOwner;
  /** The answer itself. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The policy path of a static route of a gateway, in the default space or in a project's. */
const PATH = /^((?:\/orgs\/[^/]+\/projects\/[^/]+)?\/infra\/tier-[01]s\/[^/]+)\/static-routes\/([^/]+)$/;

/**
 * Reads one object of type StaticRoutes.
 *
 * @param at where it was read, for errors: the manager's host, or a file
 * @throws ValidationError RT003 for what lacks a path, a network or next hops, or has them in another form
 */
export function observedRoute(body: object, at: string): ObservedRoute {
  const fields = body as Readonly<Record<string, unknown>>;
  const { path } = fields;
  const [, gateway, id] = typeof path === 'string' ? (PATH.exec(path) ?? []) : [];
  if (typeof path !== 'string' || gateway === undefined || id === undefined) {
    throw unreadable('a static route', 'path', path, at);
  }
  const network = networkOf(fields.network, path, at);
  const displayName = typeof fields.display_name === 'string' ? fields.display_name : id;
  const tags = tagsIn(fields.tags);
  const [cluster] = tagsOf(tags, CLOUD_PROVIDER_TAGS.cluster);
  const [node] = tagsOf(tags, CLOUD_PROVIDER_TAGS.node);
  return {
    path,
    id,
    gateway,
    displayName,
    network,
    nextHops: nextHopsIn(fields.next_hops, path, at),
    tags,
    ...(cluster === undefined ? {} : { cluster }),
    ...(node === undefined ? {} : { node }),
    owner: ownerOf({ id, displayName, networks: [String(fields.network), network.toString()], tags }),
    body: fields,
  };
}

function networkOf(value: unknown, path: string, at: string): Cidr {
  try {
    return InterfaceAddress.parse(value as string).network;
  } catch (error) {
    if (ValidationError.isValidationError(error)) throw unreadable(`route ${path}`, 'network', value, at);
    throw error;
  }
}

function nextHopsIn(value: unknown, path: string, at: string): Ip[] {
  if (!Array.isArray(value)) throw unreadable(`route ${path}`, 'next_hops', value, at);
  return value.flatMap((hop: unknown) => {
    const address = (hop as { ip_address?: unknown } | null)?.ip_address;
    if (address === undefined || address === null) return [];
    try {
      return [Ip.parse(address as string)];
    } catch (error) {
      if (ValidationError.isValidationError(error)) throw unreadable(`route ${path}`, 'ip_address', address, at);
      throw error;
    }
  });
}

/** Either part of a tag may be left out. */
function tagsIn(value: unknown): RouteTag[] {
  if (!Array.isArray(value)) return [];
  return value.map((tag: unknown) => {
    const { scope, tag: text } = (tag ?? {}) as { scope?: unknown; tag?: unknown };
    return { scope: String(scope ?? ''), tag: String(text ?? '') };
  });
}

function unreadable(what: string, field: string, value: unknown, at: string): ValidationError {
  const found = value === undefined ? `has no ${field}` : `has the ${field} ${JSON.stringify(value)}`;
  return new ValidationError('RT003', `${what} ${found}, which cannot be read; look at it in NSX`, at);
}
