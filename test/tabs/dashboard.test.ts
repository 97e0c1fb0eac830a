import { cp, readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { createWords } from '../../src/words.ts';
import { openBrowser } from '../browser.ts';
import { closeAll, makeFacts } from '../coverage/made.ts';
import { wrongOn } from '../e2e/axe.ts';
import { openPage } from '../e2e/page.ts';
import { type Product, startProduct } from '../e2e/product.ts';
import { choose } from '../e2e/settings.ts';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { BROWSER } from '../needs.ts';
import { temporaryFolder } from '../store/engines.ts';
import { frameOf } from './frame.ts';

const COORDINATOR = 'c01';
const DEMO_TENANT = '00000000-0000-4000-8000-000000000001';
const PERIODS = ['2026-08', '2026-09', '2026-10'];
const SECTIONS = ['look', 'talk', 'programme'] as const;
const THEMES = ['default', 'dark', 'contrast'] as const;
const WIDE = { width: 1100, height: 900 };
const PHONE = { width: 360, height: 740 };

describe.skipIf(!BROWSER)('the coverage tab in the browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let product: Product;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    // A copy is another school: it has the demo's people, and nothing happened there yet.
    await cp(DEMO_SCHOOL, folder.path, { recursive: true });
    [browser, product] = await Promise.all([openBrowser(), startProduct({ schoolDir: folder.path })]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await folder.remove();
  });

  type Wanted = { who?: string; locale?: Locale; theme?: Theme; size?: { width: number; height: number } };

  async function opens({ who = COORDINATOR, locale = 'nl', theme = 'default', size = WIDE }: Wanted = {}) {
    await choose(product.url, who, { locale, theme });
    const { page, complaints } = await openPage(browser, { ...size, locale: locale === 'nl' ? 'nl-NL' : 'en-GB' });
    await page.goto(`${product.url}?seats=${who}`);
    await page.locator('.places button[data-place="coverage"]').click();
    const frame = await frameOf(page);
    await frame.locator('nav.sections').waitFor();
    const { t } = createWords().for({ locale, setting: 'mbo' });
    const go = async (section: string): Promise<void> => {
      await frame
        .locator('nav')
        .getByRole('button', { name: t(`dashboard:section.${section}`), exact: true })
        .click();
    };
    return { page, frame, complaints, t, go };
  }

  /** A year of made-up conversations, closed as the months went by, beside the running bot. */
  async function publish(): Promise<void> {
    const store = await openStore({ dataDir: product.dataDir, codec: plainCodec });
    await makeFacts(store, DEMO_TENANT, { students: 900, seed: 'page', until: '2026-11-20' });
    await closeAll(store, DEMO_TENANT, Date.parse('2026-11-23T12:00:00Z'), ...PERIODS);
    await store.close();
  }

  test('first invites, then shows what was reached, and takes it along', async () => {
    const first = await opens();
    await first.frame.getByRole('button', { name: first.t('dashboard:empty.go') }).click();
    await first.frame.getByText(first.t('dashboard:programme.empty')).waitFor();
    expect(await wrongOn(first.frame)).toEqual([]);
    expect(first.complaints).toEqual([]);
    await first.page.close();

    await publish();
    const { page, frame, complaints, t } = await opens();
    await frame.getByRole('img', { name: t('dashboard:picture.about', { parts: '' }).trim() }).waitFor();
    await frame.locator('.legend').waitFor();
    const reached = frame.getByRole('table', { name: t('dashboard:picture.title') });
    expect(await reached.getByRole('row').count()).toBe(5);
    expect(await reached.getByRole('row').nth(1).getByRole('cell').first().textContent()).toMatch(/\d %$/u);

    const [table] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: t('dashboard:take.csv') }).click(),
    ]);
    expect(await readFile(await table.path(), 'utf8')).toContain('period,level,unit,measure,base,value,bound');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: t('dashboard:take.png') }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
    expect(complaints).toEqual([]);
  });

  test('keeps the programme and notes of a period', async () => {
    const { frame, complaints, t, go } = await opens({ locale: 'en' });
    await go('programme');
    await frame.getByRole('button', { name: t('dashboard:programme.add') }).click();
    await frame.getByRole('button', { name: t('dashboard:programme.save') }).click();
    await frame.getByText(t('dashboard:programme.missing')).waitFor();
    await frame.getByLabel(t('dashboard:programme.kind.G')).check();
    await frame.getByLabel(t('dashboard:programme.field.title')).fill('What did the taster day bring?');
    await frame.getByRole('button', { name: t('dashboard:programme.save') }).click();
    await frame.getByText(t('dashboard:programme.saved')).waitFor();
    await frame.getByText(t('dashboard:programme.hint.no-experience-before')).waitFor();
    await frame.getByRole('button', { name: /^Take away: What did/u }).click();
    await frame.getByText(t('dashboard:programme.removed')).waitFor();
    expect(await frame.getByText('What did the taster day bring?').count()).toBe(0);

    await go('talk');
    expect(await frame.locator('.questions li').count()).toBe(3);
    await frame.getByLabel(t('dashboard:talk.step.plan')).fill('More often an agreement');
    await frame.getByRole('button', { name: t('dashboard:talk.save'), exact: true }).click();
    await frame.getByText(t('dashboard:talk.saved')).waitFor();
    await go('look');
    await go('talk');
    expect(await frame.getByLabel(t('dashboard:talk.step.plan')).inputValue()).toBe('More often an agreement');
    expect(complaints).toEqual([]);
  });

  test('keeps what is being written through a look at other figures', async () => {
    const { page, frame, complaints, t, go } = await opens();
    const note = frame.getByLabel(t('dashboard:talk.step.check'));
    const title = frame.getByLabel(t('dashboard:programme.field.title'));
    const periods = frame.locator('.choose select').first();
    await go('talk');
    await note.fill('Nog niet bewaard');
    await periods.selectOption({ index: 1 });
    await expect.poll(() => note.inputValue()).toBe('');
    await periods.selectOption({ index: 0 });
    await go('programme');
    await frame.getByRole('button', { name: t('dashboard:programme.add') }).click();
    await title.fill('Open dag');
    await go('talk');
    expect(await note.inputValue()).toBe('Nog niet bewaard');
    await frame.getByRole('button', { name: t('dashboard:talk.save'), exact: true }).click();
    await frame.getByText(t('dashboard:talk.saved')).waitFor();
    await go('programme');
    expect(await title.inputValue()).toBe('Open dag');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows what a colleague wrote meanwhile, also where something was typed and undone', async () => {
    const [mine, theirs] = [await opens(), await opens()];
    const noteOf = ({ frame, t }: typeof mine) => frame.getByLabel(t('dashboard:talk.step.act'));
    const saves = async ({ frame, t }: typeof mine): Promise<void> => {
      await frame.getByRole('button', { name: t('dashboard:talk.save'), exact: true }).click();
      await frame.getByText(t('dashboard:talk.saved')).waitFor();
    };
    await mine.go('programme');
    await mine.frame.getByText(mine.t('dashboard:programme.empty')).waitFor();
    await mine.go('talk');
    await noteOf(mine).fill('Een letter');
    await noteOf(mine).fill('');

    await theirs.go('talk');
    await noteOf(theirs).fill('Van een collega');
    await saves(theirs);
    await theirs.go('programme');
    await theirs.frame.getByRole('button', { name: theirs.t('dashboard:programme.add') }).click();
    await theirs.frame.getByLabel(theirs.t('dashboard:programme.field.title')).fill('Beroepenmarkt');
    await theirs.frame.getByRole('button', { name: theirs.t('dashboard:programme.save') }).click();
    await theirs.frame.getByText(theirs.t('dashboard:programme.saved')).waitFor();

    await mine.go('programme');
    await mine.frame.getByText('Beroepenmarkt').waitFor();
    await mine.go('talk');
    await expect.poll(() => noteOf(mine).inputValue()).toBe('Van een collega');
    await noteOf(mine).fill('Van ons beiden');
    await saves(mine);
    await mine.frame.getByRole('button', { name: mine.t('dashboard:section.look'), exact: true }).click();
    await mine.go('talk');
    await noteOf(mine).fill('Nog iets');
    await saves(mine);
    for (const { page, complaints } of [mine, theirs]) {
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test.each(THEMES)('axe finds nothing (%s)', async (theme) => {
    const { frame, go } = await opens({ theme });
    const wrong: string[] = [];
    for (const section of SECTIONS) {
      await go(section);
      await frame
        .locator(section === 'look' ? '.legend' : section === 'talk' ? '.note' : '.programme-head')
        .first()
        .waitFor();
      wrong.push(...(await wrongOn(frame, theme)).map((what) => `${section}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test('says what the figures are of when something else is chosen', async () => {
    const { page, frame } = await opens();
    const isSaid = (text: string) => frame.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
    const periods = frame.getByRole('combobox').first();
    for (const index of [0, 1]) {
      await periods.selectOption({ index });
      await isSaid((await periods.getByRole('option').nth(index).textContent()) ?? '');
    }
    await page.close();
  });

  test('can be read where a system chose the colours', async () => {
    const { page, frame } = await opens();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await frame.locator('.lemniscate').waitFor();
    const inks = await frame.evaluate(
      "[...document.querySelectorAll('.lemniscate text, .lemniscate path:not(.rail)')].map((each) => { const { fill, stroke } = getComputedStyle(each); return each.tagName === 'text' ? fill : stroke; })",
    );
    expect([...new Set(inks as string[])]).toEqual(['rgb(255, 255, 255)']);
    const lines = await frame.evaluate(
      "[...document.querySelectorAll('nav button')].map((each) => getComputedStyle(each).borderBottomColor)",
    );
    expect(new Set(lines as string[]).size).toBe(2);
    await frame.locator('.legend').waitFor();
    const dashes = await frame.evaluate(
      "[...document.querySelectorAll('.legend path')].map((each) => each.getAttribute('stroke-dasharray'))",
    );
    expect(new Set(dashes as string[]).size).toBe(4);
    await page.close();
  });

  test('draws the lines for the room that there is, and lets them shrink with the paper', async () => {
    const { page, frame } = await opens();
    const drawn = frame.locator('.chart svg');
    await drawn.waitFor();
    // Before anything can be drawn anew, as on paper.
    const onPaper = await frame.evaluate<number>(
      "(() => { const place = document.querySelector('.chart'); place.style.width = '300px'; const { width } = place.querySelector('svg').getBoundingClientRect(); place.style.width = ''; return Math.round(width); })()",
    );
    expect(onPaper).toBe(300);
    await page.setViewportSize({ width: 700, height: 900 });
    const { width: room } = (await frame.locator('.chart').boundingBox()) ?? { width: 0 };
    await frame.locator(`.chart svg[width="${Math.round(room)}"]`).waitFor();
    // Nothing of what was drawn is cut off: not the names of the months at its foot either.
    const cutOff = await frame.evaluate<readonly string[]>(
      "(() => { const { bottom, right } = document.querySelector('.chart').getBoundingClientRect(); return [...document.querySelectorAll('.chart text')].filter((each) => { const at = each.getBoundingClientRect(); return at.bottom > bottom || at.right > right + 1; }).map((each) => each.textContent); })()",
    );
    expect(cutOff).toEqual([]);
    await page.close();
  });

  test('nothing runs off the page on a phone', async () => {
    const { frame, t, go } = await opens({ size: PHONE });
    for (const section of SECTIONS) {
      await go(section);
      if (section === 'programme') await frame.getByRole('button', { name: t('dashboard:programme.add') }).click();
      const { wide, room } = (await frame.evaluate(
        '({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })',
      )) as { wide: number; room: number };
      expect([section, wide]).toEqual([section, room]);
    }
  });

  test('tells a mentor who comes by its address that it is for coordinators', async () => {
    const { page } = await openPage(browser, { ...WIDE, locale: 'nl-NL' });
    await page.goto(`${product.url}?seats=m01`);
    await page.locator('.places button[data-place="passport"]').click();
    await (await frameOf(page)).locator('h1').waitFor();
    await page.evaluate(`document.querySelector('iframe.hosted').src = '/tabs/coverage'`);
    await page
      .frameLocator('iframe.hosted')
      .getByText(createWords().for({ locale: 'nl' }).t('dashboard:problem.role'))
      .waitFor();
    await page.close();
  });
});
