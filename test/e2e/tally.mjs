/** Counts checks of a long-running test program and prints each as it is done. */
export class Tally {
  #passed = 0;
  #failed = 0;

  constructor(name) {
    this.name = name;
  }

  /** Runs one check; an error in it is a failure, and the rest goes on. */
  async check(title, run) {
    const started = process.hrtime.bigint();
    try {
      await run();
      this.#passed += 1;
      console.log(`ok      ${title} (${seconds(started)} s)`);
    } catch (error) {
      this.#failed += 1;
      console.log(
        `FAILED  ${title} (${seconds(started)} s)\n${indent(error instanceof Error ? error.message : String(error))}`,
      );
    }
  }

  /** Prints the closing line that .ci/run adds up, and sets the exit code. */
  close() {
    console.log(`${this.name}: ${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}

const seconds = (started) => (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
const indent = (text) => text.replace(/^/gm, '        ');
