import { assumptionsText } from '../../../lib/core/report';
import { MARKS, text } from './marks';

const assumptions = [
  {
    code: 'ASSUME_NODE_ADDRESS_FROM_DHCP',
    text: 'nodes of cl1 get their addresses on segment tanzu-overlay, leased from 172.16.128.10-172.16.128.250',
  },
  { code: 'ASSUME_TIER0_DEFAULT_ROUTE', text: 'Tier-0 T0 has a default route to the outside' },
];

describe('assumptionsText', () => {
  it('gives each code its sentence, in 80 columns', () => {
    expect(assumptionsText(assumptions)).toBe(
      text(
        ' ASSUME_NODE_ADDRESS_FROM_DHCP  nodes of cl1 get their addresses on segment',
        '                                tanzu-overlay, leased from',
        '                                172.16.128.10-172.16.128.250',
        ' ASSUME_TIER0_DEFAULT_ROUTE     Tier-0 T0 has a default route to the outside',
      ),
    );
  });

  it('is faint, and nothing where nothing is assumed', () => {
    expect(assumptionsText([{ code: 'A', text: 'b' }], MARKS)).toBe(' faint(A  b)\n');
    expect(assumptionsText([])).toBe('');
  });
});
