import type { Assumption } from '../../model';
import { Cidr, type Family } from '../../net';
import type { RouteOrigin, Step } from '../trace';
import type { Route, Way } from './device';

/** All addresses of a family: the prefix of a default route. */
export const ANYWHERE: Readonly<Record<Family, Cidr>> = { 4: Cidr.parse('0.0.0.0/0'), 6: Cidr.parse('::/0') };

/**
 * Of two routes to one network the one with the lower number counts. Those of a gateway are NSX's administrative
 * distances, as `get route` of an edge node prints them; a static route has the one of its next hop. What is assumed
 * gives way to all that is stated.
 */
export const PREFERENCE = { connected: 0, kernel: 0, tier1: 3, bgp: 20, assumed: 256 } as const;

const NOTHING: readonly Assumption[] = [];

/** A route, whose steps are made once: thousands of traces share it. */
export class TableRoute implements Route {
  #steps: readonly (readonly Step[])[] | undefined;

  constructor(
    readonly prefix: Cidr,
    readonly origin: RouteOrigin,
    readonly preference: number,
    readonly ways: readonly Way[],
    readonly assumptions: readonly Assumption[] = NOTHING,
  ) {}

  get steps(): readonly (readonly Step[])[] {
    this.#steps ??= this.ways.map((way) => this.#stepsBy(way));
    return this.#steps;
  }

  #stepsBy({ via, origin = this.origin }: Way): readonly Step[] {
    const taken: Step = { kind: 'route', prefix: this.prefix, via, origin };
    if (this.ways.length === 1) return [taken];
    return [{ kind: 'select', from: this.ways.map((way) => way.via), chosen: via }, taken];
  }
}
