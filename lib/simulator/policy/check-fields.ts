import { type FieldType, formsOf, OBJECT_FIELDS, type ObjectType, typeOf } from './api-types';
import type { Json, NsxVersion } from './contract';
import { type FieldRule, ruleOf } from './field-rules';
import { matches } from './formats';
import { type Fields, isFields, isUnset, textOf } from './json';
import { has } from './places';
import type { Fault } from './refusal';

/** Where a value stands, and what is found wrong on the way. */
interface Walk {
  readonly version: NsxVersion;
  readonly faults: Fault[];
}

/**
 * What is wrong with an object of a type by its fields alone: an unknown field, a value of another type, out of range, not of
 * its form, a required one that is missing. `fields` has what a client can set; its rules are in `FIELD_RULES`.
 */
export function faultsOf(type: string, fields: Fields, version: NsxVersion): readonly Fault[] {
  const walk: Walk = { version, faults: [] };
  checkStruct(walk, type, fields, '');
  return walk.faults;
}

function checkStruct(walk: Walk, type: string, fields: Fields, at: string): void {
  const form = formsOf(type).find((name) => name === fields.resource_type);
  for (const [name, value] of Object.entries(fields)) {
    const found = fieldOf(type, form, name, at === '');
    const rule = found === undefined ? undefined : ruleFor(type, form, name, at === '');
    if (found === undefined || !has(walk.version, rule?.since)) {
      walk.faults.push({ error: 'unknownField', values: { field: `${at}${name}` } });
    } else if (!isUnset(value)) checkField(walk, found, rule, value as Json, `${at}${name}`);
  }
  checkRequired(walk, type, fields, at);
}

function fieldOf(type: string, form: string | undefined, name: string, top: boolean): FieldType | undefined {
  const own: ObjectType = typeOf(type);
  return (
    own.get(name) ??
    (form === undefined ? undefined : typeOf(form).get(name)) ??
    (top ? OBJECT_FIELDS.get(name) : undefined)
  );
}

function ruleFor(type: string, form: string | undefined, name: string, top: boolean): FieldRule | undefined {
  return (
    ruleOf(type, name) ?? (form === undefined ? undefined : ruleOf(form, name)) ?? (top ? ruleOf('*', name) : undefined)
  );
}

function checkRequired(walk: Walk, type: string, fields: Fields, at: string): void {
  for (const name of typeOf(type).keys()) {
    if (ruleOf(type, name)?.required === true && isUnset(fields[name])) {
      invalid(walk, `required property ${at}${name} is missing`);
    }
  }
}

function checkField(walk: Walk, field: FieldType, rule: FieldRule | undefined, value: Json, at: string): void {
  if (!field.list) checkValue(walk, field, rule, value, at);
  else if (!Array.isArray(value)) wrongType(walk, at, 'a list');
  else {
    if (rule?.max !== undefined && value.length > rule.max)
      invalid(walk, `${at} has exceeded maximum size ${rule.max}`);
    if (rule?.min !== undefined && value.length < rule.min)
      invalid(walk, `${at} has violated the minimum size ${rule.min}`);
    value.forEach((item: Json, index: number) => {
      checkValue(walk, field, rule, item, `${at}[${index}]`);
    });
  }
}

function checkValue(walk: Walk, field: FieldType, rule: FieldRule | undefined, value: Json, at: string): void {
  if (field.base === 'struct') {
    if (isFields(value)) checkStruct(walk, field.struct, value, `${at}.`);
    else wrongType(walk, at, 'an object');
  } else if (field.base === 'string' || field.base === 'enum') {
    if (typeof value === 'string') checkText(walk, field, rule, value, at);
    else wrongType(walk, at, 'a string');
  } else if (field.base === 'boolean') {
    if (typeof value !== 'boolean') wrongType(walk, at, 'a boolean');
  } else if (field.base !== 'any') {
    checkNumber(walk, field, rule, value, at);
  }
}

function checkText(walk: Walk, field: FieldType, rule: FieldRule | undefined, text: string, at: string): void {
  const allowed = field.base === 'enum' ? field.values : rule?.oneOf;
  if (allowed !== undefined && !allowed.includes(text)) {
    invalid(walk, `value ${text} of property ${at} is not one of the allowed values [${allowed.join(', ')}]`);
  }
  if (rule?.format !== undefined && textOf(text) !== undefined && !matches(rule.format, text)) {
    invalid(walk, `value ${text} of property ${at} is not a valid ${rule.format}`);
  }
  // The bounds of a list are of its size, and were looked at.
  if (!field.list && rule?.max !== undefined && text.length > rule.max) {
    invalid(walk, `${at} has exceeded maximum length ${rule.max}`);
  }
}

function checkNumber(walk: Walk, field: FieldType, rule: FieldRule | undefined, value: Json, at: string): void {
  if (typeof value !== 'number' || (field.base === 'integer' && !Number.isInteger(value))) {
    wrongType(walk, at, field.base === 'integer' ? 'an integer' : 'a number');
    return;
  }
  if (rule?.min !== undefined && value < rule.min)
    invalid(walk, `${at} has violated the minimum valid value ${rule.min}`);
  if (rule?.max !== undefined && value > rule.max)
    invalid(walk, `${at} has violated the maximum valid value ${rule.max}`);
}

function wrongType(walk: Walk, field: string, wanted: string): void {
  walk.faults.push({ error: 'wrongType', values: { field, wanted } });
}

function invalid(walk: Walk, fault: string): void {
  walk.faults.push({ error: 'invalidField', values: { fault } });
}
