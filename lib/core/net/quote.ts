const LONGEST = 80;

/** Everything but printable characters and the plain space: what a terminal would hide or act upon. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A text as a message shows it: in quotes, at most 80 characters of it, nothing unprintable. */
export function quote(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${short.replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, escaped)}"`;
}

function escaped(character: string): string {
  return NAMED[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
