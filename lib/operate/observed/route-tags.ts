export { CLOUD_PROVIDER_TAGS, TERRAFORM_TAGS } from '../../core/model';

/** A tag of an NSX object; both parts may be empty. */
export interface RouteTag {
  readonly scope: string;
  readonly tag: string;
}

/** What the tags of a scope say. Mostly one text; NSX takes several of one scope. */
export function tagsOf(tags: readonly RouteTag[], scope: string): readonly string[] {
  return tags.filter((tag) => tag.scope === scope).map(({ tag }) => tag);
}
