import type { DeviceRef, Step } from '../verify';

/** What a device did with the packet, in a few words. @param told what is said of the whole trace, and so not here again */
export function stepText(step: Step, device: DeviceRef, told: readonly string[] = []): string {
  switch (step.kind) {
    case 'route':
      return `route ${step.prefix} ${step.via.startsWith(step.origin) ? step.via : `${step.origin} ${step.via}`}`;
    case 'nat':
      return `${step.type} ${step.changes.map(({ field, from, to }) => `${field} ${from} -> ${to}`).join(', ')} (${step.by})`;
    case 'select':
      return `select 1 of ${step.from.length} -> ${step.chosen}`;
    case 'filter':
      return `${step.action} by ${step.rule}`;
    case 'encap':
      return `${step.type} to ${step.outerDst}, ${step.mtuCost} bytes less`;
    case 'deliver':
      return step.to === device.name ? 'accepted' : `delivered to ${step.to}`;
    case 'drop':
      return told.includes(step.reason) ? 'dropped' : `dropped: ${step.reason}`;
  }
}
