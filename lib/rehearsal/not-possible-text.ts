import { indented } from './indented';
import { OLDEST_TERRAFORM } from './problem';
import type { NotPossible } from './rehearsal';

/** Where Terraform comes from. */
const TERRAFORM = 'https://developer.hashicorp.com/terraform/install';

/** Where the provider's files come from. */
const RELEASES = 'https://github.com/vmware/terraform-provider-nsxt/releases';

/** What is missing, and how to get it. Addresses are not broken. */
export function notPossibleText({ missing, reason, platform = '<platform>' }: NotPossible): readonly string[] {
  const { major, minor } = OLDEST_TERRAFORM;
  switch (missing) {
    case 'terraform':
      return [...indented(`Terraform is missing: ${reason}. To get it, ${major}.${minor} or later:`), ` ${TERRAFORM}`];
    case 'provider':
      return [
        ...indented(`Terraform cannot get its provider vmware/nsxt: ${reason}`),
        ' Where registry.terraform.io can be reached, Terraform fetches it by itself.',
        ' Elsewhere, bring it over from a machine that can reach it:',
        '  1 download 3.10 or later from',
        `    ${RELEASES}`,
        `    the file terraform-provider-nsxt_<version>_${platform}.zip`,
        '  2 put it, as it is, into <mirror>/registry.terraform.io/vmware/nsxt/',
        '  3 export NSXT_PROVIDER_MIRROR=<mirror>, with the full path',
      ];
    default:
      return indented(`the program has no stack that can be deployed here: ${reason}`);
  }
}
