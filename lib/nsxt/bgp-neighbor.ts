import { TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { Ip } from '../core/net';
import { DataNsxtPolicyGatewayLocaleService } from '../provider-nsxt/data-nsxt-policy-gateway-locale-service';
import { PolicyBgpNeighbor } from '../provider-nsxt/policy-bgp-neighbor';
import { checkAsNumber } from './as-number';
import { type INsxTier0Gateway, shortName } from './gateways';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import { takeLogicalId } from './terraform-name';
import { attachmentsOf } from './tier0-attachments';
import { wholeNumber } from './words';

export interface BgpNeighborOptions extends NsxObjectProps {
  /** Address of the router on the other side. */
  readonly address: Ip | string;
  /** Its AS number: `65001`, or `1.100`. */
  readonly remoteAs: string;
  /** Our addresses it is spoken to from, at most 8. @default - NSX chooses */
  readonly sourceAddresses?: readonly (Ip | string)[];
  /** Seconds, 1 to 65535. @default 180 */
  readonly holdDownTime?: number;
  /** Seconds, 1 to 65535. @default 60 */
  readonly keepAliveTime?: number;
  /** 1: it is on our own network. @default 1 */
  readonly maximumHopLimit?: number;
  /** True: routes with our own AS number in their path are taken. @default false */
  readonly allowAsIn?: boolean;
  /** True: BFD watches it. @default false */
  readonly bfd?: boolean;
  /** @default HELPER_ONLY */
  readonly gracefulRestartMode?: 'HELPER_ONLY' | 'GR_AND_HELPER' | 'DISABLE';
  /**
   * Name of the sensitive Terraform variable its password is read from: `bgp_password` means TF_VAR_bgp_password. The
   * password itself never stands in a file of ours; Terraform keeps it in its state.
   * @default - no password
   */
  readonly passwordVariable?: string;
}

export interface BgpNeighborProps extends BgpNeighborOptions {
  readonly tier0: INsxTier0Gateway;
}

/** A BGP neighbour of a Tier-0. */
export class BgpNeighbor extends Construct {
  readonly address: Ip;

  /**
   * @throws ValidationError ADR001 for an address, BGP001 for an AS number, BGP002 for a Tier-0 without BGP, NUM001 for
   * a time, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: BgpNeighborProps) {
    super(scope, id);
    const at = this.node.path;
    const { tier0 } = props;
    this.address = Ip.from(props.address, at);
    const manager = managerFor(this, undefined, tier0);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'BGP neighbour',
      type: PolicyBgpNeighbor.tfResourceType,
      manager,
      collection: `${tier0.key}/bgp-neighbors`,
      parent: shortName(tier0),
    });
    const within = (value: number | undefined, last: number, what: string) =>
      value === undefined ? undefined : wholeNumber(value, 1, last, what, at);
    const resource = new PolicyBgpNeighbor(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      bgpPath: this.bgpPath(tier0, manager),
      neighborAddress: this.address.toString(),
      remoteAsNum: checkAsNumber(props.remoteAs, at),
      sourceAddresses: props.sourceAddresses?.map((source) => Ip.from(source, at).toString()),
      holdDownTime: within(props.holdDownTime, 65535, 'holdDownTime'),
      keepAliveTime: within(props.keepAliveTime, 65535, 'keepAliveTime'),
      maximumHopLimit: within(props.maximumHopLimit, 255, 'maximumHopLimit'),
      allowAsIn: props.allowAsIn,
      bfdConfig: props.bfd === undefined ? undefined : { enabled: props.bfd },
      gracefulRestartMode: props.gracefulRestartMode,
      password: props.passwordVariable === undefined ? undefined : this.password(props.passwordVariable),
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
    attachmentsOf(tier0).bgpNeighbors++;
  }

  /**
   * BGP of a Tier-0 of this program is below its locale service `default`, which the provider makes for its edge
   * cluster. Of one that stands already only NSX knows the locale service.
   */
  private bgpPath(tier0: INsxTier0Gateway, manager: NsxManager): string {
    const { bgp } = attachmentsOf(tier0);
    if (bgp === true) return `${pathFor(this, tier0)}/locale-services/default/bgp`;
    if (bgp === false) {
      const message = `Tier-0 ${tier0.displayName} has no BGP for the neighbour ${this.address}; give it bgp and an edgeCluster`;
      throw new ValidationError('BGP002', message, this.node.path);
    }
    const type = DataNsxtPolicyGatewayLocaleService.tfResourceType;
    const source = new DataNsxtPolicyGatewayLocaleService(this, 'LocaleService', {
      ...providerOf(manager),
      gatewayPath: pathFor(this, tier0),
    });
    source.overrideLogicalId(takeLogicalId(this, `data.${type}`, [manager.alias, shortName(tier0), this.node.id]));
    return source.bgpPath;
  }

  private password(name: string): string {
    const description = `BGP password of ${this.node.id}`;
    const variable = new TerraformVariable(this, 'Password', { type: 'string', sensitive: true, description });
    variable.overrideLogicalId(takeLogicalId(this, 'var', [name]));
    return variable.stringValue;
  }
}
