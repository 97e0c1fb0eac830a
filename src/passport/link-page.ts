import type { AgreementView, EntryView } from '../reply.ts';
import type { WordsFor } from '../words.ts';
import { homeQuestions } from './home-questions.ts';
import { type Html, html } from './html.ts';
import { MARK, notice, page } from './page.ts';

/** What somebody with a link may see. `until` and the days are `YYYY-MM-DD`; `student` is a first name. */
export type LinkView = {
  readonly student: string;
  readonly until: string;
  readonly entries: readonly EntryView[];
  readonly agreements: readonly AgreementView[];
};

const KINDS = ['core-word', 'quality', 'motive', 'experience', 'reflection', 'next-step'] as const;
/** The page behind a link: read-only, complete in itself, fit for paper. Every word of a person is escaped. */
export function linkPage(view: LinkView, words: WordsFor): string {
  const { student, until, entries, agreements } = view;
  const t = words.t;
  const isEmpty = entries.length + agreements.length === 0;
  const body = html`<header>
      ${MARK}
      <h1>${t('sharing:page.title', { student })}</h1>
      <p>${t('sharing:page.intro', { student })}</p>
      <p class="quiet">${t('sharing:page.until', { student, until })}</p>
    </header>
    ${isEmpty ? html`<p>${t('sharing:page.empty')}</p>` : []} ${KINDS.map((kind) => kindSection(kind, view, words))}
    ${agreementSection(agreements, words)} ${isEmpty ? [] : homeSection(view, words)}
    <footer>
      <p class="quiet">${t('sharing:page.forYou')} ${t('sharing:page.seen', { student })}</p>
      <p class="quiet screen">${t('sharing:page.print')}</p>
    </footer>`;
  return page(t('sharing:page.title', { student }), body, words);
}

/** The page of a link that shows nothing: it worked once, or it never was one. */
export function noLinkPage(reason: 'ended' | 'unknown', words: WordsFor): string {
  return notice(words.t(`sharing:page.${reason}Title`), words.t(`sharing:page.${reason}`), words);
}

function kindSection(kind: (typeof KINDS)[number], { entries }: LinkView, words: WordsFor): Html {
  const own = entries.filter((entry) => entry.kind === kind);
  if (own.length === 0) return html``;
  const shown = own.map((entry) => entryArticle(entry, words));
  return html`<section>
    <h2>${words.t(`sharing:kind.${kind}`)}</h2>
    ${kind === 'core-word' ? html`<div class="words">${shown}</div>` : shown}
  </section>`;
}

function entryArticle({ kind, text, on, parts = [] }: EntryView, words: WordsFor): Html {
  const told = parts.map(
    ({ step, text: said }) =>
      html`<dt>${words.t(`reflection:name.${step}`)}</dt>
        <dd dir="auto">${said}</dd>`,
  );
  return html`<article class="${kind === 'core-word' ? 'word' : 'entry'}">
    <blockquote dir="auto">${text}</blockquote>
    ${told.length > 0 ? html`<dl>${told}</dl>` : []}
    <time datetime="${on}">${words.date(on)}</time>
  </article>`;
}

function agreementSection(agreements: readonly AgreementView[], words: WordsFor): Html {
  if (agreements.length === 0) return html``;
  const line = (key: string, name: string, said = ''): Html =>
    said === '' ? html`` : html`<p class="quiet" dir="auto">${words.t(`sharing:page.${key}`, { [name]: said })}</p>`;
  const shown = agreements.map(
    ({ what, due, helper, brings, outcome, state }) =>
      html`<article>
        ${state === 'proposed' ? html`` : html`<span class="state">${words.t(`sharing:page.state.${state}`)}</span>`}
        <blockquote dir="auto">${what}</blockquote>
        ${line('due', 'due', due)} ${line('helper', 'helper', helper)} ${line('brings', 'brings', brings)}
        ${line('outcome', 'outcome', outcome)}
      </article>`,
  );
  return html`<section>
    <h2>${words.t('sharing:kind.agreement')}</h2>
    ${shown}
  </section>`;
}

function homeSection(view: LinkView, words: WordsFor): Html {
  const asked = homeQuestions(view).map((line) => html`<li>${words.t(line)}</li>`);
  return html`<section class="home">
    <h2>${words.t('sharing:page.home')}</h2>
    <p class="quiet">${words.t('sharing:page.homeHow')}</p>
    <ol>
      ${asked}
    </ol>
  </section>`;
}
