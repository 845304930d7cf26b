import { routesCommand } from '../../lib/cli/routes-command';
import { inProcess } from './in-process';

/** What a command of `routes` prints as its help, without what commander adds after it. */
function helpOf(name: string): string {
  const command = routesCommand({ setExitCode: () => undefined }).commands.find((one) => one.name() === name);
  command?.configureOutput({ getOutHelpWidth: () => 80 });
  return command?.helpInformation() ?? '';
}

describe('the commands of routes', () => {
  it('list explains itself', () => {
    expect(helpOf('list')).toBe(`Usage: routes list [options]

show every static route with its owner, its node, and whether it is right

Options:
  -m, --manager <host>  NSX Manager: host, host:port or https URL
  -t, --tier1 <id>      id or policy path of the Tier-1 (default: the one that
                        the lock names)
  -n, --nodes <file>    nodes of a living cluster: kubectl get nodes -o json, or
                        CSV; may be repeated
  --lock <file>         what the plan decided (default: addresses.lock.json,
                        where it is)
  --json                print the result as JSON
  -h, --help            display help for command
`);
  });

  it('prune explains itself', () => {
    expect(helpOf('prune')).toContain(`
  --cluster <name>      the cluster that is gone
  --cidr <cidr>         where its podCIDRs were (default: its retired lines of
                        the lock); may be repeated
  --gone                say that the cluster is gone
  --yes                 delete, and not only show
  --backup <file>       where to save the routes first (default:
                        routes-of-<cluster>.json)
  --allow-overwrite     also routes of a principal identity (header
                        X-Allow-Overwrite)
`);
  });

  it('restore explains itself', () => {
    expect(helpOf('restore')).toBe(`Usage: routes restore [options] <file>

put back what "routes prune" deleted; shows it, unless told --yes

Arguments:
  file                  the file that "routes prune" wrote

Options:
  -m, --manager <host>  NSX Manager: host, host:port or https URL
  --yes                 write, and not only show
  --json                print the result as JSON
  -h, --help            display help for command
`);
  });

  it('say in their help what each verdict is, what is proven, and what the exit codes mean; in 80 columns', async () => {
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const text = () => stdout.mock.calls.map(([part]) => String(part)).join('');
    try {
      for (const name of ['list', 'prune', 'restore']) {
        const command = routesCommand({ setExitCode: () => undefined }).commands.find((one) => one.name() === name);
        command?.configureOutput({ getOutHelpWidth: () => 80 }).outputHelp();
      }
      expect(text()).toContain('\n  unknown         no inventory and no plan tell: not a finding, but look at it\n');
      expect(text()).toContain('\n  - it has one tag vsphere.k8s.io/node-name, and that begins with "<cluster>-";\n');
      expect(text().split('\nExit codes:\n')).toHaveLength(4);
      expect(
        text()
          .split('\n')
          .filter((line) => line.length > 80),
      ).toEqual([]);
    } finally {
      stdout.mockRestore();
    }
  });

  it.each([
    [['lst'], "error: unknown command 'lst'\n(Did you mean list?)"],
    [['list', '--manager', 'nsx', '--teir1', 'x'], "error: unknown option '--teir1'\n(Did you mean --tier1?)"],
    [['list', '--mnager', 'nsx'], "error: unknown option '--mnager'\n(Did you mean --manager?)"],
    [['list'], "error: required option '-m, --manager <host>' not specified"],
    [['prune'], "error: required option '-m, --manager <host>' not specified"],
    [['restore', 'file'], "error: required option '-m, --manager <host>' not specified"],
    [['restore', '--manager', 'nsx'], "error: missing required argument 'file'"],
  ])('do not take %j', async (args, message) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    try {
      expect((await inProcess(['routes', ...args])).error).toBe(message);
    } finally {
      stderr.mockRestore();
    }
  });
});
