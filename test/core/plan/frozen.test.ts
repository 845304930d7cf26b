import type { PlainCluster } from '../../../lib/core/model';
import { CL1, CL1_LINE, kindsOf, lockOf, message, settleNetwork as settle } from './support';

describe('a frozen plan', () => {
  const frozen = { frozen: true };
  const THAW = 'run `npx cdk8s synth` without CI=true and without --frozen, and commit addresses.lock.json';

  it('passes where nothing changes', () => {
    expect(kindsOf(settle({ clusters: [CL1] }, lockOf(CL1_LINE), frozen))).toEqual({ cl1: 'kept' });
  });

  it('needs no lock where there is nothing to keep', () => {
    expect(settle({}, undefined, frozen).lock.entries).toEqual([]);
  });

  it('is refused without a lock, and fine without one where it is free', () => {
    const clusters = [CL1, { ...CL1, name: 'cl0', podCidrs: ['10.0.0.0/21'] }];
    expect(() => settle({ clusters }, undefined, frozen)).toThrow(
      message(`LOCK008 [addresses.lock.json] the file is missing, and addresses are frozen (cl0, cl1); ${THAW}`),
    );
    expect(kindsOf(settle({ clusters }))).toEqual({ cl0: 'added', cl1: 'added' });
  });

  it('is refused in one message for all that would change', () => {
    const lock = lockOf(
      CL1_LINE,
      CL1_LINE.replaceAll('cl1', 'cl2').replace('136', '144').replace('tanzu-cl2', 'tanzu-cl1'),
      CL1_LINE.replaceAll('cl1', 'cl3').replace('136', '152').replace('tanzu-cl3', 'tanzu-cl1'),
      CL1_LINE.replaceAll('cl1', 'cl4').replace('136', '160').replace('tanzu-cl4', 'other'),
      CL1_LINE.replaceAll('cl1', 'cl5')
        .replace('136', '168')
        .replace('tanzu-cl5', 'tanzu-cl1')
        .replace(' }', ', "retired": true }'),
    );
    const at = (name: string, cidr: string): PlainCluster => ({ ...CL1, name, podCidrs: [cidr] });
    const clusters = [
      at('cl2', '172.16.176.0/21'),
      at('cl3', '172.16.152.0/21'),
      at('cl4', '172.16.160.0/21'),
      at('cl5', '172.16.168.0/21'),
      at('cl6', '172.16.184.0/21'),
    ];
    expect(() => settle({ clusters }, lock, frozen)).toThrow(
      message(
        'LOCK009 [addresses.lock.json] addresses are frozen and would change: cl1 is not asked for any more (172.16.136.0/21), ' +
          'cl2 moves from 172.16.144.0/21 to 172.16.176.0/21, cl2 172.16.144.0/21 is not asked for any more (172.16.144.0/21), ' +
          `cl4 is used differently (172.16.160.0/21), cl5 is asked for again (172.16.168.0/21), cl6 is new (172.16.184.0/21); ${THAW}`,
      ),
    );
  });

  it.each([
    [10, 'c10, c11, c12, c13, c14, c15, c16, c17, c18, c19'],
    [12, 'c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, and 2 more'],
  ])('of %i keys names ten, and counts the rest', (count, keys) => {
    const clusters = Array.from({ length: count }, (_, i) => ({
      ...CL1,
      name: `c${10 + i}`,
      podCidrs: [`10.0.${i}.0/24`],
    }));
    expect(() => settle({ clusters }, undefined, { ...frozen, lockFile: 'net/my.lock.json' })).toThrow(
      message(
        `LOCK008 [net/my.lock.json] the file is missing, and addresses are frozen (${keys}); ` +
          'run `npx cdk8s synth` without CI=true and without --frozen, and commit net/my.lock.json',
      ),
    );
  });
});
