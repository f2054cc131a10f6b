/** Reads the first `1.2` or `1.2.3` in a text, after `after` when given; undefined when there is none. */
export function readVersion(text: string, after?: RegExp): string | undefined {
  const match = after === undefined ? null : after.exec(text);
  if (after !== undefined && match === null) return undefined;
  const rest = match === null ? text : text.slice(match.index + match[0].length);
  return /\d+\.\d+(?:\.\d+)?/.exec(rest)?.[0];
}

/** Tells whether a dotted version is the wanted one or newer, compared number by number. */
export function isAtLeast(version: string, wanted: string): boolean {
  const have = version.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (const [place, number] of want.entries()) {
    const mine = have[place] ?? 0;
    if (mine !== number) return mine > number;
  }
  return true;
}
