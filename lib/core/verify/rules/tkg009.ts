import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { ARTICLE, list, verb } from './support';

/** TKG009: secrets stay out of files. */
export const tkg009: Rule = {
  id: 'TKG009',
  severity: 'error',
  title: 'no cluster file has a secret in plain text',
  condition: 'a password, token or key is written in a generated cluster file as it is',
  consequence: 'whoever reads the file or the repository it is kept in has the account',
  remedy:
    'leave the variable out of the file and export it when tanzu runs, or give the <encoded:…> form that tanzu itself writes',
  source: `${ARTICLE} prints NSXT_PASSWORD in a cluster file; VMware, Tanzu CLI configuration file variables: <encoded:…>`,
  *check({ network }) {
    for (const { cluster, plainSecrets, at } of network.of('cluster-file')) {
      if (plainSecrets.length === 0) continue;
      yield {
        message: `the file of ${cluster} has ${list(plainSecrets)} in plain text`,
        fix: `take ${list(plainSecrets)} from the environment, or give ${verb(plainSecrets.length, 'it', 'them')} as <encoded:…>`,
        at: [at],
      };
    }
  },
  failing: () => network(['NSXT_PASSWORD']),
  passing: () => network([]),
};

const network = (plainSecrets: readonly string[]) =>
  networkFrom({ clusters: [{ name: 'cl1' }], clusterFiles: [{ cluster: 'cl1', plainSecrets }] });
