import { FACTS } from '../../lib/core/model';
import { Segment } from '../../lib/nsxt';
import { RANGES, segmentWith, written } from './segment-support';
import { factsOf, newStack, overlay, plain, ref, refusal, synth } from './support';

describe('Segment', () => {
  it('is one subnet of its Tier-1', () => {
    expect(written(segmentWith(undefined)).nsxt_policy_segment).toEqual({
      'tanzu-overlay': {
        nsx_id: 'tanzu-overlay',
        display_name: 'tanzu-overlay',
        connectivity_path: ref('nsxt_policy_tier1_gateway.tanzu-cl1.path'),
        transport_zone_path: ref('data.nsxt_policy_transport_zone.nsx-overlay-transportzone.path'),
        subnet: [{ cidr: '172.16.128.1/21' }],
      },
    });
  });

  it('can stand without a Tier-1, with an own way to copy broadcasts', () => {
    const stack = newStack();
    new Segment(stack, 's', { transportZone: overlay(stack), gateway: '10.0.0.1/24', replicationMode: 'SOURCE' });
    expect(synth(stack).resource?.nsxt_policy_segment?.s).toEqual({
      nsx_id: 's',
      display_name: 's',
      transport_zone_path: ref('data.nsxt_policy_transport_zone.nsx-overlay-transportzone.path'),
      replication_mode: 'SOURCE',
      subnet: [{ cidr: '10.0.0.1/24' }],
    });
    expect(factsOf(stack, 'segment')).toMatchObject([{ tier1: null }]);
  });

  it('is what a cluster needs to know of it', () => {
    const segment = segmentWith({ ranges: RANGES });
    expect(segment).toMatchObject({
      key: '10.44.55.101/infra/segments/tanzu-overlay',
      displayName: 'tanzu-overlay',
      policyPath: '/infra/segments/tanzu-overlay',
      tier1: { key: '10.44.55.101/infra/tier-1s/tanzu-cl1' },
    });
    expect([String(segment.gateway), String(segment.dhcpRanges)]).toEqual(['172.16.128.1/21', RANGES[0]]);
  });

  it('says what it is', () => {
    const segment = segmentWith(undefined);
    expect(plain(segment[FACTS]())).toEqual([
      {
        kind: 'segment',
        key: '10.44.55.101/infra/segments/tanzu-overlay',
        at: 'nsx/tanzu-overlay',
        displayName: 'tanzu-overlay',
        tier1: '10.44.55.101/infra/tier-1s/tanzu-cl1',
        gateway: '172.16.128.1/21',
        dhcpRanges: [],
        dhcp: 'none',
        reservations: [],
      },
    ]);
  });

  it('refuses a gateway without its prefix', () => {
    expect(refusal(() => segmentWith(undefined, newStack(), '172.16.128.1'))).toMatch(
      /^ADR001 \[nsx\/tanzu-overlay\] /,
    );
  });

  it('refuses a gateway that only Terraform knows', () => {
    expect(refusal(() => segmentWith(undefined, newStack(), ref('var.gateway')))).toMatch(
      /^TOKEN001 \[nsx\/tanzu-overlay\] /,
    );
  });
});
