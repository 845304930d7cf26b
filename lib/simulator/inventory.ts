import * as fs from 'node:fs';
import { ValidationError } from '../core/errors';
import type { SeedEdgeCluster, SeedTier0, SeedTransportZone } from './policy';

/** What stands on a manager before anybody uses it. Names are display names; ids are the names unless given. */
export interface Inventory {
  /** @default - none */
  readonly transportZones?: readonly InventoryTransportZone[];
  /** @default - none */
  readonly edgeClusters?: readonly InventoryEdgeCluster[];
  /** @default - none */
  readonly tier0s?: readonly InventoryTier0[];
  /** Anything else, as the body of a hierarchical `PATCH /infra`. @default - nothing */
  readonly infra?: object;
}

/** A transport zone of an inventory. */
export type InventoryTransportZone = Omit<SeedTransportZone, 'type'> & {
  /** @default 'OVERLAY_BACKED' */
  readonly type?: SeedTransportZone['type'];
};

/** An edge cluster of an inventory. */
export type InventoryEdgeCluster = SeedEdgeCluster;

/** A Tier-0 of an inventory, with what leads out of it. */
export type InventoryTier0 = SeedTier0 & {
  /**
   * Addresses of its external interfaces with their prefix, `10.44.0.2/24`. Needs an edge cluster with a node, and a
   * VLAN-backed transport zone. @default - none
   */
  readonly uplinks?: readonly string[];
  /** Its BGP neighbours: to whom it tells what it redistributes. Needs an edge cluster. @default - none */
  readonly neighbors?: readonly { readonly address: string; readonly remoteAs: string }[];
};

type Part = 'inventory' | 'transportZones' | 'edgeClusters' | 'tier0s' | 'neighbors';

/** What each part of an inventory has, and of what form it is. */
const KEYS: Readonly<Record<Part, Readonly<Record<string, 'text' | 'texts' | 'switch' | 'object' | Part>>>> = {
  inventory: {
    transportZones: 'transportZones',
    edgeClusters: 'edgeClusters',
    tier0s: 'tier0s',
    infra: 'object',
  },
  transportZones: { name: 'text', id: 'text', type: 'text', isDefault: 'switch' },
  edgeClusters: { name: 'text', id: 'text', nodes: 'texts' },
  tier0s: {
    name: 'text',
    id: 'text',
    haMode: 'text',
    edgeCluster: 'text',
    localAs: 'text',
    redistributes: 'texts',
    uplinks: 'texts',
    neighbors: 'neighbors',
  },
  neighbors: { address: 'text', remoteAs: 'text' },
};

/** What cannot be left out. */
const NEEDED: Readonly<Record<Part, readonly string[]>> = {
  inventory: [],
  transportZones: ['name'],
  edgeClusters: ['name'],
  tier0s: ['name'],
  neighbors: ['address', 'remoteAs'],
};

/** What some editors begin a file with, and JSON does not know. */
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Reads an inventory from a JSON file.
 *
 * @throws ValidationError SIM030
 */
export function readInventory(file: string): Inventory {
  let value: unknown;
  try {
    value = JSON.parse(fs.readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
    const message = `the inventory cannot be read (${why}); give a JSON file with ${keysOf('inventory')}`;
    throw new ValidationError('SIM030', message, file);
  }
  return checkInventory(value, file);
}

/**
 * Checks the form of an inventory; its values are checked by the policy tree they are entered into.
 *
 * @throws ValidationError SIM030
 */
export function checkInventory(value: unknown, at: string): Inventory {
  checkPart(value, 'inventory', at);
  return value as Inventory;
}

function checkPart(value: unknown, part: Part, at: string): void {
  if (!isObject(value)) throw wrong(`is not an object with ${keysOf(part)}`, at);
  for (const name of NEEDED[part]) if (value[name] === undefined) throw wrong(`has no ${name}; add it`, at);
  for (const [name, field] of Object.entries(value)) {
    const form = Object.hasOwn(KEYS[part], name) ? KEYS[part][name] : undefined;
    if (form === undefined) throw wrong(`has "${name}", which is not one of ${keysOf(part)}`, at);
    if (field !== undefined) checkField(field, form, `${at} ${name}`);
  }
}

function checkField(field: unknown, form: 'text' | 'texts' | 'switch' | 'object' | Part, at: string): void {
  switch (form) {
    case 'text':
      if (typeof field !== 'string' || field === '') throw wrong('is not a text', at);
      return;
    case 'switch':
      if (typeof field !== 'boolean') throw wrong('is neither true nor false', at);
      return;
    case 'object':
      if (!isObject(field)) throw wrong('is not an object', at);
      return;
    case 'texts':
      for (const [index, text] of listOf(field, at).entries()) checkField(text, 'text', `${at}[${index}]`);
      return;
    default:
      for (const [index, item] of listOf(field, at).entries()) checkPart(item, form, `${at}[${index}]`);
  }
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong('is not a list', at);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(part: Part): string {
  return Object.keys(KEYS[part]).join(', ');
}

function wrong(problem: string, at: string): ValidationError {
  return new ValidationError('SIM030', problem, at);
}
