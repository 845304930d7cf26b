import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ValidationError } from '../core/errors';
import type { SimulatorOptions } from './options';

/** A certificate on disk. */
export interface CertificateFile {
  /** Absolute. */
  readonly file: string;
  /** Takes it away where its folder was made for it alone. */
  readonly remove: () => void;
}

/**
 * Writes a certificate where it was asked for, else into the state folder, else into a temporary one.
 *
 * @throws ValidationError SIM040
 */
export function writeCertificate(
  certificate: string,
  { certificateFile, stateFolder }: Pick<SimulatorOptions, 'certificateFile' | 'stateFolder'>,
): CertificateFile {
  const isTemporary = certificateFile === undefined && stateFolder === undefined;
  const folder = isTemporary ? temporaryFolder() : (stateFolder ?? '');
  const file = path.resolve(certificateFile ?? path.join(folder, 'certificate.pem'));
  try {
    fs.writeFileSync(file, certificate);
  } catch (error) {
    if (isTemporary) fs.rmSync(folder, { recursive: true, force: true });
    throw unwritable(error, file);
  }
  return {
    file,
    remove: () => {
      if (isTemporary) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function temporaryFolder(): string {
  try {
    return fs.mkdtempSync(path.join(os.tmpdir(), 'nsx-simulator-'));
  } catch (error) {
    throw unwritable(error, os.tmpdir());
  }
}

function unwritable(error: unknown, at: string): ValidationError {
  const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new ValidationError('SIM040', `the certificate cannot be written (${why}); choose another file`, at);
}
