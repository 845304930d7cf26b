import type { Assumption } from '../../model';
import type { Ip } from '../../net';
import type { DeviceRef } from '../trace';
import type { Device, Route } from './device';
import type { RouteTable } from './route-table';

/** What a {@link TableDevice} is made of. */
export interface TableDeviceProps {
  readonly ref: DeviceRef;
  /** Packets to them end here. */
  readonly addresses?: readonly Ip[];
  readonly assumptions?: readonly Assumption[];
  /** Called once, when the first packet comes: tables lead to devices, and those have tables that lead back. */
  readonly table: () => RouteTable;
}

/** A device that only forwards, by one table: a gateway, the outside, a host. */
export class TableDevice implements Device {
  readonly ref: DeviceRef;
  readonly assumptions: readonly Assumption[];
  readonly mtu = Number.POSITIVE_INFINITY;
  readonly #addresses: readonly Ip[];
  readonly #makeTable: () => RouteTable;
  #table: RouteTable | undefined;

  constructor({ ref, addresses = [], assumptions = [], table }: TableDeviceProps) {
    this.ref = ref;
    this.assumptions = assumptions;
    this.#addresses = addresses;
    this.#makeTable = table;
  }

  holds(ip: Ip): boolean {
    return this.#addresses.some((address) => address.equals(ip));
  }

  routeTo(dst: Ip): Route | undefined {
    return this.#known().routeTo(dst);
  }

  routes(): Iterable<Route> {
    return this.#known().routes();
  }

  #known(): RouteTable {
    this.#table ??= this.#makeTable();
    return this.#table;
  }
}
