import type { Command } from 'commander';
import { programOf } from '../../lib/cli/program';
import { version } from '../../package.json';
import { inProcess } from './in-process';

/** Parses a command line; nothing is run, since none of these is complete. */
async function parse(...args: readonly string[]): Promise<{ out: string; err: string; code: string }> {
  const seen = { out: '', err: '', code: '' };
  const program = programOf({ setExitCode: () => undefined });
  for (const command of [program, ...program.commands]) listen(command, seen);
  await program.parseAsync([...args], { from: 'user' }).catch((error: { code: string }) => {
    seen.code = error.code;
  });
  return seen;
}

function listen(command: Command, seen: { out: string; err: string }): void {
  command.configureOutput({
    writeOut: (text) => {
      seen.out += text;
    },
    writeErr: (text) => {
      seen.err += text;
    },
    getOutHelpWidth: () => 80,
    getErrHelpWidth: () => 80,
  });
}

const EXIT_CODES = `
Exit codes:
  0  everything is right
  1  findings: the network has errors, or what stands is not as planned
  2  the call, the program or a file could not be read
  3  a manager cannot be reached or refuses the user, or Terraform is missing
`;

describe('the command line', () => {
  it('explains itself', async () => {
    const { out } = await parse('--help');
    expect(out).toBe(
      `Usage: cdk-routable-pods [options] [command]

Pods with addresses that the whole data centre routes to: planned, proved, drawn
and synthesized.

Options:
  -V, --version       output the version number
  -h, --help          display help for command

Commands:
  synth [options]     run the program, prove its network, write both halves and
                      say what to do next
  rehearse [options]  run the program, then deploy what it wrote to an NSX on
                      this machine by the real Terraform
  check [options]     look at running clusters: podCIDRs, routes and Antrea
                      against the plan, each right or wrong
  routes              static routes of a Tier-1: list and judge them, prune what
                      a cluster left behind, put it back
  simulate [options]  run an NSX Manager on this machine: the Policy API, for
                      Terraform, cloud providers and your own tests
  help [command]      display help for command
${EXIT_CODES}`,
    );
  });

  it('explains synth', async () => {
    const { out } = await parse('synth', '--help');
    expect(out).toBe(
      `Usage: cdk-routable-pods synth [options]

run the program, prove its network, write both halves and say what to do next

Options:
  -a, --app <command>  command that runs the program (default: "app" of
                       cdk8s.yaml, else of cdktf.json)
  --json               print the result as JSON
  --frozen             fail if addresses.lock.json would change, as in CI
  -h, --help           display help for command

Example:
  $ cdk-routable-pods synth --app "npx tsx main.ts"
${EXIT_CODES}`,
    );
  });

  it.each([
    [['help'], 'Usage: cdk-routable-pods [options] [command]\n'],
    [['help', 'check'], 'Usage: cdk-routable-pods check [options]\n'],
    [['routes', 'help'], 'Usage: cdk-routable-pods routes [options] [command]\n'],
    [['routes', 'help', 'list'], 'Usage: cdk-routable-pods routes list [options]\n'],
  ])('explains what %j asks for', async (args, begin) => {
    const { code, stdout } = await inProcess(args);
    expect(stdout.slice(0, begin.length)).toBe(begin);
    expect(code).toBe(0);
  });

  it('knows its version', async () => {
    expect((await parse('--version')).out).toBe(`${version}\n`);
  });

  it.each([
    [['synt'], "error: unknown command 'synt'\n(Did you mean synth?)\n"],
    [['deploy'], "error: unknown command 'deploy'\n"],
    [['synth', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
    [['synth', '--forzen'], "error: unknown option '--forzen'\n(Did you mean --frozen?)\n"],
    [['synth', '--app'], "error: option '-a, --app <command>' argument missing\n"],
    [['synth', 'main.ts'], "error: too many arguments for 'synth'. Expected 0 arguments but got 1.\n"],
  ])('refuses %j, names the nearest, and points to the help', async (args, message) => {
    const { out, err, code } = await parse(...args);
    expect(err).toBe(`${message}(run with --help for the options)\n`);
    expect(out).toBe('');
    expect(code).toMatch(/^commander\./);
  });
});
