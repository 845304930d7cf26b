export type { MissingTool } from './problem';
export type { LeftOut } from './rehearsable';
export type {
  Broken,
  GatewayTable,
  NotPossible,
  Played,
  PlayedCluster,
  Rehearsal,
  ShownRoute,
  StaticRoutes,
  TableEntry,
} from './rehearsal';
export { rehearsalText } from './rehearsal-text';
export { type RehearsalRequest, rehearse } from './rehearse';
export type { TerraformVersions } from './terraform';
export type { PlannedChange } from './terraform-output';
