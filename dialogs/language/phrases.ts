/** Bodies of patterns by name, for `<name>` in a phrase. */
export type Sets = Readonly<Record<string, string>>;

const FEW = '(?:[^ .?!,;:"]+ ){0,3}';
const MANY = '(?:[^ .?!;:"]+ ){0,9}';

/**
 * Compiles phrases into one pattern over a `Text.line`; a match begins with the space before
 * its first word and ends at a whole word. Lines have no accents, so that plain code units will do.
 *
 * In a phrase `<x>` stands for the set x, `<x*>` for any number of its words and `<x?>` for at most one (both take the
 * space after them along), `..` for up to three words and `...` for up to nine. The rest is an ordinary pattern.
 * An unknown set throws.
 */
export function phrases(sets: Sets, ...list: readonly string[]): RegExp {
  return new RegExp(` (?:${list.map((source) => expand(source, sets)).join('|')})(?:(?= )|(?<= ))`);
}

/** Expands the placeholders of one phrase into the body of a pattern. */
export function expand(source: string, sets: Sets): string {
  return source
    .replace(/<([\w-]+)([*?]?)>/gu, (_, name: string, many: string) => {
      const body = sets[name];
      if (body === undefined) throw new Error(`No set is called \`${name}\`; add it to the language's sets`);
      return many === '' ? `(?:${body})` : `(?:(?:${body}) )${many}`;
    })
    .replace(/\.\.\. ?/gu, MANY)
    .replace(/(?<!\\|\.)\.\. ?/gu, FEW);
}

/** Every word that can stand in some sets that are plain lists of words. */
export function wordsOf(sets: Sets, names: readonly string[]): ReadonlySet<string> {
  const bodies = names.flatMap((name) => sets[name] ?? []);
  return new Set(bodies.flatMap((body) => body.replace(/^\(\?:|\)$/gu, '').split(/[| ]/u)));
}
