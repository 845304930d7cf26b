/** Where a cluster can stand, in TKG's own words. `tkg-service-vsphere` is a Supervisor. */
export type TkgProvider = 'vsphere' | 'windows-vsphere' | 'aws' | 'azure' | 'tkg-service-vsphere' | 'docker' | 'oci';

type Providers = readonly TkgProvider[];

export const VSPHERE: Providers = ['vsphere'];
export const WINDOWS: Providers = ['windows-vsphere'];
export const AWS: Providers = ['aws'];
export const AZURE: Providers = ['azure'];
export const DOCKER: Providers = ['docker'];
export const OCI: Providers = ['oci'];
export const SUPERVISOR: Providers = ['tkg-service-vsphere'];
export const VSPHERE_AWS_AZURE: Providers = ['vsphere', 'aws', 'azure'];
export const NOT_OCI: Providers = ['vsphere', 'aws', 'azure', 'docker'];
export const NOT_DOCKER: Providers = ['vsphere', 'aws', 'azure', 'oci'];
export const EVERYWHERE: Providers = ['vsphere', 'aws', 'azure', 'docker', 'oci'];
export const EVERYWHERE_AND_SUPERVISOR: Providers = [...EVERYWHERE, 'tkg-service-vsphere'];
/** TKG's own list (`config_variable_association.star`) leaves the variable out. */
export const UNLISTED: Providers = [];
