import { ValidationError } from '../../core/errors';
import { Cidr, InterfaceAddress, Ip, IpRange } from '../../core/net';

const MAC = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;
const AS_PLAIN = /^\d{1,10}$/;
const AS_DOT = /^(\d{1,5})\.(\d{1,5})$/;
const VLANS = /^(\d{1,4})(?:-(\d{1,4}))?$/;

function reads(read: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      read(text);
      return true;
    } catch (error) {
      if (ValidationError.isValidationError(error)) return false;
      throw error;
    }
  };
}

function isAsNumber(text: string): boolean {
  if (AS_PLAIN.test(text)) return Number(text) >= 1 && Number(text) <= 4_294_967_295;
  const [, high, low] = AS_DOT.exec(text) ?? [];
  return high !== undefined && Number(high) <= 65_535 && Number(low) <= 65_535;
}

function isVlan(text: string): boolean {
  const [, first, last = first] = VLANS.exec(text) ?? [];
  return first !== undefined && Number(first) <= Number(last) && Number(last) <= 4095;
}

const isAddress = reads(Ip.parse);
const isNetwork = reads(Cidr.parse);
const isInterfaceAddress = reads(InterfaceAddress.parse);
const isRange = reads(IpRange.parse);

/** Forms of text that NSX checks. A network has no host bits; of the last, a comma joins several. */
const FORMATS = {
  address: isAddress,
  network: isNetwork,
  'network or ANY': (text: string) => text === 'ANY' || isNetwork(text),
  'address/prefix': isInterfaceAddress,
  'address, network or range': (text: string) =>
    text.split(',').every((part) => isAddress(part) || isInterfaceAddress(part) || isRange(part)),
  'MAC address': (text: string) => MAC.test(text),
  'AS number': isAsNumber,
  VLAN: isVlan,
} as const;

/** Name of a form of text. */
export type Format = keyof typeof FORMATS;

/** Whether a text has a form. */
export function matches(format: Format, text: string): boolean {
  return FORMATS[format](text);
}
