import { type FieldType, typeOf } from './api-types';
import type { Json } from './contract';
import { type Fields, isFields, isUnset, same } from './json';
import type { Fault } from './refusal';

/** The same field of three objects: as a client sent it, as it stood, as it will stand. */
interface Three {
  readonly sent: Json | undefined;
  readonly stood: Json | undefined;
  readonly stands: Json | undefined;
}

/**
 * Fields that NSX fills and a client sent with another value: neither what it read nor what NSX computes from the rest.
 * Sending back what was read is no fault, so that a client can change a part of what it got and send all of it.
 */
export function readOnlyFaults(
  type: string,
  sent: Fields,
  stood: Fields | undefined,
  stands: Fields,
): readonly Fault[] {
  const faults: Fault[] = [];
  compare(faults, type, { sent, stood, stands }, '');
  return faults;
}

function compare(faults: Fault[], type: string, three: Three, at: string): void {
  if (!isFields(three.sent)) return;
  for (const field of typeOf(type).values()) {
    const values = part(three, field.name);
    if (isUnset(values.sent)) continue;
    if (!field.readonly) descend(faults, field, values, `${at}${field.name}`);
    else if (!same(values.sent, values.stood) && !same(values.sent, values.stands)) {
      faults.push({ error: 'invalidField', values: { fault: `${at}${field.name} is read-only` } });
    }
  }
}

function descend(faults: Fault[], field: FieldType, three: Three, at: string): void {
  if (field.base !== 'struct') return;
  if (!field.list) compare(faults, field.struct, three, `${at}.`);
  else if (Array.isArray(three.sent)) {
    three.sent.forEach((_, index) => {
      compare(faults, field.struct, part(three, index), `${at}[${index}].`);
    });
  }
}

function part(three: Three, key: string | number): Three {
  return { sent: pick(three.sent, key), stood: pick(three.stood, key), stands: pick(three.stands, key) };
}

function pick(value: Json | undefined, key: string | number): Json | undefined {
  if (typeof key === 'number') return Array.isArray(value) ? (value[key] as Json | undefined) : undefined;
  return isFields(value) ? value[key] : undefined;
}
