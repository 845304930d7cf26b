import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command } from 'commander';
import { checkCommand } from './check-command';
import { EXIT_CODES } from './exit-code';
import type { ProgramHost } from './program-host';
import { rehearseCommand } from './rehearse-command';
import { routesCommand } from './routes-command';
import { simulateCommand } from './simulate-command';
import { strict } from './strict-command';
import { synthCommand } from './synth-command';

/** Every command, in the order in which `--help` lists them. */
const COMMANDS = [synthCommand, rehearseCommand, checkCommand, routesCommand, simulateCommand];

/** The command line, command by command. */
export function programOf(host: ProgramHost): Command {
  const program = new Command('cdk-routable-pods')
    .description('Pods with addresses that the whole data centre routes to: planned, proved, drawn and synthesized.')
    .version(ownVersion())
    .showHelpAfterError('(run with --help for the options)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  for (const command of COMMANDS) program.addCommand(command(host));
  return strict(program);
}

/** The package's own; it stands two folders up in the sources and in the build alike. */
function ownVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')).version;
}
