import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { type DescribesNetwork, FACTS, type NextHop, type StaticRouteFact } from '../core/model';
import { Cidr, Ip } from '../core/net';
import { PolicyStaticRoute, type PolicyStaticRouteNextHop } from '../provider-nsxt/policy-static-route';
import { type INsxGateway, shortName } from './gateways';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import { wholeNumber } from './words';

/** A next hop with its preference. */
export interface StaticNextHop {
  readonly ip: Ip | string;
  /** 1 to 255, lower is preferred; equal ones share the traffic. @default 1 */
  readonly adminDistance?: number;
}

export interface StaticRouteProps extends NsxObjectProps {
  /** @default - the stack's manager that the gateway is on */
  readonly manager?: NsxManager;
  /** The Tier-0 or Tier-1 it stands on. */
  readonly gateway: INsxGateway;
  readonly network: Cidr | string;
  /** Where its packets go: at least one address in the network's family; or `discard`, which closes an aggregate. */
  readonly nextHops: readonly (Ip | string | StaticNextHop)[] | 'discard';
}

/** A static route of a gateway. For the podCIDRs of many nodes see `NodeRoutes`. */
export class StaticRoute extends Construct implements DescribesNetwork {
  readonly network: Cidr;
  readonly nextHops: readonly NextHop[];
  private readonly nsxId: string;
  private readonly gateway: INsxGateway;

  /**
   * @throws ValidationError ADR001 and ADR002 for addresses, ROUTE001 without a next hop or with one of the other
   * family, NUM001 for a distance, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: StaticRouteProps) {
    super(scope, id);
    const at = this.node.path;
    const { gateway } = props;
    this.gateway = gateway;
    this.network = Cidr.from(props.network, at);
    this.nextHops = readNextHops(props.nextHops, this.network, at);
    const manager = managerFor(this, props.manager, gateway);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'static route',
      type: PolicyStaticRoute.tfResourceType,
      manager,
      collection: `${gateway.key}/static-routes`,
      parent: shortName(gateway),
    });
    this.nsxId = nsxId;
    const resource = new PolicyStaticRoute(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      gatewayPath: pathFor(this, gateway),
      network: this.network.toString(),
      nextHop: this.nextHops.map(nextHopBlock),
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
  }

  [FACTS](): readonly [StaticRouteFact] {
    return [
      {
        kind: 'static-route',
        key: `${this.gateway.key} ${this.nsxId}`,
        at: this.node.path,
        gateway: this.gateway.key,
        network: this.network,
        nextHops: this.nextHops,
        owner: 'terraform',
      },
    ];
  }
}

function readNextHops(given: StaticRouteProps['nextHops'], network: Cidr, at: string): NextHop[] {
  if (given === 'discard') return [{ kind: 'discard' }];
  if (given.length === 0) {
    const message = `route ${network} has no next hop; give an address, or 'discard' to drop its packets`;
    throw new ValidationError('ROUTE001', message, at);
  }
  return given.map((hop) => {
    const { ip, adminDistance = 1 } = isPlain(hop) ? hop : { ip: hop };
    const address = Ip.from(ip, at);
    if (address.family !== network.family) {
      const message = `next hop ${address} of route ${network} is of the other family; give one in IPv${network.family}`;
      throw new ValidationError('ROUTE001', message, at);
    }
    return { kind: 'ip', ip: address, adminDistance: wholeNumber(adminDistance, 1, 255, 'adminDistance', at) };
  });
}

function isPlain(hop: Ip | string | StaticNextHop): hop is StaticNextHop {
  return typeof hop === 'object' && 'ip' in hop;
}

/** A route that drops its packets has a next hop without an address. */
function nextHopBlock(hop: NextHop): PolicyStaticRouteNextHop {
  return hop.kind === 'ip' ? { ipAddress: hop.ip.toString(), adminDistance: hop.adminDistance } : { adminDistance: 1 };
}
