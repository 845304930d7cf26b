import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { Cidr, CidrSet } from '../../../lib/core/net';
import { neighbour, neighbours, network, RUNS } from './arbitraries';

/**
 * The second oracle, asked about texts we printed ourselves: at the edge it is no judge, since it reads 10.0.0/8 as
 * 0.10.0.0, 0x0a.0.0.0/8 as 81.0.0.0, 10.0.0.256/24 as 10.0.1.0, and takes /33 and /129
 * (verification-and-diagrams.md §2.2).
 */
function cidrTools(questions: readonly (readonly unknown[])[]): unknown[] {
  const script = path.join(__dirname, 'cidr-tools-oracle.mjs');
  const input = JSON.stringify(questions);
  return JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

/** One process answers about every sample, so samples and not a property: a failure shows the sample itself. */
function compare<T>(samples: readonly T[], question: (sample: T) => readonly unknown[], ours: (sample: T) => unknown) {
  const theirs = cidrTools(samples.map(question));
  const differing = samples.flatMap((sample, i) => {
    const [a, b] = [JSON.stringify(ours(sample)), JSON.stringify(normal(theirs[i]))];
    return a === b ? [] : [{ question: question(sample), ours: a, theirs: b }];
  });
  expect(differing).toEqual([]);
}

/** It leaves the prefix of a single address out, and has an order of its own. */
function normal(answer: unknown): unknown {
  if (!Array.isArray(answer) || !String(answer[0]).match(/[.:]/)) return answer;
  const withPrefix = answer.map((text: string) =>
    text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`,
  );
  return withPrefix.map((text) => Cidr.parse(text)).sort(Cidr.compare);
}

const sample = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, RUNS);
const texts = (cidrs: readonly Cidr[]) => cidrs.map(String);

describe('against cidr-tools', () => {
  it('a network has its bounds', () => {
    compare(
      sample(network),
      (cidr) => ['bounds', cidr.toString()],
      (cidr) => [String(cidr.first.value), String(cidr.last.value)],
    );
  });

  it('two networks overlap, one contains the other', () => {
    const two = sample(fc.tuple(neighbour, neighbour));
    compare(
      two,
      ([a, b]) => ['overlaps', a.toString(), b.toString()],
      ([a, b]) => a.overlaps(b),
    );
    compare(
      two,
      ([a, b]) => ['contains', a.toString(), b.toString()],
      ([a, b]) => a.contains(b),
    );
    expect(two.filter(([a, b]) => a.overlaps(b)).length).toBeGreaterThan(100);
  });

  it('a set is merged to the fewest networks', () => {
    compare(
      sample(neighbours),
      (cidrs) => ['merge', texts(cidrs)],
      (cidrs) => CidrSet.of(...cidrs).toCidrs(),
    );
  });

  it('a set is subtracted from another', () => {
    compare(
      sample(fc.tuple(neighbours, neighbours)),
      ([from, away]) => ['exclude', texts(from), texts(away)],
      ([from, away]) =>
        CidrSet.of(...from)
          .subtract(...away)
          .toCidrs(),
    );
  });
});
