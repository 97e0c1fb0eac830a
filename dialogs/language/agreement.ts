import type { Locale } from '../vocabulary.ts';
import { readDate } from './date.ts';
import { sentences } from './sentences.ts';
import type { AgreementLanguage, StudentLanguage } from './student-languages.ts';
import { spanOf, type Text } from './text.ts';
import type { AgreementReading, Span } from './types.ts';

type Place = { readonly from: number; readonly to: number };

/** The first agreement in a text: an action of the student's own that is promised or has its day. Null when there is none. */
export function agreementIn(
  text: Text,
  { agreement: language }: StudentLanguage,
  options: { locale: Locale; today: string },
): AgreementReading | null {
  for (const sentence of sentences(text)) {
    if (sentence.end === '?') continue;
    const raw = spanOf(text, sentence.at + 1, sentence.at + sentence.line.length - 1);
    const date = readDate(text.raw.slice(...raw), options);
    const starts = actionStart(sentence.line, language, date !== null);
    if (starts === null) continue;
    const day = date && spanFrom(date.span, raw[0]);
    const when = day ? withPreposition(text.raw, day, raw[0], language) : looseTimeIn(text, sentence.line, sentence.at, language);
    const who = helperIn(text, sentence.line, sentence.at, language);
    const ends = actionEnd(sentence.line, starts, language);
    return {
      what: literal(text, trimmed(text, spanOf(text, sentence.at + starts, sentence.at + ends), [when, who])),
      when: literal(text, when),
      who: literal(text, who),
      date: date && 'date' in date ? date.date : null,
    };
  }
  return null;
}

function actionStart(line: string, language: AgreementLanguage, hasDay: boolean): number | null {
  const promise = language.promise.exec(line);
  const from = promise ? promise.index + promise[0].length : 0;
  if (promise && language.sworn.test(promise[0])) return language.unsure.test(line) ? null : from;
  if (language.noAgreement.test(line)) return null;
  if (promise) {
    return language.action.test(line.slice(from - 1)) ? from : null;
  }
  const deed = hasDay || language.looseTime.test(line) ? language.deed.exec(line) : null;
  return deed ? deed.index + (deed[0].startsWith(' ') ? 1 : 0) : null;
}

function actionEnd(line: string, from: number, language: AgreementLanguage): number {
  const end = language.endOfAction.exec(line.slice(from));
  return end ? from + end.index : line.length;
}

function spanFrom(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}

function withPreposition(raw: string, day: Span, from: number, language: AgreementLanguage): Span {
  const before = language.beforeDay.exec(raw.slice(from, day[0]));
  return before ? [from + before.index, day[1]] : day;
}

function looseTimeIn(text: Text, line: string, at: number, language: AgreementLanguage): Span | null {
  const match = language.looseTime.exec(line);
  return match ? spanOf(text, at + match.index, at + match.index + match[0].length) : null;
}

function helperIn(text: Text, line: string, at: number, language: AgreementLanguage): Span | null {
  const match = language.helper.exec(line);
  const helper = match?.slice(1).find((group) => group !== undefined);
  if (!match || helper === undefined) return null;
  const from = at + match.index + match[0].indexOf(helper);
  return spanOf(text, from, from + helper.length);
}

/** Cuts a time or a helper off the edges of the action, and marks and joining words with them. */
function trimmed(text: Text, span: Span, edges: readonly (Span | null)[]): Span | null {
  let [from, to] = span;
  for (let round = 0; round < 2; round += 1) {
    for (const edge of edges) {
      if (!edge) continue;
      if (edge[0] <= from + 1 && edge[1] > from && edge[1] < to) from = edge[1];
      if (edge[1] >= to - 1 && edge[0] > from && edge[0] < to) to = edge[0];
    }
    const piece: Place = { from, to };
    from = piece.from + (/^[\s,;:]+/u.exec(text.raw.slice(piece.from, piece.to))?.[0].length ?? 0);
    to -=
      /(?:[\s,.;:!]|\b(?:met|samen met|met hulp van|en|with|with help from|with the help of|and|together with))+$/u.exec(
        text.raw.slice(from, to),
      )?.[0].length ?? 0;
  }
  return to > from ? [from, to] : null;
}

function literal(text: Text, span: Span | null): string | null {
  return span ? text.raw.slice(...span) : null;
}
