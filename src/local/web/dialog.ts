import { submitDialog } from './api.ts';
import { renderCard } from './card.ts';
import { button, el } from './dom.ts';
import { wordsIn } from './words.ts';
import type { Dialog, Outcome, PressedAction, Seat } from '../protocol.ts';

const WIDTHS = ['small', 'medium', 'large'];

/** A dialog of the bot for one person, over the page. It stays until it is answered with something else or closed. */
export function openDialog(seat: Seat, dialog: Dialog): void {
  const words = wordsIn(seat.locale);
  const size = WIDTHS.find((width) => width === dialog.width) ?? 'medium';
  const frame = el('dialog', {
    class: `dialog ${size}`,
    'data-theme': seat.theme,
    lang: seat.locale,
    'aria-label': dialog.title || seat.name,
  });
  const body = el('div', { class: 'dialog-body' });
  const close = button(words.close, () => frame.close(), { icon: 'close', class: 'icon-button' });
  const title = el('h2', {}, dialog.title);
  frame.append(el('header', {}, el('div', {}, title, el('small', {}, seat.name)), close), body);
  frame.addEventListener('close', () => frame.remove());
  document.body.append(frame);

  const show = ({ title: words_, card, url }: Dialog): void => {
    title.textContent = words_;
    body.replaceChildren(
      card
        ? renderCard(card, { language: seat.locale, press: (action) => void send(action) })
        : el('p', {}, `${words.pageDialog} ${url ?? ''}`),
    );
  };
  const send = async ({ data }: PressedAction): Promise<void> => {
    if (body.classList.contains('busy')) return;
    body.classList.add('busy');
    const outcome = await submitDialog(seat.id, data).catch((): Outcome => ({ kind: 'error', reason: 'down' }));
    body.classList.remove('busy');
    if (outcome.kind === 'dialog') show(outcome.dialog);
    else if (outcome.kind === 'message') body.replaceChildren(el('p', { role: 'status' }, outcome.text));
    else if (outcome.kind === 'error')
      body.append(el('p', { class: 'note bad', role: 'alert' }, outcome.text ?? words.cardRefused));
    else frame.close();
  };
  show(dialog);
  frame.showModal();
  body.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
