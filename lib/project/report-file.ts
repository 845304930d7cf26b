import * as fs from 'node:fs';
import { ValidationError } from '../core/errors';
import type { Deployment } from './deployment';
import { terminalPaint } from './paint';
import type { Synthesis } from './synthesis';
import { synthesisJson, synthesisText } from './synthesis-report';

/**
 * Environment variable by which the command line asks the program for its report: the name of a file to write.
 * The program's own output stays free for what the user prints.
 */
export const REPORT_FILE = 'CDK_ROUTABLE_PODS_REPORT';

/** Environment variable by which the command line freezes the lock file: `1`. */
export const FROZEN = 'CDK_ROUTABLE_PODS_FROZEN';

/** What the file holds: both forms, so that the command line need not know how to draw a trace. */
export interface CommandLineReport {
  readonly ok: boolean;
  readonly json: unknown;
  readonly text: string;
  /** What `rehearse` goes on with. Absent where an error stopped the synthesis. */
  readonly deployment?: Deployment;
}

/**
 * Hands the result to the command line that started the program, if one did.
 *
 * @param deployment asked only then
 * @returns true where it did
 */
export function reportToCommandLine(
  synthesis: Synthesis,
  env: NodeJS.ProcessEnv,
  deployment?: () => Deployment,
): boolean {
  const file = env[REPORT_FILE];
  if (file === undefined) return false;
  const report: CommandLineReport = {
    ok: synthesis.verdict.ok,
    json: synthesisJson(synthesis),
    text: synthesisText(synthesis, terminalPaint(env.FORCE_COLOR === '1')),
    deployment: deployment?.(),
  };
  try {
    fs.writeFileSync(file, JSON.stringify(report));
  } catch {
    throw new ValidationError(
      'REPORT001',
      `the report cannot be written to ${file}; unset ${REPORT_FILE} or name a writable file`,
    );
  }
  return true;
}
