import { countsText, findingsJson, findingsText } from '../../../lib/core/report';
import type { Finding } from '../../../lib/core/verify';
import { MARKS, text } from './marks';

const error: Finding = {
  rule: 'PATH001',
  severity: 'error',
  message: '10.44.0.0/16 does not reach pods of cl1',
  fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
  at: ['nsx/tanzu-cl1', '10.44.0.0/16 reaches pods of cl1', 'cl1'],
  missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
  causedBy: ['NSX001', 'NSX004'],
};
const warning: Finding = { rule: 'TKG010', severity: 'warning', message: 'not checked', fix: 'check', at: ['mgmt'] };
const info: Finding = { rule: 'ADR013', severity: 'info', message: 'overlaps', fix: 'nothing to do', at: [] };

describe('findingsText', () => {
  it('says severity, rule, place and what is wrong in one line, then what to do', () => {
    expect(findingsText([error, warning, info])).toBe(
      text(
        'error   PATH001 [nsx/tanzu-cl1] 10.44.0.0/16 does not reach pods of cl1',
        '        fix: add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
        '        also at: 10.44.0.0/16 reaches pods of cl1, cl1',
        '        cause: NSX001, NSX004',
        'warning TKG010 [mgmt] not checked',
        '        fix: check',
        'info    ADR013 overlaps',
        '        fix: nothing to do',
      ),
    );
  });

  it('says so where there are none', () => {
    expect(findingsText([])).toBe('no findings\n');
    expect(findingsText([], MARKS)).toBe('good(no findings)\n');
  });

  it('sets off severity, rule and places', () => {
    expect(findingsText([{ ...warning, at: ['mgmt', 'cl1'] }], MARKS)).toBe(
      text(
        'warning(warning) strong(TKG010) faint([mgmt]) not checked',
        '        fix: check',
        'faint(        also at: cl1)',
      ),
    );
  });
});

describe('countsText', () => {
  it.each([
    [[], 'no findings'],
    [[error], '1 error'],
    [[warning, warning], '2 warnings'],
    [[info, warning, info, error, info], '1 error, 1 warning, 3 infos'],
  ])('of %# is %s', (findings, counts) => {
    expect(countsText(findings)).toBe(counts);
  });
});

describe('findingsJson', () => {
  it('has the same keys in the same order for every finding', () => {
    expect(JSON.stringify(findingsJson([error, info]), null, 1)).toBe(
      JSON.stringify(
        [
          {
            rule: 'PATH001',
            severity: 'error',
            message: '10.44.0.0/16 does not reach pods of cl1',
            fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
            at: ['nsx/tanzu-cl1', '10.44.0.0/16 reaches pods of cl1', 'cl1'],
            missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
            causedBy: ['NSX001', 'NSX004'],
          },
          {
            rule: 'ADR013',
            severity: 'info',
            message: 'overlaps',
            fix: 'nothing to do',
            at: [],
            missing: null,
            causedBy: [],
          },
        ],
        null,
        1,
      ),
    );
  });
});
