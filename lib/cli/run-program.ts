import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ValidationError } from '../core/errors';
import { type CommandLineReport, FROZEN, REPORT_FILE } from '../project';
import { appCommand } from './app-command';
import { EXIT, type ExitCode } from './exit-code';
import { isColored } from './print-report';

/** How a program is run. */
export interface ProgramOptions {
  /** Command that runs the program. @default - `app` of cdk8s.yaml, else of cdktf.json */
  readonly app?: string;
  /** True: the result as JSON. @default false */
  readonly json?: boolean;
  /** True: addresses.lock.json must not change. @default false, and true where the program finds CI=true */
  readonly frozen?: boolean;
}

/** What came of it. */
export interface ProgramRun {
  readonly exitCode: ExitCode;
  /** Absent where the program has said itself what is wrong. */
  readonly report?: CommandLineReport;
}

/** How the program's process ended: with a code, or by a signal. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a POSIX shell ends with where it cannot run a command, or does not find it. */
const NOT_RUN = [126, 127];

/** Milliseconds in which a program that was told to end has to do so. */
const GRACE = 5_000;

/**
 * Runs the program as a process of its own, as cdk8s and cdktf do, and takes its report.
 *
 * @param signal ends the program by the signal that is its reason
 * @param show given the report as soon as there is one, even of a program that broke off afterwards
 * @throws ValidationError CLI001 without a program, CLI002 for a project file that cannot be read, CLI003 for a command
 * that cannot be run, CLI004 for a program without a network, CLI005 for one that broke off; the signal's reason where it
 * was ended
 */
export async function runProgram(
  options: ProgramOptions,
  signal: AbortSignal,
  show: (report: CommandLineReport) => void,
): Promise<ProgramRun> {
  const app = appCommand(options.app);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-report-'));
  try {
    const file = path.join(folder, 'report.json');
    if (process.stderr.isTTY) process.stderr.write(`running ${app}\n`);
    const ended = await runApp(app, environment(options, file), signal);
    signal.throwIfAborted();
    const report = readReport(file);
    if (report === undefined) return { exitCode: withoutReport(app, ended) };
    show(report);
    if (!report.ok) return { exitCode: EXIT.findings, report };
    if (ended.code !== 0) throw brokeOff(app, ended, 'after');
    return { exitCode: EXIT.ok, report };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function environment(options: ProgramOptions, file: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    [REPORT_FILE]: file,
    ...(options.frozen ? { [FROZEN]: '1' } : {}),
    ...(isColored(options) ? { FORCE_COLOR: '1' } : {}),
  };
}

/** What the program itself prints goes to standard error, so that standard output holds the report alone. */
function runApp(app: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(app, { shell: true, env, stdio: ['inherit', process.stderr, process.stderr] });
    let late: NodeJS.Timeout | undefined;
    const stop = () => {
      child.kill(signal.reason);
      late = setTimeout(() => child.kill('SIGKILL'), GRACE);
    };
    signal.addEventListener('abort', stop);
    const ended = () => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      ended();
      reject(new ValidationError('CLI003', `"${app}" cannot be run: ${error.message}`));
    });
    child.on('close', (code, by) => {
      ended();
      resolve({ code, signal: by });
    });
  });
}

/** Undefined where there is none, or not the whole of it: then the program has said that it could not write it. */
function readReport(file: string): CommandLineReport | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A program that ended with the code for wrong input has said itself what is wrong. */
function withoutReport(app: string, ended: Ended): ExitCode {
  if (ended.code === EXIT.input) return EXIT.input;
  if (ended.code === 0) {
    const message = `"${app}" ended without synthesizing a network; make a RoutablePods in it and call its synth()`;
    throw new ValidationError('CLI004', message);
  }
  if (ended.code !== null && NOT_RUN.includes(ended.code)) {
    throw new ValidationError('CLI003', `"${app}" cannot be run; see --app, or "app" of cdk8s.yaml`);
  }
  throw brokeOff(app, ended, 'before');
}

function brokeOff(app: string, { code, signal }: Ended, when: 'before' | 'after'): ValidationError {
  const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
  const fix = signal === null ? 'mend what it says above' : 'run it again';
  const message = `"${app}" ${how} ${when} its network was synthesized; ${fix}`;
  return new ValidationError('CLI005', message);
}
