/** How far a long work is: one line on a terminal's standard error, which goes away at the end. Elsewhere nothing. */
export class ProgressLine {
  readonly #stream = process.stderr;
  #shown = false;

  show(text: string): void {
    if (this.#stream.isTTY !== true) return;
    this.#shown = true;
    this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K');
    this.#shown = false;
  }
}
