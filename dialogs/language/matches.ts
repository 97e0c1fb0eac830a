/** All matches of a pattern with the `g` flag, in order, none of them empty. `matchAll` would make the pattern anew at every call. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && match[0] !== ''; match = pattern.exec(text)) matches.push(match);
  return matches;
}
