import type { Ip } from '../../net';
import type { Device, Link } from './device';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';
import { RouteTable } from './route-table';
import { TableDevice } from './table-device';
import { connectedTo, viaNeighbor } from './ways';

/** A machine on a segment of which only the address is known: a virtual machine, a virtual IP, a load balancer. */
export function hostDevice(ip: Ip, link: Link): Device {
  const name = ip.toString();
  return new TableDevice({
    ref: { kind: 'host', key: `${link.name} ${name}`, name },
    addresses: [ip],
    table: () => {
      const table = new RouteTable();
      table.add(new TableRoute(link.subnet, 'connected', PREFERENCE.connected, [connectedTo(link)]));
      const gateway = link.segment?.gateway;
      if (gateway !== undefined) {
        table.add(new TableRoute(ANYWHERE[ip.family], 'default', PREFERENCE.kernel, [viaNeighbor(gateway.ip, link)]));
      }
      return table;
    },
  });
}
