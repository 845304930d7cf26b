import * as fs from 'node:fs';
import { ValidationError } from '../core/errors';
import {
  type NsxVersion,
  parseFault,
  readInventory,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../simulator';
import { EXIT, type ExitCode } from './exit-code';
import { shellQuoted } from './shell-quoted';
import { ENDING_SIGNALS } from './until-signal';

/** Options of `cdk-routable-pods simulate`, as they were typed. */
export interface SimulateOptions {
  readonly host?: string;
  readonly port?: string;
  readonly inventory?: string;
  readonly state?: string;
  readonly certificate?: string;
  readonly nsxVersion?: string;
  readonly user?: string;
  readonly realizationDelay?: string;
  readonly fault?: readonly string[];
  /** True: to standard error. */
  readonly log?: string | true;
  readonly json?: boolean;
}

/**
 * `cdk-routable-pods simulate`: an NSX Manager's Policy API on this machine, until the process is told to end.
 * The password is taken from NSXT_PASSWORD, else chosen and printed.
 *
 * @throws ValidationError as `startSimulator` and `readInventory`; SIM003 for an option that is no number, SIM041 for a log
 * file that cannot be written
 */
export async function simulate(options: SimulateOptions): Promise<ExitCode> {
  const stopped = untilStopped();
  const log = logTo(options.log);
  try {
    const simulator = await start(options, log.write);
    process.stdout.write(options.json === true ? jsonOf(simulator) : textOf(simulator));
    await stopped;
    await simulator.close();
    if (options.json !== true) process.stdout.write('stopped\n');
    return EXIT.ok;
  } finally {
    log.close();
  }
}

async function start(options: SimulateOptions, log: SimulatorOptions['log']): Promise<Simulator> {
  const { host, inventory, state, certificate, fault = [] } = options;
  return startSimulator({
    host,
    port: numberOf('--port', options.port),
    user: options.user ?? given('NSXT_USERNAME'),
    password: given('NSXT_PASSWORD'),
    nsxVersion: options.nsxVersion as NsxVersion | undefined,
    inventory: inventory === undefined ? undefined : readInventory(inventory),
    stateFolder: state,
    certificateFile: certificate,
    realizationDelay: numberOf('--realization-delay', options.realizationDelay),
    faults: fault.map((text) => parseFault(text, '--fault')),
    log,
  });
}

/** At the first signal; at the second one the process ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ENDING_SIGNALS) process.once(signal, () => resolve());
  });
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ValidationError('SIM003', `${option} is "${text}"; it is a whole number`);
}

interface LogFile {
  readonly write: SimulatorOptions['log'];
  readonly close: () => void;
}

function logTo(target: string | true | undefined): LogFile {
  if (target === undefined) return { write: undefined, close: () => {} };
  if (target === true) return { write: (line) => void process.stderr.write(`${line}\n`), close: () => {} };
  try {
    const file = fs.openSync(target, 'a');
    return { write: (line) => void fs.writeSync(file, `${line}\n`), close: () => fs.closeSync(file) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new ValidationError('SIM041', `the log cannot be written (${why}); choose another file`, target);
  }
}

/** A variable of the environment; an empty one says nothing, as elsewhere in this package. */
function given(name: 'NSXT_USERNAME' | 'NSXT_PASSWORD'): string | undefined {
  return process.env[name] || undefined;
}

/** Whether the password was chosen here; one that was given is not shown. */
function isChosen(): boolean {
  return given('NSXT_PASSWORD') === undefined;
}

function shownEnvironment({ environment }: Simulator): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name !== 'NSXT_PASSWORD' || isChosen()));
}

/** One line, so that a script that reads the first line has all. */
function jsonOf(simulator: Simulator): string {
  const { url, host, port, user, certificateFile, nsxVersion } = simulator;
  const password = isChosen() ? { password: simulator.password } : {};
  const environment = shownEnvironment(simulator);
  return `${JSON.stringify({ url, host, port, user, ...password, certificateFile, nsxVersion, environment })}\n`;
}

function textOf(simulator: Simulator): string {
  const { url, user, password, certificateFile, nsxVersion } = simulator;
  const lines = [
    `NSX ${nsxVersion} simulator on ${url}`,
    `  certificate  ${certificateFile}`,
    `  user         ${user}`,
    `  password     ${isChosen() ? `${password} (chosen; set NSXT_PASSWORD to give your own)` : 'from NSXT_PASSWORD'}`,
    '',
    'In another terminal:',
    ...Object.entries(shownEnvironment(simulator)).map(([name, value]) => `  export ${name}=${shellQuoted(value)}`),
    `  curl --cacert "$NSXT_CA_FILE" --user "$NSXT_USERNAME:$NSXT_PASSWORD" ${url}/policy/api/v1/infra/tier-1s`,
    '',
    'It ends with Ctrl-C.',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
