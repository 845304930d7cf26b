import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';
import type { ServerIdentity } from '../../lib/simulator/certificate';

const DAY = 24 * 60 * 60 * 1000;

/** How a certificate is to be; days are counted from today. */
export interface CertificateProps {
  /** Alternative names: types of RFC 5280, 2 a DNS name, 7 an address. @default - 127.0.0.1 */
  readonly names?: readonly { readonly type: 2 | 7; readonly value?: string; readonly ip?: string }[];
  /** @default -1 */
  readonly from?: number;
  /** @default 1 */
  readonly until?: number;
  /** Who signs it. @default - itself */
  readonly authority?: ServerIdentity;
}

/** One for all, since making a key takes longer than all else. */
const KEY = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

let serial = 0;

/** A certificate such as a manager may show, right or wrong. */
export function identity({
  names = [{ type: 7, ip: '127.0.0.1' }],
  from = -1,
  until = 1,
  authority,
}: CertificateProps = {}): ServerIdentity {
  const certificate = forge.pki.createCertificate();
  serial += 1;
  const subject = [{ name: 'commonName', value: `nsx ${serial}` }];
  certificate.publicKey = forge.pki.publicKeyFromPem(KEY.publicKey);
  certificate.serialNumber = String(1000 + serial);
  certificate.validity.notBefore = new Date(Date.now() + from * DAY);
  certificate.validity.notAfter = new Date(Date.now() + until * DAY);
  certificate.setSubject(subject);
  certificate.setIssuer(
    authority === undefined ? subject : forge.pki.certificateFromPem(authority.certificate).subject.attributes,
  );
  certificate.setExtensions([
    { name: 'basicConstraints', cA: authority === undefined },
    { name: 'subjectAltName', altNames: [...names] },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(KEY.privateKey), forge.md.sha256.create());
  return { certificate: forge.pki.certificateToPem(certificate), key: KEY.privateKey };
}
