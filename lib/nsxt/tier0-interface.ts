import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { InterfaceAddress } from '../core/net';
import { PolicyTier0GatewayInterface } from '../provider-nsxt/policy-tier0-gateway-interface';
import type { IEdgeNode } from './edge-node';
import { type INsxTier0Gateway, shortName } from './gateways';
import { managerFor, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { type HasPolicyPath, pathFor, renderedBy } from './policy-path';
import { attachmentsOf } from './tier0-attachments';
import { wholeNumber, words } from './words';

/** What an interface of a Tier-0 is for, in NSX's words. */
export type Tier0InterfaceType = 'EXTERNAL' | 'SERVICE' | 'LOOPBACK';

export interface Tier0InterfaceOptions extends NsxObjectProps {
  /** Its addresses, one per family, each with the prefix of its network: `10.44.0.2/24`. */
  readonly addresses: readonly (InterfaceAddress | string)[];
  /** @default EXTERNAL */
  readonly type?: Tier0InterfaceType;
  /** The segment it stands on. @default - none; EXTERNAL and SERVICE need one */
  readonly segment?: HasPolicyPath;
  /** The edge node that carries it. @default - none; EXTERNAL and LOOPBACK need one */
  readonly edgeNode?: IEdgeNode;
  /** At least 64 bytes. @default - NSX's, 1500 */
  readonly mtu?: number;
  /** NONE: packets may come in where their source is not routed to. @default STRICT */
  readonly urpfMode?: 'NONE' | 'STRICT';
}

export interface Tier0InterfaceProps extends Tier0InterfaceOptions {
  readonly tier0: INsxTier0Gateway;
}

const NEEDS: Readonly<Record<Tier0InterfaceType, readonly ('segment' | 'edgeNode')[]>> = {
  EXTERNAL: ['segment', 'edgeNode'],
  SERVICE: ['segment'],
  LOOPBACK: ['edgeNode'],
};

const INTERFACE_TYPES = Object.keys(NEEDS) as Tier0InterfaceType[];

/** An interface of a Tier-0. The networks of the external ones are the uplinks of the model. */
export class Tier0Interface extends Construct {
  readonly addresses: readonly InterfaceAddress[];

  /**
   * @throws ValidationError WORD001 for an unknown type, TIER001 without an address, segment or edge node it needs,
   * ADR001 for an address, NUM001 for the MTU, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: Tier0InterfaceProps) {
    super(scope, id);
    const at = this.node.path;
    const { tier0, type = 'EXTERNAL', segment, edgeNode, mtu } = props;
    words([type], INTERFACE_TYPES, 'the types of a Tier-0 interface', at);
    this.addresses = props.addresses.map((address) => InterfaceAddress.from(address, at));
    const missing = NEEDS[type].find((need) => props[need] === undefined);
    if (missing !== undefined || this.addresses.length === 0) {
      throw new ValidationError(
        'TIER001',
        `${type} interface ${id} has no ${missing ?? 'address'}; give ${missing ?? 'addresses'}`,
        at,
      );
    }
    const manager = managerFor(this, undefined, tier0, edgeNode);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'Tier-0 interface',
      type: PolicyTier0GatewayInterface.tfResourceType,
      manager,
      collection: `${tier0.key}/interfaces`,
      parent: shortName(tier0),
    });
    const resource = new PolicyTier0GatewayInterface(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      gatewayPath: pathFor(this, tier0),
      type,
      segmentPath: segment && pathFor(this, segment),
      edgeNodePath: edgeNode && pathFor(this, edgeNode),
      subnets: this.addresses.map(String),
      mtu: mtu === undefined ? undefined : wholeNumber(mtu, 64, 9216, 'mtu', at),
      urpfMode: props.urpfMode,
      tag: props.tags && [...props.tags],
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
    if (type === 'EXTERNAL') attachmentsOf(tier0).uplinks.push(...this.addresses);
  }
}
