import { RULES, type Locale } from '../vocabulary.ts';
import { isGiven, ownWords, type OwnWords } from './given.ts';
import { languageOf, type Language } from './languages.ts';
import { movesIn } from './moves.ts';
import { questionsIn, type Question } from './questions.ts';
import { rewritesFor, type ToRewrite } from './rewrites.ts';
import { sentences, type Sentence } from './sentences.ts';
import { shapeOf } from './shape.ts';
import { seen } from './signs.ts';
import { plain, readText, spanOf, withoutQuotations, type Text } from './text.ts';
import type { EarlierTurn, Finding, FindingKind, MentorReading } from './types.ts';

type Found = { readonly kind: FindingKind; readonly from: number; readonly to: number; readonly sentence: Sentence };
type Heard = { readonly read: Text; readonly parts: readonly Read[]; readonly found: readonly Found[] };
type Read = { readonly sentence: Sentence; readonly questions: readonly Question[] };

/** The number of the handling rule that each kind belongs to first (domain.md §3). */
const RULE_OF = { why: 9, 'fills-in': 10, advice: 1, stacked: 8, dwells: 4 } as const satisfies Record<FindingKind, number>;

/**
 * Reads one turn of a mentor: the form of its last question, what breaks a handling rule, what honours one.
 *
 * Each kind is found at most once, at its first place. What the student said in `earlier` turns may be handed back.
 */
export function readMentor(text: string, options: { locale: Locale; earlier?: readonly EarlierTurn[] }): MentorReading {
  const language = languageOf(options.locale);
  const own = ownWords(options.earlier ?? [], language);
  const heard = hear(text, language, own);
  return {
    form: heard.parts.flatMap((part) => part.questions).at(-1)?.form ?? 'none',
    findings: heard.found.map((found) => finding(found, heard, language, own)),
    moves: movesIn(heard.read.line, language, own),
  };
}

function hear(text: string, language: Language, own: OwnWords): Heard {
  const read = withoutQuotations(readText(text, language.spelling));
  const parts = partsOf(read, language);
  const found = [...signsIn(parts, language, own), ...stackedIn(parts)].toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { read, parts, found };
}

function partsOf(read: Text, language: Language): readonly Read[] {
  return sentences(read).map((sentence) => ({ sentence, questions: questionsIn(sentence, language.grammar) }));
}

/** Whether nothing at all is found in a text; the first thing found settles it. */
function isClear(text: string, language: Language, own: OwnWords): boolean {
  const parts = partsOf(withoutQuotations(readText(text, language.spelling)), language);
  return stackedIn(parts).length === 0 && signsIn(parts, language, own, 1).length === 0;
}

function finding(found: Found, heard: Heard, language: Language, own: OwnWords): Finding {
  const rule = RULES[RULE_OF[found.kind] - 1];
  if (rule === undefined) throw new Error(`No rule has the number of \`${found.kind}\`; correct RULE_OF`);
  const passes = (text: string): boolean => isClear(text, language, own);
  return {
    kind: found.kind,
    rule,
    span: spanOf(heard.read, found.from, found.to),
    tip: `tips.${found.kind}`,
    rewrites: rewritesFor(toRewrite(found, heard), { rewriter: language.rewriter, standing: language.standing, passes }),
  };
}

function toRewrite(found: Found, { read, parts }: Heard): ToRewrite {
  const inside = read.tokens.filter(
    (token) => token.at >= found.sentence.at && token.at < found.sentence.at + found.sentence.line.length,
  );
  return {
    kind: found.kind,
    typed: inside.flatMap((token) => spread(read.raw.slice(token.start, token.end), token.word)),
    words: inside.flatMap((token) => token.word.split(' ')),
    at: read.line.slice(found.sentence.at, found.from).trim().split(' ').filter(Boolean).length,
    questions: found.kind === 'stacked' ? questionTexts(read, parts) : [],
  };
}

/** A word as typed; as it is written in full where that corrects it or takes more than one word. */
function spread(typed: string, word: string): readonly string[] {
  return word.includes(' ') || plain(typed) !== word ? word.split(' ') : [typed];
}

/** Each separate question as typed, without the joining word before it. */
function questionTexts(read: Text, parts: readonly Read[]): readonly string[] {
  return parts.flatMap(({ sentence, questions }) => {
    const separate = questions.filter((question) => question.separate);
    return separate.map((question, index) => {
      const until = separate[index + 1]?.at ?? sentence.line.length;
      const [from, to] = spanOf(read, sentence.at + question.at, sentence.at + until);
      return read.raw.slice(from, to).replace(/(?:[\s,;:.?!-]|\s(?:en|of|maar|and|or|but)|, (?:ik bedoel|i mean))+$/iu, '');
    });
  });
}

function signsIn(parts: readonly Read[], language: Language, own: OwnWords, most = Infinity): readonly Found[] {
  const first = new Map<FindingKind, Found>();
  for (const { sentence, questions } of parts) {
    const asked = {
      asks: sentence.end === '?' || questions.length > 0,
      asksFrom: questions.find((question) => question.inverted)?.at ?? Infinity,
    };
    const words = sentence.line.trim().split(' ');
    const shaped = { ...sentence, words, shape: shapeOf(words, language.classOf) };
    for (const likely of language.signs.likely(words)) {
      const { sign } = likely;
      if (first.has(sign.kind)) continue;
      const place = seen(likely, shaped, asked, language.signs.may);
      if (!place || (sign.given && isGiven(sentence, place, own, language))) continue;
      first.set(sign.kind, { kind: sign.kind, from: place[0], to: place[1], sentence });
      if (first.size === most) return [...first.values()];
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
