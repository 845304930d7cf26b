import { TerraformStack, TerraformVariable } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { ValidationError } from '../core/errors';
import { validateTreeOf } from '../core/verify';
import { NsxtProvider } from '../provider-nsxt/provider';
import { known } from './known';
import { takeLogicalId } from './terraform-name';
import { wholeNumber } from './words';

/** What others need to know of an NSX Manager. */
export interface INsxManager {
  /** Address or name as clients write it: `10.44.55.101`, `nsx.example.com:8443`. */
  readonly host: string;
}

export interface NsxManagerProps {
  /** Address or name, with the port where it is not 443. HTTPS always. */
  readonly host: string;
  /**
   * File with the certificates to trust, as Terraform finds it: absolute, or from the stack's folder in `cdktf.out`.
   * @default - the machine's own trust store, or NSXT_CA_FILE
   */
  readonly caFile?: string;
  /** True: the manager's certificate is not checked. For a laboratory only. @default false */
  readonly allowUnverifiedSsl?: boolean;
  /** True: users of vIDM or LDAP (`Authorization: Remote`). @default false */
  readonly remoteAuth?: boolean;
  /** False: no session, each request carries the credentials. @default true */
  readonly sessionAuth?: boolean;
  /** How often a request that failed for a passing reason is sent again, 0 to 100. @default 4 */
  readonly maxRetries?: number;
  /**
   * Name of the provider's configuration in Terraform. @default - none for the first manager of a stack, then the id
   */
  readonly alias?: string;
}

const MANAGERS = new WeakMap<TerraformStack, NsxManager[]>();

/** `name[:port]`, `10.0.0.1[:port]` or `[fd00::1][:port]`. */
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/**
 * An NSX Manager: the `nsxt` provider of a stack.
 *
 * User and password are read by Terraform from NSXT_USERNAME and NSXT_PASSWORD, and never stand in a file. The host is
 * a Terraform variable (`<id>_host`, so `TF_VAR_nsx_host` for the id `nsx`) with the given one as default: a deployment
 * can be pointed at another manager, and what Kubernetes gets stays as it is.
 *
 * The first one of a tree also has the engine prove the whole network when it synthesizes, so that an error stops it.
 */
export class NsxManager extends Construct implements INsxManager {
  /**
   * The manager of the stack a construct is in.
   *
   * @param host the one that is meant, where the stack has several @default - any
   * @throws ValidationError MGR002 when there is none, MGR003 when there are several
   */
  static of(scope: IConstruct, host?: string): NsxManager {
    const stack = TerraformStack.of(scope);
    const all = MANAGERS.get(stack) ?? [];
    const [manager, ...more] = all.filter((candidate) => host === undefined || candidate.host === host);
    const at = scope.node.path;
    if (manager === undefined) {
      const asked = host ?? '<host>';
      const message = `stack ${stack.node.id} has no NSX Manager${host === undefined ? '' : ` ${host}`}; write new NsxManager(stack, 'nsx', { host: '${asked}' }) before it`;
      throw new ValidationError('MGR002', message, at);
    }
    if (more.length === 0) return manager;
    const hosts = [manager, ...more].map((candidate) => `${candidate.node.id} (${candidate.host})`).join(', ');
    throw new ValidationError(
      'MGR003',
      `stack ${stack.node.id} has several NSX Managers: ${hosts}; say which by manager`,
      at,
    );
  }

  readonly host: string;
  readonly alias?: string;

  /** @throws ValidationError MGR001 for a host that cannot be read, TOKEN001 for one that is not known yet */
  constructor(scope: Construct, id: string, props: NsxManagerProps) {
    super(scope, id);
    const at = this.node.path;
    this.host = checkHost(known(props.host, 'host', at), at);
    const others = managersOf(this);
    const alias = props.alias ?? (others.length === 0 ? undefined : id);
    this.alias = alias === undefined ? undefined : takeLogicalId(this, 'provider', [known(alias, 'alias', at)]);
    const variable = new TerraformVariable(this, 'Host', {
      type: 'string',
      default: this.host,
      description: `Address of the NSX Manager ${id}`,
    });
    variable.overrideLogicalId(takeLogicalId(this, 'var', [`${id}_host`.replaceAll('-', '_')]));
    new NsxtProvider(this, 'Resource', {
      host: variable.stringValue,
      caFile: props.caFile,
      allowUnverifiedSsl: props.allowUnverifiedSsl,
      remoteAuth: props.remoteAuth,
      sessionAuth: props.sessionAuth,
      maxRetries: props.maxRetries === undefined ? undefined : wholeNumber(props.maxRetries, 0, 100, 'maxRetries', at),
      alias: this.alias,
    });
    others.push(this);
    validateTreeOf(this);
  }
}

/**
 * The provider's configuration as an argument of a resource; none for the stack's first manager, which needs no name.
 */
export function providerOf(manager: NsxManager): { readonly provider?: NsxtProvider } {
  return manager.alias === undefined ? {} : { provider: manager.node.findChild('Resource') as NsxtProvider };
}

/** Something on a manager, as far as it is checked whether two things are on the same one. */
export interface OnManager {
  readonly managerHost: string;
}

/**
 * The manager of an object: the stated one, else the one of the stack that the things it points at are on.
 *
 * @throws ValidationError MGR004 when they are on different ones, and as {@link NsxManager.of}
 */
export function managerFor(
  construct: Construct,
  stated: NsxManager | undefined,
  ...others: (OnManager | undefined)[]
): NsxManager {
  const hosts = others.filter((other) => other !== undefined).map(({ managerHost }) => managerHost);
  const manager = stated ?? NsxManager.of(construct, hosts[0]);
  const foreign = hosts.find((host) => host !== manager.host);
  if (foreign === undefined) return manager;
  const message = `is on NSX Manager ${manager.host} and points at an object on ${foreign}; take both from one manager`;
  throw new ValidationError('MGR004', message, construct.node.path);
}

function managersOf(construct: Construct): NsxManager[] {
  const stack = TerraformStack.of(construct);
  const managers = MANAGERS.get(stack) ?? [];
  MANAGERS.set(stack, managers);
  return managers;
}

function checkHost(host: string, at: string): string {
  if (HOST.test(host)) return host;
  const message = `${JSON.stringify(host)} is not a host; write an address or a name, with a port if need be: nsx.example.com:8443`;
  throw new ValidationError('MGR001', message, at);
}
