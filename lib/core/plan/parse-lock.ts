import { ValidationError } from '../errors';
import type { RouteOwner } from '../model';
import { Cidr, findOverlaps, Ip, type Span } from '../net';
import { addressText } from './changes';
import { JsonReader } from './json-reader';
import { byCodePoint } from './key-order';
import { type AddressLock, LOCK_VERSION, type LockEntry, type LockedBlock, type LockedHost, PINNED } from './lock';
import { Fields } from './lock-fields';

/** Git writes these at the beginning of a line where it could not join two versions. */
const MERGE_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})/;

const ROUTE_OWNERS: readonly RouteOwner[] = ['cloud-provider', 'terraform', 'bgp', 'person'];

/**
 * Reads a lock file. Any layout of the JSON will do; nothing in it is repaired.
 *
 * @param file its name, for errors: `addresses.lock.json`
 * @throws ValidationError with file and line: LOCK001 an unresolved merge, LOCK002 the file ends too early, LOCK003 it is
 * not the JSON of a lock, LOCK004 another version, LOCK005 a key that is there twice, LOCK006 a line that lacks something
 * or has something unknown, LOCK007 two lines that overlap, ADR001 and ADR002 an address that cannot be read
 */
export function parseLock(text: string, file: string): AddressLock {
  checkMerged(text, file);
  const root = new Fields('the file', new JsonReader(text, file).read(), file, 1);
  checkVersion(root, file);
  root.only(['version', 'addresses']);
  const entries = root
    .object('addresses')
    .objects()
    .map(([key, fields]) => readEntry(key, fields));
  checkOverlaps(entries);
  return { version: LOCK_VERSION, entries: entries.sort((a, b) => byCodePoint(a.key, b.key)) };
}

function checkMerged(text: string, file: string): void {
  const index = text.split('\n').findIndex((line) => MERGE_MARKER.test(line));
  if (index < 0) return;
  const message =
    'the file has an unresolved merge in it; keep the lines of both sides, remove the markers, and synthesize again';
  throw new ValidationError('LOCK001', message, `${file}:${index + 1}`);
}

function checkVersion(root: Fields, file: string): void {
  const version = root.get('version');
  if (version?.value === LOCK_VERSION) return;
  const found =
    version === undefined ? 'the file has no version' : `version ${JSON.stringify(version.value)} is not known`;
  const message = `${found}; this release reads version ${LOCK_VERSION}: use the release of cdk-routable-pods that wrote the file`;
  throw new ValidationError('LOCK004', message, `${file}:${version?.line ?? 1}`);
}

function readEntry(key: string, fields: Fields): LockEntry {
  const purpose = fields.text('for', ['pods', 'block', 'host']);
  return purpose === 'host' ? readHost(key, fields) : readBlock(key, purpose as LockedBlock['for'], fields);
}

function readHost(key: string, fields: Fields): LockedHost {
  fields.only(['for', 'address', 'within', 'retired']);
  return {
    key,
    for: 'host',
    address: Ip.parse(fields.text('address'), fields.at),
    within: Cidr.parse(fields.text('within'), fields.at),
    ...(fields.flag('retired') ? { retired: true } : {}),
    at: fields.at,
  };
}

function readBlock(key: string, purpose: LockedBlock['for'], fields: Fields): LockedBlock {
  fields.only(['for', 'cidr', 'pool', 'cluster', 'routeOwner', 'gateway', 'retired']);
  const cluster = fields.optionalText('cluster');
  const routeOwner = fields.optionalText('routeOwner', ROUTE_OWNERS) as RouteOwner | undefined;
  const gateway = fields.optionalText('gateway');
  return {
    key,
    for: purpose,
    cidr: Cidr.parse(fields.text('cidr'), fields.at),
    pool: fields.text('pool'),
    ...(cluster === undefined ? {} : { cluster }),
    ...(routeOwner === undefined ? {} : { routeOwner }),
    ...(gateway === undefined ? {} : { gateway }),
    ...(fields.flag('retired') ? { retired: true } : {}),
    at: fields.at,
  };
}

/**
 * Blocks that pools gave never overlap, nor do host addresses. Pod ranges that clusters state may: whether they must not
 * is for rule ADR004 to say, which knows the gateways.
 */
function checkOverlaps(entries: readonly LockEntry[]): void {
  const given = entries.filter((entry) => entry.for === 'host' || entry.pool !== PINNED);
  for (const { a, b } of findOverlaps(given, spanOf)) {
    if ((a.for === 'host') !== (b.for === 'host')) continue;
    const message = `"${b.key}" ${addressText(b)} overlaps "${a.key}" ${addressText(a)} (${a.at}); bring both lines back from version control, or delete the one that is not in use`;
    throw new ValidationError('LOCK007', message, b.at);
  }
}

function spanOf(entry: LockEntry): Span {
  return entry.for === 'host' ? { first: entry.address, last: entry.address } : entry.cidr;
}
