import { checkTkgVariable, type TkgRelease, type TkgValue, tkgRelease } from '../../../../lib/core/products';

const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was refused';
};

describe('a value is turned into the text TKG reads', () => {
  it.each<[string, TkgValue, string]>([
    ['ENABLE_MHC', true, 'true'],
    ['ENABLE_MHC', 'false', 'false'],
    ['WORKER_MACHINE_COUNT', 2, '2'],
    ['WORKER_MACHINE_COUNT', '0', '0'],
    ['MHC_FALSE_STATUS_TIMEOUT', '12m', '12m'],
    ['CERT_DURATION', '1h30m0.5s', '1h30m0.5s'],
    ['CLUSTER_CIDR', '172.16.136.0/21', '172.16.136.0/21'],
    ['CLUSTER_CIDR', '100.96.0.0/11,fd00:100:96::/48', '100.96.0.0/11,fd00:100:96::/48'],
    ['APISERVER_EXTRA_ARGS', 'v=2;tls-min-version=VersionTLS12', 'v=2;tls-min-version=VersionTLS12'],
    ['CONTROLPLANE_SIZE', 'extra-large', 'extra-large'],
    ['OS_NAME', '', ''],
    ['AVI_LABELS', '', ''],
    ['TKG_HTTP_PROXY_ENABLED', false, 'false'],
    ['ENABLE_TKGS_ROUTABLE_POD', true, 'true'],
    ['ALLOWED_REGISTRY', 'registry.example.com', 'registry.example.com'],
    ['VSPHERE_WINDOWS_TEMPLATE', 'windows-2019', 'windows-2019'],
    ['CONTROLPLANE_CERTIFICATE_ROTATION_DAYS_BEFORE', 7, '7'],
  ])('%s %p', (name, value, text) => {
    expect(checkTkgVariable(name, value)).toBe(text);
  });
});

describe('a value TKG does not take is refused', () => {
  it.each<[string, TkgValue, string]>([
    ['VSPHER_SERVER', 'x', 'TKG101 [cl1] VSPHER_SERVER is not a TKG variable; did you mean VSPHERE_SERVER?'],
    ['NSXT_ROUTER_PATHS', 'x', 'TKG101 [cl1] NSXT_ROUTER_PATHS is not a TKG variable; did you mean NSXT_ROUTER_PATH?'],
    ['cluster_cidr', 'x', 'TKG101 [cl1] cluster_cidr is not a TKG variable; did you mean CLUSTER_CIDR?'],
    ['AWS_REGIO', 'x', 'TKG101 [cl1] AWS_REGIO is not a TKG variable; did you mean OS_VERSION?'],
    ['AWS_REGION', 'x', 'TKG102 [cl1] AWS_REGION is a variable of aws, not of a cluster on vsphere; leave it out'],
    ['AWS_AMI_ID', 'x', 'TKG102 [cl1] AWS_AMI_ID is a variable of aws, not of a cluster on vsphere; leave it out'],
    [
      'WORKER_VM_CLASS',
      'x',
      'TKG102 [cl1] WORKER_VM_CLASS is a variable of tkg-service-vsphere, not of a cluster on vsphere; leave it out',
    ],
    [
      'KUBERNETES_RELEASE',
      'x',
      'TKG102 [cl1] KUBERNETES_RELEASE is a variable of tkg-service-vsphere, not of a cluster on vsphere; leave it out',
    ],
    ['ENABLE_MHC', 'yes', 'TKG104 [cl1] ENABLE_MHC: "yes" is not a boolean; give true or false'],
    ['ENABLE_MHC', 1, 'TKG104 [cl1] ENABLE_MHC: "1" is not a boolean; give true or false'],
    ['WORKER_MACHINE_COUNT', -1, 'TKG104 [cl1] WORKER_MACHINE_COUNT: "-1" is not a whole number; give one like 3'],
    ['WORKER_MACHINE_COUNT', 1.5, 'TKG104 [cl1] WORKER_MACHINE_COUNT: "1.5" is not a whole number; give one like 3'],
    ['WORKER_MACHINE_COUNT', '', 'TKG104 [cl1] WORKER_MACHINE_COUNT: "" is not a whole number; give one like 3'],
    ['CONTROL_PLANE_MACHINE_COUNT', 0, 'TKG104 [cl1] CONTROL_PLANE_MACHINE_COUNT: "0" is too small; give 1 or more'],
    [
      'CONTROLPLANE_CERTIFICATE_ROTATION_DAYS_BEFORE',
      6,
      'TKG104 [cl1] CONTROLPLANE_CERTIFICATE_ROTATION_DAYS_BEFORE: "6" is too small; give 7 or more',
    ],
    [
      'MHC_UNKNOWN_STATUS_TIMEOUT',
      '5',
      'TKG104 [cl1] MHC_UNKNOWN_STATUS_TIMEOUT: "5" is not a duration; give one like 5m or 1h30m',
    ],
    [
      'APISERVER_EXTRA_ARGS',
      '--v=2;x',
      'TKG104 [cl1] APISERVER_EXTRA_ARGS: "--v=2;x" is not a list of arguments; give key=value;key2=value2',
    ],
    ['CNI', 'cilium', 'TKG104 [cl1] CNI: "cilium" is not allowed; give one of antrea, calico, none'],
    ['CNI', '', 'TKG104 [cl1] CNI: "" is not allowed; give one of antrea, calico, none'],
    [
      'POD_SECURITY_STANDARD_WARN',
      'strict',
      'TKG104 [cl1] POD_SECURITY_STANDARD_WARN: "strict" is not allowed; give one of privileged, baseline, restricted',
    ],
    ['VSPHERE_SERVER', 'vc ', 'TKG104 [cl1] VSPHERE_SERVER: "vc " begins or ends with white space; remove it'],
    [
      'VSPHERE_SSH_AUTHORIZED_KEY',
      'ssh-rsa AAAA\n',
      'TKG104 [cl1] VSPHERE_SSH_AUTHORIZED_KEY: "ssh-rsa AAAA\\n" begins or ends with white space; remove it',
    ],
    [
      'VSPHERE_FOLDER',
      `/DC/\${FOLDER}`,
      `TKG104 [cl1] VSPHERE_FOLDER: "/DC/\${FOLDER}" has \${, which the tanzu CLI takes literally; give the value itself`,
    ],
    [
      'VSPHERE_FOLDER',
      `/DC/\${TfToken[TOKEN.7]}`,
      'TOKEN001 [cl1] VSPHERE_FOLDER is known only after apply; a cluster file needs the value itself',
    ],
    ['CLUSTER_CIDR', '10.0.1.5/24', 'ADR002 [cl1] 10.0.1.5/24 has host bits set; did you mean 10.0.1.0/24?'],
    ['NSXT_PASSWORD', 'None', 'TKG104 [cl1] NSXT_PASSWORD: the value given is refused by TKG; give another one'],
    ['NSXT_PASSWORD', '', 'TKG104 [cl1] NSXT_PASSWORD: the value given is refused by TKG; give another one'],
    ['ENABLE_MHC', {} as never, 'TKG104 [cl1] ENABLE_MHC is no text, number or boolean; give one'],
  ])('%s %p', (name, value, message) => {
    expect(refusalOf(() => checkTkgVariable(name, value, { at: 'cl1' }))).toBe(message);
  });

  it('shows no secret, whatever is wrong with it', () => {
    const message = refusalOf(() => checkTkgVariable('VSPHERE_PASSWORD', ' hunter2'));
    expect(message).toBe('TKG104 VSPHERE_PASSWORD: the value given begins or ends with white space; remove it');
  });
});

