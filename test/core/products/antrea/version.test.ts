import {
  ANTREA_LINES,
  antreaVersion,
  isAntreaSince,
  isAntreaUntil,
  readAntreaVersion,
} from '../../../../lib/core/products';

describe('a version', () => {
  it.each([
    ['0.13.3', '0.13', 3, '0.13.3'],
    ['v2.7.0', '2.7', 0, '2.7.0'],
    ['2.7', '2.7', undefined, '2.7'],
    ['1.10.0', '1.10', 0, '1.10.0'],
    ['1.2.3+vmware.4-tkg.1', '1.2', 3, '1.2.3'],
  ])('%s is of line %s, patch %s', (text, line, patch, printed) => {
    expect(antreaVersion(text)).toEqual({ line, text: printed, ...(patch === undefined ? {} : { patch }) });
  });

  it.each([
    ['2.8.0', 'VERSION001 antrea 2.8.0 has no table here; give one from 0.11 to 2.7, as 2.7.0'],
    ['0.10.2', 'VERSION001 antrea 0.10.2 has no table here; give one from 0.11 to 2.7, as 2.7.0'],
    ['latest', 'VERSION001 "latest" is not an antrea version; give one from 0.11 to 2.7, as 2.7.0'],
    ['2.07.0', 'VERSION001 "2.07.0" is not an antrea version; give one from 0.11 to 2.7, as 2.7.0'],
    ['2.7.0-rc1', 'VERSION001 "2.7.0-rc1" is not an antrea version; give one from 0.11 to 2.7, as 2.7.0'],
    ['2', 'VERSION001 "2" is not an antrea version; give one from 0.11 to 2.7, as 2.7.0'],
  ])('%s is refused', (text, message) => {
    expect(readAntreaVersion(text)).toBeUndefined();
    expect(() => antreaVersion(text)).toThrow(new Error(message));
  });

  it('says where an unknown one stands', () => {
    expect(() => antreaVersion('3.0.0', 'cl1/antrea')).toThrow(
      'VERSION001 [cl1/antrea] antrea 3.0.0 has no table here; give one from 0.11 to 2.7, as 2.7.0',
    );
  });
});

describe('the order of versions', () => {
  it('is by number: 1.10 comes after 1.9, and 2.0 after 1.15', () => {
    expect(ANTREA_LINES).toHaveLength(27);
    expect(ANTREA_LINES.slice(12, 14)).toEqual(['1.9', '1.10']);
    expect(ANTREA_LINES.slice(18, 20)).toEqual(['1.15', '2.0']);
  });

  it.each([
    ['1.10.0', '1.9', true],
    ['1.9.2', '1.10', false],
    ['2.5.0', '2.5', true],
    ['2.5.0', '2.5.1', false],
    ['2.5.1', '2.5.1', true],
    ['2.5', '2.5.1', true],
    ['2.6.0', '2.5.1', true],
    ['2.4.9', '2.5.1', false],
  ])('%s is %s or later: %s', (text, release, expected) => {
    expect(isAntreaSince(antreaVersion(text), release)).toBe(expected);
  });

  it.each([
    ['1.9.9', '1.9', true],
    ['1.10.0', '1.9', false],
    ['0.13.3', '2.7', true],
  ] as const)('%s is of line %s or earlier: %s', (text, line, expected) => {
    expect(isAntreaUntil(antreaVersion(text), line)).toBe(expected);
  });
});
