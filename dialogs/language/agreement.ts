import type { Locale } from '../vocabulary.ts';
import { kindAt, LETTER } from './characters.ts';
import { readDate } from './date.ts';
import { helperIn } from './helper.ts';
import { matchesOf } from './matches.ts';
import { once } from './memo.ts';
import { sentences } from './sentences.ts';
import type { May } from './sieve.ts';
import type { AgreementLanguage, StudentLanguage } from './student-languages.ts';
import { spanOf, type Text } from './text.ts';
import type { AgreementReading, DateReading, Span } from './types.ts';

/** A part of a line with its place: what stands between two `maar`. */
type Part = { readonly line: string; readonly at: number };

/**
 * The first agreement in a text: an action of the student's own that is promised or has its day. Null when there is none.
 * A pattern that may not match by `may` is not tried.
 */
export function agreementIn(
  text: Text,
  { agreement: language }: StudentLanguage,
  options: { locale: Locale; today: string },
  may: May = () => true,
): AgreementReading | null {
  for (const sentence of sentences(text)) {
    if (sentence.end === '?' && !SEEKS_ASSENT.test(sentence.line)) continue;
    const parts = partsOf(sentence, TURN);
    const others = sentence.line.includes(' ,') ? partsOf(sentence, NEW_PROMISE).slice(1) : [];
    for (const part of [...parts, ...others]) {
      const found = agreementInPart(text, part, language, options, may);
      if (found) return found;
    }
  }
  return null;
}

/** A promise that ends in a word that asks no more than assent: `ik stuur het vrijdag, goed?` */
const SEEKS_ASSENT = / , (?:goed|oke|ok|okay|ja|he|afgesproken|deal|alright|all right|right|yeah|yes) [?]? ?$/u;
const TURN = / (?:maar|but) /gu;
/** Where a new promise may begin besides: `, dus`, and `, ik ga` or `, morgen bel ik` after a clause that is no condition. */
const NEW_PROMISE =
  /(?<=^(?! (?:als|if|stel|wanneer|when|misschien|maybe|toen) )[^,]* ,) (?:(?:dus|so) |(?=(?:ik (?:ga|zal)|i (?:will|am going to)) )|(?=(?:(?:op|over|na|vanaf|in|volgende|komende|aanstaande|uiterlijk) )?(?:morgen|overmorgen|vanavond|vanmiddag|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:een|twee|drie) (?:dagen|weken|week)|week|maand)(?:ochtend|middag|avond)? (?:[^ ,]+ ){0,2}?[^ ,]+ ik )|(?=(?:(?:on|next|this|by|in) )?(?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|(?:two|three) (?:days|weeks))(?: (?:morning|afternoon|evening))? (?:i (?:will|am)|[^ ,]+ i will) ))/gu;

function partsOf({ line, at }: Part, turn: RegExp): readonly Part[] {
  const turns = matchesOf(turn, line);
  if (turns.length === 0) return [{ line, at }];
  const starts = [0, ...turns.map((match) => match.index + match[0].length - 1)];
  return starts.map((start, index) => ({ line: line.slice(start, starts[index + 1] ?? line.length), at: at + start }));
}

function agreementInPart(
  text: Text,
  part: Part,
  language: AgreementLanguage,
  options: { locale: Locale; today: string },
  may: May,
): AgreementReading | null {
  const signs = signsIn(part.line, language, may);
  if (signs === null || isUndone(part.line, signs, language, may)) return null;
  const raw = spanOf(text, part.at + 1, part.at + part.line.length - 1);
  const date = readDate(text.raw.slice(...raw), options);
  const starts = actionStart(part.line, signs, language, date, may);
  if (starts === null) return null;
  const when = date ? withPreposition(text.raw, date.span, raw[0], language) : looseTimeIn(text, part, language);
  const who = helperIn(text, part, language, may);
  const ends = actionEnd(part.line, starts, language);
  const action = spanOf(text, part.at + starts, part.at + ends);
  return {
    what: literal(text, trimmed(text, action, [when, who], language)),
    when: literal(text, when),
    who: literal(text, who),
    date: date && 'date' in date ? date.date : null,
  };
}

/** What may begin an action in a part: at least one of the three. */
type Signs = Readonly<Record<'sworn' | 'promise' | 'deed', RegExpExecArray | null>>;

function signsIn(line: string, language: AgreementLanguage, may: May): Signs | null {
  const [sworn, promise, deed] = [language.sworn, language.promise, language.deed].map((pattern) =>
    may(pattern) ? pattern.exec(line) : null,
  );
  return sworn || promise || deed ? { sworn: sworn ?? null, promise: promise ?? null, deed: deed ?? null } : null;
}

/** Whether what follows the signs is no agreement whatever its day. */
function isUndone(line: string, { sworn }: Signs, language: AgreementLanguage, may: May): boolean {
  if (may(language.unsure) && language.unsure.test(line)) return true;
  return !sworn && may(language.noAgreement) && language.noAgreement.test(line);
}

