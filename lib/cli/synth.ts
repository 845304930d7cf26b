import type { CommandLineReport } from '../project';
import { EXIT, type ExitCode } from './exit-code';
import { type ProgramOptions, runProgram } from './run-program';
import { untilSignal } from './until-signal';

/** What stands on the command line. */
export type SynthOptions = ProgramOptions;

/**
 * `cdk-routable-pods synth`: the program runs as a process of its own, as with cdk8s and cdktf, and hands its report back.
 *
 * @throws ValidationError CLI001 to CLI005 as {@link runProgram}
 */
export async function synth(options: SynthOptions): Promise<ExitCode> {
  const show = ({ json, text }: CommandLineReport) =>
    void process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : text);
  const run = await untilSignal((signal) => runProgram(options, signal, show));
  return run?.exitCode ?? EXIT.findings;
}
