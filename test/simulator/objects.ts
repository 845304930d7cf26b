import type { PolicyObject } from '../../lib/simulator';

/** An object as a policy tree gives it, from its path and what is special about it. */
export function object(resource_type: string, path: string, fields: object = {}): PolicyObject {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const parent =
    /^(.*?)(?:\/(?:tier-[01]s|segments|locale-services|interfaces|static-routes|neighbors|nat-rules|nat)\/[^/]+|\/bgp)$/;
  return {
    resource_type,
    id,
    path,
    parent_path: parent.exec(path)?.[1] ?? '',
    relative_path: id,
    display_name: id,
    unique_id: `uuid-of-${id}`,
    _revision: 0,
    ...fields,
  };
}
