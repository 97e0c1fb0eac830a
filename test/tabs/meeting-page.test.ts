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

const [MENTOR, STUDENT, OTHER] = ['m01', 's004', 'c01'];
const SIZE = { width: 1500, height: 950 };
const ROLES = { nl: { passport: 'LOB-paspoort' }, en: { passport: 'career passport' } };
const SAID = {
  nl: { start: 'gesprek met Sara', note: 'Ik bleef rustig bij de drukke balie.' },
  en: { start: 'conversation with Sara', note: 'I stayed calm at the busy desk.' },
};
/** A folder for pictures to look at; none are made without one. */
const PICTURES = process.env['MEETING_PICTURES'];

describe.skipIf(!BROWSER)('a meeting in the stand-in', { timeout: 240_000 }, () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function meets(locale: Locale, theme: Theme, seats: readonly string[]) {
    for (const who of seats) await choose(product.url, who, { locale, theme });
    const { page, complaints } = await openPage(browser, { ...SIZE, locale: locale === 'nl' ? 'nl-NL' : 'en-GB' });
    await page.goto(`${product.url}?seats=${seats.join(',')}`);
    return { page, complaints };
  }
  const seat = (page: Page, place: number) => page.locator('.seat').nth(place);
  const goes = (page: Page, place: number, to: string) => seat(page, place).locator(`.places button[data-place="${to}"]`).click();
  const says = async (page: Page, place: number, text: string) => {
    await seat(page, place).locator('.composer textarea').fill(text);
    await page.keyboard.press('Enter');
  };
  const panelOf = async (page: Page, place: number): Promise<Frame> => {
    const shown = await seat(page, place).locator('iframe.hosted').elementHandle();
    const frame = await shown?.contentFrame();
    if (!frame) throw new Error('There is no panel in this place');
    await frame.locator('h1').waitFor();
    return frame;
  };

  test.each([
    ['nl', 'default'],
    ['en', 'contrast'],
  ] as const)('holds everybody’s own part of one card, and both panels, in %s and %s', async (locale, theme) => {
    product = await startProduct();
    const { t } = createWords().for({ locale, setting: 'mbo', roles: ROLES });
    const { start, note } = SAID[locale];
    const { page, complaints } = await meets(locale, theme, [MENTOR, STUDENT, OTHER]);
    const card = (place: number, text: string) => seat(page, place).locator('.log .card').getByText(text);
    const picture = async (name: string) => {
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${locale}-${theme}.png` });
    };

    await says(page, 0, start);
    await seat(page, 0).locator('.log .card').getByText('Sara').first().waitFor();
    for (const place of [0, 1, 2]) await goes(page, place, 'meeting');
    const [mentor, student] = [await panelOf(page, 0), await panelOf(page, 1)];
    await mentor.getByRole('button', { name: t('panel:begin') }).click();
    // Whoever goes on in the chat while the panel waits for its answer is not called back.
    const composer = seat(page, 0).locator('.composer textarea');
    await composer.focus();
    await mentor.getByRole('button', { name: t('panel:next') }).waitFor();
    expect(await composer.and(page.locator(':focus')).count()).toBe(1);
    await says(page, 0, `@Lemniscaat ${start}`);
    await card(0, t('panel:mentor.with', { student: 'Sara' })).waitFor();
    await card(1, t('panel:student.phase.look-back')).waitFor();
    await card(2, t('panel:together.everybody')).waitFor();
    expect(await seat(page, 2).locator('iframe.hosted').count()).toBe(0);
    await picture('meeting');

    // One tap in the mentor's panel, and the student's panel and card move by themselves.
    await mentor.getByRole('button', { name: t('panel:next') }).click();
    await student.getByText(t('panel:student.phase.reflect')).waitFor();
    await card(1, t('panel:student.phase.reflect')).waitFor();
    expect(await card(2, t('panel:student.phase.reflect')).count()).toBe(0);

    // What is said to one another the bot does not hear.
    await says(page, 1, 'dag');
    await seat(page, 0).locator('.message.other', { hasText: 'dag' }).waitFor();
    expect(await seat(page, 0).locator('.message.other').count()).toBe(1);

    await student.getByLabel(t('panel:student.note.label')).fill(note);
    await student.getByRole('button', { name: t('panel:student.note.save') }).click();
    await student.getByText(t('panel:student.note.saved')).waitFor();
    expect(await wrongOn(student)).toEqual([]);
    expect(await wrongOn(mentor)).toEqual([]);
    await picture('note');
    await goes(page, 1, 'chat');
    await seat(page, 1).getByLabel(t('reflection:yourWords')).waitFor();
    await picture('keepsake');
    await seat(page, 1)
      .getByRole('button', { name: t('reflection:keepsake.keep', { passport: '' }).trim() })
      .first()
      .click();
    await card(1, t('reflection:keptPrivate')).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    await product.stop();
  });
});
