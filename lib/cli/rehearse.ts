import { ValidationError } from '../core/errors';
import type { CommandLineReport } from '../project';
import { type Rehearsal, rehearsalText, rehearse as rehearseDeployment } from '../rehearsal';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { type ProgramOptions, runProgram } from './run-program';
import { untilSignal } from './until-signal';

/** What stands on the command line. */
export interface RehearseOptions extends ProgramOptions {
  /** Clusters whose cloud provider is played. @default - all that have one */
  readonly cluster?: readonly string[];
  /** True: what is missing on this machine is said, and is no failure. @default false */
  readonly ifPossible?: boolean;
}

/**
 * `cdk-routable-pods rehearse`: the program's report as `synth` prints it, then its deployment on an NSX that is played on
 * this machine.
 *
 * @throws ValidationError CLI001 to CLI005 as `synth`, CLI006 for a program whose package is older than the command's,
 * REH… and SIM… as `rehearse` of lib/rehearsal
 */
export async function rehearse(options: RehearseOptions): Promise<ExitCode> {
  const ended = await untilSignal((signal) => rehearseUntil(options, signal));
  return ended ?? EXIT.findings;
}

async function rehearseUntil(options: RehearseOptions, signal: AbortSignal): Promise<ExitCode> {
  const { json: asJson = false, cluster: clusters, ifPossible = false } = options;
  const showText = ({ text }: CommandLineReport) => {
    if (!asJson) process.stdout.write(text);
  };
  const { exitCode, report } = await runProgram(options, signal, showText);
  if (report === undefined) return exitCode;
  if (exitCode !== EXIT.ok) {
    if (asJson) process.stdout.write(`${JSON.stringify(report.json, null, 2)}\n`);
    return exitCode;
  }
  const { deployment } = report;
  if (deployment === undefined) {
    const message = 'the program uses an older cdk-routable-pods, which says nothing of its deployment; update it';
    throw new ValidationError('CLI006', message);
  }
  const onStep = process.stderr.isTTY ? (step: string) => void process.stderr.write(`${step}\n`) : undefined;
  const rehearsal = await rehearseDeployment({ deployment, clusters, env: process.env, signal, onStep });
  const whole = { ...(report.json as object), rehearsal };
  printReport(options, whole, (paint) => `\n${rehearsalText(rehearsal, paint)}`);
  return codeOf(rehearsal, ifPossible);
}

function codeOf(rehearsal: Rehearsal, ifPossible: boolean): ExitCode {
  switch (rehearsal.outcome) {
    case 'played':
      return rehearsal.ok ? EXIT.ok : EXIT.findings;
    case 'broken':
      return EXIT.findings;
    default:
      if (ifPossible) return EXIT.ok;
      return rehearsal.missing === 'stacks' ? EXIT.input : EXIT.unreachable;
  }
}
