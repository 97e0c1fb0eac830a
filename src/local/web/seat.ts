import type { Attachment, Chat, LocalEvent, Message, Outcome, PressedAction, Seat, Settings } from '../protocol.ts';
import { ApiError, arrive, choose, loadChat, meet, press, refreshCard, say, sayAgain } from './api.ts';
import { Composer } from './composer.ts';
import { tagOf } from './dates.ts';
import { openDialog } from './dialog.ts';
import { button, el } from './dom.ts';
import { seatHead, type HeadDeeds } from './head.ts';
import { LogView } from './log.ts';
import { hostTab, type HostedTab } from './tab-host.ts';
import { wordsIn } from './words.ts';

/** The parts of the app that Teams shows: the chat, and the tabs that the bot has. */
export type Places = readonly ('chat' | 'passport' | 'coverage' | 'panel' | 'meeting')[];

/** What a place on the screen asks of the page around it. `news`: the bot said something. */
export type SeatDeeds = HeadDeeds & { news: () => void; places: () => Places; others: () => readonly Seat[] };

/** One person's place on the screen: who it is, their settings, their chat. */
export class SeatView {
  readonly element = el('section', { class: 'seat' });
  seat: Seat;
  readonly #deeds: SeatDeeds;
  #log: LogView | undefined;
  #composer: Composer | undefined;
  #refreshed = new Set<string>();
  #at: Places[number] = 'chat';
  /** The id of the chat on the screen. */
  #chat = '';
  #tab: HostedTab | undefined;
  #loading = 0;
  #missed: LocalEvent[] = [];

  constructor(seat: Seat, deeds: SeatDeeds) {
    this.seat = seat;
    this.#deeds = deeds;
  }

