import type { Locator, Page } from 'playwright-core';
import type { Line } from '../../src/reply.ts';
import type { WordsFor } from '../../src/words.ts';

type Params = Line['params'];

/** Somebody at the page: what they see and do in their own chat. Words are named by their keys. */
export type Person = {
  readonly seat: Locator;
  readonly words: WordsFor;
  /** The newest message of the chat. */
  readonly newest: Locator;
  /** Where one place at a time is in sight, this one. */
  comesForward(): Promise<void>;
  say(text: string): Promise<void>;
  /** Waits until the newest message shows these words. */
  sees(key: string, params?: Params): Promise<void>;
  /** Waits until this is the title of the newest message. */
  seesTitle(key: string, params?: Params): Promise<void>;
  /** Waits until the newest message has these words, in sight or folded away. */
  has(key: string, params?: Params): Promise<void>;
  /** Waits until the newest message shows this text of a person, in whatever sentence. */
  seesText(text: string): Promise<void>;
  /** A button of the newest message; the first where several are called the same. */
  button(key: string, params?: Params): Locator;
  press(key: string, params?: Params): Promise<void>;
  /** Fills in a field of the newest message. */
  fill(key: string, text: string, params?: Params): Promise<void>;
  /** Rejects unless a field of the newest message holds this text. */
  holds(key: string, text: string, params?: Params): Promise<void>;
  /** Takes a tick away in the box around a field. */
  untick(key: string, besideField: string): Promise<void>;
};

/** Takes the seat of a person whose place is on the page. */
export function personAt(page: Page, name: string, words: WordsFor): Person {
  const seat = page.getByRole('region', { name: new RegExp(`${name}$`, 'u') });
  const newest = seat.getByRole('article').last();
  const fieldOf = (key: string, params?: Params): Locator => newest.getByLabel(words.t(key, params), { exact: true }).first();
  const button = (key: string, params?: Params): Locator =>
    newest.getByRole('button', { name: words.t(key, params), exact: true }).first();
  return {
    seat,
    words,
    newest,
    button,
    async comesForward() {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: name.split(' ')[0] ?? name })
        .click();
    },
    async say(text) {
      await seat.locator('.composer textarea').fill(text);
      await seat.locator('.composer textarea').press('Enter');
    },
    sees: (key, params) => newest.getByText(words.t(key, params)).first().waitFor(),
    seesTitle: (key, params) => newest.getByRole('heading', { name: words.t(key, params), exact: true }).waitFor(),
    has: (key, params) => newest.getByText(words.t(key, params)).first().waitFor({ state: 'attached' }),
    seesText: (text) => newest.getByText(text).first().waitFor(),
    press: (key, params) => button(key, params).click(),
    fill: (key, text, params) => fieldOf(key, params).fill(text),
    async holds(key, text, params) {
      const held = await fieldOf(key, params).inputValue();
      if (held !== text) throw new Error(`The field ${words.t(key, params)} holds ‘${held}’, not ‘${text}’`);
    },
    async untick(key, besideField) {
      const box = newest.locator('.ac-container').filter({ has: page.getByLabel(words.t(besideField), { exact: true }) });
      await box
        .last()
        .getByRole('checkbox', { name: words.t(key) })
        .uncheck();
    },
  };
}
