import { ValidationError } from '../../core/errors';
import { TKG_NAME_LENGTH } from '../../core/products';

export type TkgRole = 'management' | 'workload';

/** What the tanzu CLI takes as a name. Source: tanzu-framework `tkg/client`; workload names are DNS labels of RFC 1123. */
const FORMS: Readonly<Record<TkgRole, { readonly form: RegExp; readonly words: string }>> = {
  management: { form: /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/, words: 'a-z, 0-9, - and .' },
  workload: { form: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, words: 'a-z, 0-9 and -' },
};

/**
 * A name that is one for a cluster.
 *
 * @param withAvi true where Avi serves the cluster, and makes longer names of it
 * @throws ValidationError TKG109
 */
export function checkClusterName(name: string, role: TkgRole, withAvi: boolean, at: string): string {
  const { form, words } = FORMS[role];
  if (!form.test(name)) {
    const message = `${JSON.stringify(name)} is not a name for a ${role} cluster; use ${words}, with a letter or digit at both ends`;
    throw new ValidationError('TKG109', message, at);
  }
  const longest = withAvi ? TKG_NAME_LENGTH.withAvi : TKG_NAME_LENGTH.any;
  if (name.length > longest) {
    const why = withAvi ? ' with Avi' : '';
    const message = `cluster name ${name} has ${name.length} characters; ${longest} are the most TKG takes${why}, so shorten it`;
    throw new ValidationError('TKG109', message, at);
  }
  return name;
}
