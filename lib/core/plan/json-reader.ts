import { ValidationError } from '../errors';

/** A value of a JSON file without lists; an object is the list of its members, so that a key given twice is seen. */
export type JsonValue = string | number | boolean | null | readonly JsonMember[];

export interface JsonMember {
  readonly key: string;
  /** Line of the key, counted from 1. */
  readonly line: number;
  readonly value: JsonValue;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TEXT = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?/;
const TOKEN = new RegExp(`[{}:,]|${TEXT.source}|${NUMBER.source}|true|false|null`, 'uy');
const SPACE = /[ \t\r\n]*/y;

/** Deeper than any file that is read here. */
const MAX_DEPTH = 4;

/** Reads JSON with the line of every key, which `JSON.parse` does not tell. One for each text. */
export class JsonReader {
  readonly #file: string;
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;

  /** @param file its name, for errors */
  constructor(text: string, file: string) {
    this.#file = file;
    this.#end = text.trimEnd().split('\n').length;
    this.#tokens = this.#split(text);
  }

  /**
   * The whole text as one value.
   *
   * @throws ValidationError LOCK002 when it ends too early, LOCK003 when it is not JSON or has a list in it
   */
  read(): JsonValue {
    const value = this.#value(0);
    const more = this.#tokens[this.#next];
    if (more !== undefined) throw this.#unexpected(more.text, more.line);
    return value;
  }

  #value(depth: number): JsonValue {
    const { text, line } = this.#take();
    if (text === '{' && depth < MAX_DEPTH) return this.#members(depth);
    if (/^[{}:,]/.test(text)) throw this.#unexpected(text, line);
    return JSON.parse(text) as JsonValue;
  }

  #members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    if (this.#tokens[this.#next]?.text === '}') {
      this.#next++;
      return members;
    }
    for (;;) {
      const key = this.#take();
      if (!key.text.startsWith('"')) throw this.#unexpected(key.text, key.line);
      this.#expect(':');
      members.push({ key: JSON.parse(key.text) as string, line: key.line, value: this.#value(depth + 1) });
      if (this.#expect(',', '}') === '}') return members;
    }
  }

  #expect(...texts: readonly string[]): string {
    const { text, line } = this.#take();
    if (!texts.includes(text)) throw this.#unexpected(text, line);
    return text;
  }

  #take(): Token {
    const token = this.#tokens[this.#next++];
    if (token === undefined) throw this.#truncated();
    return token;
  }

  #split(text: string): Token[] {
    const tokens: Token[] = [];
    let line = 1;
    for (let at = 0; ; ) {
      const space = match(SPACE, text, at) ?? '';
      line += space.split('\n').length - 1;
      at += space.length;
      if (at === text.length) return tokens;
      const token = match(TOKEN, text, at);
      if (token === undefined) throw this.#unreadable(text.slice(at), line);
      tokens.push({ text: token, line });
      at += token.length;
    }
  }

  /** What is cut off in the middle of a word or a text is a file that ends too early; all else is no JSON. */
  #unreadable(rest: string, line: number): ValidationError {
    const cut = /^"[^"\n]*$/.test(rest) || ['true', 'false', 'null', '-0'].some((word) => word.startsWith(rest));
    return cut ? this.#truncated() : this.#unexpected(rest.slice(0, 1), line);
  }

  #truncated(): ValidationError {
    const message = `the file ends before it is complete; bring it back with git checkout -- ${this.#file}`;
    return new ValidationError('LOCK002', message, `${this.#file}:${this.#end}`);
  }

  #unexpected(text: string, line: number): ValidationError {
    const message = `${JSON.stringify(text)} is not expected here; bring the file back with git checkout -- ${this.#file}`;
    return new ValidationError('LOCK003', message, `${this.#file}:${line}`);
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
