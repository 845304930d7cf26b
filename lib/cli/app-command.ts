import * as fs from 'node:fs';
import { parse } from 'yaml';
import { ValidationError } from '../core/errors';

/** Where the engines' command lines look for the program; so do we, in this order. */
const PROJECT_FILES = ['cdk8s.yaml', 'cdktf.json'];

/**
 * The command that runs the program: as given, else `app` of the first project file that has one.
 *
 * @throws ValidationError CLI001 without a program, CLI002 for a project file that cannot be read
 */
export function appCommand(given: string | undefined): string {
  if (given?.trim() === '') throw new ValidationError('CLI001', '--app is empty; give it as --app "npx tsx main.ts"');
  if (given !== undefined) return given;
  for (const file of PROJECT_FILES.filter((name) => fs.existsSync(name))) {
    const app = appOf(file);
    if (app !== undefined) return app;
  }
  throw new ValidationError(
    'CLI001',
    `no program to run: neither --app was given, nor has ${PROJECT_FILES.join(' or ')} in ${process.cwd()} an "app"; add --app "npx tsx main.ts"`,
  );
}

/** YAML reads JSON too. */
function appOf(file: string): string | undefined {
  try {
    const content: unknown = parse(fs.readFileSync(file, 'utf8'));
    const app = (content as { app?: unknown } | null)?.app;
    return typeof app === 'string' && app.trim() !== '' ? app : undefined;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    throw new ValidationError('CLI002', `${reason.replace(/[:.]$/, '')}; mend the file or give --app`, file);
  }
}
