import { ApiObject, Chart } from 'cdk8s';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { TkgManagementCluster, TkgWorkloadCluster, type TkgWorkloadClusterProps } from '../../lib/kubernetes/tkg';
import {
  EdgeCluster,
  NsxManager,
  Segment,
  type SegmentProps,
  Tier0Gateway,
  type Tier1Advertisement,
  Tier1Gateway,
  TransportZone,
} from '../../lib/nsxt';
import { RoutablePods, type RoutablePodsProps } from '../../lib/project';

/** A stack with everything a cluster's nodes need; a test changes one thing of it. */
export class Nsx extends TerraformStack {
  readonly nodes: Segment;

  constructor(
    scope: Construct,
    id: string,
    segment: Partial<SegmentProps> = {},
    advertise: readonly Tier1Advertisement[] = ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
  ) {
    super(scope, id);
    const manager = new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const tier1 = new Tier1Gateway(this, 'tanzu-cl1', {
      manager,
      tier0: Tier0Gateway.fromName(this, 'tier-0', 'T0', {
        assume: { redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] },
      }),
      edgeCluster: EdgeCluster.fromName(this, 'edge', 'edge-cluster-01'),
      advertise,
    });
    this.nodes = new Segment(this, 'tanzu-overlay', {
      tier1,
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '172.16.128.1/21',
      dhcp: { ranges: ['172.16.128.10-172.16.128.250'] },
      ...segment,
    });
  }
}

export class Hello extends Chart {
  constructor(scope: Construct, id: string, name = 'hello') {
    super(scope, id);
    new ApiObject(this, 'config', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name },
      data: { hello: 'world' },
    });
  }
}

export const vsphere = {
  server: '10.44.55.100',
  username: 'administrator@vsphere.local',
  datacenter: '/DC',
  datastore: '/DC/datastore/NFS',
  folder: '/DC/vm',
  resourcePool: '/DC/host/CL/Resources/Tanzu',
  sshAuthorizedKey: 'ssh-rsa AAAA example',
  tlsThumbprint: '00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33',
};

export const avi = {
  controller: '192.168.30.250',
  username: 'admin',
  cloudName: 'Default-Cloud',
  serviceEngineGroup: 'Default-Group',
  caDataBase64: 'LS0tLS0=',
};

export interface Parts {
  readonly network: RoutablePods;
  readonly nodes: Segment;
  readonly management: TkgManagementCluster;
  readonly cl1: TkgWorkloadCluster;
}

export interface Changes {
  readonly project?: RoutablePodsProps;
  readonly segment?: Partial<SegmentProps>;
  readonly advertise?: readonly Tier1Advertisement[];
  readonly cl1?: Partial<TkgWorkloadClusterProps>;
}

/** The seed's management cluster and cl1, with the parts that a test wants otherwise. */
export function seed({ project, segment, advertise, cl1: changed }: Changes = {}): Parts {
  const network = new RoutablePods({ name: 'test', ...project });
  const { nodes } = new Nsx(network.terraform, 'nsx', segment, advertise);
  const management = new TkgManagementCluster(network.kubernetes, 'mgmt', {
    vsphere,
    avi,
    nodes,
    endpoint: '172.16.135.240',
  });
  const cl1 = addCluster({ network, nodes, management }, 'cl1', {
    endpoint: '172.16.135.250',
    pods: '172.16.136.0/21',
    ...changed,
  });
  return { network, nodes, management, cl1 };
}

export function addCluster(
  { network, nodes, management }: Pick<Parts, 'network' | 'nodes' | 'management'>,
  id: string,
  props: Pick<TkgWorkloadClusterProps, 'endpoint' | 'pods'> & Partial<TkgWorkloadClusterProps>,
): TkgWorkloadCluster {
  return new TkgWorkloadCluster(network.kubernetes, id, { management, nodes, routable: true, workers: 2, ...props });
}
