import { Command } from 'commander';
import { CHECKS } from '../operate';
import { check } from './check';
import type { CheckOptions } from './check-options';
import { EXIT_CODES } from './exit-code';
import type { ProgramHost } from './program-host';
import { repeated } from './repeated';

const HELP = `
The plan is addresses.lock.json; what runs is what kubectl prints, and with
--manager what NSX has. User and password of the manager are NSXT_USERNAME and
NSXT_PASSWORD, its certificate is trusted by the file in NSXT_CA_FILE. Nothing
is changed.

An inventory is of the cluster in whose block most of its podCIDRs are, unless
its name stands before the file. Antrea's options are also compared with
tkg.out/<cluster>/antrea-agent.conf beside the lock, where synth wrote that.

Each line is right (ok), wrong (FAIL), or worth a look (warn):
${Object.entries(CHECKS)
  .map(([id, what]) => `  ${id}  ${what}`)
  .join('\n')}

Examples:
  $ kubectl get nodes -o json > nodes.json
  $ kubectl -n kube-system get configmap -o yaml > antrea.yaml
  $ cdk-routable-pods check --nodes nodes.json --antrea antrea.yaml
  $ cdk-routable-pods check --nodes cl1=cl1.json --nodes cl2=cl2.json \\
      --manager 10.44.55.101`;

/** `cdk-routable-pods check`, as it is called. */
export function checkCommand({ setExitCode }: ProgramHost): Command {
  return new Command('check')
    .description('look at running clusters: podCIDRs, routes and Antrea against the plan, each right or wrong')
    .option(
      '-n, --nodes <file>',
      'nodes of a cluster, as kubectl get nodes -o json prints them, or [<cluster>=]<file>; may be repeated',
      repeated,
    )
    .option('-m, --manager <host>', 'NSX Manager to ask for the routes (default: routes are not looked at)')
    .option('-t, --tier1 <id or path>', 'Tier-1 that the routes are on (default: as in the lock)')
    .option('-c, --cluster <name>', 'whose nodes they are (default: by their podCIDRs)')
    .option(
      '--antrea <file>',
      "Antrea's ConfigMap, a list with it or antrea-agent.conf, or [<cluster>=]<file>; may be repeated",
      repeated,
    )
    .option('--lock <file>', 'what was planned (default: addresses.lock.json)')
    .option('--all', 'show every wrong line, and not only the first ten of each kind')
    .option('--json', 'print all lines as JSON')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (options: CheckOptions) => setExitCode(await check(options)));
}
