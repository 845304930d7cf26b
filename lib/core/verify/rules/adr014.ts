import { networkFrom } from '../../model';
import { Cidr } from '../../net';
import type { Rule } from '../rule';
import { podUses, poolUses, segmentUses, serviceUses } from './support';

/** Space that no network may use. Source: IANA special-purpose address registries, RFC 6890. */
const RESERVED = [
  ['0.0.0.0/8', 'this network, RFC 791'],
  ['127.0.0.0/8', 'loopback, RFC 1122'],
  ['169.254.0.0/16', 'link local, RFC 3927'],
  ['192.0.2.0/24', 'documentation, RFC 5737'],
  ['198.51.100.0/24', 'documentation, RFC 5737'],
  ['203.0.113.0/24', 'documentation, RFC 5737'],
  ['224.0.0.0/4', 'multicast, RFC 5771'],
  ['240.0.0.0/4', 'reserved, RFC 1112'],
  ['::/128', 'unspecified, RFC 4291'],
  ['::1/128', 'loopback, RFC 4291'],
  ['2001:db8::/32', 'documentation, RFC 3849'],
  ['3fff::/20', 'documentation, RFC 9637'],
  ['fe80::/10', 'link local, RFC 4291'],
  ['ff00::/8', 'multicast, RFC 4291'],
].map(([text = '', name = '']) => ({ cidr: Cidr.parse(text), name }));

/** ADR014: addresses are ones that hosts may have. */
export const adr014: Rule = {
  id: 'ADR014',
  severity: 'error',
  title: 'no block lies in special-use space',
  condition:
    'a pod block, a service CIDR, a segment or an address pool has an address in common with loopback, link-local, multicast, documentation or reserved space',
  consequence: 'operating systems and routers drop or never forward such packets',
  remedy: 'choose a block of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or fc00::/7',
  source: 'IANA IPv4 and IPv6 special-purpose address registries; RFC 6890',
  *check({ network }) {
    const uses = [...podUses(network), ...serviceUses(network), ...segmentUses(network), ...poolUses(network)];
    for (const { fact, span, text } of uses) {
      const reserved = RESERVED.find(({ cidr }) => cidr.overlaps(span));
      if (reserved === undefined) continue;
      const space = span.first.family === 4 ? '10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16' : 'fc00::/7';
      yield {
        message: `${text} overlaps ${reserved.cidr}, which is reserved (${reserved.name})`,
        fix: `choose a block of ${space}`,
        at: [fact.at],
      };
    }
  },
  failing: () => network('203.0.113.0/24'),
  passing: () => network('172.16.136.0/24'),
};

const network = (pods: string) => networkFrom({ clusters: [{ name: 'cl1', podCidrs: [pods] }] });
