import type { Rule } from '../rule';
import { adr001 } from './adr001';
import { adr002 } from './adr002';
import { adr003 } from './adr003';
import { adr004 } from './adr004';
import { adr005 } from './adr005';
import { adr006 } from './adr006';
import { adr007 } from './adr007';
import { adr008 } from './adr008';
import { adr010 } from './adr010';
import { adr011 } from './adr011';
import { adr012 } from './adr012';
import { adr013 } from './adr013';
import { adr014 } from './adr014';
import { adr017 } from './adr017';
import { adr018 } from './adr018';
import { adr024 } from './adr024';
import { ant001 } from './ant001';
import { ant002 } from './ant002';
import { ant003 } from './ant003';
import { ant004 } from './ant004';
import { ant005 } from './ant005';
import { ant011 } from './ant011';
import { nsx001 } from './nsx001';
import { nsx002 } from './nsx002';
import { nsx003 } from './nsx003';
import { nsx004 } from './nsx004';
import { nsx008 } from './nsx008';
import { nsx009 } from './nsx009';
import { nsx010 } from './nsx010';
import { nsx011 } from './nsx011';
import { nsx014 } from './nsx014';
import { nsx018 } from './nsx018';
import { nsx020 } from './nsx020';
import { nsx024 } from './nsx024';
import { own001 } from './own001';
import { own002 } from './own002';
import { own003 } from './own003';
import { own004 } from './own004';
import { path001 } from './path001';
import { tkg005 } from './tkg005';
import { tkg009 } from './tkg009';
import { tkg010 } from './tkg010';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  adr001,
  adr002,
  adr003,
  adr004,
  adr005,
  adr006,
  adr007,
  adr008,
  adr010,
  adr011,
  adr012,
  adr013,
  adr014,
  adr017,
  adr018,
  adr024,
  ant001,
  ant002,
  ant003,
  ant004,
  ant005,
  ant011,
  nsx001,
  nsx002,
  nsx003,
  nsx004,
  nsx008,
  nsx009,
  nsx010,
  nsx011,
  nsx014,
  nsx018,
  nsx020,
  nsx024,
  own001,
  own002,
  own003,
  own004,
  path001,
  tkg005,
  tkg009,
  tkg010,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for an id that no rule has. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
