export { isObject, type JsonObject } from './answer';
export { ManagerError, NoAnswer, NsxRefusal, type Refused } from './manager-error';
export { type NsxAccess, nsxAccess } from './nsx-access';
export { NsxClient } from './nsx-client';
export type { NsxClientOptions } from './options';
