import { ValidationError } from '../core/errors';
import { caFile } from './ca-file';
import { managerUrl } from './manager-address';

/** A manager, and how to get in. Holds the password: not for printing. */
export interface NsxAccess {
  /** `https://host[:port]`, without a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The certificates to trust, as PEM. @default - those that Node knows */
  readonly ca?: string;
}

/** Variables as Terraform's provider names them. */
const USER = 'NSXT_USERNAME';
const PASSWORD = 'NSXT_PASSWORD';
const CA_FILE = 'NSXT_CA_FILE';

/**
 * How to reach a manager: its address as a person writes it, and NSXT_USERNAME, NSXT_PASSWORD and NSXT_CA_FILE of the
 * environment.
 *
 * @param manager `nsx.example.com`, `10.0.0.9:8443`, `[fd00::9]:8443` or `https://nsx.example.com`
 * @throws ValidationError NSXC001 to NSXC004 for the address, NSXC005 and NSXC006 for user and password, NSXC007 and
 * NSXC008 for the CA file
 */
export function nsxAccess(manager: string, env: NodeJS.ProcessEnv): NsxAccess {
  const url = managerUrl(manager);
  const { [USER]: user = '', [PASSWORD]: password = '', [CA_FILE]: file = '' } = env;
  const missing = Object.entries({ [USER]: user, [PASSWORD]: password }).flatMap(([name, value]) =>
    value === '' ? [name] : [],
  );
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'is' : 'are';
    const message = `${missing.join(' and ')} ${verb} not set; export the user and the password of the NSX Manager`;
    throw new ValidationError('NSXC005', message);
  }
  checkUser(user);
  checkLine(USER, user);
  checkLine(PASSWORD, password);
  return { url, user, password, ...(file === '' ? {} : { ca: caFile(file, CA_FILE) }) };
}

/** RFC 7617, section 2: the first colon ends the user. */
function checkUser(user: string): void {
  if (!user.includes(':')) return;
  throw new ValidationError(
    'NSXC006',
    `${USER} has a colon, which basic authentication cannot carry; use another user`,
  );
}

/** RFC 7617, section 2: neither may have control characters. As a rule it is the end of a file's line. */
function checkLine(name: string, value: string): void {
  if (!/\p{Cc}/u.test(value)) return;
  throw new ValidationError('NSXC006', `${name} has a line end or another control character; export it without`);
}
