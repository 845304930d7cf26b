import { ValidationError } from '../../core/errors';

const PATH = /^(?:\/orgs\/[^/]+\/projects\/[^/]+)?\/infra\/tier-1s\/[^/]+$/;
const ID = /^[^/\s]+$/;

/**
 * The policy path of a Tier-1, of its path or its bare id: `/infra/tier-1s/tanzu-cl1` of `tanzu-cl1`.
 *
 * @throws ValidationError RT001 for any other text
 */
export function tier1Path(text: string): string {
  if (PATH.test(text)) return text;
  if (ID.test(text)) return `/infra/tier-1s/${text}`;
  const message = `${JSON.stringify(text)} is not a Tier-1; write its id, or its path /infra/tier-1s/<id>`;
  throw new ValidationError('RT001', message);
}