/** Where in a part the action begins: after a promise, or at a deed with a day of its own. */
function actionStart(
  line: string,
  { sworn, promise, deed }: Signs,
  language: AgreementLanguage,
  date: DateReading | null,
  may: May,
): number | null {
  const after = sworn ? afterOf(sworn) : line.length;
  if (sworn && line.slice(after).trim().split(' ').length > 1) return inner(line, after, language);
  if (date !== null && 'problem' in date && date.problem === 'past') return null;
  if (may(language.leisure) && language.leisure.test(line)) return null;
  const timed = date !== null || (may(language.looseTime) && language.looseTime.test(line));
  if (promise) return timed || language.action.test(line.slice(afterOf(promise) - 1)) ? afterOf(promise) : null;
  const recurs = language.recurring.test(line) && !sworn;
  return deed && (timed || sworn) && !recurs ? afterOf(deed) : null;
}

function afterOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** `afgesproken: ik ga bellen`: what is sworn begins after a promise inside it. */
function inner(line: string, from: number, language: AgreementLanguage): number {
  const promise = language.promise.exec(line.slice(from - 1));
  if (promise && promise.index < 2) return from - 1 + afterOf(promise);
  const deed = language.deed.exec(line.slice(from - 1));
  return deed && deed.index < 2 ? from - 1 + afterOf(deed) : from;
}

function actionEnd(line: string, from: number, language: AgreementLanguage): number {
  const end = language.endOfAction.exec(line.slice(from));
  return end ? from + end.index : line.length;
}

/** An hour after a day: `om half vier`, `at 3 pm`. */
const HOUR = /^\s+(?:om|at) (?:half |kwart (?:voor|over) |tien (?:voor|over) )?[\p{L}\d:.]+(?: (?:uur|o'clock|am|pm))?/iu;

function withPreposition(raw: string, day: Span, offset: number, language: AgreementLanguage): Span {
  const from = day[0] + offset;
  const to = day[1] + offset + (HOUR.exec(raw.slice(day[1] + offset))?.[0].length ?? 0);
  const lead = /^(?:op|on|uiterlijk|tegen|nog)\s+/iu.exec(raw.slice(from, to));
  if (lead) return [from + lead[0].length, to];
  const before = language.beforeDay.exec(raw.slice(offset, from));
  return before ? [offset + before.index, to] : [from, to];
}

function looseTimeIn(text: Text, { line, at }: Part, language: AgreementLanguage): Span | null {
  const match = language.looseTime.exec(line);
  return match ? spanOf(text, at + match.index, at + match.index + match[0].length) : null;
}

/** The joining words of a language before a time or a helper: as all that stands there, and at the end of an action. */
const joinedIn = once(({ joined }: AgreementLanguage) => ({
  joined: new RegExp(`^${joined}\\s+$`, 'iu'),
  joining: new RegExp(`(?:^|\\s)${joined}\\s*$`, 'iu'),
}));

/** Cuts a time or a helper off the edges of the action, and particles, marks and joining words with them. */
function trimmed(text: Text, span: Span, edges: readonly (Span | null)[], language: AgreementLanguage): Span | null {
  let [from, to] = span;
  const { joined, joining } = joinedIn(language);
  for (let before = ''; before !== `${from} ${to}`;) {
    before = `${from} ${to}`;
    for (const edge of edges) {
      if (!edge) continue;
      const leads = edge[0] <= from || joined.test(text.raw.slice(from, edge[0]));
      if (leads && edge[1] > from) from = Math.min(edge[1], to);
      if (edge[1] < to || edge[0] >= to) continue;
      to = Math.max(edge[0], from);
      to -= joining.exec(text.raw.slice(from, to))?.[0].length ?? 0;
    }
    from += /^[\s,.;:!]+/u.exec(text.raw.slice(from, to))?.[0].length ?? 0;
    to -= /[\s,.;:!]+$/u.exec(text.raw.slice(from, to))?.[0].length ?? 0;
    from += firstParticle(text.raw.slice(from, to), language);
    to -= lastParticle(text.raw.slice(from, to), language);
  }
  return to > from ? [from, to] : null;
}

function firstParticle(piece: string, language: AgreementLanguage): number {
  return particle(/^\p{L}+(?=\s)/u.exec(piece)?.[0], language);
}

function lastParticle(piece: string, language: AgreementLanguage): number {
  let from = piece.length;
  while (from > 0 && kindAt(piece, from - 1) === LETTER) from -= 1;
  return from > 0 && /\s/u.test(piece.charAt(from - 1)) ? particle(piece.slice(from), language) : 0;
}

/** The length of a word that is a particle; 0 for all others. */
function particle(word: string | undefined, language: AgreementLanguage): number {
  return word !== undefined && language.particles.has(word.toLowerCase()) ? word.length : 0;
}

function literal(text: Text, span: Span | null): string | null {
  return span ? text.raw.slice(...span) : null;
}
