import type { PolicyObject } from '../contract';
import type { Fields } from '../json';
import type { ObjectStore } from '../object-store';
import {
  checkBgpNeighbor,
  checkInterface,
  checkLocaleServices,
  checkNatRule,
  checkPrefixList,
  checkStaticRoute,
} from './gateway';
import { checkBlockSubnet, checkStaticSubnet } from './ip-pool';
import { checkSegment, checkStaticBinding } from './segment';

type Check = (object: Fields, store: ObjectStore) => readonly string[];

/** What is looked at beyond single fields, by type. */
const CHECKS: Readonly<Record<string, Check>> = {
  BgpNeighborConfig: checkBgpNeighbor,
  DhcpV4StaticBindingConfig: checkStaticBinding,
  IpAddressPoolBlockSubnet: checkBlockSubnet,
  IpAddressPoolStaticSubnet: checkStaticSubnet,
  LocaleServices: checkLocaleServices,
  PolicyNatRule: checkNatRule,
  PrefixList: checkPrefixList,
  Segment: checkSegment,
  StaticRoutes: checkStaticRoute,
  Tier0Interface: checkInterface,
  Tier1Interface: checkInterface,
};

/** Lists below an object that are checked again when it changes. */
const DEPENDENTS: Readonly<Record<string, string>> = { Segment: 'dhcp-static-binding-configs' };

/** What is wrong with an object and the objects around it, all of whose fields are right by themselves. */
export function problemsOf(object: PolicyObject, store: ObjectStore): readonly string[] {
  return [...(CHECKS[object.resource_type]?.(object, store) ?? []), ...ofDependents(object, store)];
}

function ofDependents(object: PolicyObject, store: ObjectStore): readonly string[] {
  const list = DEPENDENTS[object.resource_type];
  if (list === undefined) return [];
  return [...store.listed(`${object.path}/${list}`)].flatMap((dependent) =>
    (CHECKS[dependent.resource_type]?.(dependent, store) ?? []).map((problem) => `${problem} (${dependent.path})`),
  );
}
