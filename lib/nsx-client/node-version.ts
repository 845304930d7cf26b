import { type AnswerReader, isObject, parsed, wordsOf } from './answer';
import { ManagerError } from './manager-error';
import type { Answer, Transport } from './transport';

/** What a manager says of its release. */
export const VERSION_URL = '/api/v1/node/version';

/**
 * The oldest release whose Policy API this client is for: the oldest that the README of vmware/terraform-provider-nsxt
 * v3.12.0 lists in full. It calls 2.5.x limited, and fields that all of this package relies on are not known there
 * (issue 645: `route_redistribution_config`).
 */
const OLDEST = 3;

/**
 * The release of a manager: `4.2.1.0.0.24304122`.
 *
 * @throws ManagerError NSXC030 for a wrong user or password, NSXC031 for what is no NSX Manager, NSXC032 for an NSX that
 * is too old, NSXC033 for a redirect; NsxRefusal NSXC040 where the manager is not able to answer
 */
export function nodeVersion(
  answer: Answer,
  reader: AnswerReader,
  transport: Pick<Transport, 'host' | 'shown'>,
): string {
  const { host } = transport;
  const { status, text } = answer;
  if (status === 401 || status === 403) {
    const message = `user or password is not accepted (${wordsOf(reader.refused(answer))}); set NSXT_USERNAME and NSXT_PASSWORD to those of a user of this manager`;
    throw new ManagerError('NSXC030', message, host);
  }
  if (status === 404) throw notNsx(host, `it answers ${VERSION_URL} with 404`);
  reader.accept(answer, `GET ${VERSION_URL}`);
  const body = parsed(text);
  if (body === undefined) throw notNsx(host, `it answers ${VERSION_URL} with what is not JSON`);
  // As Terraform's provider reads it: the product's release decides, the appliance's own stands in for it.
  const given = isObject(body) ? (body.product_version ?? body.node_version) : undefined;
  if (typeof given !== 'string' || !/^\d+\.\d/.test(given))
    throw notNsx(host, `it answers ${VERSION_URL} without a version`);
  const version = transport.shown(given);
  if (Number.parseInt(version, 10) >= OLDEST) return version;
  const message = `the manager runs NSX ${version}; ${OLDEST}.0 is the oldest that is supported: upgrade it`;
  throw new ManagerError('NSXC032', message, host);
}

function notNsx(host: string, why: string): ManagerError {
  return new ManagerError('NSXC031', `this is no NSX Manager: ${why}; give the address of one`, host);
}
