// The provider's schema: what is kept of `terraform providers schema -json`, and how it is written down.

/** The one provider whose schema is read, as Terraform names it. */
export const PROVIDER = 'registry.terraform.io/vmware/nsxt';

/** Sections of a provider's schema that become classes. */
export const SECTIONS = { resources: 'resource_schemas', dataSources: 'data_source_schemas' };

/** Prose of the provider. The bindings link to its documentation instead of copying it. */
const TEXTS = new Set(['description', 'description_kind', 'deprecation_message']);

/**
 * The schema as it is stored: this provider only, no texts, keys sorted.
 *
 * `provider_versions` is dropped on purpose: with it the generator writes the exact version
 * into every class, and each user is pinned to that one release.
 */
export function storedSchema(printed) {
  const provider = printed?.provider_schemas?.[PROVIDER];
  if (provider === undefined) {
    throw new Error(`no schema of ${PROVIDER} in it; print one with: terraform providers schema -json`);
  }
  const kept = { provider: provider.provider };
  for (const section of Object.values(SECTIONS)) kept[section] = provider[section];
  return withoutTexts({ format_version: printed.format_version, provider_schemas: { [PROVIDER]: kept } });
}

/** The stored schema, cut down to the resources and data sources of the list. */
export function chosenSchema(stored, list) {
  const provider = stored.provider_schemas[PROVIDER];
  const chosen = { provider: provider.provider };
  for (const [kind, section] of Object.entries(SECTIONS)) {
    const unknown = list[kind].filter((name) => provider[section][name] === undefined);
    if (unknown.length > 0) {
      throw new Error(
        `resources.json lists under ${kind} what the provider does not have: ${unknown.join(', ')}; ` +
          'correct the name, or take a newer schema with --schema FILE',
      );
    }
    chosen[section] = Object.fromEntries([...list[kind]].sort().map((name) => [name, provider[section][name]]));
  }
  return { format_version: stored.format_version, provider_schemas: { [PROVIDER]: chosen } };
}

/** The schema as text, one attribute a line: small, and a diff shows what a release of the provider changed. */
export function formatSchema(value, indent = '') {
  if (isLeaf(value)) return JSON.stringify(value);
  const inner = `${indent} `;
  const lines = Object.entries(value).map(
    ([key, each]) => `${inner}${JSON.stringify(key)}: ${formatSchema(each, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function isLeaf(value) {
  return !isPlainObject(value) || !Object.values(value).some(isPlainObject);
}

function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with sorted keys. An attribute may itself be called `description`; its value is then an object, and stays. */
function withoutTexts(value) {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!isPlainObject(value)) return value;
  const kept = Object.keys(value)
    .sort()
    .filter((key) => !(TEXTS.has(key) && typeof value[key] === 'string'));
  return Object.fromEntries(kept.map((key) => [key, withoutTexts(value[key])]));
}
