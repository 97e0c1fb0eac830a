import type { Locale } from '../vocabulary.ts';
import { readDate } from './date.ts';
import { helperIn } from './helper.ts';
import { sentences } from './sentences.ts';
import type { AgreementLanguage, StudentLanguage } from './student-languages.ts';
import { spanOf, type Text } from './text.ts';
import type { AgreementReading, DateReading, Span } from './types.ts';

/** A part of a line with its place: what stands between two `maar`. */
type Part = { readonly line: string; readonly at: number };

/** The first agreement in a text: an action of the student's own that is promised or has its day. Null when there is none. */
export function agreementIn(
  text: Text,
  { agreement: language }: StudentLanguage,
  options: { locale: Locale; today: string },
): AgreementReading | null {
  for (const sentence of sentences(text)) {
    if (sentence.end === '?') continue;
    for (const part of partsOf(sentence)) {
      const found = agreementInPart(text, part, language, options);
      if (found) return found;
    }
  }
  return null;
}

const TURN = / (?:maar|but) /gu;

function partsOf({ line, at }: Part): readonly Part[] {
  const starts = [0, ...[...line.matchAll(TURN)].map((match) => match.index + match[0].length - 1)];
  return starts.map((start, index) => ({ line: line.slice(start, starts[index + 1] ?? line.length), at: at + start }));
}

function agreementInPart(
  text: Text,
  part: Part,
  language: AgreementLanguage,
  options: { locale: Locale; today: string },
): AgreementReading | null {
  const signs = signsIn(part.line, language);
  if (signs === null) return null;
  const raw = spanOf(text, part.at + 1, part.at + part.line.length - 1);
  const date = readDate(text.raw.slice(...raw), options);
  const starts = actionStart(part.line, signs, language, date);
  if (starts === null) return null;
  const when = date ? withPreposition(text.raw, date.span, raw[0], language) : looseTimeIn(text, part, language);
  const who = helperIn(text, part, language);
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

function signsIn(line: string, language: AgreementLanguage): Signs | null {
  const [sworn, promise, deed] = [language.sworn.exec(line), language.promise.exec(line), language.deed.exec(line)];
  return sworn || promise || deed ? { sworn, promise, deed } : null;
}

/** Where in a part the action begins: after a promise, or at a deed with a day of its own. */
function actionStart(
  line: string,
  { sworn, promise, deed }: Signs,
  language: AgreementLanguage,
  date: DateReading | null,
): number | null {
  if (language.unsure.test(line)) return null;
  const after = sworn ? afterOf(sworn) : line.length;
  if (sworn && line.slice(after).trim().split(' ').length > 1) return inner(line, after, language);
  if (!sworn && language.noAgreement.test(line)) return null;
  if (date !== null && 'problem' in date && date.problem === 'past') return null;
  if (language.leisure.test(line)) return null;
  const timed = date !== null || language.looseTime.test(line);
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

/** Cuts a time or a helper off the edges of the action, and particles, marks and joining words with them. */
function trimmed(text: Text, span: Span, edges: readonly (Span | null)[], language: AgreementLanguage): Span | null {
  let [from, to] = span;
  const joined = new RegExp(`^${language.joined}\\s+$`, 'iu');
  const joining = new RegExp(`(?:^|\\s)${language.joined}\\s*$`, 'iu');
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
    from += particleAt(text.raw.slice(from, to), /^(\p{L}+)(?=\s)/u, language);
    to -= particleAt(text.raw.slice(from, to), /(?<=\s)(\p{L}+)$/u, language);
  }
  return to > from ? [from, to] : null;
}

function particleAt(piece: string, place: RegExp, language: AgreementLanguage): number {
  const word = place.exec(piece)?.[1];
  return word !== undefined && language.particles.has(word.toLowerCase()) ? word.length : 0;
}

function literal(text: Text, span: Span | null): string | null {
  return span ? text.raw.slice(...span) : null;
}
