import { TerraformIterator, TerraformLocal } from 'cdktf';
import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import {
  type DescribesNetwork,
  FACTS,
  type ICluster,
  type ITier1Gateway,
  type NodeFact,
  nodeKey,
  type StaticRouteFact,
  TERRAFORM_TAGS,
} from '../core/model';
import { Cidr, Ip } from '../core/net';
import { PolicyStaticRoute } from '../provider-nsxt/policy-static-route';
import { claim } from './claims';
import {
  type NodeRoute,
  nodeRoutes,
  type RoutedNode,
  routeId,
  routeIdExpression,
  routeMapJson,
} from './node-route-table';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { checkId } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import { addStackFile } from './stack-file';
import { takeLogicalId } from './terraform-name';

/**
 * Scopes of the tags that every node route carries: the cluster's name and the node's. NSX finds the routes of a
 * cluster by `resource_type:StaticRoutes AND tags.scope:cdk-routable-pods\/cluster AND tags.tag:<cluster>`. They are
 * not the vSphere cloud provider's, which would take the routes for its own and delete them.
 */
export const NODE_ROUTE_TAGS = TERRAFORM_TAGS;

export interface NodeRoutesProps {
  /** @default - the stack's manager that the Tier-1 is on */
  readonly manager?: NsxManager;
  /** The Tier-1 the nodes are connected to. */
  readonly tier1: ITier1Gateway;
  /** The cluster, or its name: letters, digits, `.`, `_` and `-`. @default - the construct id */
  readonly cluster?: ICluster | string;
  /** All nodes of the cluster: what `readNodes()` gives, or plain values. At least one. */
  readonly nodes: readonly RoutedNode[];
}

/**
 * Routes to the pods of a cluster, owned by Terraform: one for each podCIDR of each node, with the node as next hop.
 * For clusters whose routes no vSphere cloud provider writes.
 *
 * They are one resource with `for_each` over a file beside the stack, by podCIDR: where a node is replaced and its
 * podCIDR given to the next, the route changes in place.
 */
export class NodeRoutes extends Construct implements DescribesNetwork {
  /** Name of the cluster. */
  readonly cluster: string;
  private readonly tier1: ITier1Gateway;
  private readonly nodes: readonly RoutedNode[];
  private readonly routes: readonly NodeRoute[];

  /**
   * @throws ValidationError NODE001 to NODE005 and ADR025 for the nodes, ADR001 and ADR002 for addresses, ID001 and
   * TOKEN001 for the cluster's name, ID002 for a cluster that has its routes already, MGR002 to MGR004 where the
   * manager is not clear
   */
  constructor(scope: Construct, id: string, props: NodeRoutesProps) {
    super(scope, id);
    const at = this.node.path;
    const { tier1, cluster = id } = props;
    this.cluster = checkId(typeof cluster === 'string' ? cluster : cluster.name, 'cluster', 'cluster', at);
    this.tier1 = tier1;
    this.nodes = props.nodes;
    this.routes = nodeRoutes(props.nodes, at);
    const manager = managerFor(this, props.manager, tier1);
    const other = claim(this.node.root, `${manager.host} node routes ${this.cluster}`, this);
    if (other !== undefined) {
      const message = `cluster ${this.cluster} has its node routes from ${other.node.path} already; put all nodes there`;
      throw new ValidationError('ID002', message, at);
    }
    this.render(manager);
  }

  /** A fact for each node, then one for each route. */
  [FACTS](): readonly (NodeFact | StaticRouteFact)[] {
    return [...this.nodes.map((node) => this.nodeFact(node)), ...this.routes.map((route) => this.routeFact(route))];
  }

  private render(manager: NsxManager): void {
    const type = PolicyStaticRoute.tfResourceType;
    const logicalId = takeLogicalId(this, type, [manager.alias, `${this.cluster}-node-routes`]);
    const file = `assets/${logicalId}.json`;
    addStackFile(this, file, () => routeMapJson(this.routes));
    // A local value is computed once. Written into for_each, the file would be read and decoded for every route again:
    // 1,000 routes that stand were planned in 34 s so, and in 11 s by a local value.
    const routes = new TerraformLocal(this, 'Routes', `\${jsondecode(file("\${path.module}/${file}"))}`);
    routes.overrideLogicalId(logicalId);
    // References are written as text: a token for each would cost more than all routes do.
    const resource = new PolicyStaticRoute(this, 'Resource', {
      ...providerOf(manager),
      forEach: TerraformIterator.fromMap(routes.asAnyMap),
      nsxId: routeIdExpression(this.cluster),
      displayName: `${this.cluster}_${each('key')}`,
      gatewayPath: pathFor(this, this.tier1),
      network: each('key'),
      nextHop: [{ ipAddress: each('value.next_hop') }],
      tag: [
        { scope: NODE_ROUTE_TAGS.cluster, tag: this.cluster },
        { scope: NODE_ROUTE_TAGS.node, tag: each('value.node') },
      ],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
  }

  private nodeFact({ name, addresses, podCidrs }: RoutedNode): NodeFact {
    return {
      kind: 'node',
      key: nodeKey(this.cluster, name),
      at: this.node.path,
      name,
      cluster: this.cluster,
      addresses: addresses.map((address) => Ip.from(address)),
      podCidrs: podCidrs.map((cidr) => Cidr.from(cidr)),
      observed: true,
    };
  }

  private routeFact({ podCidr, nextHop, node }: NodeRoute): StaticRouteFact {
    return {
      kind: 'static-route',
      key: `${this.tier1.key} ${routeId(this.cluster, podCidr.toString())}`,
      at: this.node.path,
      gateway: this.tier1.key,
      network: podCidr,
      nextHops: [{ kind: 'ip', ip: nextHop, adminDistance: 1 }],
      owner: 'terraform',
      cluster: this.cluster,
      node: nodeKey(this.cluster, node),
    };
  }
}

/** What the current turn of `for_each` is called in Terraform. */
function each(part: 'key' | 'value.next_hop' | 'value.node'): string {
  return `\${each.${part}}`;
}
