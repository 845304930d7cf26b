// Terraform's values on the wire, and what a provider has to fill in that it has computed itself.
import { decode, ExtensionCodec, encode } from '@msgpack/msgpack';

/** A value that Terraform learns when the change is made. */
export const UNKNOWN = Symbol('known after apply');

/** Terraform marks an unknown value by extension 0, and one it knows a little of by extension 12. */
const PLAIN = 0;
const REFINED = 12;

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: PLAIN,
  encode: (value) => (value === UNKNOWN ? new Uint8Array(1) : null),
  decode: () => UNKNOWN,
});
extensionCodec.register({ type: REFINED, encode: () => null, decode: () => UNKNOWN });

export function fromWire({ msgpack, json }) {
  return msgpack.length > 0 ? decode(msgpack, { extensionCodec }) : JSON.parse(json.toString('utf8'));
}

export function toWire(value) {
  return { msgpack: encode(value, { extensionCodec }) };
}

/** The value with UNKNOWN where the provider computes an attribute that the user left out. */
export function planned(block, value) {
  return mapAttributes(block, value, (attribute, given) => (attribute.computed && given === null ? UNKNOWN : given));
}

/** The value with something of the right type where it was unknown, or computed and never asked for. */
export function settled(block, value, invent) {
  return mapAttributes(block, value, (attribute, given, name) =>
    given === UNKNOWN || (attribute.computed && given === null) ? invent(name, attribute.type) : given,
  );
}

/** An attribute that the state file does not have is null, a list of blocks that it does not have is empty. */
export function completed(block, value) {
  const attributes = Object.keys(block.attributes ?? {}).map((name) => [name, value[name] ?? null]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => [
    name,
    (value[name] ?? []).map((item) => completed(nested.block, item)),
  ]);
  return Object.fromEntries([...attributes, ...blocks]);
}

function mapAttributes(block, value, change) {
  const result = { ...value };
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    result[name] = change(attribute, value[name] ?? null, name);
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    if (Array.isArray(value[name])) result[name] = value[name].map((item) => mapAttributes(nested.block, item, change));
  }
  return result;
}
