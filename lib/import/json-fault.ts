/** Where a text stops being JSON, and how. Lines and columns count from 1, in UTF-16 units as editors do. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** True where everything up to the end was JSON so far: the file was cut off. */
  readonly truncated: boolean;
  /** What stands there, quoted; empty at the end of the text. */
  readonly found: string;
}

const STRING = /"(?:[^"\\]|\\.)*"/sy;
const WORD = /[^\s,:"{}[\]]+/y;
const SPACE = /[ \t\n\r]*/y;
/** Numbers and words that would be JSON if they went on. */
const BEGUN = /^(?:-|-?\d[\d.eE+-]*|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

/**
 * The place of the first fault of a text that `JSON.parse` refused. Node's own messages name a place in some cases, in
 * other words by version, and in others not at all.
 */
export function findJsonFault(text: string): JsonFault {
  const scanner = new Scanner(text);
  scanner.scan();
  return placeOf(text, scanner.at);
}

/** What may come next; the stack says which brackets are open. */
type Expected = 'value' | 'firstKey' | 'key' | 'colon' | 'firstItem' | 'afterValue';

class Scanner {
  at = 0;
  private readonly open: ('{' | '[')[] = [];
  private expected: Expected = 'value';

  constructor(private readonly text: string) {}

  /** Moves to the first character that cannot stand where it does, or to the end. */
  scan(): void {
    do this.at += this.read(SPACE)?.length ?? 0;
    while (this.at < this.text.length && this.step());
  }

  private step(): boolean {
    const next = this.text[this.at] as string;
    switch (this.expected) {
      case 'colon':
        return next === ':' && this.take('value');
      case 'afterValue':
        return this.afterValue(next);
      case 'firstKey':
        return next === '}' ? this.close('{') : this.key();
      case 'key':
        return this.key();
      case 'firstItem':
        return next === ']' ? this.close('[') : this.value(next);
      case 'value':
        return this.value(next);
    }
  }

  private value(next: string): boolean {
    if (next === '{' || next === '[') {
      this.open.push(next);
      return this.take(next === '{' ? 'firstKey' : 'firstItem');
    }
    return next === '"' ? this.string('afterValue') : this.scalar();
  }

  private key(): boolean {
    return this.string('colon');
  }

  private afterValue(next: string): boolean {
    const bracket = this.open.at(-1);
    if (next === ',' && bracket !== undefined) return this.take(bracket === '{' ? 'key' : 'value');
    if (next === '}') return this.close('{');
    return next === ']' && this.close('[');
  }

  private close(bracket: '{' | '['): boolean {
    if (this.open.at(-1) !== bracket) return false;
    this.open.pop();
    return this.take('afterValue');
  }

  private string(then: Expected): boolean {
    if (this.text[this.at] !== '"') return false;
    const literal = this.read(STRING);
    if (literal === undefined) return this.cutOff();
    if (!isJson(literal)) return false;
    this.at += literal.length;
    this.expected = then;
    return true;
  }

  private scalar(): boolean {
    const word = this.read(WORD) ?? '';
    if (this.at + word.length === this.text.length && BEGUN.test(word)) return this.cutOff();
    if (!isJson(word)) return false;
    this.at += word.length;
    this.expected = 'afterValue';
    return true;
  }

  private cutOff(): false {
    this.at = this.text.length;
    return false;
  }

  private take(then: Expected): true {
    this.at++;
    this.expected = then;
    return true;
  }

  private read(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: at - lineStart + 1,
    truncated: at === text.length,
    found: at === text.length ? '' : JSON.stringify(text[at]),
  };
}
