import { type FieldType, formsOf, typeOf } from './api-types';
import type { Json } from './contract';
import { ruleOf } from './field-rules';
import { type Fields, isFields } from './json';

/**
 * An object without what a client cleared: a field that is `null`, and a reference that is `""`. Another text that is empty
 * stays, as the provider sends it and reads it back.
 */
export function cleared(type: string, fields: Fields): Fields {
  const own = typeOf(type);
  const forms = formsOf(type).map(typeOf);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
      if (value === undefined || value === null) return [];
      if (value === '' && ruleOf(type, name)?.path !== undefined) return [];
      const field = own.get(name) ?? forms.find((form) => form.has(name))?.get(name);
      return [[name, field?.base === 'struct' ? clearedStruct(field, value) : value]];
    }),
  );
}

function clearedStruct(field: FieldType, value: Json): Json {
  if (Array.isArray(value))
    return value.map((item: Json) => (isFields(item) ? (cleared(field.struct, item) as Json) : item));
  return isFields(value) ? (cleared(field.struct, value) as Json) : value;
}
