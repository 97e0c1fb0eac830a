import type { TakenFile } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { html } from '../html.ts';
import { MARK, notice, page } from '../page.ts';

/** The page before a download: what it is, for how many minutes more, and the button. Looking at it fetches nothing. */
export function downloadPage(file: TakenFile, minutes: number, words: WordsFor): string {
  const title = words.t('take:page.title');
  const body = html`<header>
      ${MARK}
      <h1>${title}</h1>
      <p>${words.t(`take:what.${file}`)}</p>
    </header>
    <form method="post">
      <button type="submit">${words.t('take:page.get')}</button>
    </form>
    <footer>
      <p class="quiet">${words.t('take:page.minutes', { count: minutes })} ${words.t('take:page.yours')}</p>
      <p class="quiet">${words.t('take:page.where')}</p>
    </footer>`;
  return page(title, body, words);
}

/** The page of a link that gives nothing (any more). */
export function noDownloadPage(reason: 'ended' | 'unknown', words: WordsFor): string {
  return notice(words.t(`take:page.${reason}Title`), words.t('take:page.again'), words);
}
