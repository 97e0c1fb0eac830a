import type { Attachment, Choice, Seat } from '../protocol.ts';
import { button, el } from './dom.ts';
import { openSearch } from './search.ts';
import { wordsIn } from './words.ts';

/** Where a person types: Enter sends, Shift+Enter gives a new line. Above it the answers that the bot's last message suggests. */
export class Composer {
  readonly element: HTMLFormElement;
  readonly #seat: Seat;
  readonly #send: (text: string, files: Attachment[]) => void;
  readonly #choices = el('div', { class: 'choices', role: 'group' });
  readonly #files = el('div', { class: 'files' });
  readonly #text: HTMLTextAreaElement;
  #attached: Attachment[] = [];

  constructor(seat: Seat, send: (text: string, files: Attachment[]) => void, isTogether = false) {
    const words = wordsIn(seat.locale);
    const write = isTogether ? words.writeTogether : words.write;
    this.#seat = seat;
    this.#send = send;
    this.#choices.setAttribute('aria-label', words.suggestions);
    this.#text = el('textarea', { rows: '1', 'aria-label': write, placeholder: write, lang: seat.locale });
    const chooser = el('input', { type: 'file', hidden: true, multiple: true });
    chooser.addEventListener('change', () => {
      for (const file of chooser.files ?? []) this.#attach(file);
      chooser.value = '';
    });
    const attach = button(words.attach, () => chooser.click(), { icon: 'attach', class: 'icon-button' });
    const insert = (content: unknown): void =>
      this.#send('', [{ contentType: 'application/vnd.microsoft.card.adaptive', content }]);
    const search = button(words.searchQuestions, () => openSearch(this.#seat, insert), { icon: 'search', class: 'icon-button' });
    const submit = el('button', { type: 'submit', class: 'send', 'aria-label': words.send, title: words.send });
    submit.append(...button('', () => undefined, { icon: 'send' }).childNodes);
    this.element = el(
      'form',
      { class: 'composer' },
      this.#choices,
      this.#files,
      el('div', { class: 'composer-row' }, attach, search, this.#text, submit, chooser),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
  }

  /** Suggested answers; pressing one says it. An empty list takes them away. */
  suggest(choices: readonly Choice[]): void {
    const all = choices.map(({ title, value }) => button(title, () => this.#send(value, []), { class: 'choice' }));
    this.#choices.replaceChildren(...all);
  }

  focus(): void {
    this.#text.focus();
  }

  #submit(): void {
    const text = this.#text.value.trim();
    if (text === '' && this.#attached.length === 0) return;
    this.#send(text, this.#attached);
    this.#text.value = '';
    this.#attached = [];
    this.#showFiles();
  }

  /** Only the name and the kind go to the bot, as with a file in Teams; the contents stay in the browser. */
  #attach({ name, type }: File): void {
    const contentType = type.startsWith('image/') ? type : 'application/vnd.microsoft.teams.file.download.info';
    this.#attached.push({ contentType, name });
    this.#showFiles();
    this.#text.focus();
  }

  #showFiles(): void {
    const words = wordsIn(this.#seat.locale);
    const chips = this.#attached.map((file) => {
      const drop = (): void => {
        this.#attached = this.#attached.filter((other) => other !== file);
        this.#showFiles();
        this.#text.focus();
      };
      return el(
        'span',
        { class: 'chip' },
        file.name ?? '',
        button(`${words.removeFile} ${file.name}`, drop, { icon: 'close', class: 'icon-button' }),
      );
    });
    this.#files.replaceChildren(...chips);
  }
}
