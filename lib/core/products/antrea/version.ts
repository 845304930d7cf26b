import { ValidationError } from '../../errors';

/** The release lines this library has tables for, oldest first. */
export const ANTREA_LINES = [
  '0.11',
  '0.12',
  '0.13',
  '1.0',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '1.7',
  '1.8',
  '1.9',
  '1.10',
  '1.11',
  '1.12',
  '1.13',
  '1.14',
  '1.15',
  '2.0',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '2.7',
] as const;

/** A release line, as `2.7`. */
export type AntreaLine = (typeof ANTREA_LINES)[number];

const LINES: readonly string[] = ANTREA_LINES;

/** A version of Antrea this library has tables for. */
export interface AntreaVersion {
  readonly line: AntreaLine;
  /** The third number. Absent where only the line was given, which stands for its newest release. */
  readonly patch?: number;
  /** As it is printed: `2.7.0`, or `2.7` where only the line was given. */
  readonly text: string;
}

/** A build suffix names a packager's build of the same release: `1.2.3+vmware.4-tkg.1`. */
const FORM = /^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*))(?:\.(0|[1-9]\d*))?(?:\+[0-9A-Za-z.-]+)?$/;

/** The version a text names: `0.13.3`, `v2.7.0`, `2.7`, `1.2.3+vmware.4`. Undefined where there is no table for it. */
export function readAntreaVersion(text: string): AntreaVersion | undefined {
  const [, name, patch] = FORM.exec(text) ?? [];
  const line = ANTREA_LINES.find((known) => known === name);
  if (line === undefined) return undefined;
  return patch === undefined ? { line, text: line } : { line, patch: Number(patch), text: `${line}.${patch}` };
}

/**
 * The version a text names, as {@link readAntreaVersion}.
 *
 * @param at where the text stands, for the error
 * @throws ValidationError VERSION001 for a text that is no version, and for a release line without a table
 */
export function antreaVersion(text: string, at?: string): AntreaVersion {
  const version = readAntreaVersion(text);
  if (version !== undefined) return version;
  const what = FORM.test(text)
    ? `antrea ${text} has no table here`
    : `${JSON.stringify(text)} is not an antrea version`;
  const [first] = ANTREA_LINES;
  const last = ANTREA_LINES[ANTREA_LINES.length - 1];
  throw new ValidationError('VERSION001', `${what}; give one from ${first} to ${last}, as 2.7.0`, at);
}

/** Whether a version is the given release, `1.4` or `2.5.1`, or a later one. */
export function isAntreaSince(version: AntreaVersion, release: string): boolean {
  const [major, minor, patch = 0] = release.split('.').map(Number);
  const line = `${major}.${minor}`;
  if (version.line !== line) return position(version.line) > position(line);
  return version.patch === undefined || version.patch >= patch;
}

/** Whether a version is of the given release line or of an earlier one. */
export function isAntreaUntil(version: AntreaVersion, line: AntreaLine): boolean {
  return position(version.line) <= position(line);
}

function position(line: string): number {
  return LINES.indexOf(line);
}
