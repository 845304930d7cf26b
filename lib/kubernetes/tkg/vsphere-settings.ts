import { ValidationError } from '../../core/errors';
import { SecretValue } from './secret-value';
import type { TkgSettings } from './settings';

/** vCenter, and where in its inventory the machines stand: VSPHERE_* of a cluster file. */
export interface VSphereSettings {
  /** Name or address of vCenter: VSPHERE_SERVER. */
  readonly server: string;
  /** VSPHERE_USERNAME. @default - read from the environment variable VSPHERE_USERNAME by the tanzu CLI */
  readonly username?: string;
  /** VSPHERE_PASSWORD. @default SecretValue.fromEnvironment('VSPHERE_PASSWORD') */
  readonly password?: SecretValue;
  /** Inventory path, e.g. `/DC`: VSPHERE_DATACENTER. */
  readonly datacenter: string;
  /** Inventory path, e.g. `/DC/vm`: VSPHERE_FOLDER. */
  readonly folder: string;
  /** Inventory path, e.g. `/DC/host/CL/Resources/Tanzu`: VSPHERE_RESOURCE_POOL. */
  readonly resourcePool: string;
  /** Inventory path, e.g. `/DC/datastore/NFS`: VSPHERE_DATASTORE. @default - chosen by the storage policy */
  readonly datastore?: string;
  /** VSPHERE_STORAGE_POLICY_ID. @default - none, the datastore decides */
  readonly storagePolicyId?: string;
  /** The public key that may log in to the machines, e.g. `ssh-rsa AAAA…`: VSPHERE_SSH_AUTHORIZED_KEY. */
  readonly sshAuthorizedKey: string;
  /** Of vCenter's certificate: VSPHERE_TLS_THUMBPRINT. @default - none, then `insecure` must be true */
  readonly tlsThumbprint?: string;
  /** True: vCenter's certificate is not checked, which rule TKG010 reports: VSPHERE_INSECURE. @default false */
  readonly insecure?: boolean;
}

/** The variable each property is written to. */
export const VSPHERE_PROPERTIES: Readonly<Record<keyof VSphereSettings, string>> = {
  server: 'VSPHERE_SERVER',
  username: 'VSPHERE_USERNAME',
  password: 'VSPHERE_PASSWORD',
  datacenter: 'VSPHERE_DATACENTER',
  folder: 'VSPHERE_FOLDER',
  resourcePool: 'VSPHERE_RESOURCE_POOL',
  datastore: 'VSPHERE_DATASTORE',
  storagePolicyId: 'VSPHERE_STORAGE_POLICY_ID',
  sshAuthorizedKey: 'VSPHERE_SSH_AUTHORIZED_KEY',
  tlsThumbprint: 'VSPHERE_TLS_THUMBPRINT',
  insecure: 'VSPHERE_INSECURE',
};

const REQUIRED = ['server', 'datacenter', 'folder', 'resourcePool', 'sshAuthorizedKey'] as const;

/**
 * The settings as variables.
 *
 * @throws ValidationError TKG108 for what is missing. Source: `validate.star` and `tkg/client/validate.go` of tanzu-framework
 */
export function vsphereVariables(vsphere: VSphereSettings, at: string): TkgSettings {
  const missing = REQUIRED.find((property) => !vsphere[property]);
  if (missing !== undefined) throw lacks(`vsphere.${missing} is missing; TKG needs ${VSPHERE_PROPERTIES[missing]}`, at);
  if (!vsphere.datastore && !vsphere.storagePolicyId) {
    throw lacks('vsphere says of no place for disks; give vsphere.datastore or vsphere.storagePolicyId', at);
  }
  if (!vsphere.tlsThumbprint && !vsphere.insecure) {
    throw lacks(
      "vsphere.tlsThumbprint is missing; give the thumbprint of vCenter's certificate, or insecure: true",
      at,
    );
  }
  const given = Object.entries(VSPHERE_PROPERTIES).map(([property, variable]) => [
    variable,
    vsphere[property as keyof VSphereSettings],
  ]);
  return {
    ...Object.fromEntries(given),
    VSPHERE_USERNAME: vsphere.username ?? SecretValue.fromEnvironment('VSPHERE_USERNAME'),
    VSPHERE_PASSWORD: vsphere.password ?? SecretValue.fromEnvironment('VSPHERE_PASSWORD'),
  };
}

function lacks(message: string, at: string): ValidationError {
  return new ValidationError('TKG108', message, at);
}
