import { compiled } from './compiled.ts';

/** Bodies of patterns by name, for `<name>` in a phrase. */
export type Sets = Readonly<Record<string, string>>;

/** The body of a pattern in which sets may stand by their names. */
export type Source = { readonly text: string; readonly sets: Sets };

/** One phrase, with its pattern, which is made when first asked for. */
export class Phrase {
  readonly source: Source;
  #pattern: RegExp | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  get pattern(): RegExp {
    return (this.#pattern ??= compiled(whole(filledIn(this.source))));
  }
}

/** The source of a pattern in which no sets stand. */
export function sourceOf({ source }: RegExp): Source {
  return { text: source, sets: NONE };
}

const NONE: Sets = {};

const FEW = '(?:[^ .?!,;:"]+ ){0,3}';
const MANY = '(?:[^ .?!;:"]+ ){0,9}';

/**
 * Phrases as one. Their pattern stands over a `Text.line`; a match begins with the space before its first word and ends at
 * a whole word. Lines have no accents, so that plain code units will do.
 *
 * In a phrase `<x>` stands for the set x, `<x*>` for any number of its words and `<x?>` for at most one (both take the
 * space after them along), `..` for up to three words and `...` for up to nine. The rest is an ordinary pattern.
 * An unknown set throws when the pattern is made.
 */
export function together(sets: Sets, ...list: readonly string[]): Phrase {
  return new Phrase({ text: list.map(withGaps).join('|'), sets });
}

/** Phrases each for itself, so that only those are tried whose words a line holds; written as for `together`. */
export function apart(sets: Sets, ...list: readonly string[]): readonly Phrase[] {
  return list.map((source) => together(sets, source));
}

function whole(body: string): RegExp {
  return new RegExp(` (?:${body})(?:(?= )|(?<= ))`);
}

/** Expands the placeholders of one phrase into the body of a pattern. */
export function expand(source: string, sets: Sets): string {
  return filledIn({ text: withGaps(source), sets });
}

function withGaps(source: string): string {
  return source.replace(/\.\.\. ?/gu, MANY).replace(/(?<!\\|\.)\.\. ?/gu, FEW);
}

const PLACE = /<([\w-]+)([*?]?)>/gu;

function filledIn({ text, sets }: Source): string {
  return text.replace(PLACE, (place) => standsFor(place, sets));
}

/** The pattern that a set by its name (`<x>`, `<x*>`, `<x?>`) stands for. Throws when there is no such set. */
export function standsFor(place: string, sets: Sets): string {
  const [name = '', many = ''] = place.slice(1, -1).split(/(?=[*?])/u);
  const body = sets[name];
  if (body === undefined) throw new Error(`No set is called \`${name}\`; add it to the language's sets`);
  return many === '' ? `(?:${body})` : `(?:(?:${body}) )${many}`;
}
