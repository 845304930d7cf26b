import type { AviSettings, VSphereSettings } from 'cdk-routable-pods/tkg';

/** Where the machines are made. The password is taken from VSPHERE_PASSWORD when the tanzu CLI runs. */
export const vsphere: VSphereSettings = {
  server: '10.44.55.100',
  username: 'administrator@vsphere.local',
  datacenter: '/DC',
  datastore: '/DC/datastore/NFS',
  folder: '/DC/vm',
  resourcePool: '/DC/host/CL/Resources/Tanzu',
  sshAuthorizedKey: 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ example',
  insecure: true,
};

/** The load balancer for Services. The password is taken from AVI_PASSWORD. */
export const avi: AviSettings = {
  controller: '192.168.30.250',
  username: 'admin',
  cloudName: 'Default-Cloud',
  serviceEngineGroup: 'Default-Group',
  caDataBase64: 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t',
  vipRanges: ['172.16.129.1-172.16.129.254'],
};
