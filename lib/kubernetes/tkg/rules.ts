import { ValidationError } from '../../core/errors';
import type { TkgCni, TkgRelease } from '../../core/products';
import { isLegacy } from './machines';
import type { TkgRole } from './names';
import type { CheckedSettings } from './settings';

/** A cluster file, as far as its variables are judged against each other. */
export interface JudgedFile {
  readonly role: TkgRole;
  readonly release: TkgRelease;
  readonly routable: boolean;
  readonly cni: TkgCni;
  /** Whether the program names a user or a password for NSX. */
  readonly userStated: boolean;
  readonly settings: CheckedSettings;
}

/**
 * That the variables of a file go together.
 *
 * Sources: tanzu-framework `providers/ytt/lib/validate.star`, `providers/yttcb/clusterbootstrap.yaml`,
 * `providers/ytt/02_addons/{cni/antrea,cpi}`, `tkg/client/validate.go`.
 *
 * @throws ValidationError TKG113 to TKG116 and TKG119 for the first that do not
 */
export function checkTogether(file: JudgedFile, at: string): void {
  for (const { id, problem } of RULES) {
    const message = problem(file);
    if (message !== undefined) throw new ValidationError(id, message, at);
  }
}

interface FileRule {
  readonly id: string;
  /** What is wrong and what to change; undefined where all is well. */
  readonly problem: (file: JudgedFile) => string | undefined;
}

/** What the routing switch makes of variables, whatever they say. Encryption is not set by it, but needs tunnels. */
const ROUTED: Readonly<Record<string, readonly [value: string, why: string]>> = {
  ANTREA_TRAFFIC_ENCAP_MODE: ['noEncap', 'routable pods make it noEncap'],
  ANTREA_NO_SNAT: ['true', 'routable pods make it true'],
  ANTREA_PROXY: ['true', 'routable pods make it true'],
  ANTREA_TRAFFIC_ENCRYPTION_MODE: ['none', 'routable pods have no tunnel to encrypt (noEncap)'],
};

/** Credentials that TKG 2.1 and later writes only beside a user or a password. */
const OTHER_CREDENTIALS = ['NSXT_CLIENT_CERT_DATA', 'NSXT_CLIENT_CERT_KEY_DATA', 'NSXT_VMC_ACCESS_TOKEN'];

const RULES: readonly FileRule[] = [
  { id: 'TKG116', problem: nsxInManagement },
  { id: 'TKG113', problem: cniWithRouting },
  { id: 'TKG114', problem: overriddenByRouting },
  { id: 'TKG115', problem: credentialsAlone },
  { id: 'TKG115', problem: halfCertificate },
  { id: 'TKG115', problem: tokenWithoutHost },
  { id: 'TKG115', problem: droppedAuthority },
  { id: 'TKG115', problem: emptySecretPlace },
  { id: 'TKG119', problem: namespaceWithRouting },
  { id: 'TKG119', problem: proxyWithoutAddress },
  { id: 'TKG119', problem: starInNoProxy },
  { id: 'TKG119', problem: kubeVipInManagement },
];

const given = (settings: CheckedSettings, name: string) => settings[name] !== undefined && settings[name] !== '';

function nsxInManagement({ role, settings }: JudgedFile): string | undefined {
  const name = role === 'management' ? Object.keys(settings).find((key) => key.startsWith('NSXT_')) : undefined;
  return name && `${name} belongs in the files of workload clusters only; leave it out, and set routable there`;
}

function cniWithRouting({ routable, cni }: JudgedFile): string | undefined {
  if (!routable || cni === 'antrea') return undefined;
  return `cni is ${cni}, and only antrea keeps to the podCIDRs that NSX routes to; leave cni out, or routable`;
}

function overriddenByRouting({ routable, settings }: JudgedFile): string | undefined {
  if (!routable) return undefined;
  const entry = Object.entries(ROUTED).find(([name, [value]]) => given(settings, name) && settings[name] !== value);
  return entry && `${entry[0]} is ${settings[entry[0]]}, but ${entry[1][1]}; leave it out`;
}

function credentialsAlone({ routable, userStated, settings }: JudgedFile): string | undefined {
  const name = OTHER_CREDENTIALS.find((key) => given(settings, key));
  if (!routable || name === undefined || userStated) return undefined;
  return `${name} without a user: TKG 2.1 and later writes its NSX settings only where NSXT_USERNAME or NSXT_PASSWORD is set, so there would be no routes; give nsx.username too`;
}

function halfCertificate({ settings }: JudgedFile): string | undefined {
  const pair = ['NSXT_CLIENT_CERT_DATA', 'NSXT_CLIENT_CERT_KEY_DATA'];
  const missing = pair.filter((name) => !given(settings, name));
  return missing.length === 1
    ? `${missing[0]} is missing; a client certificate needs its key, and the key its certificate`
    : undefined;
}

function tokenWithoutHost({ settings }: JudgedFile): string | undefined {
  if (!given(settings, 'NSXT_VMC_ACCESS_TOKEN') || given(settings, 'NSXT_VMC_AUTH_HOST')) return undefined;
  return 'NSXT_VMC_AUTH_HOST is missing; NSXT_VMC_ACCESS_TOKEN needs it';
}

function droppedAuthority({ settings }: JudgedFile): string | undefined {
  if (!given(settings, 'NSXT_ROOT_CA_DATA_B64') || given(settings, 'NSXT_CLIENT_CERT_DATA')) return undefined;
  return 'NSXT_ROOT_CA_DATA_B64 would be dropped: TKG writes it only beside a client certificate; give NSX Manager a certificate of a known authority, or nsx.allowUnverifiedSsl: true';
}

function emptySecretPlace({ settings }: JudgedFile): string | undefined {
  const name = ['NSXT_SECRET_NAME', 'NSXT_SECRET_NAMESPACE'].find((key) => settings[key] === '');
  return name && `${name} is empty, and the user and password of NSX are kept there; leave it out`;
}

function namespaceWithRouting({ routable, release, settings }: JudgedFile): string | undefined {
  const { NAMESPACE } = settings;
  if (!routable || isLegacy(release, settings) || NAMESPACE === undefined || NAMESPACE === 'default') return undefined;
  return `NAMESPACE is ${NAMESPACE}: TKG 2.1 and later puts the NSX user into the namespace of that name in the new cluster, which does not have it; leave it out`;
}

function proxyWithoutAddress({ settings }: JudgedFile): string | undefined {
  if (settings.TKG_HTTP_PROXY_ENABLED !== 'true') return undefined;
  const missing = ['TKG_HTTP_PROXY', 'TKG_HTTPS_PROXY'].find((name) => !given(settings, name));
  return missing && `${missing} is missing; TKG_HTTP_PROXY_ENABLED needs TKG_HTTP_PROXY and TKG_HTTPS_PROXY`;
}

function starInNoProxy({ settings }: JudgedFile): string | undefined {
  const { TKG_NO_PROXY: list } = settings;
  return typeof list === 'string' && list.includes('*')
    ? `TKG_NO_PROXY has a *, which TKG refuses: ${JSON.stringify(list)}; write domains as .example.com`
    : undefined;
}

function kubeVipInManagement({ role, settings }: JudgedFile): string | undefined {
  const name =
    role === 'management' ? Object.keys(settings).find((key) => key.startsWith('KUBEVIP_LOADBALANCER_')) : undefined;
  return name && `${name} is for workload clusters only; leave it out`;
}
