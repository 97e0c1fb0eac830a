import { waysOf, type Anchor } from './anchors.ts';

/** Bodies of patterns by name, for `<name>` in a phrase. */
export type Sets = Readonly<Record<string, string>>;

/** One phrase: its pattern, and for each of its ways the words that a line must hold before it is worth trying; both are made when first asked for. */
export class Phrase {
  readonly #body: () => string;
  #pattern: RegExp | undefined;

  constructor(body: () => string) {
    this.#body = body;
  }

  get pattern(): RegExp {
    return (this.#pattern ??= whole(this.#body()));
  }

  get ways(): readonly (readonly Anchor[])[] {
    return waysOf(this.#body());
  }
}

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
  return whole(list.map((source) => expand(source, sets)).join('|'));
}

/** Compiles phrases each for itself, so that only those are tried whose words a line holds; written as for `phrases`. */
export function apart(sets: Sets, ...list: readonly string[]): readonly Phrase[] {
  return list.map((source) => new Phrase(() => expand(source, sets)));
}

function whole(body: string): RegExp {
  return new RegExp(` (?:${body})(?:(?= )|(?<= ))`);
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
