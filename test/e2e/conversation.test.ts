import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOCALES } from '../../dialogs/vocabulary.ts';
import { openBrowser } from '../browser.ts';
import { BROWSER } from '../needs.ts';
import { createWords } from '../../src/words.ts';
import { wrongOn } from './axe.ts';
import { openPage } from './page.ts';
import { type Product, startProduct } from './product.ts';
import { setTable, THEMES, wearTheme } from './table.ts';
import { type Step, STEPS, type Table, takeStep } from './walk.ts';

/** The steps after which all that cards are made of is on the screen: text, fields, choices, a tip, panels. */
const TELLING: readonly Step[] = ['askWhy', 'wrapUp', 'reword', 'passport', 'nextTime'];

/** In pixels, of the small letters of a card. */
const LINE_AND_A_HALF = 24;

describe.skipIf(!BROWSER)('a whole conversation, in the browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  test.each(LOCALES)('from the first word to what an agreement brought (%s)', async (locale) => {
    const { complaints, ...table } = await setTable(browser, product.url, { locale });
    for (const step of STEPS) await takeStep(table, step);

    // The welcome, what was confirmed, the passport: each card of a student stands there once.
    expect(await table.sara.seat.getByRole('article').count()).toBe(3);
    expect(complaints).toEqual([]);
    expect(await product.stop()).toBe(0);
  });

  test('the name of a phase stands in one piece on the smallest phone', async () => {
    const { page } = await openPage(browser, { width: 320, height: 700, locale: 'nl-NL' });
    await page.goto(`${product.url}?seats=s004`);
    await page.locator('.composer textarea').fill('paspoort');
    await page.keyboard.press('Enter');
    const { t } = createWords().for({ locale: 'nl' });
    for (const phase of ['look-back', 'reflect', 'look-ahead']) {
      const name = page
        .getByRole('article')
        .last()
        .getByText(t(`common:phase.${phase}`));
      expect((await name.boundingBox())?.height).toBeLessThan(LINE_AND_A_HALF);
    }
    await page.close();
  });

  test('cards keep the rules of accessibility, in light, dark and high contrast', async () => {
    const { complaints, ...table } = await setTable(browser, product.url, { locale: 'nl' });
    const wrong: string[] = [];
    for (const step of STEPS) {
      await takeStep(table, step);
      if (TELLING.includes(step)) wrong.push(...(await wrongInThemes(table, product.url)).map((what) => `${step}, ${what}`));
    }

    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

async function wrongInThemes(table: Table, url: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const theme of THEMES) {
    await wearTheme(table, url, theme);
    wrong.push(...(await wrongOn(table.page, theme)).map((what) => `${theme}: ${what}`));
  }
  return wrong;
}
