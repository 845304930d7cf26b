import { type Family, InterfaceAddress, Ip } from '../../net';

/** IP version of `address/prefix`, or undefined for another text. Host bits may be set: Antrea clears them. */
export function prefixFamily(text: unknown): Family | undefined {
  return typeof text === 'string' ? attempt(() => InterfaceAddress.parse(text).family) : undefined;
}

/** Whether a text is an IP address. */
export function isAddress(text: string): boolean {
  return attempt(() => Ip.parse(text)) !== undefined;
}

/** Whether a value is a port that can be listened on: 1 to 65535, as a number or in decimal. */
export function isPort(value: unknown): boolean {
  const port = typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  return Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65535;
}

/** Host and port of `host:port` or `[address]:port`; undefined where there is no port, or too many colons. */
export function splitHostPort(text: string): { host: string; port: string } | undefined {
  const [, bracketed, plain, port] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text) ?? [];
  return port === undefined ? undefined : { host: bracketed ?? plain ?? '', port };
}

/** Whether a text is `start-end`, two whole numbers of which the second is greater. */
export function isPortRange(text: string): boolean {
  const [, start, end] = /^(\+?\d+)-(\+?\d+)$/.exec(text) ?? [];
  return start !== undefined && Number(end) > Number(start);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
