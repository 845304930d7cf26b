/** What Mermaid does not take literally in a quoted label, as the entities it knows. Source: Mermaid, Flowchart syntax, Entity codes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '\\': '#92;',
  '`': '#96;',
};

/** A Mermaid flowchart, line by line. */
export class MermaidText {
  readonly #lines = ['flowchart TB'];
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  #indent = '  ';

  /**
   * The id of an element: its kind and its name as one word, which stays the same when others are added. Where two
   * elements would have one id, the later one gets a number.
   */
  id(kind: string, key = '', name = key): string {
    const element = `${kind} ${key}`;
    const known = this.#ids.get(element);
    if (known !== undefined) return known;
    const word = (name === '' ? kind : `${kind}_${name}`).replace(/[^A-Za-z0-9]+/g, '_');
    let id = word;
    for (let number = 2; this.#taken.has(id); number++) id = `${word}_${number}`;
    this.#ids.set(element, id);
    this.#taken.add(id);
    return id;
  }

  /** A box with lines of text. */
  box(id: string, lines: readonly string[]): void {
    this.#add(`${id}["${labelText(lines)}"]`);
  }

  /** A line between two boxes or groups, with lines of text on it. */
  edge(from: string, to: string, label: readonly string[] = []): void {
    this.#add(label.length === 0 ? `${from} --- ${to}` : `${from} ---|"${labelText(label)}"| ${to}`);
  }

  /** A frame around what `content` draws, which stands one below the other. */
  group(id: string, title: string, content: () => void): void {
    this.#add(`subgraph ${id}["${labelText([title])}"]`);
    this.#indent = '    ';
    this.#add('direction LR');
    content();
    this.#indent = '  ';
    this.#add('end');
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #add(line: string): void {
    this.#lines.push(`${this.#indent}${line}`);
  }
}

function labelText(lines: readonly string[]): string {
  return lines.map(escaped).join('<br/>');
}

function escaped(text: string): string {
  return text.replace(/\s/g, ' ').replace(/["#&<>\\`]/g, (character) => ENTITIES[character] ?? character);
}
