import { Cidr, type Family } from '../../net';

/** Plans of a cluster. */
export type TkgPlan = 'dev' | 'prod';

/** Machines a plan has where no counts are given. Source: tanzu-framework `tkg/constants`, `tkg/client/cluster.go`. */
export const TKG_PLANS: Readonly<Record<TkgPlan, { readonly controlPlanes: number; readonly workers: number }>> = {
  dev: { controlPlanes: 1, workers: 1 },
  prod: { controlPlanes: 3, workers: 3 },
};

/** MachineDeployments of the prod plan: one for each of three availability zones, `md-0` to `md-2`. */
export const TKG_PROD_POOLS = 3;

/** Sizes of a machine: small 2 CPU and 4 GiB, medium 2 and 8, large 4 and 16, extra-large 8 and 32. */
export type TkgSize = 'small' | 'medium' | 'large' | 'extra-large';

/** Operating systems of a node. */
export type TkgOsName = 'photon' | 'ubuntu';

/** Network plug-ins of a cluster. */
export type TkgCni = 'antrea' | 'calico' | 'none';

/** Pod and service networks where none are given, by family. Source: tanzu-framework `tkg/constants`. */
export const TKG_NETWORKS: Readonly<Record<Family, { readonly pods: Cidr; readonly services: Cidr }>> = {
  4: { pods: Cidr.parse('100.96.0.0/11'), services: Cidr.parse('100.64.0.0/13') },
  6: { pods: Cidr.parse('fd00:100:96::/48'), services: Cidr.parse('fd00:100:64::/108') },
};

/** Most host bits of SERVICE_CIDR: /12 in IPv4, /108 in IPv6. Source: tanzu-framework `tkg/client/validate.go`. */
export const TKG_SERVICE_HOST_BITS = 20;

/** Longest name of a cluster, and of one beside Avi, which makes longer names of it. */
export const TKG_NAME_LENGTH = { any: 42, withAvi: 25 } as const;
