import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { ARTICLE, distinct, list } from './support';

/** TKG010: certificates are checked. */
export const tkg010: Rule = {
  id: 'TKG010',
  severity: 'warning',
  title: 'no cluster file switches certificate checks off',
  condition: 'a variable such as NSXT_ALLOW_UNVERIFIED_SSL or VSPHERE_INSECURE is true in a cluster file',
  consequence:
    'whoever answers at the address of vCenter or NSX gets the password, and the cluster believes what it says',
  remedy:
    'give VSPHERE_TLS_THUMBPRINT for vCenter, and a certificate of a known authority to the NSX Manager: TKG uses NSXT_ROOT_CA_DATA_B64 only together with a client certificate',
  source: `${ARTICLE} has both; tanzu-framework, vsphere-cpi, vsphereconf.lib.txt: ca-file`,
  *check({ network }) {
    const files = network.of('cluster-file').filter(({ unverifiedTls }) => unverifiedTls.length > 0);
    if (files.length === 0) return;
    const clustersOf = (variable: string) =>
      list(
        distinct(files.filter(({ unverifiedTls }) => unverifiedTls.includes(variable)).map(({ cluster }) => cluster)),
      );
    const variables = distinct(files.flatMap(({ unverifiedTls }) => unverifiedTls));
    const places = variables.map((variable) => `${variable} in ${clustersOf(variable)}`);
    yield {
      message: `certificates are not checked: ${places.join('; ')}`,
      fix: 'give the thumbprint or the authority of the certificate instead',
      at: distinct(files.map(({ at }) => at)),
    };
  },
  failing: () => network(['NSXT_ALLOW_UNVERIFIED_SSL']),
  passing: () => network([]),
};

const network = (unverifiedTls: readonly string[]) =>
  networkFrom({ clusters: [{ name: 'cl1' }], clusterFiles: [{ cluster: 'cl1', unverifiedTls }] });
