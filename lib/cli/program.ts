import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code';
import { type SynthOptions, synth } from './synth';

/** What the command line needs of the process it runs in. */
export interface ProgramHost {
  readonly setExitCode: (code: ExitCode) => void;
}

const EXIT_CODES = `
Exit codes:
  ${EXIT.ok}  everything is right
  ${EXIT.findings}  the network has errors; nothing was written
  ${EXIT.input}  the call, the program or a file could not be read
  ${EXIT.unreachable}  a manager or a cluster could not be reached`;

/** The command line, command by command. */
export function programOf({ setExitCode }: ProgramHost): Command {
  const program = new Command('cdk-routable-pods')
    .description('Pods with addresses that the whole data centre routes to: planned, proved, drawn and synthesized.')
    .version(ownVersion())
    .showHelpAfterError('(run with --help for the options)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  program
    .command('synth')
    .description('run the program, prove its network, write both halves and say what to do next')
    .option('-a, --app <command>', 'command that runs the program (default: "app" of cdk8s.yaml, else of cdktf.json)')
    .option('--json', 'print the result as JSON')
    .option('--frozen', 'fail if addresses.lock.json would change, as in CI')
    .addHelpText('after', `\nExample:\n  $ cdk-routable-pods synth --app "npx tsx main.ts"\n${EXIT_CODES}`)
    .action(async (options: SynthOptions) => setExitCode(await synth(options)));
  return program;
}

/** The package's own; it stands two folders up in the sources and in the build alike. */
function ownVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')).version;
}
