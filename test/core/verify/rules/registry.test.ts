import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, ruleById } from '../../../../lib/core/verify';

const FOLDER = join(__dirname, '../../../../lib/core/verify/rules');

const range = (group: string, ...numbers: number[]) => numbers.map((n) => `${group}${String(n).padStart(3, '0')}`);

/** What is promised, and nothing else. */
const PROMISED = [
  ...range('ADR', 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 17, 18, 24),
  ...range('ANT', 1, 2, 3, 4, 5, 11),
  ...range('NSX', 1, 2, 3, 4, 8, 9, 10, 11, 14, 18, 20, 24),
  ...range('OWN', 1, 2, 3, 4),
  ...range('PATH', 1),
  ...range('TKG', 5, 9, 10),
];

describe('the registry', () => {
  it('has every promised rule once, in the order of the ids', () => {
    expect(RULES.map(({ id }) => id)).toEqual(PROMISED);
  });

  it('has one file for each rule, named by its id', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(files.sort()).toEqual(PROMISED.map((id) => `${id.toLowerCase()}.ts`));
  });

  it('finds a rule by its id, and none by another text', () => {
    expect(RULES.map(({ id }) => ruleById(id))).toEqual(RULES);
    expect([ruleById('adr004'), ruleById('ADR009'), ruleById('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id of capital letters and three digits', () => {
    expect(id).toMatch(/^[A-Z]{3,4}\d{3}$/);
  });

  it.each(['title', 'condition', 'consequence', 'remedy', 'source'] as const)('has a %s', (text) => {
    expect(rule[text].length).toBeGreaterThan(10);
    expect(rule[text]).toBe(rule[text].trim());
    expect(rule[text]).not.toMatch(/[.\n]$/);
  });

  it('makes the same networks each time', () => {
    expect(JSON.stringify(rule.failing().facts)).toBe(JSON.stringify(rule.failing().facts));
    expect(JSON.stringify(rule.failing().facts)).not.toBe(JSON.stringify(rule.passing().facts));
  });
});
