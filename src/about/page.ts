import { type Locale, LOCALES } from '../../dialogs/vocabulary.ts';
import { html, ours } from '../passport/html.ts';
import { LINK_STYLE } from '../passport/link-style.ts';
import type { Words } from '../words.ts';

/** The pages that Teams links to from the app's own page there, by the last part of their address. */
export const ABOUT = ['about', 'privacy', 'terms'] as const;
export type About = (typeof ABOUT)[number];

/** Exactly these bytes are allowed by their hash. */
const STYLE = ours(`<style>${LINK_STYLE}</style>`);

/** One of the pages, for anybody, in one language, with a way to the other. */
export function aboutPage(which: About, locale: Locale, words: Words): string {
  const { t, keys } = words.for({ locale });
  const other = LOCALES.find((each) => each !== locale) ?? locale;
  const lines = keys(`about:${which}.lines`).map((name) => html`<p>${t(`about:${which}.lines.${name}`)}</p>`);
  const title = t(`about:${which}.title`);
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${STYLE}
      </head>
      <body>
        <main>
          <header><h1>${title}</h1></header>
          ${lines}
          <footer>
            <p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${t('about:other')}</a></p>
          </footer>
        </main>
      </body>
    </html>`.html;
}
