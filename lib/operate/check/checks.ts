/** Everything that is looked at, by a stable id, in the order in which it is printed. */
export const CHECKS = {
  CHK001: 'the block of the cluster is in use by addresses.lock.json',
  CHK002: 'each node has a podCIDR',
  CHK003: 'each podCIDR is inside the block of its cluster',
  CHK004: 'no two nodes share pod addresses',
  CHK005: 'each node has an address of the family of its podCIDR',
  CHK006: 'no two nodes share an address',
  CHK007: 'each node is Ready',
  CHK008: 'no node is marked NetworkUnavailable',
  CHK010: 'the routes are looked for where addresses.lock.json has them',
  CHK011: 'the router path is one that the cloud provider can use',
  CHK012: 'the Tier-1 is there',
  CHK013: 'each podCIDR has a route',
  CHK014: 'no podCIDR has a second route',
  CHK015: 'each route leads to the address of its node',
  CHK016: 'each route is written by whoever has to write it',
  CHK017: 'each route was written for the node as it is now',
  CHK018: 'the block has no route without a node',
  CHK019: 'each route has the tags by which the cloud provider keeps it',
  CHK020: 'no route takes a part of a podCIDR',
  CHK021: 'each route is realized',
  CHK022: 'the block has no routes on another gateway',
  CHK023: 'the cloud provider can list all of its routes',
  CHK024: 'removed clusters have left no routes',
  CHK030: 'the Antrea agents make no tunnels: trafficEncapMode is noEncap',
  CHK031: 'the Antrea agents keep the addresses of pods: noSNAT is true',
  CHK032: 'AntreaProxy, which noEncap needs, is on',
  CHK033: 'the Antrea agents are configured as synthesis foresaw',
} as const;

/** Id of something that is looked at: `CHK015`. */
export type CheckId = keyof typeof CHECKS;
