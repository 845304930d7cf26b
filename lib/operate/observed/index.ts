export { type LockedGateway, lockedGateway } from './locked-gateway';
export { type LockedPlan, readLockedPlan } from './locked-plan';
export { type ObservedRoute, observedRoute } from './observed-route';
export type { ObservedOwner } from './route-owner';
export { CLOUD_PROVIDER_TAGS, type RouteTag, TERRAFORM_TAGS, tagsOf } from './route-tags';
export { staticRouteBodies, staticRoutesOf } from './static-routes-of';
export { tier1Path } from './tier1-path';
export { withManager } from './with-manager';
