import table from './api-types.json';

/**
 * Shape of one field of NSX's types. `struct` names a row of {@link typeOf}; `any` is a value nobody looks into, where
 * NSX takes one of many forms that no client of this project sends.
 */
export interface FieldType {
  readonly name: string;
  readonly base: 'string' | 'integer' | 'number' | 'boolean' | 'enum' | 'struct' | 'any';
  /** Values of an enumeration. */
  readonly values: readonly string[];
  /** Type of a struct; empty for another base. */
  readonly struct: string;
  readonly list: boolean;
  /** Filled by NSX: a client may send back what it read, and nothing else. */
  readonly readonly: boolean;
}

/** The fields of a type, by name. */
export type ObjectType = ReadonlyMap<string, FieldType>;

/**
 * Types that the extract of the SDK lacks: kinds whose bodies no client of this project writes, and the two forms of a
 * subnet's DHCP configuration, which the SDK gives as one base type. Source of the fields of the latter: the provider's
 * `segment_common.go`.
 */
const BEYOND_THE_EXTRACT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Org: {},
  QoSProfile: {},
  VpcSecurityProfile: { north_south_firewall: 'any', east_west_firewall: 'any' },
  SegmentDhcpV4Config: { options: 'DhcpV4Options' },
  SegmentDhcpV6Config: {
    domain_names: '[string]',
    excluded_ranges: '[IpPoolRange]',
    preferred_time: 'integer',
    sntp_servers: '[string]',
  },
};

/** A struct whose own field `resource_type` says which fields it has beside its base's. */
const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  SegmentDhcpConfig: ['SegmentDhcpV4Config', 'SegmentDhcpV6Config'],
};

const SHAPE = /^(readonly )?(\[)?(?:(string|integer|number|boolean|any)|one of ([^\]]+)|(\w+))\]?$/;

function fieldType(name: string, text: string): FieldType {
  const [, readonly, list, base, values, struct = ''] = SHAPE.exec(text) ?? [];
  return {
    name,
    base: (base as FieldType['base'] | undefined) ?? (values === undefined ? 'struct' : 'enum'),
    values: values?.split(' ') ?? [],
    struct,
    list: list !== undefined,
    readonly: readonly !== undefined,
  };
}

function objectType(fields: Readonly<Record<string, string>>): ObjectType {
  return new Map(Object.entries(fields).map(([name, text]) => [name, fieldType(name, text)]));
}

/**
 * Fields of NSX's types by type name. `api-types.json` was taken once from the metadata of the official Python SDK
 * `vcf-nsx` 9.1.1.0, for the kinds that the simulator knows and what they are made of. What all objects have (`id`,
 * `path`, `tags`, …) is not repeated there; see `OBJECT_FIELDS`.
 */
const TYPES: ReadonlyMap<string, ObjectType> = new Map(
  Object.entries({ ...table, ...BEYOND_THE_EXTRACT } as Readonly<Record<string, Readonly<Record<string, string>>>>).map(
    ([name, fields]) => [name, objectType(fields)],
  ),
);

const NO_FIELDS: ObjectType = new Map();

/** The fields of a type; none for an unknown name. */
export function typeOf(name: string): ObjectType {
  return TYPES.get(name) ?? NO_FIELDS;
}

/** The names of all types. */
export function typeNames(): Iterable<string> {
  return TYPES.keys();
}

/** The forms a struct can take, which its field `resource_type` chooses from; empty for a struct of one form. */
export function formsOf(struct: string): readonly string[] {
  return FORMS_OF[struct] ?? [];
}

/** Fields of every object that a client may set, with `resource_type` and `_revision`, which it may send back. */
export const OBJECT_FIELDS: ObjectType = objectType({
  id: 'string',
  display_name: 'string',
  description: 'string',
  tags: '[Tag]',
  resource_type: 'string',
  _revision: 'integer',
});

/** Fields of every object that NSX fills, whatever a client sends. */
export const SERVER_FIELDS: ReadonlySet<string> = new Set([
  'path',
  'parent_path',
  'relative_path',
  'remote_path',
  'unique_id',
  'realization_id',
  'owner_id',
  'origin_site_id',
  'marked_for_delete',
  'overridden',
  '_create_user',
  '_create_time',
  '_last_modified_user',
  '_last_modified_time',
  '_system_owned',
  '_protection',
  '_self',
  '_links',
  '_schema',
]);