  /** Draws everything anew from what the stand-in has; also after a lost connection. */
  async load(): Promise<void> {
    this.#loading += 1;
    const chat = await this.#loadChat().finally(() => (this.#loading -= 1));
    this.#draw(chat);
    // What happened after the chat was read and before it was drawn is not in it.
    if (this.#loading === 0) for (const event of this.#missed.splice(0)) this.#take(event);
    await arrive(this.seat.id);
  }

  /** Their own chat, or that of the meeting of everybody on the screen. */
  #loadChat(): Promise<Chat> {
    const others = this.#deeds.others().map(({ id }) => id);
    if (this.#at === 'meeting' && others.length === 0) this.#at = 'chat';
    return this.#at === 'meeting' ? meet(this.seat.id, others) : loadChat(this.seat.id);
  }

  /** Other people came onto the screen, or went. */
  company(): void {
    if (this.#at === 'meeting') void this.load();
    else this.element.querySelector('.places')?.replaceWith(...this.#placesNav());
    this.#mark();
  }

  /** Something happened in the stand-in. */
  hear(event: LocalEvent): void {
    if (event.type === 'person' && event.person.id === this.seat.id) this.#become(event.person);
    if (this.#loading > 0) this.#missed.push(event);
    else this.#take(event);
  }

  #take(event: LocalEvent): void {
    if (!('chat' in event) || event.chat !== this.#chat) return;
    if (event.type === 'typing') this.#log?.showTyping();
    if (event.type === 'removed') this.#log?.remove(event.id);
    if (event.type === 'message') this.#showMessage(event.message);
  }

  focus(): void {
    this.#composer?.focus();
  }

  #draw(chat: Chat): void {
    const { seat } = this;
    const { messages } = chat;
    const isTogether = chat.type === 'meeting';
    this.#chat = chat.id;
    this.#refreshed.clear();
    const words = wordsIn(seat.locale);
    this.element.dataset['theme'] = seat.theme;
    this.element.lang = tagOf(seat.locale);
    this.element.setAttribute('aria-label', `${words.chatOf} ${seat.name}`);
    this.#composer = new Composer(seat, (text, files) => void this.#say(text, files), isTogether);
    this.#log = new LogView(seat, chat, {
      press: (message, action) => this.#press(message, action),
      again: ({ id }) => void sayAgain(seat.id, id),
      nameOf: (id) => this.#deeds.people().find((person) => person.id === id)?.name ?? '',
    });
    const head = seatHead(
      () => this.seat,
      this.#deeds,
      (change) => void this.#choose(change),
    );
    const below = seat.installed || isTogether ? this.#composer.element : this.#absent();
    this.element.replaceChildren(head, ...this.#placesNav(), this.#log.element, below);
    this.#show(this.#at);
    this.#log.toEnd();
    this.#composer.suggest(messages.at(-1)?.choices ?? []);
    messages.slice(-10).forEach((message) => void this.#refresh(message));
  }

  /** The strip with the parts of the app; nothing when the chat is all there is. */
  #placesNav(): HTMLElement[] {
    const words = wordsIn(this.seat.locale);
    const names = namesIn(words);
    const isAlone = this.#deeds.others().length === 0;
    const places = this.#deeds.places().filter((place) => isFor(this.seat, place) && !(place === 'meeting' && isAlone));
    if (places.length === 1) return [];
    const buttons = places.map((place) => button(names[place], () => this.#go(place), { 'data-place': place }));
    return [el('nav', { class: 'places', 'aria-label': `${words.places} ${this.seat.name}` }, ...buttons)];
  }

  /** Goes to a part of the app; the meeting has a chat of its own. */
  #go(place: Places[number]): void {
    const isOtherChat = (place === 'meeting') !== (this.#at === 'meeting');
    this.#at = place;
    if (!isOtherChat) return this.#show(place);
    void this.load().then(() => this.element.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus());
  }

  /** Shows the chat or a tab. A tab is loaded anew each time, as Teams does it. */
  #show(place: Places[number]): void {
    this.#tab?.element.remove();
    this.#tab = undefined;
    this.element.dataset['at'] = place;
    this.#mark();
    if (place === 'chat' || (place === 'meeting' && !isFor(this.seat, 'panel'))) return;
    const title = `${namesIn(wordsIn(this.seat.locale))[place]} ${this.seat.name}`;
    this.#tab = hostTab(() => this.seat, `/tabs/${place === 'meeting' ? 'panel' : place}`, title);
    this.element.append(this.#tab.element);
  }

  #mark(): void {
    for (const each of this.element.querySelectorAll<HTMLElement>('.places button'))
      each.ariaCurrent = each.dataset['place'] === this.#at ? 'page' : null;
  }

  #absent(): HTMLElement {
    const words = wordsIn(this.seat.locale);
    const install = button(words.install, () => void this.#choose({ installed: true }), { class: 'main' });
    return el('div', { class: 'absent' }, el('p', {}, `${this.seat.givenName} ${words.notInstalled}`), install);
  }

  #showMessage(message: Message): void {
    this.#log?.show(message);
    if (this.#log?.last === message.id) this.#composer?.suggest(message.choices);
    if (message.from === 'bot') this.#deeds.news();
    void this.#refresh(message);
  }

  /** A card that asks for it is refreshed once for each state that it comes in. */
  async #refresh({ id, attachments, views, editedAt = '' }: Message): Promise<void> {
    const content = attachments[0]?.content as { refresh?: unknown } | undefined;
    const key = `${id} ${editedAt}`;
    if (content?.refresh === undefined || views[this.seat.id] || this.#refreshed.has(key)) return;
    this.#refreshed.add(key);
    await refreshCard(this.seat.id, id);
  }

  async #say(text: string, files: Attachment[]): Promise<void> {
    await say(this.seat.id, this.#chat, text, files);
  }

  async #press(message: Message, action: PressedAction): Promise<Outcome> {
    try {
      const outcome = await press(this.seat.id, message.id, action);
      if (outcome.kind === 'dialog') openDialog(this.seat, outcome.dialog);
      return outcome;
    } catch (error) {
      return { kind: 'error', reason: error instanceof ApiError && error.status === 0 ? 'down' : 'refused' };
    }
  }

  async #choose(settings: Partial<Settings>): Promise<void> {
    await choose(this.seat.id, settings);
  }

  /** A new theme only changes colours; another language or the app's coming and going is drawn anew, with the settings still open. */
  #become(seat: Seat): void {
    const { locale, installed } = this.seat;
    this.seat = seat;
    this.element.dataset['theme'] = seat.theme;
    this.#tab?.wear(seat.theme);
    if (locale === seat.locale && installed === seat.installed) return;
    const open = this.element.querySelector('.settings') !== null;
    void this.#loadChat().then((chat) => {
      this.#draw(chat);
      if (open) this.element.querySelector<HTMLElement>('.settings-button')?.click();
    });
  }
}

function namesIn(words: ReturnType<typeof wordsIn>): Readonly<Record<Places[number], string>> {
  return {
    chat: words.placeChat,
    passport: words.placePassport,
    coverage: words.placeCoverage,
    panel: words.placePanel,
    meeting: words.placeMeeting,
  };
}

/** Coverage is for coordinators, the panel beside a meeting for who talks in it; every other part is for everybody. */
function isFor({ roles }: Seat, place: Places[number]): boolean {
  if (place === 'coverage') return roles.includes('coordinator');
  return place !== 'panel' || roles.includes('mentor') || roles.includes('student');
}
