import { ValidationError } from '../errors';
import type { JsonMember, JsonValue } from './json-reader';

/** An object of the lock file, read strictly: every member once, known, and of the form it must have. */
export class Fields {
  readonly members: readonly JsonMember[];
  readonly #byKey = new Map<string, JsonMember>();
  readonly #title: string;
  readonly #file: string;
  readonly #line: number;

  /**
   * @param title what a message calls it
   * @param line where it begins
   * @throws ValidationError LOCK003 when it is no object, LOCK005 when a member is there twice
   */
  constructor(title: string, value: JsonValue, file: string, line: number) {
    this.#title = title;
    this.#file = file;
    this.#line = line;
    if (typeof value !== 'object' || value === null) {
      const message = `${title} is ${JSON.stringify(value)} and not an object; bring the file back with git checkout -- ${file}`;
      throw new ValidationError('LOCK003', message, this.at);
    }
    this.members = value;
    for (const member of value) this.#enter(member);
  }

  /** File and line. */
  get at(): string {
    return this.#place(this.#line);
  }

  /** The member; undefined where it is not there. */
  get(name: string): JsonMember | undefined {
    return this.#byKey.get(name);
  }

  /** The objects in it, under their names. */
  objects(): [string, Fields][] {
    return this.members.map(({ key, value, line }) => [key, new Fields(JSON.stringify(key), value, this.#file, line)]);
  }

  /** @throws ValidationError LOCK006 when there is a member of another name */
  only(names: readonly string[]): void {
    const unknown = this.members.find(({ key }) => !names.includes(key));
    if (unknown === undefined) return;
    const message = `${this.#title} has "${unknown.key}", which is not known; known are ${names.join(', ')}`;
    throw new ValidationError('LOCK006', message, this.#place(unknown.line));
  }

  /**
   * The member as an object.
   *
   * @throws ValidationError LOCK006 when it is missing, and as the constructor
   */
  object(name: string): Fields {
    const member = this.#need(name);
    return new Fields(`"${name}"`, member.value, this.#file, member.line);
  }

  /** @throws ValidationError LOCK006 when it is missing or not a text, or not one of the known words */
  text(name: string, words?: readonly string[]): string {
    const { value, line } = this.#need(name);
    if (typeof value === 'string' && (words === undefined || words.includes(value))) return value;
    const wanted = words === undefined ? 'a text' : words.join(' or ');
    const message = `"${name}" of ${this.#title} is ${JSON.stringify(value)}; it must be ${wanted}`;
    throw new ValidationError('LOCK006', message, this.#place(line));
  }

  /** As {@link text}; undefined where it is not there. */
  optionalText(name: string, words?: readonly string[]): string | undefined {
    return this.#byKey.has(name) ? this.text(name, words) : undefined;
  }

  /** @throws ValidationError LOCK006 when it is there and not true or false */
  flag(name: string): boolean {
    const member = this.#byKey.get(name);
    if (member === undefined || typeof member.value === 'boolean') return member?.value === true;
    const message = `"${name}" of ${this.#title} is ${JSON.stringify(member.value)}; it must be true or false`;
    throw new ValidationError('LOCK006', message, this.#place(member.line));
  }

  #need(name: string): JsonMember {
    const member = this.#byKey.get(name);
    if (member !== undefined) return member;
    const message = `${this.#title} has no "${name}"; bring the line back from version control, or delete it to choose anew`;
    throw new ValidationError('LOCK006', message, this.at);
  }

  #enter(member: JsonMember): void {
    const earlier = this.#byKey.get(member.key);
    if (earlier !== undefined) {
      const message = `"${member.key}" is there twice, first on line ${earlier.line}; keep the line that is in use, and give the other another key`;
      throw new ValidationError('LOCK005', message, this.#place(member.line));
    }
    this.#byKey.set(member.key, member);
  }

  #place(line: number): string {
    return `${this.#file}:${line}`;
  }
}