describe('a variable of another release is refused', () => {
  it.each<[string, TkgRelease, string]>([
    ['NODE_IPAM_IP_POOL_NAME', '1.6', 'TKG103 NODE_IPAM_IP_POOL_NAME came with TKG 2.1; release 1.6 does not have it'],
    ['ANTREA_TUNNEL_PORT', '2.1', 'TKG103 ANTREA_TUNNEL_PORT came with TKG 2.2; release 2.1 does not have it'],
    ['CLUSTER_CLASS', '1.4', 'TKG103 CLUSTER_CLASS came with TKG 1.6; release 1.4 does not have it'],
    ['AVI_CONTROLLER_VERSION', '2.1', 'TKG103 AVI_CONTROLLER_VERSION went after TKG 1.6; release 2.1 does not have it'],
  ])('%s in %s', (name, release, message) => {
    expect(refusalOf(() => checkTkgVariable(name, '1', { release }))).toBe(message);
  });

  it.each<[string, TkgRelease]>([
    ['NODE_IPAM_IP_POOL_NAME', '2.1'],
    ['NODE_IPAM_IP_POOL_NAME', '2.2'],
    ['AVI_CONTROLLER_VERSION', '1.4'],
    ['AVI_CONTROLLER_VERSION', '1.6'],
    ['VSPHERE_STORAGE_POLICY_ID', '1.4'],
  ])('%s in %s is taken', (name, release) => {
    expect(checkTkgVariable(name, '1', { release })).toBe('1');
  });

  it('a release without a table is refused', () => {
    expect(refusalOf(() => tkgRelease('2.5', 'mgmt'))).toBe(
      'TKG103 [mgmt] there is no table for TKG "2.5"; give one of 1.4, 1.5, 1.6, 2.1, 2.2',
    );
    expect(tkgRelease('2.2')).toBe('2.2');
  });
});
