import { RULES, type Locale } from '../vocabulary.ts';
import { isGiven, ownWords, type OwnWords } from './given.ts';
import { languageOf, type Language } from './languages.ts';
import { movesIn } from './moves.ts';
import { questionsIn, type Question } from './questions.ts';
import { rewritesFor } from './rewrites.ts';
import { sentences, type Sentence } from './sentences.ts';
import { seen } from './signs.ts';
import { readText, spanOf, type Text } from './text.ts';
import type { EarlierTurn, Finding, FindingKind, MentorReading } from './types.ts';

type Found = { readonly kind: FindingKind; readonly from: number; readonly to: number; readonly sentence: Sentence };
type Read = { readonly sentence: Sentence; readonly questions: readonly Question[] };

/** The number of the handling rule that each kind belongs to first (domain.md §3). */
export const RULE_OF = { why: 9, 'fills-in': 10, advice: 1, stacked: 8, dwells: 4 } as const satisfies Record<
  FindingKind,
  number
>;

/**
 * Reads one turn of a mentor: the form of its last question, what breaks a handling rule, what honours one.
 *
 * Each kind is found at most once, at its first place. What the student said in `earlier` turns may be handed back.
 */
export function readMentor(text: string, options: { locale: Locale; earlier?: readonly EarlierTurn[] }): MentorReading {
  const language = languageOf(options.locale);
  const read = readText(text, language.spelling);
  const parts = sentences(read).map((sentence) => ({ sentence, questions: questionsIn(sentence, language.grammar) }));
  const own = ownWords(options.earlier ?? [], language);
  const found = [...signsIn(parts, language, own), ...stackedIn(parts)].sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    form: parts.flatMap((part) => part.questions).at(-1)?.form ?? 'none',
    findings: found.map((one) => finding(one, read, language, options.locale)),
    moves: movesIn(read.line, language, own),
  };
}

function finding(found: Found, read: Text, language: Language, locale: Locale): Finding {
  const rule = RULES[RULE_OF[found.kind] - 1];
  if (rule === undefined) throw new Error(`No rule has the number of \`${found.kind}\`; correct RULE_OF`);
  return {
    kind: found.kind,
    rule,
    span: spanOf(read, found.from, found.to),
    tip: `tips.${found.kind}`,
    rewrites: rewritesFor(found, read, language, locale),
  };
}

function signsIn(parts: readonly Read[], language: Language, own: OwnWords): readonly Found[] {
  const first = new Map<FindingKind, Found>();
  for (const { sentence, questions } of parts) {
    const asks = sentence.end === '?' || questions.length > 0;
    for (const sign of language.signs) {
      if (first.has(sign.kind)) continue;
      const place = seen(sign, sentence, asks);
      if (!place || (sign.given && isGiven(sentence, place, own, language))) continue;
      first.set(sign.kind, { kind: sign.kind, from: place[0], to: place[1], sentence });
    }
  }
  return [...first.values()];
}

function stackedIn(parts: readonly Read[]): readonly Found[] {
  const separate = parts.flatMap(({ sentence, questions }) =>
    questions.filter((question) => question.separate).map((question) => ({ sentence, at: sentence.at + question.at })),
  );
  const [, second] = separate;
  if (!second) return [];
  return [
    { kind: 'stacked', from: second.at, to: second.sentence.at + second.sentence.line.length - 1, sentence: second.sentence },
  ];
}
