import { Command } from 'commander';
import { EXIT_CODES } from './exit-code';
import type { ProgramHost } from './program-host';
import { type RehearseOptions, rehearse } from './rehearse';
import { repeated } from './repeated';

const HELP = `
It runs the program as synth does, starts an NSX on this machine with what the
program expects to find on one, and deploys to it by your own terraform: apply,
the cloud provider's routes for the nodes at rest, a second plan, destroy. No
manager and no state of yours is touched: all of it happens in a temporary
folder, with an NSX that is gone afterwards.

The provider vmware/nsxt is fetched from its registry; a folder that
NSXT_PROVIDER_MIRROR names takes its place, and so does your TF_CLI_CONFIG_FILE.

Exit code 1 also says that Terraform failed, that the second plan was not empty
or that something was left behind; 3 that Terraform or its provider is missing.

Examples:
  $ cdk-routable-pods rehearse --cluster cl1
  $ cdk-routable-pods rehearse --if-possible --json`;

/** `cdk-routable-pods rehearse`, as it is called. */
export function rehearseCommand({ setExitCode }: ProgramHost): Command {
  return new Command('rehearse')
    .description('run the program, then deploy what it wrote to an NSX on this machine by the real Terraform')
    .option('-a, --app <command>', 'command that runs the program (default: "app" of cdk8s.yaml, else of cdktf.json)')
    .option('-c, --cluster <name>', 'play the cloud provider of this cluster only; may be repeated', repeated)
    .option('--if-possible', 'say what is missing on this machine, and end with success all the same')
    .option('--json', 'print the result as JSON')
    .option('--frozen', 'fail if addresses.lock.json would change, as in CI')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (options: RehearseOptions) => setExitCode(await rehearse(options)));
}
