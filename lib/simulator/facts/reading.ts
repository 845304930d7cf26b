import { ValidationError } from '../../core/errors';
import type { Fact, UnreadableFact } from '../../core/model';
import { gatewayKey } from '../../core/model';
import { Cidr, Ip, IpRange } from '../../core/net';
import type { PolicyObject } from '../policy';

/** The manager whose tree is read, and what could not be read of it. */
export class Reading {
  readonly #unreadable: UnreadableFact[] = [];

  /** @param host as clients write it; a part of every key */
  constructor(readonly host: string) {}

  get unreadable(): readonly Fact[] {
    return this.#unreadable;
  }

  /** The key by which the model knows an object. */
  keyOf(path: string): string {
    return gatewayKey(this.host, path);
  }

  /** Where an object is, for findings. */
  at({ path }: PolicyObject): string {
    return `${this.host}${path}`;
  }

  /** What a text says, or nothing, with a fact about it: one bad value in a tree must not hide the rest. */
  read<T>(object: PolicyObject, field: string, parse: (at: string) => T): T | undefined {
    const at = this.at(object);
    try {
      return parse(at);
    } catch (error) {
      if (!ValidationError.isValidationError(error)) throw error;
      this.#unreadable.push({ kind: 'unreadable', key: `${at} ${field}`, at, rule: error.id, problem: error.message });
      return undefined;
    }
  }
}

/** The networks of a text as NAT rules have them: addresses, networks and ranges, with commas between. */
export function networksOf(text: string | undefined, at: string): readonly Cidr[] {
  if (text === undefined) return [];
  return text.split(',').flatMap((part) => networksOfPart(part.trim(), at));
}

function networksOfPart(text: string, at: string): readonly Cidr[] {
  if (text.includes('/')) return [Cidr.parse(text, at)];
  if (text.includes('-')) return IpRange.parse(text, at).toCidrs();
  const ip = Ip.parse(text, at);
  return [Cidr.of(ip, ip.family === 4 ? 32 : 128)];
}
