import type { Locale } from '../vocabulary.ts';
import { EN } from './en.ts';
import { NL } from './nl.ts';

/** What acute distress may be about. The guide never judges; it only asks whether this was meant. */
export const MATTERS = ['suicide', 'abuse', 'violence'] as const;
export type Matter = (typeof MATTERS)[number];

/** A sign of acute distress and the words that show it: UTF-16 offsets in the text, the end not included. */
export type CareSign = { readonly matter: Matter; readonly span: readonly [start: number, end: number] };

/** A language's signs, most acute first, and what looks like one and is none. */
export type CareLexicon = { readonly signs: Readonly<Record<Matter, readonly RegExp[]>>; readonly lookAlikes: readonly RegExp[] };

/**
 * Looks for signs of acute distress in what a student writes. Both languages are read, the student's own first: in need
 * people write as it comes. A sign inside a look-alike ("ik schaam me dood") is none.
 */
export function readCare(text: string, locale: Locale): CareSign | null {
  const plain = asTyped(text);
  const covered = [...NL.lookAlikes, ...EN.lookAlikes].flatMap((pattern) => spansOf(pattern, plain));
  const lexicons = locale === 'nl' ? [NL, EN] : [EN, NL];
  return lexicons.map(({ signs }) => signIn(plain, signs, covered)).find((sign) => sign !== null) ?? null;
}

function signIn(plain: string, signs: CareLexicon['signs'], covered: readonly CareSign['span'][]): CareSign | null {
  for (const matter of MATTERS) {
    const spans = signs[matter].flatMap((pattern) => spansOf(pattern, plain));
    const span = spans.find((found) => !covered.some(([start, end]) => start < found[1] && found[0] < end));
    if (span) return { matter, span };
  }
  return null;
}

function spansOf(pattern: RegExp, plain: string): readonly CareSign['span'][] {
  return [...plain.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** Lower case without accents and with plain apostrophes; every character keeps its place. */
function asTyped(text: string): string {
  return [...text.toLowerCase()]
    .map((character) => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return bare.length === character.length ? bare : character;
    })
    .join('')
    .replace(/[’‘`´]/gu, "'");
}
