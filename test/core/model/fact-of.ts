import { networkFrom, type PlainNetwork } from '../../../lib/core/model';

/** The only fact of a network, addresses as text. */
export function factOf(plain: PlainNetwork): unknown {
  const { facts } = networkFrom(plain);
  expect(facts).toHaveLength(1);
  return JSON.parse(JSON.stringify(facts[0]));
}
