import type { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { claim } from './claims';
import { known } from './known';
import type { NsxManager } from './nsx-manager';
import { takeLogicalId } from './terraform-name';

/** A tag of an NSX object. */
export interface NsxTag {
  /** At most 128 characters. @default - none */
  readonly scope?: string;
  /** At most 256 characters. @default - none */
  readonly tag?: string;
}

/** What every object on an NSX Manager can be given. */
export interface NsxObjectProps {
  /**
   * Its id in NSX, the last part of its policy path: letters, digits, `.`, `_` and `-`, at most 255.
   * Changing it makes another object.
   * @default - the construct id
   */
  readonly nsxId?: string;
  /** Its name as NSX and vSphere show it, at most 255 characters. @default - the construct id */
  readonly displayName?: string;
  /** At most 1024 characters. @default - none */
  readonly description?: string;
  /** @default - none */
  readonly tags?: readonly NsxTag[];
}

/** Where an object stands. */
export interface Place {
  /** What it is called in messages: `Tier-1`. */
  readonly what: string;
  /** Terraform's resource type. */
  readonly type: string;
  readonly manager: NsxManager;
  /** The collection its id is unique in: `/infra/tier-1s`, or the key of its parent and a word. */
  readonly collection: string;
  /** Short name of the parent, which its Terraform name begins with. @default - it has none */
  readonly parent?: string;
}

/** How an object is known. */
export interface Identity {
  readonly nsxId: string;
  readonly displayName: string;
  /** Name of the resource in Terraform's address. */
  readonly logicalId: string;
}

/** An id as far as it is safe everywhere: in policy paths, searches and route names. No official list exists. */
const NSX_ID = /^[A-Za-z0-9._-]+$/;
const LONGEST_NAME = 255;

/**
 * The id, the name and the Terraform name of an object, checked. They follow from the object alone, never from the
 * place of its construct in the tree, so that moving a construct changes nothing.
 *
 * @throws ValidationError TOKEN001 for a token, ID001 for an id NSX may not take, NSX025 for one that is too long or
 * empty, ID002 for an id that is used twice, ID003 for a Terraform name that is used twice
 */
export function identify(construct: Construct, props: NsxObjectProps, place: Place): Identity {
  const at = construct.node.path;
  const nsxId = checkId(props.nsxId ?? construct.node.id, 'nsxId', place.what, at);
  const displayName = known(props.displayName ?? construct.node.id, 'displayName', at);
  checkLength(displayName, 'displayName', 1, LONGEST_NAME, at);
  checkLength(props.description ?? '', 'description', 0, 1024, at);
  for (const { scope = '', tag = '' } of props.tags ?? []) {
    checkLength(scope, 'scope of a tag', 0, 128, at);
    checkLength(tag, 'tag', 0, 256, at);
  }
  const { host } = place.manager;
  const other = claim(construct.node.root, `${host} ${place.collection} ${nsxId}`, construct);
  if (other !== undefined) {
    const message = `${place.what} id ${nsxId} is used by ${other.node.path} on ${host} already; give another nsxId`;
    throw new ValidationError('ID002', message, at);
  }
  const logicalId = takeLogicalId(construct, place.type, [place.manager.alias, place.parent, nsxId]);
  return { nsxId, displayName, logicalId };
}

/**
 * An id as it was given.
 *
 * @param property where it was given, for the message
 * @throws ValidationError TOKEN001, ID001, NSX025 as {@link identify}
 */
export function checkId(id: string, property: string, what: string, at: string): string {
  checkLength(known(id, property, at), property, 1, LONGEST_NAME, at);
  if (NSX_ID.test(id)) return id;
  const message = `${JSON.stringify(id)} is not an id for a ${what}; use letters, digits, ".", "_" and "-" in ${property}`;
  throw new ValidationError('ID001', message, at);
}

function checkLength(text: string, what: string, least: number, most: number, at: string): void {
  if (text.length >= least && text.length <= most) return;
  const problem = text.length === 0 ? 'is empty' : `has ${text.length} characters`;
  throw new ValidationError('NSX025', `${what} ${problem}; give ${least} to ${most}`, at);
}
