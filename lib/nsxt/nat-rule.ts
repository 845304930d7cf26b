import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { type DescribesNetwork, FACTS, NAT_ACTIONS, type NatAction, type NatRuleFact } from '../core/model';
import { Cidr, Ip, IpRange } from '../core/net';
import { PolicyNatRule } from '../provider-nsxt/policy-nat-rule';
import { type INsxGateway, shortName } from './gateways';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { pathFor, renderedBy } from './policy-path';
import { wholeNumber, words } from './words';

/** An address, a network, or a range: `10.0.0.1`, `10.0.0.0/24`, `10.0.0.1-10.0.0.9`. */
export type NatAddresses = Ip | Cidr | IpRange | string;

export interface NatRuleProps extends NsxObjectProps {
  /** @default - the stack's manager that the gateway is on */
  readonly manager?: NsxManager;
  /** The Tier-0 or Tier-1 it stands on. It needs an edge cluster. */
  readonly gateway: INsxGateway;
  /** NO_SNAT: packets that match keep their source, whatever a later SNAT rule says. */
  readonly action: NatAction;
  /** Sources it matches. @default - any */
  readonly source?: readonly NatAddresses[];
  /** Destinations it matches. @default - any */
  readonly destination?: readonly NatAddresses[];
  /** What the address becomes. @default - none; SNAT, DNAT and REFLEXIVE need it */
  readonly translated?: readonly NatAddresses[];
  /** Lower numbers are tried first, 0 to 2147483647. @default 100 */
  readonly priority?: number;
  /** @default true */
  readonly enabled?: boolean;
  /** @default false */
  readonly logging?: boolean;
  /** Which address the gateway firewall looks at. @default BYPASS */
  readonly firewallMatch?: 'MATCH_EXTERNAL_ADDRESS' | 'MATCH_INTERNAL_ADDRESS' | 'BYPASS';
}

type Part = 'source' | 'destination' | 'translated';

/** What each action must have, and what it cannot. Source: NSX Policy API, PolicyNatRule. */
const PARTS: Readonly<Record<NatAction, { readonly needs: readonly Part[]; readonly refuses: readonly Part[] }>> = {
  SNAT: { needs: ['translated'], refuses: [] },
  DNAT: { needs: ['destination', 'translated'], refuses: [] },
  REFLEXIVE: { needs: ['source', 'translated'], refuses: ['destination'] },
  NO_SNAT: { needs: [], refuses: ['translated'] },
  NO_DNAT: { needs: ['destination'], refuses: ['translated'] },
  NAT64: { needs: ['destination', 'translated'], refuses: [] },
};

/** A NAT rule of a gateway. */
export class NatRule extends Construct implements DescribesNetwork {
  readonly action: NatAction;
  private readonly nsxId: string;
  private readonly displayName: string;
  private readonly gateway: INsxGateway;
  private readonly matches: { readonly source: Match; readonly destination: Match };
  private readonly sequenceNumber: number;
  private readonly enabled: boolean;

  /**
   * @throws ValidationError WORD001 for an unknown action, NAT001 for a part the action needs or cannot have, ADR001
   * and ADR002 for addresses, NUM001 for the priority, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: NatRuleProps) {
    super(scope, id);
    const at = this.node.path;
    const { gateway, action, priority = 100, enabled = true } = props;
    words([action], NAT_ACTIONS, 'the actions of a NAT rule', at);
    checkParts(props, at);
    this.action = action;
    this.gateway = gateway;
    this.matches = { source: readAll(props.source, at), destination: readAll(props.destination, at) };
    this.sequenceNumber = wholeNumber(priority, 0, 2 ** 31 - 1, 'priority', at);
    this.enabled = enabled;
    const manager = managerFor(this, props.manager, gateway);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'NAT rule',
      type: PolicyNatRule.tfResourceType,
      manager,
      collection: `${gateway.key}/nat/USER/nat-rules`,
      parent: shortName(gateway),
    });
    this.nsxId = nsxId;
    this.displayName = displayName;
    const resource = new PolicyNatRule(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      gatewayPath: pathFor(this, gateway),
      action,
      sourceNetworks: textsOf(this.matches.source),
      destinationNetworks: textsOf(this.matches.destination),
      translatedNetworks: textsOf(readAll(props.translated, at)),
      rulePriority: priority,
      enabled: props.enabled,
      logging: props.logging,
      firewallMatch: props.firewallMatch,
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
  }

  [FACTS](): readonly [NatRuleFact] {
    return [
      {
        kind: 'nat-rule',
        key: `${this.gateway.key} ${this.nsxId}`,
        at: this.node.path,
        displayName: this.displayName,
        gateway: this.gateway.key,
        action: this.action,
        source: this.matches.source.flatMap(cidrsOf),
        destination: this.matches.destination.flatMap(cidrsOf),
        sequenceNumber: this.sequenceNumber,
        enabled: this.enabled,
      },
    ];
  }
}

type Match = readonly (Ip | Cidr | IpRange)[];

function checkParts(props: NatRuleProps, at: string): void {
  const { needs, refuses } = PARTS[props.action];
  const has = (part: Part) => (props[part]?.length ?? 0) > 0;
  const missing = needs.find((part) => !has(part));
  if (missing !== undefined) {
    throw new ValidationError('NAT001', `${props.action} rule has no ${missing} addresses; give ${missing}`, at);
  }
  const extra = refuses.find(has);
  if (extra !== undefined) {
    throw new ValidationError('NAT001', `${props.action} rule cannot have ${extra} addresses; leave ${extra} out`, at);
  }
}

function readAll(given: readonly NatAddresses[] | undefined, at: string): Match {
  return (given ?? []).map((addresses) => read(addresses, at));
}

function read(addresses: NatAddresses, at: string): Ip | Cidr | IpRange {
  if (typeof addresses !== 'string') return addresses;
  if (addresses.includes('-')) return IpRange.parse(addresses, at);
  return addresses.includes('/') ? Cidr.parse(addresses, at) : Ip.parse(addresses, at);
}

function textsOf(match: Match): string[] | undefined {
  return match.length === 0 ? undefined : match.map(String);
}

function cidrsOf(addresses: Ip | Cidr | IpRange): Cidr[] {
  return ('first' in addresses ? IpRange.from(addresses) : IpRange.of(addresses, addresses)).toCidrs();
}
