import type { Assumption } from '../../model';
import type { Cidr, Ip } from '../../net';
import type { DeviceRef } from '../trace';
import type { Device, Link, Route, Way } from './device';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';

const NONE: readonly Assumption[] = [];

/** The pods of one block of a node: every address of it is taken for one. */
export class PodLink implements Link {
  readonly name = 'antrea-gw0';
  /** What every pod of the block knows: its node leads everywhere, and joins it to its neighbours. */
  readonly routes: readonly [toAll: Route, toNeighbors: Route];

  constructor(
    readonly subnet: Cidr,
    readonly node: Device,
    readonly mtu: number | undefined,
  ) {
    const { name } = node.ref;
    const out: Way = { kind: 'device', via: `-> ${name}`, device: node };
    const along: Way = { kind: 'device', via: `connected, ${name}`, device: node };
    this.routes = [
      new TableRoute(ANYWHERE[subnet.family], 'default', PREFERENCE.kernel, [out]),
      new TableRoute(subnet, 'connected', PREFERENCE.connected, [along]),
    ];
  }

  holderOf(ip: Ip): Device {
    return new PodDevice(ip, this);
  }
}

/** One address of a block, taken for a pod's. */
class PodDevice implements Device {
  readonly ref: DeviceRef;
  readonly assumptions = NONE;

  constructor(
    private readonly ip: Ip,
    private readonly link: PodLink,
  ) {
    const name = ip.toString();
    this.ref = { kind: 'pod', key: `${link.node.ref.key} ${name}`, name };
  }

  get mtu(): number | undefined {
    return this.link.mtu;
  }

  holds(ip: Ip): boolean {
    return ip.equals(this.ip);
  }

  routeTo(dst: Ip): Route | undefined {
    const [toAll, toNeighbors] = this.link.routes;
    if (toNeighbors.prefix.contains(dst)) return toNeighbors;
    return toAll.prefix.contains(dst) ? toAll : undefined;
  }

  routes(): Iterable<Route> {
    return this.link.routes;
  }
}
