import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import { ValidationError } from '../core/errors';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates of a PEM file.
 *
 * @param variable who names the file
 * @throws ValidationError NSXC007 for a file that cannot be read, NSXC008 for one without certificates
 */
export function caFile(file: string, variable: string): string {
  const certificates = read(file, variable).match(CERTIFICATE) ?? [];
  if (certificates.length > 0 && certificates.every(isCertificate)) return certificates.join('\n');
  const found = certificates.length === 0 ? 'has no certificate' : 'has a certificate that cannot be read';
  const message = `the file of ${variable} ${found}; it takes PEM, with -----BEGIN CERTIFICATE-----`;
  throw new ValidationError('NSXC008', message, file);
}

function read(file: string, variable: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    const message = `the file of ${variable} cannot be read (${why}); name the PEM file with the manager's certificate or that of its authority`;
    throw new ValidationError('NSXC007', message, file);
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem) !== undefined;
  } catch {
    return false;
  }
}
