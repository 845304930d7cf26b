import { byCodePoint } from '../../core/plan';

/** A static route as a manager answers it. */
export type RouteBody = Readonly<Record<string, unknown>>;

/** What a client says of a static route; all else NSX fills in. Source: StaticRoutes of NSX's API types, 9.1.1. */
const OWN_FIELDS = ['display_name', 'description', 'network', 'next_hops', 'tags', 'enabled_on_secondary'] as const;

/** The part of a route that can be written again. */
export function ownFields(body: RouteBody): RouteBody {
  return Object.fromEntries(OWN_FIELDS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

/** Whether two answers are the same to the last field, audit fields included; the order of fields says nothing. */
export function isUnchanged(before: RouteBody, now: RouteBody): boolean {
  return canonical(before) === canonical(now);
}

/** Whether two routes are the same in what a client says of them. An empty description is none; tags have no order. */
export function isSameRoute(one: RouteBody, other: RouteBody): boolean {
  return canonical(comparable(one)) === canonical(comparable(other));
}

function comparable(body: RouteBody): RouteBody {
  const { description, tags, ...own } = ownFields(body);
  const sorted = Array.isArray(tags) ? tags.map(canonical).sort(byCodePoint) : [];
  return { ...own, description: description ?? '', tags: sorted };
}

/** JSON with the fields of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCodePoint(a, b)))
      : part,
  );
}
