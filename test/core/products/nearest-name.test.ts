import { nearestName } from '../../../lib/core/products/nearest-name';

it.each([
  ['trafficEncapmode', ['noSNAT', 'trafficEncapMode', 'trafficEncryptionMode'], 'trafficEncapMode'],
  ['kitten', ['sitting', 'mitten', 'kitchen'], 'mitten'],
  ['', ['abc', 'ab'], 'ab'],
  ['ab', ['ac', 'ad'], 'ac'],
  ['x', [], undefined],
])('%j in %j is %j', (name, candidates, expected) => {
  expect(nearestName(name, candidates)).toBe(expected);
});
