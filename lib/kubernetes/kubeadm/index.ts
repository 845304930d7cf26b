export { KubeadmCluster, type KubeadmClusterProps } from './kubeadm-cluster';
