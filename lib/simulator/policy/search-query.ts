import { ANY_CHARACTER, ANY_TEXT, type Pattern } from './pattern';
import { refuse } from './refusal';

/** What a search asks for. */
export type SearchQuery =
  | { readonly kind: 'all'; readonly of: readonly SearchQuery[] }
  | { readonly kind: 'any'; readonly of: readonly SearchQuery[] }
  | { readonly kind: 'not'; readonly of: SearchQuery }
  | Term;

/** A field and what it must be. */
export interface Term {
  readonly kind: 'term';
  /** `display_name`, `tags.scope`. */
  readonly field: string;
  /** The value, unescaped. Where the value has `*` or `?`, what comes before the first. */
  readonly value: string;
  /** The whole value, where it has `*` or `?`. @default - it has none */
  readonly pattern?: Pattern;
}

/**
 * Reads a query in the form that NSX's clients write, a part of Lucene's: terms `field:value` with `AND`, `OR`, `NOT` and
 * parentheses; `*` and `?` in a value; a backslash, or quotes around the value, before what is meant as it stands. A value goes
 * on to the next operator: clients escape neither spaces nor colons in it.
 *
 * @throws Refusal for a text that is none
 */
export function parseSearch(text: string): SearchQuery {
  const reader = new Reader(text);
  const query = reader.anyOf();
  if (!reader.ended()) throw wrong(text);
  return query;
}

function wrong(value: string): Error {
  return refuse('parameter', { name: 'query', value, wanted: 'give terms field:value joined by AND, OR and NOT' });
}

const OPERATOR = /^ +(AND|OR) +/;

/** Groups in groups; no client goes beyond two. */
const DEEPEST = 50;

class Reader {
  #place = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  ended(): boolean {
    return this.#place >= this.text.length;
  }

  anyOf(): SearchQuery {
    const parts = [this.#allOf()];
    while (this.#skip('OR')) parts.push(this.#allOf());
    return parts.length === 1 ? (parts[0] as SearchQuery) : { kind: 'any', of: parts };
  }

  #allOf(): SearchQuery {
    const parts = [this.#one()];
    while (this.#skip('AND')) parts.push(this.#one());
    return parts.length === 1 ? (parts[0] as SearchQuery) : { kind: 'all', of: parts };
  }

  #one(): SearchQuery {
    this.#skipSpaces();
    if (this.#rest().startsWith('NOT ')) {
      this.#place += 4;
      return { kind: 'not', of: this.#one() };
    }
    if (!this.#rest().startsWith('(')) return this.#term();
    this.#place++;
    this.#depth++;
    if (this.#depth > DEEPEST) throw wrong(this.text);
    const inside = this.anyOf();
    this.#skipSpaces();
    if (!this.#rest().startsWith(')')) throw wrong(this.text);
    this.#place++;
    this.#depth--;
    return inside;
  }

  #term(): Term {
    const [head, field] = /^([A-Za-z_][\w.]*) *: */.exec(this.#rest()) ?? [];
    if (head === undefined || field === undefined) throw wrong(this.text);
    this.#place += head.length;
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(this.#rest());
    if (quoted !== null) {
      this.#place += quoted[0].length;
      return { kind: 'term', field, value: (quoted[1] as string).replace(/\\(.)/g, '$1') };
    }
    const raw = this.#value();
    if (raw === '') throw wrong(this.text);
    return termOf(field, raw);
  }

  /** Up to the next operator, or to the parenthesis that closes the group it is in. */
  #value(): string {
    const start = this.#place;
    let open = 0;
    while (!this.ended()) {
      const character = this.text[this.#place];
      if (character === ' ' && OPERATOR.test(this.#rest())) break;
      if (character === '\\') this.#place++;
      else if (character === '(') open++;
      else if (character === ')' && open-- === 0 && this.#depth > 0) break;
      this.#place++;
    }
    return this.text.slice(start, this.#place).trimEnd();
  }

  #skip(operator: 'AND' | 'OR'): boolean {
    const [whole, word] = OPERATOR.exec(this.#rest()) ?? [];
    if (whole === undefined || word !== operator) return false;
    this.#place += whole.length;
    return true;
  }

  #skipSpaces(): void {
    while (this.text[this.#place] === ' ') this.#place++;
  }

  #rest(): string {
    return this.text.slice(this.#place);
  }
}

/** A bare value, with what is escaped in it freed and its wildcards read. */
function termOf(field: string, raw: string): Term {
  const pattern: (string | symbol)[] = [];
  for (const [, escaped, character] of raw.matchAll(/\\(.)|(.)/gs)) {
    if (character === '*') pattern.push(ANY_TEXT);
    else if (character === '?') pattern.push(ANY_CHARACTER);
    else pattern.push(escaped ?? (character as string));
  }
  const wild = pattern.findIndex((part) => typeof part === 'symbol');
  const value = pattern.slice(0, wild < 0 ? undefined : wild).join('');
  return wild < 0 ? { kind: 'term', field, value } : { kind: 'term', field, value, pattern };
}
