import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** An empty folder of its own for one test. */
export class Folder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-files-')));

  in(name: string): string {
    return path.join(this.path, name);
  }

  write(name: string, content: string): void {
    fs.mkdirSync(path.dirname(this.in(name)), { recursive: true });
    fs.writeFileSync(this.in(name), content);
  }

  /** Everything below it: files with their content, folders with null. */
  state(): Record<string, string | null> {
    const entries = fs.readdirSync(this.path, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries.map((entry) => {
        const full = path.join(entry.parentPath, entry.name);
        return [path.relative(this.path, full), entry.isFile() ? fs.readFileSync(full, 'utf8') : null];
      }),
    );
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true });
  }
}
