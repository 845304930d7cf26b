import type { TerraformResourceLifecycle } from 'cdktf';

/**
 * How Terraform orders what it does to a DHCP server or relay.
 *
 * NSX keeps a DHCP configuration that a segment uses. Without more, Terraform destroys what a segment was made from
 * before it changes the segment: where DHCP is taken out of it, or moves to another server, NSX refuses each time, and
 * no later run gets any further. Told to create before it destroys, Terraform changes the segment first.
 *
 * Nothing collides by that. The provider replaces a server or relay for another `nsx_id` alone, and the new one has the
 * new id; all else is changed in place. One case is left, which is as rare as a manager that creates the object and
 * then fails to show it four times: Terraform marks it as tainted, wants a second one beside it, and is told that it
 * `already exists`. `terraform untaint` on it, in the stack's folder, says that it is all right.
 */
export const CHANGED_SEGMENTS_FIRST: TerraformResourceLifecycle = { createBeforeDestroy: true };
