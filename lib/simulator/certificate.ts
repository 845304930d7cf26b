import { createPublicKey, generateKeyPair, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';

/** What a server shows its clients, and what proves that it is the one: both as PEM. */
export interface ServerIdentity {
  readonly certificate: string;
  /** Private; never written to a file. */
  readonly key: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer than any test runs, shorter than what the strictest clients refuse. */
const VALID_DAYS = 365;

/**
 * A new key pair and a certificate signed by itself, good as its own authority: a client that is given the certificate
 * as its CA file trusts the server.
 *
 * @param names addresses and host names by which clients reach the server
 */
export async function selfSigned(names: readonly string[]): Promise<ServerIdentity> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  // Loaded here and not above, since it takes longer than everything else that the command line loads.
  const { default: forge } = await import('node-forge');
  const certificate = forge.pki.createCertificate();
  const subject = [{ name: 'commonName', value: 'cdk-routable-pods simulator' }];
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = serialNumber();
  certificate.validity.notBefore = new Date(Date.now() - DAY);
  certificate.validity.notAfter = new Date(Date.now() + VALID_DAYS * DAY);
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: names.map(alternativeName) },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  return { certificate: forge.pki.certificateToPem(certificate), key };
}

/** Positive, and without zeros in front, as DER wants a number: its first byte is from 40 to 7f. */
function serialNumber(): string {
  const [first = 0, ...rest] = randomBytes(16);
  return Buffer.from([0x40 | (first & 0x3f), ...rest]).toString('hex');
}

/** Types of RFC 5280, section 4.2.1.6: 2 a DNS name, 7 an address. */
function alternativeName(name: string): { readonly type: number; readonly value?: string; readonly ip?: string } {
  return isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name };
}
