import { printErrorsPlainly } from '../../terminal';

export { KubeadmCluster, type KubeadmClusterProps } from './kubeadm-cluster';

// On import, so that whatever is refused while a program is built is printed as one line.
printErrorsPlainly();
