import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { unreadable, unreadableFact } from './support';

/** ADR001: every address can be read. */
export const adr001: Rule = {
  id: 'ADR001',
  severity: 'error',
  title: 'every address is a strict IP address, network or range',
  condition:
    'a text that stands for an address is not four decimal octets or a form of RFC 4291, or has a leading zero, a zone id, a space, a missing octet or a prefix that is too long',
  consequence:
    'readers disagree about such texts: 010.0.0.0 is 8.0.0.0 to one library and 10.0.0.0 to another, so the network that is checked is not the one that is built',
  remedy:
    'write an address as 10.0.0.1, a network as 10.0.0.0/8 and a range as 10.0.0.1-10.0.0.9; a program that writes another form is refused at once, this finding is for networks that were read from files',
  source: 'RFC 4291 §2.2, RFC 6943 §3.1.1; the behaviour of seven npm address libraries on the same texts',
  check: ({ network }) =>
    unreadable(
      network,
      'ADR001',
      'write an address as 10.0.0.1, a network as 10.0.0.0/8 or a range as 10.0.0.1-10.0.0.9',
    ),
  failing: () =>
    networkFrom({ clusters: [{ name: 'cl1' }] }).with(
      unreadableFact('ADR001', 'nodes.csv:2', '"172.16.136/24" is not an IP network'),
    ),
  passing: () =>
    networkFrom({
      clusters: [{ name: 'cl1' }],
      nodes: [{ name: 'cl1-md-0-hbnqz', cluster: 'cl1', podCidrs: ['172.16.136.0/24'] }],
    }),
};
