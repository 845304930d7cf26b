import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { unreadable, unreadableFact } from './support';

/** ADR002: a network has no host bits. */
export const adr002: Rule = {
  id: 'ADR002',
  severity: 'error',
  title: 'a network is written by its first address',
  condition: 'an address inside of a network stands where the network itself is meant',
  consequence:
    'some tools clear the host bits silently, some refuse them and some keep them, so that two parts of one network are built for different blocks',
  remedy:
    'write the network that the message offers, or, where a machine or a gateway is meant, give the address to the property that takes one; a program that writes host bits is refused at once, this finding is for networks that were read from files',
  source:
    'RFC 4632 §3.1; a published article on Avi and Antrea prints 192.168.0.1/24 and 192.168.0.2/24 as pod networks',
  check: ({ network }) => unreadable(network, 'ADR002', 'write the first address of the network with its prefix'),
  failing: () =>
    networkFrom({ clusters: [{ name: 'cl1' }] }).with(
      unreadableFact('ADR002', 'nodes.csv:2', '172.16.136.1/24 has host bits set; did you mean 172.16.136.0/24?'),
    ),
  passing: () =>
    networkFrom({
      clusters: [{ name: 'cl1' }],
      nodes: [{ name: 'cl1-md-0-hbnqz', cluster: 'cl1', podCidrs: ['172.16.136.0/24'] }],
    }),
};
