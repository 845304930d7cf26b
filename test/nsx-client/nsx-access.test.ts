import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type NsxAccess, nsxAccess } from '../../lib/nsx-client';
import { identity } from './certificates';
import { PASSWORD } from './servers';

const LOGIN = { NSXT_USERNAME: 'admin', NSXT_PASSWORD: PASSWORD };

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nsx-access-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}

function refusal(manager: string, env: NodeJS.ProcessEnv): { readonly message: string; readonly name: string } {
  let access: NsxAccess;
  try {
    access = nsxAccess(manager, env);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`it was taken as ${access.url}`);
}

describe('nsxAccess', () => {
  it.each([
    ['nsx.example.com', 'https://nsx.example.com'],
    ['NSX.Example.com', 'https://nsx.example.com'],
    [' nsx.example.com ', 'https://nsx.example.com'],
    ['nsx', 'https://nsx'],
    ['my_nsx', 'https://my_nsx'],
    ['nsx.example.com:8443', 'https://nsx.example.com:8443'],
    ['nsx.example.com:443', 'https://nsx.example.com'],
    ['10.44.55.101', 'https://10.44.55.101'],
    ['10.44.55.101:8443', 'https://10.44.55.101:8443'],
    ['[fd00::9]', 'https://[fd00::9]'],
    ['[FD00:0::9]:8443', 'https://[fd00:0::9]:8443'],
    ['https://nsx.example.com', 'https://nsx.example.com'],
    ['https://nsx.example.com/', 'https://nsx.example.com'],
    ['HTTPS://10.44.55.101:8443/', 'https://10.44.55.101:8443'],
  ])('takes %s', (manager, url) => {
    expect(nsxAccess(manager, LOGIN)).toEqual({ url, user: 'admin', password: PASSWORD });
  });

  const EXAMPLES = 'write nsx.example.com, 10.0.0.9:8443 or https://nsx.example.com';
  it.each([
    ['', `NSXC001 "" is no address; ${EXAMPLES}`],
    ['nsx example', `NSXC001 "nsx example" is no address; ${EXAMPLES}`],
    ['nsx\n\u001b[31m', `NSXC001 "nsx [31m" is no address; ${EXAMPLES}`],
    ['nsx.example.com:', `NSXC001 "nsx.example.com:" is no address; ${EXAMPLES}`],
    ['nsx.example.com:0', `NSXC001 "nsx.example.com:0" is no address; ${EXAMPLES}`],
    ['nsx.example.com:65536', `NSXC001 "nsx.example.com:65536" is no address; ${EXAMPLES}`],
    ['nsx.example.com:http', `NSXC001 "nsx.example.com:http" is no address; ${EXAMPLES}`],
    ['10.44.55', `NSXC001 "10.44.55" is no address; ${EXAMPLES}`],
    ['10.44.55.256', `NSXC001 "10.44.55.256" is no address; ${EXAMPLES}`],
    ['010.44.55.101', `NSXC001 "010.44.55.101" is no address; ${EXAMPLES}`],
    ['fd00::9', `NSXC001 "fd00::9" is no address; ${EXAMPLES}`],
    ['[fd00::g]', `NSXC001 "[fd00::g]" is no address; ${EXAMPLES}`],
    ['https://', `NSXC001 "https://" is no address; ${EXAMPLES}`],
    ['http://nsx.example.com', `NSXC003 "http://nsx.example.com" is not https; NSX speaks HTTPS only: ${EXAMPLES}`],
    ['ftp://nsx.example.com', `NSXC003 "ftp://nsx.example.com" is not https; NSX speaks HTTPS only: ${EXAMPLES}`],
    [
      'https://nsx.example.com/policy/api/v1',
      'NSXC004 "https://nsx.example.com/policy/api/v1" has a path; give the manager\'s host alone: nsx.example.com',
    ],
    [
      'nsx.example.com/?a=b',
      'NSXC004 "nsx.example.com/?a=b" has a path; give the manager\'s host alone: nsx.example.com',
    ],
    ['nsx.example.com#x', 'NSXC004 "nsx.example.com#x" has a path; give the manager\'s host alone: nsx.example.com'],
  ])('does not take %j', (manager, message) => {
    expect(refusal(manager, LOGIN)).toMatchObject({ name: 'ValidationError', message });
  });

  it.each([
    `https://admin:${PASSWORD}@nsx.example.com`,
    `admin:${PASSWORD}@nsx.example.com`,
    `http://${PASSWORD}@nsx.example.com/x`,
    `https://admin:a/b${PASSWORD}@nsx.example.com`,
  ])('does not repeat a password that stands in the address: %s', (manager) => {
    expect(refusal(manager, LOGIN).message).toBe(
      "NSXC002 the manager's address has a user or a password in it; give the address alone, and set NSXT_USERNAME and NSXT_PASSWORD",
    );
  });

  it.each([
    [{}, 'NSXC005 NSXT_USERNAME and NSXT_PASSWORD are not set; export the user and the password of the NSX Manager'],
    [
      { NSXT_USERNAME: '', NSXT_PASSWORD: '' },
      'NSXC005 NSXT_USERNAME and NSXT_PASSWORD are not set; export the user and the password of the NSX Manager',
    ],
    [
      { NSXT_PASSWORD: PASSWORD },
      'NSXC005 NSXT_USERNAME is not set; export the user and the password of the NSX Manager',
    ],
    [
      { NSXT_USERNAME: 'admin' },
      'NSXC005 NSXT_PASSWORD is not set; export the user and the password of the NSX Manager',
    ],
    [
      { ...LOGIN, NSXT_USERNAME: 'corp:admin' },
      'NSXC006 NSXT_USERNAME has a colon, which basic authentication cannot carry; use another user',
    ],
    [
      { ...LOGIN, NSXT_PASSWORD: `${PASSWORD}\n` },
      'NSXC006 NSXT_PASSWORD has a line end or another control character; export it without',
    ],
    [
      { ...LOGIN, NSXT_USERNAME: 'admin\r' },
      'NSXC006 NSXT_USERNAME has a line end or another control character; export it without',
    ],
  ])('says which variable is wrong: %j', (env, message) => {
    expect(refusal('nsx', env).message).toBe(message);
  });

  it('takes the certificates of NSXT_CA_FILE, and nothing else that stands there', () => {
    const [one, two] = [identity(), identity()];
    const full = file('ca.pem', `subject=nsx\n${one.certificate}\n# and\r\n${two.certificate}${two.key}`);
    const { ca = '' } = nsxAccess('nsx', { ...LOGIN, NSXT_CA_FILE: full });
    expect(ca.replaceAll('\r', '').trim().split('\n').join('')).toBe(
      `${one.certificate}${two.certificate}`.replaceAll('\r', '').split('\n').join(''),
    );
  });

  it('takes an empty NSXT_CA_FILE as none', () => {
    expect(nsxAccess('nsx', { ...LOGIN, NSXT_CA_FILE: '' })).toEqual({
      url: 'https://nsx',
      user: 'admin',
      password: PASSWORD,
    });
  });

  const WANTED = "name the PEM file with the manager's certificate or that of its authority";
  it.each([
    [
      'is not there',
      () => path.join(folder, 'no.pem'),
      `NSXC007 [<file>] the file of NSXT_CA_FILE cannot be read (ENOENT); ${WANTED}`,
    ],
    ['is a folder', () => folder, `NSXC007 [<file>] the file of NSXT_CA_FILE cannot be read (EISDIR); ${WANTED}`],
    [
      'is empty',
      () => file('empty.pem', ''),
      'NSXC008 [<file>] the file of NSXT_CA_FILE has no certificate; it takes PEM, with -----BEGIN CERTIFICATE-----',
    ],
    [
      'has a key alone',
      () => file('key.pem', identity().key),
      'NSXC008 [<file>] the file of NSXT_CA_FILE has no certificate; it takes PEM, with -----BEGIN CERTIFICATE-----',
    ],
    [
      'has a broken certificate',
      () => file('broken.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
      'NSXC008 [<file>] the file of NSXT_CA_FILE has a certificate that cannot be read; it takes PEM, with -----BEGIN CERTIFICATE-----',
    ],
  ])('says what is wrong with a CA file that %s', (_, make, message) => {
    const full = make();
    expect(refusal('nsx', { ...LOGIN, NSXT_CA_FILE: full }).message).toBe(message.replace('<file>', full));
  });
});
