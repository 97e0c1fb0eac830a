import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';
import { createWords } from '../../src/words.ts';
import { openBrowser } from '../browser.ts';
import { wrongOn } from '../e2e/axe.ts';
import { openPage } from '../e2e/page.ts';
import { type Product, startProduct } from '../e2e/product.ts';
import { choose } from '../e2e/settings.ts';
import { BROWSER } from '../needs.ts';
import { frameOf } from './frame.ts';

const [MENTOR, STUDENT] = ['m01', 's004'];
const WIDE = { width: 1100, height: 900 };
const PHONE = { width: 360, height: 740 };
const { t } = createWords().for({ locale: 'nl', setting: 'mbo', roles: { nl: { passport: 'LOB-paspoort' } } });

describe.skipIf(!BROWSER)('the panel of a meeting in the browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function opens(who: string, { theme = 'default', size = WIDE }: { theme?: Theme; size?: typeof WIDE } = {}) {
    await choose(product.url, who, { locale: 'nl' satisfies Locale, theme });
    const { page, complaints } = await openPage(browser, { ...size, locale: 'nl-NL' });
    await page.goto(`${product.url}?seats=${who}`);
    await page.locator('.places button[data-place="panel"]').click();
    const frame = await frameOf(page);
    await frame.locator('h1').waitFor();
    return { page, frame, complaints };
  }
  const says = async (page: Page, text: string): Promise<void> => {
    await page.locator('.composer textarea').fill(text);
    await page.keyboard.press('Enter');
  };
  const at = (frame: Frame, phase: string) => frame.locator('li[aria-current="step"]', { hasText: t(`common:phase.${phase}`) });

  test('goes along with the chat, one tap a step, and the student sees their own', async () => {
    const student = await opens(STUDENT);
    await student.frame.getByText(t('panel:student.none')).waitFor();
    const mentor = await opens(MENTOR);
    await mentor.frame.getByText(t('panel:mentor.none')).waitFor();

    await says(mentor.page, 'gesprek met Sara');
    await mentor.frame.getByRole('button', { name: t('panel:begin') }).click();
    await at(mentor.frame, 'look-back').waitFor();
    await at(student.frame, 'look-back').waitFor();
    expect(await mentor.frame.locator('.questions li').count()).toBe(3);

    // With the keyboard alone.
    await mentor.frame.getByRole('button', { name: t('panel:next') }).focus();
    await mentor.page.keyboard.press('Enter');
    await at(mentor.frame, 'reflect').waitFor();
    const title = t('cards:guide.title', { student: 'Sara', phase: t('common:phase.reflect') });
    await mentor.page.locator('.log').getByText(title).first().waitFor();
    await student.frame.getByText(t('panel:student.phase.reflect')).waitFor();

    await says(mentor.page, 'terug');
    await at(mentor.frame, 'look-back').waitFor();
    const question = (await mentor.frame.locator('.questions li p').first().textContent()) ?? '';
    await mentor.frame.locator('.questions button').first().focus();
    await mentor.page.keyboard.press('Enter');
    await mentor.frame.getByText(t('panel:youAsked', { question })).waitFor();
    // The button is gone with its question; the next Tab goes on at the questions that are there now.
    await mentor.frame.waitForFunction("document.activeElement.matches('h2')");
    expect(await student.frame.getByText(question).count()).toBe(0);
    expect([mentor.complaints, student.complaints]).toEqual([[], []]);

    for (const { frame } of [mentor, student]) expect(await wrongOn(frame)).toEqual([]);
    await Promise.all([mentor.page.close(), student.page.close()]);
  });

  test('an answer from before a press does not bring back what was shown then', async () => {
    const { page, frame } = await opens('m02');
    await says(page, 'gesprek met Jip');
    await frame.getByRole('button', { name: t('panel:begin') }).click();
    await at(frame, 'look-back').waitFor();
    // A look is answered while the press is under way, and its answer comes after that of the press.
    const looked = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    await page.route('**/api/tab/panel', async (route) => {
      if (route.request().method() === 'PUT') await looked.promise;
      await route.continue();
    });
    await frame.getByRole('button', { name: t('panel:next') }).click();
    await page.route(
      '**/api/tab/panel/*',
      async (route) => {
        const response = await route.fetch({ url: new URL('/api/tab/panel', route.request().url()).href });
        looked.resolve();
        await late.promise;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    await at(frame, 'reflect').waitFor();
    const after = page.waitForResponse(/panel\/./u);
    late.resolve();
    await (await after).finished();
    await frame.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    expect(await at(frame, 'reflect').count()).toBe(1);
    await page.close();
  });

  test('what a student types while a note is being kept stays', async () => {
    const { page, frame } = await opens(STUDENT);
    const field = frame.getByLabel(t('panel:student.note.label'));
    let keep = (): void => {};
    const held = new Promise<void>((resolve) => {
      keep = resolve;
    });
    await page.route('**/api/tab/panel/keepsake', async (route) => {
      await held;
      await route.continue();
    });
    await field.fill('Ik durf meer');
    await frame.getByRole('button', { name: t('panel:student.note.save') }).click();
    await field.fill('Ik durf meer dan ik dacht');
    keep();
    await frame.getByRole('button', { name: t('panel:student.note.again') }).waitFor();
    expect(await field.inputValue()).toBe('Ik durf meer dan ik dacht');
    await page.close();
  });

  test('marks the phase of now where a system chose the colours', async () => {
    const { page, frame } = await opens(STUDENT);
    await page.emulateMedia({ forcedColors: 'active' });
    await frame.locator('.map li.current').waitFor();
    const bars = await frame.evaluate<string[]>(
      "[...document.querySelectorAll('.map li')].map((each) => getComputedStyle(each).borderInlineStartColor)",
    );
    expect(bars.filter((each) => each === bars[0]).length).toBe(1);
    await page.close();
  });

  test.each(['default', 'dark', 'contrast'] as const)('is readable on a phone in the theme %s', async (theme) => {
    for (const who of [MENTOR, STUDENT]) {
      const { page, frame, complaints } = await opens(who, { theme, size: PHONE });
      expect(await wrongOn(frame, theme)).toEqual([]);
      const wider = await frame.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect([wider, complaints]).toEqual([false, []]);
      await page.close();
    }
  });
});
