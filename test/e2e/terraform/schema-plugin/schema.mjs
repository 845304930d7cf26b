// `terraform providers schema -json` as the plugin protocol wants it.

/** A schema of the file (`{ version, block }`) as a message of the protocol. */
export function schemaMessage({ version = 0, block }) {
  return { version, block: blockMessage(block) };
}

function blockMessage({ attributes = {}, block_types = {}, deprecated = false }) {
  return {
    attributes: Object.entries(attributes).map(([name, { type, ...rest }]) => ({
      name,
      type: Buffer.from(JSON.stringify(type)),
      ...rest,
    })),
    block_types: Object.entries(block_types).map(([type_name, { nesting_mode, min_items, max_items, block }]) => ({
      type_name,
      nesting: nesting_mode.toUpperCase(),
      min_items,
      max_items,
      block: blockMessage(block),
    })),
    deprecated,
  };
}
