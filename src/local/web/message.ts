import type { Attachment, Card, Message, Outcome, PressedAction, Seat } from '../protocol.ts';
import { renderCard } from './card.ts';
import { clock } from './dates.ts';
import { button, el } from './dom.ts';
import { markdown } from './markdown.ts';
import { wordsIn, type Words } from './words.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** What a message can ask of its chat. */
export type MessageDeeds = {
  press: (message: Message, action: PressedAction) => Promise<Outcome>;
  again: (message: Message) => void;
  /** How somebody of the school is called. */
  nameOf: (person: string) => string;
};

/** A message on the screen. `show` brings it up to date; a card is only drawn anew when it differs, so that typed inputs stay. */
export class MessageView {
  readonly element: HTMLElement;
  readonly #seat: Seat;
  readonly #deeds: MessageDeeds;
  readonly #words: Words;
  readonly #head = el('p', { class: 'message-head' });
  readonly #body = el('div', { class: 'message-body' });
  readonly #foot = el('div', { class: 'message-foot' });
  #drawn = '';
  #busy = false;

  constructor(message: Message, seat: Seat, deeds: MessageDeeds) {
    this.#seat = seat;
    this.#deeds = deeds;
    this.#words = wordsIn(seat.locale);
    const own = message.from === seat.id;
    this.element = el(
      'article',
      { class: own ? 'message own' : message.from === 'bot' ? 'message bot' : 'message bot other', tabindex: '-1' },
      this.#head,
      this.#body,
      this.#foot,
    );
    this.show(message);
  }

  show(message: Message): void {
    this.#showHead(message);
    const content = contentOf(message, this.#seat);
    const now = JSON.stringify(content);
    if (now !== this.#drawn) this.#redraw(message, content);
    this.#drawn = now;
    this.#showDelivery(message);
  }

  #showHead({ from, at, editedAt }: Message): void {
    const who = from === this.#seat.id ? this.#words.you : from === 'bot' ? 'Lemniscaat' : this.#deeds.nameOf(from);
    const time = el('time', { datetime: at }, clock(at, this.#seat.locale));
    const edited =
      editedAt === undefined
        ? []
        : [el('span', { class: 'edited' }, ` · ${this.#words.edited} ${clock(editedAt, this.#seat.locale)}`)];
    this.#head.replaceChildren(el('span', { class: 'who' }, who), ' ', time, ...edited);
  }

  /** After a card changed in place the focus stays where it was: on the button of the same name, else on the message. */
  #redraw(message: Message, { text, cards, others }: Content): void {
    const held = this.#body.contains(document.activeElement) ? document.activeElement : null;
    this.#foot.replaceChildren();
    this.#body.replaceChildren(
      ...(text === '' ? [] : [textOf(text, message.format)]),
      ...cards.map((card) => this.#cardOf(message, card)),
      ...others.map((attachment) => this.#otherOf(attachment)),
    );
    if (held) sameButton(this.#body, held, this.element).focus();
  }

  #cardOf(message: Message, card: Card): HTMLElement {
    const drawn = renderCard(card, { language: this.#seat.locale, press: (action) => void this.#press(message, action) });
    return el('div', { class: 'card' }, drawn);
  }

  async #press(message: Message, action: PressedAction): Promise<void> {
    if (this.#busy) return;
    const pressed = this.#body.contains(document.activeElement) ? document.activeElement : null;
    pressed?.classList.add('pressed');
    this.#setBusy(true);
    try {
      this.#note(await this.#deeds.press(message, action));
    } finally {
      pressed?.classList.remove('pressed');
      this.#setBusy(false);
    }
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.#body.classList.toggle('busy', busy);
    this.#body.setAttribute('aria-busy', String(busy));
  }

  #note(outcome: Outcome): void {
    const note = noteOf(outcome, this.#words);
    const kind = outcome.kind === 'error' ? 'note bad' : 'note';
    this.#foot.replaceChildren(...(note === undefined ? [] : [el('p', { class: kind, role: 'status' }, note)]));
  }

  #showDelivery(message: Message): void {
    if (message.from !== this.#seat.id) return;
    const { delivery } = message;
    this.element.dataset['delivery'] = delivery;
    if (delivery === 'done') return this.#foot.replaceChildren();
    const word = { sending: this.#words.sending, waiting: this.#words.waiting, failed: this.#words.failed }[delivery];
    const again = delivery === 'failed' ? [button(this.#words.again, () => this.#deeds.again(message), { class: 'link' })] : [];
    this.#foot.replaceChildren(el('p', { class: delivery === 'failed' ? 'note bad' : 'note' }, word, ' ', ...again));
  }

  #otherOf({ contentType, name }: Attachment): HTMLElement {
    return el('p', { class: 'file' }, name ?? `${this.#words.otherAttachment} ${contentType}`);
  }
}

type Content = { text: string; cards: Card[]; others: Attachment[] };

function contentOf({ text, attachments, views }: Message, { id }: Seat): Content {
  const own = views[id];
  const cards = attachments.filter(({ contentType }) => contentType === ADAPTIVE).map(({ content }) => content as Card);
  return { text, cards: own ? [own] : cards, others: attachments.filter(({ contentType }) => contentType !== ADAPTIVE) };
}

function textOf(text: string, format: Message['format']): HTMLElement {
  const bubble = el('div', { class: `bubble ${format}` });
  if (format === 'plain') bubble.textContent = text;
  else bubble.innerHTML = markdown(text);
  return bubble;
}

function noteOf(outcome: Outcome, words: Words): string | undefined {
  switch (outcome.kind) {
    case 'message':
      return outcome.text;
    case 'sent':
      return words.cardSent;
    case 'error':
      return outcome.text ?? (outcome.reason === 'down' ? words.cardDown : words.cardRefused);
    default:
      return undefined;
  }
}

function sameButton(body: HTMLElement, held: Element, otherwise: HTMLElement): HTMLElement {
  const buttons = [...body.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  return buttons.find(({ textContent }) => textContent === held.textContent && textContent !== '') ?? otherwise;
}
