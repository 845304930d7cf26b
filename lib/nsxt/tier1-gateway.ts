import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import {
  type Assumption,
  type DescribesNetwork,
  FACTS,
  gatewayKey,
  TIER1_ADVERTISEMENTS,
  type Tier1Advertisement,
  type Tier1Fact,
} from '../core/model';
import { PolicyTier1Gateway, type PolicyTier1GatewayConfig } from '../provider-nsxt/policy-tier1-gateway';
import type { IEdgeCluster } from './edge-cluster';
import type { INsxTier0Gateway, INsxTier1Gateway } from './gateways';
import { ImportBlock } from './import-block';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { type Identity, identify, type NsxObjectProps } from './nsx-object';
import { checkPolicyPath, idOf, pathFor, renderedBy } from './policy-path';
import { words } from './words';

export interface Tier1GatewayProps extends NsxObjectProps {
  /** The manager it is on. @default - the stack's, where there is one, or the one its Tier-0 is on */
  readonly manager?: NsxManager;
  /** The Tier-0 it is linked to. @default - none: it reaches nothing outside */
  readonly tier0?: INsxTier0Gateway;
  /** Where its services run: NAT, DHCP, the gateway firewall. @default - none: it only routes */
  readonly edgeCluster?: IEdgeCluster;
  /**
   * All that it advertises to its Tier-0. It is always written, since NSX keeps its old set where none is. Routable
   * pods need TIER1_STATIC_ROUTES, and their nodes TIER1_CONNECTED.
   */
  readonly advertise: readonly Tier1Advertisement[];
  /** @default PREEMPTIVE */
  readonly failoverMode?: 'PREEMPTIVE' | 'NON_PREEMPTIVE';
  /** ACTIVE_ACTIVE needs NSX 4.0. @default - NSX chooses */
  readonly haMode?: 'ACTIVE_ACTIVE' | 'ACTIVE_STANDBY' | 'NONE';
  /** False: the gateway firewall is off. @default true */
  readonly enableFirewall?: boolean;
  /** True: the standby moves to another edge node when its own fails. @default false */
  readonly enableStandbyRelocation?: boolean;
}

/** A Tier-1 that stays as it is, and what is taken as given of it. */
export interface ExistingTier1Options {
  /** @default - the stack's only manager */
  readonly manager?: NsxManager;
  /** Where its services run. @default - not stated */
  readonly edgeCluster?: IEdgeCluster;
  /** What cannot be read at synthesis. It is printed beside every result that rests on it. @default - nothing */
  readonly assume?: {
    /** @default - not stated */
    readonly advertises?: readonly Tier1Advertisement[];
    /** @default - not stated */
    readonly tier0?: INsxTier0Gateway;
  };
}

/**
 * A Tier-1 that Terraform takes over. It is written as a whole, so what it is linked to must be stated: what is left
 * out here is taken away from it there.
 */
export interface ImportedTier1Options {
  /** @default - the stack's only manager */
  readonly manager?: NsxManager;
  readonly import: Omit<Tier1GatewayProps, 'nsxId' | 'manager' | 'tier0' | 'edgeCluster'> & {
    /** `null`: linked to none. */
    readonly tier0: INsxTier0Gateway | null;
    /** `null`: has none. */
    readonly edgeCluster: IEdgeCluster | null;
  };
}

/**
 * A Tier-1 gateway: the router of segments, and of routes to pods. Its policy path is `/infra/tier-1s/<nsxId>`.
 *
 * NSX keeps a Tier-1 as long as a segment hangs on it, and Terraform deletes it before it changes the segment. So segments
 * get another Tier-1, or one with another `nsxId`, in two deployments: one with both, then one without the old.
 */
export class Tier1Gateway extends Construct implements INsxTier1Gateway, DescribesNetwork {
  /**
   * A Tier-1 that stands already. With `import` Terraform takes it over (1.5 or later), else it is only pointed at.
   *
   * @param path its policy path, `/infra/tier-1s/<id>`
   * @throws ValidationError NSX020 for another path, NSX022 for an import that leaves its links open, and as the
   * constructor
   */
  static fromPath(
    scope: Construct,
    id: string,
    path: string,
    options: ExistingTier1Options | ImportedTier1Options = {},
  ): INsxTier1Gateway {
    return 'import' in options
      ? Tier1Gateway.imported(scope, id, path, options)
      : new ExistingTier1(scope, id, path, options);
  }

  private static imported(scope: Construct, id: string, path: string, options: ImportedTier1Options): Tier1Gateway {
    const at = scope.node.path === '' ? id : `${scope.node.path}/${id}`;
    const { tier0, edgeCluster, ...settings } = options.import;
    if (tier0 === undefined || edgeCluster === undefined) {
      const message = `import writes all of ${path}; state its tier0 and its edgeCluster, or null where it has none`;
      throw new ValidationError('NSX022', message, at);
    }
    const nsxId = idOf(checkPolicyPath(path, 'a Tier-1', at));
    const links = { tier0: tier0 ?? undefined, edgeCluster: edgeCluster ?? undefined };
    const props = { displayName: nsxId, ...settings, ...links, nsxId, manager: options.manager };
    const gateway = new Tier1Gateway(scope, id, props);
    gateway.existing = true;
    new ImportBlock(gateway.resource, nsxId);
    return gateway;
  }

