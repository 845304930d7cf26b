import { Command } from 'commander';
import { EXIT_CODES, type ExitCode } from './exit-code';
import type { ProgramHost } from './program-host';
import { repeated } from './repeated';
import { listRoutes, type RoutesListOptions } from './routes-list';
import { pruneRoutes, type RoutesPruneOptions } from './routes-prune';
import { type RoutesRestoreOptions, restoreRoutes } from './routes-restore';

const ACCESS = `
User and password are NSXT_USERNAME and NSXT_PASSWORD; NSXT_CA_FILE names the
certificate to trust.`;

const LIST_HELP = `
Verdicts:
  right           leads to the living node that has this podCIDR
  wrong next hop  a living node has this podCIDR, and another address
  no such node    its cluster lives, the node does not
  left behind     its network is in a retired block of the plan, or in one whose
                  routes are on another Tier-1
  not ours        no tag says that it is for a node
  unknown         no inventory and no plan tell: not a finding, but look at it
Exit code 1 with a wrong next hop, no such node, or left behind.
${ACCESS}

Examples:
  $ kubectl get nodes -o json > cl1.json
  $ cdk-routable-pods routes list --manager 10.44.55.101 --tier1 tanzu-cl1 \\
      --nodes cl1.json --nodes cl2.json`;

const PRUNE_HELP = `
When a cluster is deleted its cloud provider dies with it, and the routes of its
last nodes stay. A route is deleted only where all of this holds:
  - it has one tag vsphere.k8s.io/node-name, and that begins with "<cluster>-";
  - its network is inside a CIDR of the cluster;
  - its next hop is no living node, nor does its node live, nor has a living
    node a part of the CIDR (--nodes: give the inventories of all that live);
  - the plan has none of the CIDR in use (--lock);
  - Terraform does not have it;
  - the cluster is gone: you say so with --gone.
Names alone prove nothing: on TKG every cluster has the name "kubernetes".

Without --yes nothing is changed. With it all routes are first saved in a file,
for "routes restore"; then each is read again and deleted. The first answer that
is not understood ends it with exit code 3; the same command goes on from there,
also after a crash. Exit code 1 where there is something to delete and nothing
was changed. Without --cluster, or a CIDR, it only lists, as "routes list".
${ACCESS}

Examples:
  $ cdk-routable-pods routes prune --manager 10.44.55.101 --tier1 tanzu-cl1 \\
      --cluster cl1 --cidr 172.16.136.0/21 --gone --nodes cl2.json
  $ cdk-routable-pods routes prune --manager 10.44.55.101 --cluster cl1 --gone \\
      --nodes cl2.json --yes`;

const RESTORE_HELP = `
Each route is written under its own id with its network, next hops, tags and
name. One that is there already is skipped; where another route has its id, that
one stays, and the exit code is 1. Without --yes nothing is changed.
${ACCESS}

Example:
  $ cdk-routable-pods routes restore routes-of-cl1.json --manager 10.44.55.101`;

const MANAGER = ['-m, --manager <host>', 'NSX Manager: host, host:port or https URL'] as const;

/** `cdk-routable-pods routes`, as it is called. */
export function routesCommand({ setExitCode }: ProgramHost): Command {
  const ended = async (code: Promise<ExitCode>) => setExitCode(await code);
  const routes = new Command('routes').description(
    'static routes of a Tier-1: list and judge them, prune what a cluster left behind, put it back',
  );
  for (const command of [listCommand(ended), pruneCommand(ended), restoreCommand(ended)]) routes.addCommand(command);
  return routes.addHelpText('after', EXIT_CODES).hook('preAction', (_, command) => needManager(command));
}

/** Commander would miss a required option before it names the nearest to a mistyped one. */
function needManager(command: Command): void {
  const isAsked = command.options.some(({ flags }) => flags === MANAGER[0]);
  if (isAsked && command.opts().manager === undefined)
    command.error(`error: required option '${MANAGER[0]}' not specified`);
}

type Ended = (code: Promise<ExitCode>) => Promise<void>;

function listCommand(ended: Ended): Command {
  return withKnowledge(onManager(new Command('list')))
    .description('show every static route with its owner, its node, and whether it is right')
    .addHelpText('after', `${LIST_HELP}\n${EXIT_CODES}`)
    .action((options: RoutesListOptions) => ended(listRoutes(options)));
}

function pruneCommand(ended: Ended): Command {
  return withKnowledge(onManager(new Command('prune')))
    .description('delete the routes that a deleted cluster left behind; shows them, unless told --gone and --yes')
    .option('--cluster <name>', 'the cluster that is gone')
    .option(
      '--cidr <cidr>',
      'where its podCIDRs were (default: its retired lines of the lock); may be repeated',
      repeated,
    )
    .option('--gone', 'say that the cluster is gone')
    .option('--yes', 'delete, and not only show')
    .option('--backup <file>', 'where to save the routes first (default: routes-of-<cluster>.json)')
    .option('--allow-overwrite', 'also routes of a principal identity (header X-Allow-Overwrite)')
    .addHelpText('after', `${PRUNE_HELP}\n${EXIT_CODES}`)
    .action((options: RoutesPruneOptions) => ended(pruneRoutes(options)));
}

function restoreCommand(ended: Ended): Command {
  return new Command('restore')
    .description('put back what "routes prune" deleted; shows it, unless told --yes')
    .argument('<file>', 'the file that "routes prune" wrote')
    .option(...MANAGER)
    .option('--yes', 'write, and not only show')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', `${RESTORE_HELP}\n${EXIT_CODES}`)
    .action((file: string, options: RoutesRestoreOptions) => ended(restoreRoutes(file, options)));
}

function onManager(command: Command): Command {
  return command
    .option(...MANAGER)
    .option('-t, --tier1 <id>', 'id or policy path of the Tier-1 (default: the one that the lock names)');
}

function withKnowledge(command: Command): Command {
  return command
    .option(
      '-n, --nodes <file>',
      'nodes of a living cluster: kubectl get nodes -o json, or CSV; may be repeated',
      repeated,
    )
    .option('--lock <file>', 'what the plan decided (default: addresses.lock.json, where it is)')
    .option('--json', 'print the result as JSON');
}
