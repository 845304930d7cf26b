import { ValidationError } from '../core/errors';
import { findingsText } from '../core/report';
import type { Synthesis } from './synthesis';

/** The network has errors: nothing was written. The message is the list of findings. */
export class VerificationError extends ValidationError {
  override readonly name = 'VerificationError';

  constructor(readonly synthesis: Synthesis) {
    const { findings } = synthesis.verdict;
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    super(
      'VERIFY001',
      `${errors} ${errors === 1 ? 'error' : 'errors'} in the network; nothing was written\n\n${findingsText(findings)}`,
      synthesis.name,
    );
  }
}
