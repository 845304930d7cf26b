import type { Construct } from 'constructs';
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
import { FoundObject, type NameOrPath } from './found-object';
import type { INsxTier0Gateway } from './gateways';
import type { LookupOptions } from './lookup';
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

const TIER0 = { kind: 'a Tier-0', DataSource: DataNsxtPolicyTier0Gateway } as const;

/** A Tier-0 that stands already: found by name, so that its path is known to NSX only, or pointed at by path. */
export class ExistingTier0 extends FoundObject implements INsxTier0Gateway, DescribesNetwork {
  readonly key: string;
  private readonly assume: Tier0Assumptions;
  private readonly redistributes?: readonly Tier0Redistribution[];
  private readonly uplinks: readonly InterfaceAddress[];

  /** @throws ValidationError as {@link FoundObject}, WORD001 and ADR001 for what is assumed */
  constructor(scope: Construct, id: string, by: NameOrPath, options: ExistingTier0Options) {
    super(scope, id, TIER0, by, options);
    const at = this.node.path;
    const { assume = {} } = options;
    this.key = gatewayKey(this.managerHost, this.policyPath ?? `"${this.displayName}"`);
    this.assume = assume;
    this.redistributes =
      assume.redistributes && words(assume.redistributes, TIER0_REDISTRIBUTIONS, 'what a Tier-0 redistributes', at);
    this.uplinks = (assume.uplinks ?? []).map((address) => InterfaceAddress.from(address, at));
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
