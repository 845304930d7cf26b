import type { TerraformStack } from 'cdktf';
import { Segment, type SegmentDhcp, Tier1Gateway } from '../../lib/nsxt';
import { edgeCluster, newStack, overlay, synth, type Terraform } from './support';

/** What is leased in the tests. */
export const RANGES: readonly string[] = ['172.16.128.10-172.16.128.250'];

/** The segment `tanzu-overlay` of the Tier-1 `tanzu-cl1`, which has an edge cluster. */
export function segmentWith(dhcp: SegmentDhcp | undefined, stack = newStack(), gateway = '172.16.128.1/21'): Segment {
  const edge = { edgeCluster: edgeCluster(stack), advertise: ['TIER1_CONNECTED'] as const };
  const tier1 = new Tier1Gateway(stack, 'tanzu-cl1', edge);
  return new Segment(stack, 'tanzu-overlay', { tier1, transportZone: overlay(stack), gateway, dhcp });
}

/** Resources of the stack a segment is in. */
export function written(segment: Segment): NonNullable<Terraform['resource']> {
  return synth(segment.node.scope as TerraformStack).resource ?? {};
}
