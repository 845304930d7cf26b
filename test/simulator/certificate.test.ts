import { X509Certificate } from 'node:crypto';
import * as forge from 'node-forge';

/** Numbers that a careless encoding would spoil: those with zeros in front, and those that look negative. */
const bytes: { next: number[] } = { next: [] };
jest.mock('node:crypto', () => {
  const real = jest.requireActual('node:crypto');
  const randomBytes = (size: number) => Buffer.from([...bytes.next, ...real.randomBytes(size)].slice(0, size));
  return { ...real, randomBytes };
});

import { selfSigned } from '../../lib/simulator/certificate';

it.each([
  [[0x00, 0x00], '4000'],
  [[0x7f], '7f'],
  [[0xff, 0xff], '7fff'],
  [[0x80, 0x00], '4000'],
])('has a serial number that DER takes, whatever chance gives: %j', async (next, start) => {
  bytes.next = next;
  const { certificate } = await selfSigned(['127.0.0.1']);
  const { serialNumber } = new X509Certificate(certificate);
  expect(serialNumber).toHaveLength(32);
  expect(serialNumber.toLowerCase().startsWith(start)).toBe(true);
});

it('is signed with the key beside it, for servers, and names addresses and hosts', async () => {
  const { certificate, key } = await selfSigned(['127.0.0.1', '::1', 'localhost']);
  const read = new X509Certificate(certificate);
  expect(read.subjectAltName).toBe('IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:localhost');
  expect(read.issuer).toBe(read.subject);
  expect(read.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
  const usage = forge.pki.certificateFromPem(certificate).getExtension('extKeyUsage');
  expect(usage).toMatchObject({ serverAuth: true });
  const own = forge.pki.privateKeyFromPem(key);
  const signature = own.sign(forge.md.sha256.create().update('x'));
  const { publicKey } = forge.pki.certificateFromPem(certificate) as { publicKey: forge.pki.rsa.PublicKey };
  expect(publicKey.verify(forge.md.sha256.create().update('x').digest().getBytes(), signature)).toBe(true);
});
