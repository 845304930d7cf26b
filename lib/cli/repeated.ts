/** For an option that may be given several times: commander calls it with each text, and with those before. */
export function repeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
