import { Construct } from 'constructs';
import {
  type Assumption,
  DEFAULT_INTERNAL_RANGES,
  type DescribesNetwork,
  FACTS,
  gatewayKey,
  TIER0_REDISTRIBUTIONS,
  type Tier0Fact,
  type Tier0Redistribution,
} from '../core/model';
import { InterfaceAddress } from '../core/net';
import { DataNsxtPolicyTier0Gateway } from '../provider-nsxt/data-nsxt-policy-tier0-gateway';
import type { INsxTier0Gateway } from './gateways';
import { type LookupOptions, lookUp } from './lookup';
import { managerFor, type NsxManager } from './nsx-manager';
import { checkPolicyPath, idOf } from './policy-path';
import { attachmentsOf } from './tier0-attachments';
import { words } from './words';

/** What cannot be read of an existing Tier-0 at synthesis. It is printed beside every result that rests on it. */
export interface Tier0Assumptions {
  /** What it tells its neighbours. @default - not stated */
  readonly redistributes?: readonly Tier0Redistribution[];
  /** True: it has a default route to the outside. @default - not stated */
  readonly defaultRoute?: boolean;
  /** Addresses of its external interfaces with their prefixes. @default - not stated */
  readonly uplinks?: readonly (InterfaceAddress | string)[];
  /** Whether BGP is on with at least one neighbour. @default - not stated */
  readonly hasBgpNeighbors?: boolean;
}

/** How an existing Tier-0 is found, and what is taken as given of it. */
export interface ExistingTier0Options extends LookupOptions {
  /** @default - nothing */
  readonly assume?: Tier0Assumptions;
}

/** A Tier-0 found by name; its path is known to NSX only. */
export function tier0ByName(
  scope: Construct,
  id: string,
  name: string,
  options: ExistingTier0Options,
): INsxTier0Gateway {
  const tier0 = new ExistingTier0(scope, id, { displayName: name }, options);
  lookUp(tier0, name, tier0.manager, DataNsxtPolicyTier0Gateway);
  return tier0;
}

/** A Tier-0 of which the path is known. */
export function tier0ByPath(
  scope: Construct,
  id: string,
  path: string,
  options: ExistingTier0Options,
): INsxTier0Gateway {
  const tier0 = new ExistingTier0(scope, id, { displayName: idOf(path), policyPath: path }, options);
  checkPolicyPath(path, 'a Tier-0', tier0.node.path);
  return tier0;
}

class ExistingTier0 extends Construct implements INsxTier0Gateway, DescribesNetwork {
  readonly key: string;
  readonly displayName: string;
  readonly policyPath?: string;
  readonly manager: NsxManager;
  private readonly assume: Tier0Assumptions;
  private readonly redistributes?: readonly Tier0Redistribution[];
  private readonly uplinks: readonly InterfaceAddress[];

  constructor(
    scope: Construct,
    id: string,
    known: { readonly displayName: string; readonly policyPath?: string },
    { manager, assume = {} }: ExistingTier0Options,
  ) {
    super(scope, id);
    const at = this.node.path;
    this.manager = managerFor(this, manager);
    this.displayName = known.displayName;
    this.policyPath = known.policyPath;
    this.key = gatewayKey(this.managerHost, known.policyPath ?? `"${known.displayName}"`);
    this.assume = assume;
    this.redistributes =
      assume.redistributes && words(assume.redistributes, TIER0_REDISTRIBUTIONS, 'what a Tier-0 redistributes', at);
    this.uplinks = (assume.uplinks ?? []).map((address) => InterfaceAddress.from(address, at));
  }

  get managerHost(): string {
    return this.manager.host;
  }

  [FACTS](): readonly [Tier0Fact] {
    const { uplinks, bgpNeighbors, redistribution } = attachmentsOf(this);
    const redistributes = redistribution?.types ?? this.redistributes;
    const hasBgpNeighbors = bgpNeighbors > 0 ? true : this.assume.hasBgpNeighbors;
    return [
      {
        kind: 'tier0',
        key: this.key,
        at: this.node.path,
        displayName: this.displayName,
        managerHost: this.managerHost,
        ...(this.policyPath === undefined ? {} : { policyPath: this.policyPath }),
        existing: true,
        ...(redistributes === undefined ? {} : { redistributes }),
        uplinks: [...this.uplinks, ...uplinks],
        ...(hasBgpNeighbors === undefined ? {} : { hasBgpNeighbors }),
        internalRanges: DEFAULT_INTERNAL_RANGES,
        assumptions: this.assumptions(redistribution === undefined),
      },
    ];
  }

  /** Each stated thing in a sentence; what this program writes itself is none. */
  private assumptions(othersRedistribute: boolean): Assumption[] {
    const name = `Tier-0 ${this.displayName}`;
    const { defaultRoute, hasBgpNeighbors } = this.assume;
    const stated: [code: string, sentence: string | undefined][] = [
      [
        'ASSUME_TIER0_REDISTRIBUTES',
        othersRedistribute ? this.redistributes && list('redistributes', this.redistributes) : undefined,
      ],
      ['ASSUME_TIER0_DEFAULT_ROUTE', defaultRoute === true ? 'has a default route to the outside' : undefined],
      ['ASSUME_TIER0_UPLINK', this.uplinks.length > 0 ? list('has the uplinks', this.uplinks) : undefined],
      [
        'ASSUME_TIER0_BGP',
        hasBgpNeighbors === undefined ? undefined : `${hasBgpNeighbors ? 'has' : 'has no'} BGP neighbours`,
      ],
    ];
    return stated.flatMap(([code, sentence]) =>
      sentence === undefined ? [] : [{ code, text: `${name} ${sentence}` }],
    );
  }
}

function list(verb: string, values: readonly unknown[]): string {
  return `${verb} ${values.join(', ') || 'nothing'}`;
}
