import { Command } from 'commander';
import { EXIT_CODES } from './exit-code';
import type { ProgramHost } from './program-host';
import { repeated } from './repeated';
import { type SimulateOptions, simulate } from './simulate';

const HELP = `
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

/** `cdk-routable-pods simulate`, as it is called. */
export function simulateCommand({ setExitCode }: ProgramHost): Command {
  return new Command('simulate')
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
      repeated,
    )
    .option('--log [file]', 'a line for each request, to a file or to standard error')
    .option('--json', 'print address, certificate and variables as one line of JSON')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (options: SimulateOptions) => setExitCode(await simulate(options)));
}
