import type { Response } from 'restify';
import { type Locale, LOCALES } from '../../dialogs/vocabulary.ts';
import { sendAsIs } from '../headers.ts';
import type { Words, WordsFor } from '../words.ts';
import { notice, PAGE_HEADERS } from './page.ts';

/** Why a page behind a link is not shown just now; the link itself may well work. */
export type NotNow = 'tooMany' | 'failed';

const STATUS = { tooMany: 429, failed: 500 } as const satisfies Record<NotNow, number>;

/** The language of a browser by its `accept-language`, where it is one of ours. */
export function languageAsked(language: string): Locale {
  return LOCALES.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'nl';
}

/** The answer to whoever opens a link and has to come back later: a page, since people open it. `waitMs` says when. */
export function notNow(reason: NotNow, words: WordsFor, waitMs = 0) {
  const body = notice(words.t(`sharing:page.${reason}Title`), words.t(`sharing:page.${reason}`), words);
  const later = waitMs > 0 ? { 'retry-after': String(Math.ceil(waitMs / 1000)) } : {};
  return { status: STATUS[reason], headers: { ...PAGE_HEADERS, ...later }, body };
}

/** Sends that answer in the language of the browser, by its `accept-language`. */
export function sendNotNow(res: Response, reason: NotNow, asked: { words: Words; language: string; waitMs?: number }): void {
  const { words, language, waitMs } = asked;
  const { status, headers, body } = notNow(reason, words.for({ locale: languageAsked(language) }), waitMs);
  sendAsIs(res, status, headers, body);
}
