import type { Server } from 'restify';
import { LOCALES } from '../../dialogs/vocabulary.ts';
import { sendAsIs } from '../headers.ts';
import { PAGE_HEADERS } from '../passport/page.ts';
import type { Words } from '../words.ts';
import { ABOUT, aboutPage } from './page.ts';

/** Adds the pages for anybody: `/about`, `/about/privacy` and `/about/terms`, in the browser's language unless `?lang` names one. */
export function addAboutRoutes(server: Server, words: Words): void {
  for (const which of ABOUT) {
    server.get(which === 'about' ? '/about' : `/about/${which}`, async (req, res) => {
      const asked = [new URLSearchParams(req.getQuery()).get('lang') ?? '', req.header('accept-language') ?? ''];
      const locale = asked.flatMap((each) => LOCALES.find((known) => each.toLowerCase().startsWith(known)) ?? [])[0] ?? 'nl';
      const headers = { ...PAGE_HEADERS, 'cache-control': 'public, max-age=3600', vary: 'accept-language' };
      sendAsIs(res, 200, headers, aboutPage(which, locale, words));
    });
  }
}
