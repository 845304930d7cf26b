import { Cidr } from '../net';
import type { FactBase } from './fact-base';

/** A prefix outside of what is planned here: the rest of the data centre, a branch, the Internet. Key: its text. */
export interface ExternalFact extends FactBase {
  readonly kind: 'external';
  readonly prefix: Cidr;
}

/** Names a part of the outside, as source or destination of traffic. */
export class External {
  readonly kind = 'external';

  private constructor(readonly prefix: Cidr) {}

  /** @throws ValidationError ADR001, ADR002 for text that is not a network */
  static of(prefix: Cidr | string): External {
    return new External(Cidr.from(prefix));
  }
}
