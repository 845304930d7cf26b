import { readFileSync } from 'node:fs';
import { ValidationError } from '../core/errors';
import type { Cidr, Ip } from '../core/net';
import { readCsvNodes } from './csv-nodes';
import { findJsonFault } from './json-fault';
import { isKubernetesObject, readKubectlNodes } from './kubectl-nodes';
import { type NodeInventory, type NodeReader, type NodeText, readNode } from './node-inventory';
import { type ObservedNode, readObservedNode } from './observed-node';

/** A node as a person writes it in a program or a JSON file. */
export interface PlainNodeInventory {
  readonly name: string;
  /** The address that is the next hop, or one per family. */
  readonly addresses: readonly (Ip | string)[] | string;
  /** One block per family. */
  readonly podCidrs: readonly (Cidr | string)[] | string;
  /** @default - not stated */
  readonly ready?: boolean;
  /** @default - not stated */
  readonly uid?: string;
}

/** What an inventory of nodes can be read from: text as JSON or CSV, or a value in one of the JSON forms. */
export type NodeSource = string | object | readonly PlainNodeInventory[];

/**
 * Reads an inventory of nodes.
 *
 * - what `kubectl get nodes -o json` prints, a `NodeList` or a single Node, as text or as an object;
 * - a list of {@link PlainNodeInventory}, as text or as objects;
 * - CSV text with the header `name,address,podCIDR`.
 *
 * Nothing is guessed and no node is left out: a node without an address or a podCIDR is an error.
 *
 * @param at the file it comes from, for errors @default nodes
 * @throws ValidationError INV002 for text that is not JSON, with line and column; INV003 for another kind of object;
 * INV004 to INV006 for a node without name, address or podCIDR; INV007 and INV008 for CSV; INV009 for an empty
 * inventory; INV010 for text in another form; ADR001 and ADR002 for addresses
 */
export function readNodes(source: NodeSource, at = 'nodes'): NodeInventory[] {
  const nodes = readSource(source, at, readNode);
  if (nodes.length > 0) return nodes;
  throw new ValidationError(
    'INV009',
    'has no nodes; an empty inventory would delete every route, so check what wrote it',
    at,
  );
}

/**
 * Reads the nodes of a running cluster as they are, in any form {@link readNodes} reads: one that has no address or no
 * podCIDR yet is among them.
 *
 * @param at the file it comes from, for errors @default nodes
 * @throws ValidationError as {@link readNodes}, but for INV005 and INV006
 */
export function readObservedNodes(source: NodeSource, at = 'nodes'): ObservedNode[] {
  const nodes = readSource(source, at, readObservedNode);
  if (nodes.length > 0) return nodes;
  throw new ValidationError('INV009', 'has no nodes; write it again with kubectl get nodes -o json', at);
}

/**
 * Reads the inventory in a file, in any form {@link readNodes} reads from text.
 *
 * @param path relative to the current folder, or absolute; named in errors as given
 * @throws ValidationError INV001 for a file that cannot be read, and as {@link readNodes}
 */
export function readNodesFile(path: string): NodeInventory[] {
  return readNodes(contentOf(path), path);
}

/**
 * Reads the nodes of a running cluster from a file, as {@link readObservedNodes} does.
 *
 * @param path relative to the current folder, or absolute; named in errors as given
 * @throws ValidationError INV001 for a file that cannot be read, and as {@link readObservedNodes}
 */
export function readObservedNodesFile(path: string): ObservedNode[] {
  return readObservedNodes(contentOf(path), path);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = READ_ERRORS[code ?? ''] ?? `cannot be read (${code})`;
    throw new ValidationError('INV001', `${reason}; write it with kubectl get nodes -o json > ${path}`, path);
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function readSource<Node>(source: NodeSource, at: string, read: NodeReader<Node>): Node[] {
  return typeof source === 'string' ? readText(source, at, read) : readValue(source, at, read);
}

function readText<Node>(text: string, file: string, read: NodeReader<Node>): Node[] {
  const content = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  const start = content.trimStart();
  if (start === '') return [];
  const isJson = start.startsWith('{') || start.startsWith('[');
  const other = text.includes('\0') ? NO_TEXT : OTHER_FORMS.find(({ begins }) => begins.test(start))?.is;
  if (other !== undefined) throw new ValidationError('INV010', `${other}; ${JSON_FIX} > ${file}`, file);
  return isJson ? readValue(parseJson(content, file), file, read) : readCsvNodes(content, file, read);
}

const BYTE_ORDER_MARK = 0xfeff;

const JSON_FIX = 'write it with kubectl get nodes -o json';

const NO_TEXT = 'is no text in UTF-8, but binary, or UTF-16 as Windows PowerShell writes it';

/** What people have at hand and is no inventory, by its beginning; the first that fits. */
const OTHER_FORMS: readonly { readonly begins: RegExp; readonly is: string }[] = [
  { begins: /^(?:---|apiVersion:|items:|kind:|metadata:)/, is: 'is YAML and not JSON' },
  { begins: /^NAME +STATUS /, is: 'is the table that kubectl prints for people, and not JSON' },
  { begins: /^[^{[,\n][^,\n]*(?:\n|$)/, is: 'is neither JSON nor CSV' },
];

function parseJson(text: string, file: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    const { line, column, truncated, found } = findJsonFault(text);
    const problem = truncated
      ? 'is cut off: the JSON ends here before it is complete; write it again'
      : `is not JSON: ${found} cannot stand here`;
    throw new ValidationError('INV002', problem, `${file}:${line}:${column}`);
  }
}

function readValue<Node>(value: object, file: string, read: NodeReader<Node>): Node[] {
  if (typeof value !== 'object' || value === null) {
    const message = `is ${value} and not an inventory; give what readNodesFile, or kubectl get nodes -o json, gives`;
    throw new ValidationError('INV003', message, file);
  }
  if (!Array.isArray(value)) return readKubectlNodes(value, file, read);
  return value.flatMap((item: unknown, index) => {
    const at = `${file}[${index}]`;
    if (typeof item !== 'object' || item === null) {
      throw new ValidationError(
        'INV003',
        `is ${JSON.stringify(item)} and not a node; give name, addresses, podCidrs`,
        at,
      );
    }
    if (isKubernetesObject(item)) return readKubectlNodes(item, at, read);
    return [read(plainText(item as PlainNodeInventory), at)];
  });
}

function plainText({ name, addresses, podCidrs, ready, uid }: PlainNodeInventory): NodeText {
  return {
    name,
    addresses: listOf(addresses),
    podCidrs: listOf(podCidrs),
    ...(typeof ready === 'boolean' ? { ready } : {}),
    ...(typeof uid === 'string' ? { uid } : {}),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
