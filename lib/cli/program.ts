import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code';
import { type SimulateOptions, simulate } from './simulate';
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

const SIMULATE_HELP = `
Faults, each with its words in any order:
  503, 429, 500 …             answered so, and nothing is done
  delay=<ms>                  the answer comes late
  cut-before, cut-after       the connection breaks before or after the change
  stale-revision              as though somebody else had changed the object
  session-expiry              all sessions end
  realization=<state>         ERROR, UNREALIZED or ABSENT
  <method> <path>             which requests; * stands for any characters
  skip=<n> every=<n> times=<n>  which of these, and how many
While it runs: GET, POST, DELETE /simulator/faults with the same as JSON, and
GET /simulator/log.

Examples:
  $ cdk-routable-pods simulate --inventory nsx.json --log
  $ cdk-routable-pods simulate --port 8443 --state ./nsx --fault "429 every=10"`;

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
  program
    .command('simulate')
    .description(
      'run an NSX Manager on this machine: the Policy API, for Terraform, cloud providers and your own tests',
    )
    .option('-p, --port <number>', 'port to listen on (default: any that is free)')
    .option('--host <address>', 'address to listen on; another than loopback lets others in (default: 127.0.0.1)')
    .option('-i, --inventory <file>', 'what stands already: transport zones, edge clusters, Tier-0s, as JSON')
    .option('-s, --state <folder>', 'keep the state in a folder, over restarts and crashes (default: in memory)')
    .option(
      '--certificate <file>',
      'where to write the certificate (default: in the state folder, else a temporary one)',
    )
    .option('--nsx-version <version>', 'release line to show: 3.2, 4.2 or 9.0 (default: 4.2)')
    .option(
      '-u, --user <name>',
      'user to let in (default: NSXT_USERNAME, else admin); the password is NSXT_PASSWORD, else chosen',
    )
    .option('--realization-delay <ms>', 'milliseconds until a change is realized (default: 0)')
    .option(
      '--fault <text>',
      'what is to go wrong, e.g. "503 PATCH /infra/tier-1s/* every=3"; may be repeated',
      (text: string, all: readonly string[] = []) => [...all, text],
    )
    .option('--log [file]', 'a line for each request, to a file or to standard error')
    .option('--json', 'print address, certificate and variables as one line of JSON')
    .addHelpText('after', `${SIMULATE_HELP}\n${EXIT_CODES}`)
    .action(async (options: SimulateOptions) => setExitCode(await simulate(options)));
  return program;
}

/** The package's own; it stands two folders up in the sources and in the build alike. */
function ownVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')).version;
}
