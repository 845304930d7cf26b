export type { AddressRowKind } from './address-entries';
export {
  type AddressPlanTable,
  type AddressRow,
  addressPlanTable,
  addressPlanText,
} from './address-table';
export { assumptionsText } from './assumptions';
export { countsText, type FindingJson, findingsJson, findingsText } from './findings';
export { type MermaidOptions, topologyMermaid } from './mermaid';
export { type Paint, PLAIN } from './paint';
export { pathText } from './path';
export { type FlowJson, type HopJson, type PathJson, pathJson, type TraceJson } from './path-json';
export { alignColumns, displayWidth } from './text-table';
export { visible } from './visible';
export { LINE_WIDTH, wrapText } from './wrap-text';
