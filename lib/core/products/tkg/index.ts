export { checkTkgVariable, requireTkgVariable, type TkgCheck } from './check';
export {
  TKG_NAME_LENGTH,
  TKG_NETWORKS,
  TKG_PLANS,
  TKG_PROD_POOLS,
  TKG_SERVICE_HOST_BITS,
  type TkgCni,
  type TkgOsName,
  type TkgPlan,
  type TkgSize,
} from './plans';
export type { TkgProvider } from './providers';
export { DEFAULT_TKG_RELEASE, isTkgSince, isTkgUntil, TKG_RELEASES, type TkgRelease, tkgRelease } from './release';
export { TKG_VARIABLES, tkgVariable } from './table';
export type { TkgValue, TkgVariable, TkgVariableGroup, TkgVariableRow, TkgVariableType } from './variable';
