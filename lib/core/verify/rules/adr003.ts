import { networkFrom } from '../../model';
import type { InterfaceAddress } from '../../net';
import type { Rule } from '../rule';
import { routedSegments } from './support';

/** ADR003: a segment's gateway is an address a host can have. */
export const adr003: Rule = {
  id: 'ADR003',
  severity: 'error',
  title: 'the gateway of a segment is a host address of its subnet',
  condition:
    'the gateway of a segment is the network or broadcast address of its subnet, or the subnet has that one address only',
  consequence: 'NSX refuses the segment, or its machines have no router',
  remedy: 'write the gateway as a host address with the prefix of the subnet, as 172.16.128.1/21',
  source:
    'RFC 1122 §3.2.1.3, RFC 4291 §2.6.1; terraform-provider-nsxt, segment_common.go: subnet.cidr is the gateway with the prefix',
  *check({ network }) {
    for (const { displayName, gateway, at } of routedSegments(network)) {
      const wrong = wrongGateway(gateway);
      if (wrong !== undefined) {
        yield { message: `gateway ${gateway} of segment ${displayName} is ${wrong.what}`, fix: wrong.fix, at: [at] };
      }
    }
  },
  failing: () => network('172.16.128.0/21'),
  passing: () => network('172.16.128.1/21'),
};

function wrongGateway({
  ip,
  network: subnet,
  family,
  prefix,
}: InterfaceAddress): { what: string; fix: string } | undefined {
  if (subnet.size === 1n) {
    return { what: 'alone in its subnet', fix: `write the prefix of the segment in place of /${prefix}` };
  }
  if (subnet.firstHost.bits <= ip.bits && ip.bits <= subnet.lastHost.bits) return undefined;
  const lowest = family === 4 ? 'network' : 'subnet-router anycast';
  const what = `the ${ip.equals(subnet.first) ? lowest : 'broadcast'} address of ${subnet}`;
  return { what, fix: `use ${subnet.firstHost}/${prefix}` };
}

const network = (gateway: string) => networkFrom({ segments: [{ displayName: 'tanzu-overlay', gateway }] });
