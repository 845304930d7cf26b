import * as fs from 'node:fs';
import * as path from 'node:path';
import { writeCertificate } from '../../lib/simulator/certificate-file';

let temporary = '/nowhere';
jest.mock('node:os', () => ({ ...jest.requireActual('node:os'), tmpdir: () => temporary }));
const { tmpdir } = jest.requireActual<typeof import('node:os')>('node:os');

describe('the file of the certificate', () => {
  it('is refused without a place for temporary files', () => {
    const message = 'SIM040 [/nowhere] the certificate cannot be written (ENOENT); choose another file';
    expect(() => writeCertificate('PEM', {})).toThrow(expect.objectContaining({ message }));
  });

  it('is in a folder of its own, which goes with it', () => {
    temporary = fs.mkdtempSync(path.join(tmpdir(), 'certificate-file-'));
    const { file, remove } = writeCertificate('PEM', {});
    expect(path.dirname(path.dirname(file))).toBe(temporary);
    expect(fs.readFileSync(file, 'utf8')).toBe('PEM');
    remove();
    expect(fs.readdirSync(temporary)).toEqual([]);
    fs.rmdirSync(temporary);
  });
});
