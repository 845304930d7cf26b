import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { TIER0_REDISTRIBUTIONS, type Tier0Redistribution } from '../core/model';
import { PolicyGatewayRedistributionConfig } from '../provider-nsxt/policy-gateway-redistribution-config';
import { type INsxTier0Gateway, shortName } from './gateways';
import { managerFor, providerOf } from './nsx-manager';
import { pathFor, renderedBy } from './policy-path';
import { takeLogicalId } from './terraform-name';
import { attachmentsOf } from './tier0-attachments';
import { words } from './words';

export interface RouteRedistributionProps {
  readonly tier0: INsxTier0Gateway;
  /**
   * All that the Tier-0 tells its neighbours. The words differ from those of a Tier-1: what it advertises as
   * TIER1_STATIC_ROUTES is redistributed as TIER1_STATIC.
   */
  readonly types: readonly Tier0Redistribution[];
  /** Whether BGP tells them. @default true */
  readonly bgp?: boolean;
  /** Whether OSPF tells them. @default false */
  readonly ospf?: boolean;
}

/** What a Tier-0 redistributes into BGP and OSPF. It has one such set; the Tier-0 needs an edge cluster. */
export class RouteRedistribution extends Construct {
  readonly types: readonly Tier0Redistribution[];

  /** @throws ValidationError WORD001 for an unknown word, TIER002 for a second set on one Tier-0 */
  constructor(scope: Construct, id: string, props: RouteRedistributionProps) {
    super(scope, id);
    const at = this.node.path;
    const { tier0, bgp = true, ospf = false } = props;
    this.types = words(props.types, TIER0_REDISTRIBUTIONS, 'what a Tier-0 redistributes', at);
    const attached = attachmentsOf(tier0);
    if (attached.redistribution !== undefined) {
      const message = `Tier-0 ${tier0.displayName} has its redistribution from ${attached.redistribution.by.node.path} already; put all types there`;
      throw new ValidationError('TIER002', message, at);
    }
    attached.redistribution = { by: this, types: this.types };
    const manager = managerFor(this, undefined, tier0);
    const resource = new PolicyGatewayRedistributionConfig(this, 'Resource', {
      ...providerOf(manager),
      gatewayPath: pathFor(this, tier0),
      bgpEnabled: bgp,
      ospfEnabled: ospf,
      rule: [{ name: id, types: [...this.types], bgp, ospf }],
    });
    const type = PolicyGatewayRedistributionConfig.tfResourceType;
    renderedBy(this, resource).overrideLogicalId(takeLogicalId(this, type, [manager.alias, shortName(tier0)]));
  }
}
