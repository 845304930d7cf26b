import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../../lib/core/verify';
import { RULE_PAGES, rulePages } from '../../../../tools/rule-pages';

const pages = rulePages();

describe('the pages of docs/rules, which `npm run generate:rules` writes', () => {
  it('are one for each rule and the table of all', () => {
    expect(readdirSync(RULE_PAGES).sort()).toEqual([...RULES.map(({ id }) => `${id}.md`), 'README.md'].sort());
  });

  it.each([...pages])('%s is as it is committed', (name, text) => {
    expect(readFileSync(join(RULE_PAGES, name), 'utf8')).toBe(text);
  });

  it('tell of a rule what is reported and what to change', () => {
    const page = pages.get('NSX001.md');
    expect(page).toContain(
      [
        '```text',
        'error NSX001 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so nothing outside reaches the pods of cl1',
        '  fix: add TIER1_STATIC_ROUTES to what tanzu-cl1 advertises',
        '  at: tier1s[0], clusters[0]',
        '  missing: TIER1_STATIC_ROUTES on tanzu-cl1',
        '```',
      ].join('\n'),
    );
    expect(page).toContain(
      [
        '```diff',
        '  tier1 10.44.55.101/infra/tier-1s/tanzu-cl1:',
        '-   advertises: ["TIER1_CONNECTED"]',
        '+   advertises: ["TIER1_STATIC_ROUTES","TIER1_CONNECTED"]',
        '```',
      ].join('\n'),
    );
  });

  it('link every rule in the table', () => {
    const table = pages.get('README.md') ?? '';
    expect(
      RULES.filter(({ id, title }) => !table.includes(`| [${id}](${id}.md) | `) || !table.includes(title)),
    ).toEqual([]);
  });
});
