import type { Chat, Message, Seat } from '../protocol.ts';
import { dayOf, longDay } from './dates.ts';
import { button, el } from './dom.ts';
import { MessageView, type MessageDeeds } from './message.ts';
import { wordsIn } from './words.ts';

const NEAR_END = 120;
const MARGIN = 16;
const TYPING_MS = 8_000;

/** The messages of one person's chat, oldest first, with a line for each day. Stays at the end while the reader is there. */
export class LogView {
  readonly element = el('div', { class: 'log-frame' });
  readonly #list: HTMLElement;
  readonly #views = new Map<string, MessageView>();
  readonly #seat: Seat;
  readonly #deeds: MessageDeeds;
  readonly #typing: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #newer: HTMLElement;
  #lastDay = '';
  #typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(seat: Seat, { messages, type }: Pick<Chat, 'messages' | 'type'>, deeds: MessageDeeds) {
    const words = wordsIn(seat.locale);
    this.#seat = seat;
    this.#deeds = deeds;
    this.#list = el('div', { class: 'log', role: 'log', tabindex: '0', 'aria-label': `${words.messages} ${seat.name}` });
    this.#typing = el('p', { class: 'typing', hidden: true }, el('span', {}, words.typing), el('i'), el('i'), el('i'));
    this.#empty = el(
      'div',
      { class: 'empty' },
      el('img', { src: '/web/mark.svg', alt: '', width: '66', height: '36' }),
      el('p', {}, type === 'personal' ? words.empty : words.emptyTogether),
      el('p', { class: 'soft' }, type === 'personal' ? words.emptyHint : words.emptyTogetherHint),
    );
    this.#newer = button(words.newMessages, () => this.toEnd('smooth'), { class: 'newer', hidden: true });
    this.#list.append(this.#empty, this.#typing);
    this.element.append(this.#list, this.#newer);
    this.#list.addEventListener('scroll', () => {
      if (this.#atEnd()) this.#newer.hidden = true;
    });
    for (const message of messages) this.show(message);
  }

  /** The id of the newest message. */
  get last(): string | undefined {
    return [...this.#views.keys()].at(-1);
  }

  /** A new message, or one that changed. */
  show(message: Message): void {
    const known = this.#views.get(message.id);
    if (known) return known.show(message);
    const wasAtEnd = this.#atEnd();
    this.#add(message);
    if (wasAtEnd || message.from === this.#seat.id) this.toEnd();
    else this.#newer.hidden = false;
  }

  remove(id: string): void {
    this.#views.get(id)?.element.remove();
    this.#views.delete(id);
  }

  showTyping(): void {
    clearTimeout(this.#typingEnds);
    this.#typing.hidden = false;
    this.#typingEnds = setTimeout(() => (this.#typing.hidden = true), TYPING_MS);
    if (this.#atEnd()) this.toEnd();
  }

  /** The end, but never past the beginning of the last message: a tall card is read from its top. */
  toEnd(behavior: ScrollBehavior = 'instant'): void {
    const last = [...this.#views.values()].at(-1)?.element;
    const top = last ? Math.min(last.offsetTop - MARGIN, this.#list.scrollHeight) : this.#list.scrollHeight;
    const tall = last !== undefined && last.offsetHeight > this.#list.clientHeight - MARGIN;
    this.#list.scrollTo({ top: tall ? top : this.#list.scrollHeight, behavior });
    this.#newer.hidden = true;
  }

  #add(message: Message): void {
    const view = new MessageView(message, this.#seat, this.#deeds);
    this.#views.set(message.id, view);
    this.#empty.remove();
    const day = dayOf(message.at);
    if (day !== this.#lastDay) this.#typing.before(el('p', { class: 'day' }, this.#dayName(message.at)));
    this.#lastDay = day;
    this.#typing.before(view.element);
    if (message.from === 'bot') this.#typing.hidden = true;
  }

  #dayName(at: string): string {
    const words = wordsIn(this.#seat.locale);
    const now = Date.now();
    if (dayOf(at) === dayOf(new Date(now).toISOString())) return words.today;
    if (dayOf(at) === dayOf(new Date(now - 86_400_000).toISOString())) return words.yesterday;
    return longDay(at, this.#seat.locale);
  }

  #atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }
}
