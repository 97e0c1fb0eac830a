import { searchQuestions } from './api.ts';
import { button, el } from './dom.ts';
import { wordsIn } from './words.ts';
import type { Card, Found, Seat } from '../protocol.ts';

const PAUSE_MS = 200;

/** The search box of the message extension, as Teams opens it over a chat: what is chosen goes to `insert`. */
export function openSearch(seat: Seat, insert: (card: Card) => void): void {
  const words = wordsIn(seat.locale);
  const box = el('input', {
    type: 'search',
    'aria-label': words.searchQuestions,
    placeholder: words.searchHow,
    lang: seat.locale,
  });
  const said = el('p', { role: 'status' });
  const list = el('ul', { class: 'found' });
  const frame = el('dialog', { class: 'dialog search', 'data-theme': seat.theme, lang: seat.locale });
  frame.setAttribute('aria-label', words.searchQuestions);
  const close = button(words.close, () => frame.close(), { icon: 'close', class: 'icon-button' });
  const heading = el('div', {}, el('h2', {}, words.searchQuestions), el('small', {}, seat.name));
  frame.append(el('header', {}, heading, close), el('div', { class: 'search-body' }, box, said, list));
  frame.addEventListener('close', () => frame.remove());
  document.body.append(frame);

  function show(found: Found): void {
    const results = found.kind === 'results' ? found.results : [];
    said.textContent = found.kind === 'message' ? found.text : found.kind === 'error' ? words.cardRefused : '';
    list.replaceChildren(
      ...results.map(({ title, text, card }) => {
        const choose = button('', () => (insert(card), frame.close()));
        choose.append(el('strong', {}, title), el('span', {}, text));
        return el('li', {}, choose);
      }),
    );
  }

  let newest = 0;
  async function look(): Promise<void> {
    newest += 1;
    const mine = newest;
    const found = await searchQuestions(seat.id, box.value.trim()).catch((): Found => ({ kind: 'error', reason: 'down' }));
    if (mine === newest) show(found);
  }
  let timer: number | undefined;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE_MS);
  });
  frame.showModal();
  box.focus();
  void look();
}