  readonly key: string;
  readonly policyPath: string;
  readonly managerHost: string;
  readonly displayName: string;
  readonly edgeCluster?: IEdgeCluster;
  private readonly tier0?: INsxTier0Gateway;
  private readonly advertises: readonly Tier1Advertisement[];
  private readonly resource: PolicyTier1Gateway;
  private existing = false;

  /**
   * @throws ValidationError ID001 to ID003, NSX025 and TOKEN001 for its id or name, WORD001 for an unknown word in
   * `advertise`, MGR002 to MGR004 where its manager is not clear
   */
  constructor(scope: Construct, id: string, props: Tier1GatewayProps) {
    super(scope, id);
    const { tier0, edgeCluster } = props;
    const manager = managerFor(this, props.manager, tier0, edgeCluster);
    const type = PolicyTier1Gateway.tfResourceType;
    const identity = identify(this, props, { what: 'Tier-1', type, manager, collection: '/infra/tier-1s' });
    this.policyPath = `/infra/tier-1s/${identity.nsxId}`;
    this.managerHost = manager.host;
    this.key = gatewayKey(this.managerHost, this.policyPath);
    this.displayName = identity.displayName;
    this.edgeCluster = edgeCluster;
    this.tier0 = tier0;
    this.advertises = advertisements(props.advertise, this.node.path);
    this.resource = renderedBy(
      this,
      new PolicyTier1Gateway(this, 'Resource', {
        ...providerOf(manager),
        ...this.render(identity, props),
      }),
    );
    this.resource.overrideLogicalId(identity.logicalId);
  }

  [FACTS](): readonly [Tier1Fact] {
    return [
      {
        kind: 'tier1',
        key: this.key,
        at: this.node.path,
        displayName: this.displayName,
        managerHost: this.managerHost,
        policyPath: this.policyPath,
        existing: this.existing,
        tier0: this.tier0?.key ?? null,
        advertises: this.advertises,
        edgeCluster: this.edgeCluster?.displayName ?? null,
        assumptions: [],
      },
    ];
  }

  private render({ nsxId, displayName }: Identity, props: Tier1GatewayProps): PolicyTier1GatewayConfig {
    return {
      nsxId,
      displayName,
      description: props.description,
      tier0Path: props.tier0 && pathFor(this, props.tier0),
      edgeClusterPath: props.edgeCluster && pathFor(this, props.edgeCluster),
      routeAdvertisementTypes: [...this.advertises],
      failoverMode: props.failoverMode,
      haMode: props.haMode,
      enableFirewall: props.enableFirewall,
      enableStandbyRelocation: props.enableStandbyRelocation,
      tag: props.tags && [...props.tags],
    };
  }
}

/** A Tier-1 that stands already and stays as it is. */
class ExistingTier1 extends Construct implements INsxTier1Gateway, DescribesNetwork {
  readonly key: string;
  readonly policyPath: string;
  readonly managerHost: string;
  readonly edgeCluster?: IEdgeCluster;
  private readonly tier0?: INsxTier0Gateway;
  private readonly advertises?: readonly Tier1Advertisement[];

  constructor(scope: Construct, id: string, path: string, { manager, edgeCluster, assume = {} }: ExistingTier1Options) {
    super(scope, id);
    this.policyPath = checkPolicyPath(path, 'a Tier-1', this.node.path);
    this.managerHost = managerFor(this, manager, edgeCluster, assume.tier0).host;
    this.key = gatewayKey(this.managerHost, path);
    this.edgeCluster = edgeCluster;
    this.tier0 = assume.tier0;
    this.advertises = assume.advertises && advertisements(assume.advertises, this.node.path);
  }

  [FACTS](): readonly [Tier1Fact] {
    const { tier0, advertises, edgeCluster } = this;
    return [
      {
        kind: 'tier1',
        key: this.key,
        at: this.node.path,
        displayName: idOf(this.policyPath),
        managerHost: this.managerHost,
        policyPath: this.policyPath,
        existing: true,
        ...(tier0 === undefined ? {} : { tier0: tier0.key }),
        ...(advertises === undefined ? {} : { advertises }),
        ...(edgeCluster === undefined ? {} : { edgeCluster: edgeCluster.displayName }),
        assumptions: this.assumptions(),
      },
    ];
  }

  private assumptions(): Assumption[] {
    const name = `Tier-1 ${idOf(this.policyPath)}`;
    const { tier0, advertises } = this;
    return [
      ...(advertises === undefined
        ? []
        : [{ code: 'ASSUME_TIER1_ADVERTISES', text: `${name} advertises ${advertises.join(', ') || 'nothing'}` }]),
      ...(tier0 === undefined
        ? []
        : [{ code: 'ASSUME_TIER1_LINK', text: `${name} is linked to Tier-0 ${tier0.displayName}` }]),
    ];
  }
}

function advertisements(given: readonly Tier1Advertisement[], at: string): Tier1Advertisement[] {
  return words(given, TIER1_ADVERTISEMENTS, 'what a Tier-1 advertises', at);
}
