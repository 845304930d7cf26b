// `kubectl get nodes -o json`, in the file that an example reads.
import { readFileSync, writeFileSync } from 'node:fs';

export class Inventory {
  constructor(file) {
    this.file = file;
  }

  /** A node like the first one of the file, with a name, an address and a podCIDR of its own. */
  add(name, address, podCIDR) {
    this.#change((items) => [
      ...items,
      {
        ...items[0],
        metadata: { name, uid: `00000000-0000-4000-8000-${address.replaceAll('.', '').padStart(12, '0')}` },
        spec: { podCIDR, podCIDRs: [podCIDR] },
        status: {
          ...items[0].status,
          addresses: [
            { type: 'InternalIP', address },
            { type: 'Hostname', address: name },
          ],
        },
      },
    ]);
  }

  remove(name) {
    this.#change((items) => items.filter(({ metadata }) => metadata.name !== name));
  }

  #change(change) {
    const list = JSON.parse(readFileSync(this.file, 'utf8'));
    writeFileSync(this.file, JSON.stringify({ ...list, items: change(list.items) }, null, 2));
  }
}
