import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { ValidationError } from '../core/errors';
import { checkFault } from './faults/read-fault';
import type { Inventory } from './inventory';
import { NSX_VERSIONS } from './node-api';
import type { SimulatorOptions } from './options';

/** Options with nothing left open. */
export type Settings = Required<Omit<SimulatorOptions, 'inventory' | 'stateFolder' | 'certificateFile' | 'log'>> &
  Pick<SimulatorOptions, 'stateFolder' | 'certificateFile' | 'log'> & { readonly inventory: Inventory };

/** The numbers, from the least to the greatest that makes sense, and what is taken where none is given. */
const NUMBERS = {
  port: [0, 65_535, 0],
  realizationDelay: [0, 86_400_000, 0],
  sessionTimeout: [1, Number.MAX_SAFE_INTEGER, 1_800_000],
  maxBodyBytes: [1, 1 << 30, 32 << 20],
  maxPathLength: [1, 1 << 16, 8_192],
} as const;

/** @throws ValidationError SIM003 for a value that cannot be, SIM010 for a fault that cannot be read */
export function readOptions(options: SimulatorOptions): Settings {
  const { host = '127.0.0.1', user = 'admin', nsxVersion = '4.2' } = options;
  const password = options.password ?? randomBytes(12).toString('hex');
  if (isIP(host) === 0) throw wrong('host', host, 'an IP address, as 127.0.0.1');
  if (!NSX_VERSIONS.includes(nsxVersion)) throw wrong('nsxVersion', nsxVersion, `one of ${NSX_VERSIONS.join(', ')}`);
  if (user === '' || user.includes(':')) throw wrong('user', user, 'a text without a colon');
  if (password === '') throw wrong('password', '', 'a text, or left out so that one is chosen');
  return {
    host,
    user,
    password,
    nsxVersion,
    port: numberOf('port', options),
    realizationDelay: numberOf('realizationDelay', options),
    sessionTimeout: numberOf('sessionTimeout', options),
    maxBodyBytes: numberOf('maxBodyBytes', options),
    maxPathLength: numberOf('maxPathLength', options),
    inventory: options.inventory ?? {},
    faults: (options.faults ?? []).map((fault, index) => checkFault(fault, `faults[${index}]`)),
    stateFolder: options.stateFolder,
    certificateFile: options.certificateFile,
    log: options.log,
  };
}

function numberOf(name: keyof typeof NUMBERS, options: SimulatorOptions): number {
  const [least, greatest, otherwise] = NUMBERS[name];
  const value = options[name] ?? otherwise;
  if (Number.isInteger(value) && value >= least && value <= greatest) return value;
  throw wrong(name, String(value), `a whole number from ${least} to ${greatest}`);
}

function wrong(name: string, value: string, wanted: string): ValidationError {
  return new ValidationError('SIM003', `${name} is ${JSON.stringify(value)}; it is ${wanted}`, 'startSimulator');
}
