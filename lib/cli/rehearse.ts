import { ValidationError } from '../core/errors';
import { type Rehearsal, rehearsalText, rehearse as rehearseDeployment } from '../rehearsal';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { type ProgramOptions, runProgram } from './run-program';

/** What stands on the command line. */
export interface RehearseOptions extends ProgramOptions {
  /** Clusters whose cloud provider is played. @default - all that have one */
  readonly cluster?: readonly string[];
  /** True: what is missing on this machine is said, and is no failure. @default false */
  readonly ifPossible?: boolean;
}

/** A rehearsal ends early on these. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * `cdk-routable-pods rehearse`: the program's report as `synth` prints it, then its deployment on an NSX that is played on
 * this machine.
 *
 * @throws ValidationError CLI001 to CLI005 as `synth`, CLI006 for a program whose package is older than the command's,
 * REH… and SIM… as `rehearse` of lib/rehearsal
 */
export async function rehearse(options: RehearseOptions): Promise<ExitCode> {
  const { json: asJson = false, cluster: clusters, ifPossible = false } = options;
  const { exitCode, report } = await runProgram(options, ({ text }) => {
    if (!asJson) process.stdout.write(text);
  });
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
  const rehearsal = await untilSignal((signal) =>
    rehearseDeployment({ deployment, clusters, env: process.env, signal, onStep }),
  );
  if (rehearsal === undefined) return EXIT.findings;
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

/**
 * Runs something that can be broken off by a signal. It clears up first; then the process ends by that very signal, as
 * a shell expects it.
 */
async function untilSignal<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (name: NodeJS.Signals) => controller.abort(name);
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await run(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
  process.kill(process.pid, signal.reason);
  return undefined;
}
