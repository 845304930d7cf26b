import { parseLock } from '../../../lib/core/plan';
import { GOLDEN_LOCK, message } from './support';

const FILE = 'addresses.lock.json';

/** The file with a part of one line replaced. */
const line = (number: number, from: string, to: string): string =>
  GOLDEN_LOCK.split('\n')
    .map((text, index) => (index === number - 1 ? text.replace(from, to) : text))
    .join('\n');
const BRING_BACK = 'bring it back with git checkout -- addresses.lock.json';
const BRING_FILE_BACK = 'bring the file back with git checkout -- addresses.lock.json';

describe('a lock file that is wrong is refused with its line, and never repaired', () => {
  it.each<[string, string, string]>([
    [
      'an unresolved merge',
      GOLDEN_LOCK.replace('    "cl2"', '<<<<<<< HEAD\n    "cl2"').replace(
        '    "spare"',
        '=======\n>>>>>>> other\n    "spare"',
      ),
      'LOCK001 [addresses.lock.json:5] the file has an unresolved merge in it; keep the lines of both sides, remove the markers, and synthesize again',
    ],
    [
      'a marker that was left over',
      GOLDEN_LOCK.replace('    "spare"', '>>>>>>> other\n    "spare"'),
      'LOCK001 [addresses.lock.json:7] the file has an unresolved merge in it; keep the lines of both sides, remove the markers, and synthesize again',
    ],
    ['nothing', '', `LOCK002 [addresses.lock.json:1] the file ends before it is complete; ${BRING_BACK}`],
    [
      'half a key',
      GOLDEN_LOCK.slice(0, GOLDEN_LOCK.indexOf('l2"')),
      `LOCK002 [addresses.lock.json:5] the file ends before it is complete; ${BRING_BACK}`,
    ],
    [
      'half of it',
      GOLDEN_LOCK.slice(0, GOLDEN_LOCK.indexOf(', "pool": "pods"')),
      `LOCK002 [addresses.lock.json:5] the file ends before it is complete; ${BRING_BACK}`,
    ],
    [
      'half a word',
      GOLDEN_LOCK.slice(0, GOLDEN_LOCK.indexOf('ue }')),
      `LOCK002 [addresses.lock.json:5] the file ends before it is complete; ${BRING_BACK}`,
    ],
    [
      'no closing brace',
      GOLDEN_LOCK.slice(0, -2),
      `LOCK002 [addresses.lock.json:8] the file ends before it is complete; ${BRING_BACK}`,
    ],
    ['no JSON', 'addresses: {}\n', `LOCK003 [addresses.lock.json:1] "a" is not expected here; ${BRING_FILE_BACK}`],
    [
      'zeros, as after a crash',
      '\0\0\0\0',
      `LOCK003 [addresses.lock.json:1] "\\u0000" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a missing comma',
      line(4, '},', '}'),
      `LOCK003 [addresses.lock.json:5] "\\"cl2\\"" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a comma too many',
      line(7, ' }', ' },'),
      `LOCK003 [addresses.lock.json:8] "}" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a missing colon',
      line(4, '"cl1":', '"cl1"'),
      `LOCK003 [addresses.lock.json:4] "{" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a key without quotes',
      line(4, '"cl1"', '1'),
      `LOCK003 [addresses.lock.json:4] "1" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a number with a leading zero',
      line(2, '1', '01'),
      `LOCK003 [addresses.lock.json:2] "1" is not expected here; ${BRING_FILE_BACK}`,
    ],
    ['a list', line(3, '{', '['), `LOCK003 [addresses.lock.json:3] "[" is not expected here; ${BRING_FILE_BACK}`],
    [
      'something after the end',
      `${GOLDEN_LOCK}{}\n`,
      `LOCK003 [addresses.lock.json:10] "{" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a text with a line end in it',
      line(4, 'pinned', 'pin\nned'),
      `LOCK003 [addresses.lock.json:4] "\\"" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'an escape JSON does not have',
      line(4, 'pinned', 'pin\\xned'),
      `LOCK003 [addresses.lock.json:4] "\\"" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'objects in objects without end',
      `{"version": 1, "addresses": ${'{"a":'.repeat(100_000)}`,
      `LOCK003 [addresses.lock.json:1] "{" is not expected here; ${BRING_FILE_BACK}`,
    ],
    [
      'a number as the whole',
      '1\n',
      `LOCK003 [addresses.lock.json:1] the file is 1 and not an object; ${BRING_FILE_BACK}`,
    ],
    [
      'a text as an entry',
      line(7, /\{.*\}/.exec(GOLDEN_LOCK.split('\n')[6] ?? '')?.[0] ?? '', '"10.0.0.0/24"'),
      `LOCK003 [addresses.lock.json:7] "spare" is "10.0.0.0/24" and not an object; ${BRING_FILE_BACK}`,
    ],
    [
      'no addresses',
      '{ "version": 1 }',
      'LOCK006 [addresses.lock.json:1] the file has no "addresses"; bring the line back from version control, or delete it to choose anew',
    ],
    [
      'another version',
      line(2, '1', '2'),
      'LOCK004 [addresses.lock.json:2] version 2 is not known; this release reads version 1: use the release of cdk-routable-pods that wrote the file',
    ],
    [
      'a version as text',
      line(2, '1', '"1"'),
      'LOCK004 [addresses.lock.json:2] version "1" is not known; this release reads version 1: use the release of cdk-routable-pods that wrote the file',
    ],
    [
      'no version',
      '{ "addresses": {} }',
      'LOCK004 [addresses.lock.json:1] the file has no version; this release reads version 1: use the release of cdk-routable-pods that wrote the file',
    ],
    [
      'a key that is there twice',
      line(5, 'cl2', 'cl1'),
      'LOCK005 [addresses.lock.json:5] "cl1" is there twice, first on line 4; keep the line that is in use, and give the other another key',
    ],
    [
      'a key twice in other spelling',
      line(5, '"cl2"', '"cl\\u0031"'),
      'LOCK005 [addresses.lock.json:5] "cl1" is there twice, first on line 4; keep the line that is in use, and give the other another key',
    ],
    [
      'a member twice',
      line(7, '"pool"', '"cidr"'),
      'LOCK005 [addresses.lock.json:7] "cidr" is there twice, first on line 7; keep the line that is in use, and give the other another key',
    ],
    [
      'a line without its address',
      line(7, '"cidr": "fd00:10::/61", ', ''),
      'LOCK006 [addresses.lock.json:7] "spare" has no "cidr"; bring the line back from version control, or delete it to choose anew',
    ],
    [
      'a line without its purpose',
      line(7, '"for": "block", ', ''),
      'LOCK006 [addresses.lock.json:7] "spare" has no "for"; bring the line back from version control, or delete it to choose anew',
    ],
    [
      'an unknown purpose',
      line(7, '"block"', '"vip"'),
      'LOCK006 [addresses.lock.json:7] "for" of "spare" is "vip"; it must be pods or block or host',
    ],
    [
      'an unknown member',
      line(7, '"pool"', '"pools"'),
      'LOCK006 [addresses.lock.json:7] "spare" has "pools", which is not known; known are for, cidr, pool, cluster, routeOwner, gateway, retired',
    ],
    [
      'an unknown member of an address',
      line(6, '"within"', '"subnet"'),
      'LOCK006 [addresses.lock.json:6] "nsx/tanzu-overlay/dhcp-server" has "subnet", which is not known; known are for, address, within, retired',
    ],
    [
      'an unknown member of the file',
      line(2, '"version"', '"comment": "x", "version"'),
      'LOCK006 [addresses.lock.json:2] the file has "comment", which is not known; known are version, addresses',
    ],
    [
      'an address that is no text',
      line(7, '"fd00:10::/61"', '61'),
      'LOCK006 [addresses.lock.json:7] "cidr" of "spare" is 61; it must be a text',
    ],
    [
      'a flag that is no flag',
      line(5, 'true', '"yes"'),
      'LOCK006 [addresses.lock.json:5] "retired" of "cl2" is "yes"; it must be true or false',
    ],
    [
      'an unknown owner',
      line(5, 'cloud-provider', 'nobody'),
      'LOCK006 [addresses.lock.json:5] "routeOwner" of "cl2" is "nobody"; it must be cloud-provider or terraform or bgp or person',
    ],
    [
      'blocks of pools that overlap',
      line(4, '"pinned"', '"pods"').replace('172.16.144.0/21', '172.16.136.0/22'),
      'LOCK007 [addresses.lock.json:5] "cl2" 172.16.136.0/22 overlaps "cl1" 172.16.136.0/21 (addresses.lock.json:4); bring both lines back from version control, or delete the one that is not in use',
    ],
    [
      'one address twice',
      GOLDEN_LOCK.replace(
        '"spare": { "for": "block", "cidr": "fd00:10::/61", "pool": "v6" }',
        '"other": { "for": "host", "address": "172.16.135.254", "within": "172.16.128.0/21" }',
      ),
      'LOCK007 [addresses.lock.json:7] "other" 172.16.135.254 overlaps "nsx/tanzu-overlay/dhcp-server" 172.16.135.254 (addresses.lock.json:6); bring both lines back from version control, or delete the one that is not in use',
    ],
  ])('%s', (_, text, error) => {
    expect(() => parseLock(text, FILE)).toThrow(message(error));
  });

  it.each([
    ['host bits', line(7, 'fd00:10::/61', '10.0.0.1/24'), /^ADR002 \[addresses\.lock\.json:7\] 10\.0\.0\.1\/24 /],
    ['no network', line(7, 'fd00:10::/61', '10.0.0/24'), /^ADR001 \[addresses\.lock\.json:7\] .*10\.0\.0\/24/],
    [
      'no address',
      line(6, '172.16.135.254', '172.16.135.256'),
      /^ADR001 \[addresses\.lock\.json:6\] .*172\.16\.135\.256/,
    ],
  ])('%s', (_, text, error) => {
    expect(() => parseLock(text, FILE)).toThrow(error);
  });

  it('wherever it is cut off', () => {
    const ids = new Set<string>();
    for (let end = 0; end < GOLDEN_LOCK.length - 1; end++) {
      try {
        parseLock(GOLDEN_LOCK.slice(0, end), FILE);
        ids.add(`read at ${end}`);
      } catch (error) {
        ids.add((error as { id: string }).id);
      }
    }
    expect([...ids]).toEqual(['LOCK002']);
  });
});
