import { ValidationError } from '../core/errors';
import { findingsText } from '../core/report';
import type { EndsProgram } from '../terminal';
import type { Synthesis } from './synthesis';

/** The network has errors: nothing was written. The message is the list of findings. */
export class VerificationError extends ValidationError implements EndsProgram {
  override readonly name = 'VerificationError';
  readonly exitCode = 1;

  /** @param isPrinted true where a command line that started the program has the findings */
  constructor(
    readonly synthesis: Synthesis,
    readonly isPrinted: boolean,
  ) {
    const { findings } = synthesis.verdict;
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    super(
      'VERIFY001',
      `${errors} ${errors === 1 ? 'error' : 'errors'} in the network; nothing was written\n\n${findingsText(findings)}`,
      synthesis.name,
    );
  }
}
