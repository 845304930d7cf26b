import { Command } from 'commander';
import { EXIT_CODES } from './exit-code';
import type { ProgramHost } from './program-host';
import { type SynthOptions, synth } from './synth';

/** `cdk-routable-pods synth`, as it is called. */
export function synthCommand({ setExitCode }: ProgramHost): Command {
  return new Command('synth')
    .description('run the program, prove its network, write both halves and say what to do next')
    .option('-a, --app <command>', 'command that runs the program (default: "app" of cdk8s.yaml, else of cdktf.json)')
    .option('--json', 'print the result as JSON')
    .option('--frozen', 'fail if addresses.lock.json would change, as in CI')
    .addHelpText('after', `\nExample:\n  $ cdk-routable-pods synth --app "npx tsx main.ts"\n${EXIT_CODES}`)
    .action(async (options: SynthOptions) => setExitCode(await synth(options)));
}
