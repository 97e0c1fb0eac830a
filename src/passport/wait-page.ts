import type { Response } from 'restify';
import { type Locale, LOCALES } from '../../dialogs/vocabulary.ts';
import { sendAsIs } from '../headers.ts';
import type { Words } from '../words.ts';
import { html } from './html.ts';
import { MARK, page, PAGE_HEADERS } from './page.ts';

/** Why a page behind a link is not shown just now; the link itself may well work. */
export type NotNow = 'tooMany' | 'failed';

const STATUS = { tooMany: 429, failed: 500 } as const satisfies Record<NotNow, number>;

/** The language of a browser by its `accept-language`, where it is one of ours. */
export function languageAsked(language: string): Locale {
  return LOCALES.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'nl';
}

/** The answer to whoever opens a link and has to come back later: a page, since people open it. `waitMs` says when. */
export function notNow(reason: NotNow, { words, language, waitMs = 0 }: { words: Words; language: string; waitMs?: number }) {
  const spoken = words.for({ locale: languageAsked(language) });
  const title = spoken.t(`sharing:page.${reason}Title`);
  const body = html`<header>
    ${MARK}
    <h1>${title}</h1>
    <p>${spoken.t(`sharing:page.${reason}`)}</p>
  </header>`;
  const later = waitMs > 0 ? { 'retry-after': String(Math.ceil(waitMs / 1000)) } : {};
  return { status: STATUS[reason], headers: { ...PAGE_HEADERS, ...later }, body: page(title, body, spoken) };
}

/** Sends that answer. */
export function sendNotNow(res: Response, reason: NotNow, asked: Parameters<typeof notNow>[1]): void {
  const { status, headers, body } = notNow(reason, asked);
  sendAsIs(res, status, headers, body);
}
