import * as fs from 'node:fs';
import * as path from 'node:path';
import { journalLine, readJournalLine } from '../../../lib/simulator/state/journal-line';

/**
 * Makes every route in a simulator's state folder one of a principal identity, as no client with a password can: NSX
 * protects what is made with a certificate. The simulator has to be stopped.
 */
export function protectRoutes(folder: string, owner: string): void {
  for (const name of fs.readdirSync(folder).filter((file) => /^(journal|snapshot)/.test(file))) {
    const file = path.join(folder, name);
    const lines = fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    fs.writeFileSync(file, lines.map((line) => journalLine(protect(readJournalLine(line)?.value, owner))).join(''));
  }
}

function protect(value: unknown, owner: string): unknown {
  return JSON.parse(JSON.stringify(value), (_name, part) =>
    part?.resource_type === 'StaticRoutes' ? { ...part, _protection: 'REQUIRE_OVERRIDE', _create_user: owner } : part,
  );
}
