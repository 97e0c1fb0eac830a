import { createHash } from 'node:crypto';
import type { WordsFor } from '../words.ts';
import { type Html, html, ours } from './html.ts';
import { LINK_STYLE } from './link-style.ts';

/** Exactly these bytes are allowed by their hash; a formatter must not touch them. */
const STYLE = ours(`<style>${LINK_STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(LINK_STYLE).digest('base64');

/** The lemniscate as an ornament. */
export const MARK = ours(`<svg viewBox="0 0 44 24" fill="none" stroke-width="3.4" stroke-linecap="round" aria-hidden="true">
<path stroke="#7a74d8" d="M22 12C18 6.5 14.5 4 11 4a8 8 0 0 0 0 16c3.500 0 7-2.500 11-8"/>
<path stroke="#12928c" d="M22 12c4 5.500 7.500 8 11 8a8 8 0 0 0 0-16c-3.500 0-7 2.500-11 8"/></svg>`);

/** Nothing runs on a page, nothing is fetched from it, nobody frames, keeps or indexes it, and its address goes nowhere. Its one form goes to itself. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html;charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex,nofollow,noarchive',
  'x-content-type-options': 'nosniff',
};

/** A page that is complete in itself, fit for a phone and for paper, outside Teams. */
export function page(title: string, body: Html, { locale }: WordsFor): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="referrer" content="no-referrer" />
        ${STYLE}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.html;
}

/** A page that only says something: why there is nothing to see, or not yet. */
export function notice(title: string, said: string, words: WordsFor): string {
  const body = html`<header>
    ${MARK}
    <h1>${title}</h1>
    <p>${said}</p>
  </header>`;
  return page(title, body, words);
}
