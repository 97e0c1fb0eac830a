import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';
import { createWords } from '../../src/words.ts';
import { openBrowser } from '../browser.ts';
import { wrongOn } from '../e2e/axe.ts';
import { openPage } from '../e2e/page.ts';
import { type Product, startProduct } from '../e2e/product.ts';
import { choose } from '../e2e/settings.ts';
import { frameOf } from './frame.ts';
import { BROWSER } from '../needs.ts';

const STUDENT = 's004';
const ROLES = { nl: { passport: 'LOB-paspoort' }, en: { passport: 'career passport' } };
const FOCUSED = 'document.activeElement.textContent';
const NEED = { nl: 'Ik wil niet meer leven', en: 'I want to die' };

describe.skipIf(!BROWSER)('what a student types in the tab', { timeout: 60_000 }, () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** A student has the part of their passport before them in which they can word a quality anew. */
  async function opens(locale: Locale, theme: Theme) {
    await choose(product.url, STUDENT, { locale, theme });
    const { page, complaints } = await openPage(browser, { width: 320, height: 640, locale });
    const { t } = createWords().for({ locale, setting: 'mbo', roles: ROLES });
    await page.goto(`${product.url}?seats=${STUDENT}`);
    await page.locator('.places button').nth(1).click();
    const frame = await frameOf(page);
    await frame
      .locator('nav')
      .getByRole('button', { name: t('tab:section.me') })
      .click();
    const edits = async (text: string) => {
      await frame
        .getByRole('button', { name: t('tab:edit.entryMore', { text: '' }) })
        .first()
        .click();
      await frame.getByLabel(t('tab:edit.text')).fill(text);
    };
    const saves = () => frame.getByRole('button', { name: t('tab:edit.save') }).click();
    return { page, frame, complaints, t, edits, saves };
  }

  test.each([
    ['nl', 'default'],
    ['en', 'dark'],
    ['nl', 'contrast'],
  ] as const)('is kept, with help beside it when it asks for help, in %s (%s)', async (locale, theme) => {
    const { page, frame, complaints, t, edits, saves } = await opens(locale, theme);
    await edits(`${NEED[locale]} (${theme})`);
    await saves();
    const help = frame.getByRole('region', { name: t('care:title.suicide') });
    await help.waitFor();
    expect(await frame.evaluate(FOCUSED)).toBe(t('care:title.suicide'));
    await frame.getByText(t('tab:said.changed')).waitFor();
    expect(await help.getByRole('link', { name: '0800-0113' }).getAttribute('href')).toBe('tel:08000113');
    expect(await wrongOn(frame, theme)).toEqual([]);
    await help.getByRole('button', { name: t('care:yes') }).click();
    await help.getByText(t('care:youAreNotAlone')).waitFor();
    await help.getByRole('button', { name: t('care:tell', { mentor: 'Karin' }) }).click();
    await help.getByText(t('care:told', { names: 'Karin' })).waitFor();
    expect(await help.getByRole('button').allTextContents()).toEqual([t('tab:edit.close')]);
    await help.getByRole('button').click();
    await help.waitFor({ state: 'detached' });
    expect(await frame.evaluate('document.activeElement.className')).toBe('panel');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is asked about no more when something else was meant, and not again for what stands there', async () => {
    const { page, frame, t, edits, saves } = await opens('nl', 'default');
    await edits('Ik wil niet meer leven zonder muziek, denk ik soms. Ik wil dood');
    await saves();
    await frame.getByRole('button', { name: t('care:no') }).click();
    await frame.getByText(t('care:meantOtherwise')).waitFor();
    expect(await frame.locator('.help').count()).toBe(0);
    await frame
      .getByRole('button', { name: t('tab:edit.entryMore', { text: '' }) })
      .first()
      .click();
    await saves();
    await frame.getByText(t('tab:said.changed')).waitFor();
    expect(await frame.locator('.help').count()).toBe(0);
    await page.close();
  });

  test('shows help in the question that stays open when it could not be kept, and when nobody could be told', async () => {
    const { page, frame, t, edits, saves } = await opens('en', 'default');
    const care = { rev: 1, matter: 'violence', contacts: [], mentor: ['Karin'] };
    await page.route('**/api/tab/entries/**', (route) =>
      route.fulfill({ status: 403, contentType: 'application/json', body: JSON.stringify({ error: { code: 'left' }, care }) }),
    );
    await page.route('**/api/tab/care/**', (route) => route.abort());
    await edits('x');
    await saves();
    const help = frame.getByRole('dialog').getByRole('region', { name: t('care:title.violence') });
    await help.getByText(t('care:noContacts')).waitFor();
    await frame.getByRole('dialog').getByText(t('tab:problem.left')).waitFor();
    await help.getByRole('button', { name: t('care:tell', { mentor: 'Karin' }) }).click();
    await help.getByText(t('tab:care.notSent', { mentor: 'Karin' })).waitFor();
    expect(
      await frame.evaluate("(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('dialog'))"),
    ).toBe(0);
    expect(await wrongOn(frame)).toEqual([]);
    await page.close();
  });

  test('stays when the same was changed elsewhere meanwhile, beside what it says now', async () => {
    const [early, late] = [await opens('nl', 'default'), await opens('nl', 'default')];
    await early.edits('Eerst getypt, later opgeslagen');
    await late.edits('Op de laptop veranderd');
    await late.saves();
    await late.frame.getByText(late.t('tab:said.changed')).waitFor();
    await early.saves();
    const alert = early.frame.getByRole('alert');
    await alert.getByText('Op de laptop veranderd').waitFor();
    expect(await early.frame.getByLabel(early.t('tab:edit.text')).inputValue()).toBe('Eerst getypt, later opgeslagen');
    await early.saves();
    await early.frame.getByText(early.t('tab:said.changed')).waitFor();
    await early.frame.locator('.panel').getByText('Eerst getypt, later opgeslagen').waitFor();
    await early.page.close();
    await late.page.close();
  });
});
