import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';
import { BUILT_PAGE } from '../../src/tabs/build.ts';
import { PAGES } from '../../src/tabs/page-config.ts';
import { createWords } from '../../src/words.ts';
import { openBrowser } from '../browser.ts';
import { wrongOn } from '../e2e/axe.ts';
import { openPage } from '../e2e/page.ts';
import { type Product, startProduct } from '../e2e/product.ts';
import { choose } from '../e2e/settings.ts';
import { frameOf } from './frame.ts';
import { BROWSER } from '../needs.ts';

const STUDENT = 's004';
const MENTOR = 'm01';
const MOST_BYTES = 250_000;
const WIDE = { width: 1100, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A window of 640 pixels at 200 %. */
const ZOOMED = { width: 320, height: 480 };
const SECTIONS = ['overview', 'me', 'agreements', 'sharing'] as const;
const ROLES = { nl: { passport: 'LOB-paspoort' }, en: { passport: 'career passport' } };

describe.skipIf(!BROWSER)('the passport tab in the browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  type Wanted = { locale?: Locale; theme?: Theme; size?: { width: number; height: number } };

  /** Somebody opens their tab, as in Teams. */
  async function opens(who: string, { locale = 'nl', theme = 'default', size = WIDE }: Wanted = {}) {
    await choose(product.url, who, { locale, theme });
    const { page, complaints } = await openPage(browser, { ...size, locale: locale === 'nl' ? 'nl-NL' : 'en-GB' });
    await page.goto(`${product.url}?seats=${who}`);
    await page.locator('.places button').nth(1).click();
    const frame = await frameOf(page);
    await frame.locator('h1').waitFor();
    const { t } = createWords().for({ locale, setting: 'mbo', roles: ROLES });
    const go = async (section: string): Promise<void> => {
      await frame
        .locator('nav')
        .getByRole('button', { name: t(`tab:section.${section}`) })
        .click();
    };
    return { page, frame, complaints, t, go };
  }

  test('a student corrects, erases and shares in place, and sees who looked along', async () => {
    const { frame, page, complaints, t, go } = await opens(STUDENT);
    await go('me');
    const hostile = 'Ik <b>luister</b> <img src=x onerror=alert(1)> \u202Ednal';
    await frame.getByRole('button', { name: t('tab:edit.entryMore', { text: 'Ik merk snel hoe iemand zich voelt' }) }).click();
    await frame.getByLabel(t('tab:edit.text')).fill(hostile);
    await frame.getByRole('button', { name: t('tab:edit.save') }).click();
    await frame.getByText(t('tab:said.changed')).waitFor();
    expect(await frame.locator('.own-words', { hasText: 'luister' }).textContent()).toBe(hostile);

    await frame.getByRole('button', { name: t('tab:edit.eraseMore', { text: 'veiligheid' }) }).click();
    await frame.getByRole('button', { name: t('tab:ask.eraseYes') }).click();
    await frame.getByText(t('tab:said.erased')).waitFor();
    expect(await frame.getByText('veiligheid', { exact: true }).count()).toBe(0);

    await go('sharing');
    const rows = frame.getByRole('list', { name: t('tab:sharing.shared') }).getByRole('listitem');
    const shared = await rows.count();
    await frame.getByRole('button', { name: t('tab:sharing.takeBackMore', { text: 'nabij zijn' }) }).click();
    await frame.getByText(t('tab:said.shared')).waitFor();
    expect(await rows.count()).toBe(shared - 1);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: t('tab:takeAlong.saveMore', { file: t('tab:takeAlong.name.json') }) }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^LOB-paspoort-Sara-El-Idrissi-[\d-]+\.json$/u);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ format: 'lemniscaat-passport' });

    await frame.getByRole('button', { name: t('tab:takeAlong.linkMore', { file: t('tab:takeAlong.name.passport') }) }).click();
    const link = frame.getByRole('link', { name: t('tab:takeAlong.open') });
    await link.waitFor();
    const offered = await openPage(browser, { ...PHONE, locale: 'nl-NL' });
    await offered.page.goto((await link.getAttribute('href')) ?? '');
    expect(await wrongOn(offered.page.mainFrame())).toEqual([]);
    const [drawn] = await Promise.all([
      offered.page.waitForEvent('download'),
      offered.page.getByRole('button', { name: t('take:page.get') }).click(),
    ]);
    expect(await readFile(await drawn.path(), 'latin1')).toMatch(/^%PDF-/u);

    const mentor = await opens(MENTOR);
    await mentor.frame.getByRole('button', { name: /Sara El Idrissi/u }).click();
    await mentor.frame.getByText(hostile).waitFor();
    expect(await mentor.frame.getByText('nabij zijn').count()).toBe(0);
    await page.locator('.places button').nth(1).click();
    const again = await frameOf(page);
    await again
      .locator('nav')
      .getByRole('button', { name: t('tab:section.sharing') })
      .click();
    await again.getByText(/^Karin de Boer las mee op/u).waitFor();
    expect([...complaints, ...mentor.complaints]).toEqual([]);
  });

  test('long words in a dialog can be read by keyboard, and what is asked stays in sight', async () => {
    const { frame, complaints, t, go, page } = await opens('s009', { size: ZOOMED });
    await go('me');
    await frame
      .getByRole('button', { name: new RegExp(`^${t('tab:edit.entryMore', { text: '' })}`, 'u') })
      .first()
      .click();
    await frame.getByLabel(t('tab:edit.text')).fill('een lang verhaal '.repeat(60));
    await frame.getByRole('button', { name: t('tab:edit.save') }).click();
    await frame.getByText(t('tab:said.changed')).waitFor();
    await frame.getByRole('button', { name: t('tab:edit.eraseMore', { text: 'een lang' }) }).click();
    await frame.locator('.quoted[tabindex="0"]').waitFor();
    expect(await wrongOn(frame)).toEqual([]);
    await frame.locator('.quoted').press('End');
    await expect.poll(() => frame.evaluate<number>("document.querySelector('.quoted').scrollTop")).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a student makes a link, shares a kind and hands over, in place', async () => {
    const { frame, complaints, t, go, page } = await opens('s006', { size: { width: 390, height: 844 } });
    await go('sharing');
    await frame.getByRole('button', { name: t('tab:sharing.linkNew') }).click();
    await frame.getByRole('button', { name: t('tab:sharing.linkMake') }).click();
    await frame.getByText(t('sharing:problem.nothing')).waitFor();
    await frame.getByRole('checkbox', { name: t('tab:sharing.kind.core-word') }).check();
    await frame.getByLabel(t('tab:sharing.linkLabel')).fill('oma');
    expect(await wrongOn(frame)).toEqual([]);
    await frame.getByRole('button', { name: t('tab:sharing.linkMake') }).click();
    await frame.getByText(t('tab:said.linkMade')).waitFor();
    const address = await frame.getByLabel(t('tab:sharing.address')).inputValue();
    expect((await fetch(address)).status).toBe(200);
    expect(await wrongOn(frame)).toEqual([]);

    await frame.getByRole('button', { name: t('tab:sharing.kindsNew') }).click();
    await frame.getByRole('checkbox', { name: t('tab:sharing.kind.motive') }).check();
    const [reader] = await frame
      .getByRole('group', { name: t('tab:sharing.who') })
      .getByRole('checkbox')
      .all();
    await reader?.check();
    expect(await wrongOn(frame)).toEqual([]);
    await frame.getByRole('button', { name: t('tab:sharing.kindsShare'), exact: true }).click();
    await frame.getByText(t('tab:said.kindsShared')).waitFor();

    await frame.getByRole('button', { name: t('tab:handover.make') }).click();
    await frame.getByText(t('tab:said.handoverProposed')).waitFor();
    await frame.getByRole('button', { name: t('tab:handover.edit') }).click();
    await frame.getByLabel(t('tab:handover.note')).fill('Ik praat makkelijker als we wandelen');
    expect(await wrongOn(frame)).toEqual([]);
    await frame.getByRole('button', { name: t('tab:handover.save') }).click();
    await frame.getByText(t('tab:said.handoverWorded')).waitFor();
    await frame.getByRole('button', { name: t('tab:handover.approve') }).click();
    await frame.getByText(t('tab:said.handoverApproved')).waitFor();
    await frame.getByText('Ik praat makkelijker als we wandelen').waitFor();
    expect(await wrongOn(frame)).toEqual([]);
    await frame.getByRole('button', { name: t('tab:handover.withdraw') }).click();
    await frame.getByText(t('tab:said.handoverBack')).waitFor();
    await page.close();
    // A browser says of every refusal that something could not be loaded.
    expect(complaints.filter((each) => !each.includes('status of 422'))).toEqual([]);
  });

  test('who chooses readers is told who reads it all the same', async () => {
    const { frame, t, go, page } = await opens('s005');
    const link = t('tab:sharing.link', { label: 'oma' });
    await go('sharing');
    await frame.getByRole('button', { name: t('tab:sharing.linkNew') }).click();
    await frame.getByRole('checkbox', { name: t('tab:sharing.kind.agreement') }).check();
    await frame.getByLabel(t('tab:sharing.linkLabel')).fill('oma');
    await frame.getByRole('button', { name: t('tab:sharing.linkMake') }).click();
    await frame.getByText(t('tab:said.linkMade')).waitFor();
    await go('agreements');
    await frame.getByRole('button', { name: link }).first().click();
    await frame.getByText(t('tab:ask.readersBesides', { names: link })).waitFor();
    expect(await frame.getByText(t('tab:ask.readersHow')).count()).toBe(0);
    await page.close();
  });

  test('an agreement is carried out with the keyboard alone, and the focus comes back', async () => {
    const { frame, page, complaints, t, go } = await opens('s005', { locale: 'en' });
    await go('agreements');
    const done = frame.getByRole('button', { name: new RegExp(`^${t('tab:agreements.done')}`, 'u') }).first();
    await done.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await frame.evaluate('document.activeElement.ariaLabel')).toBe(await done.getAttribute('aria-label'));

    const brought = frame.getByLabel(t('tab:edit.brought'));
    await page.keyboard.press('Enter');
    await brought.fill('Something that is thrown away');
    await page.keyboard.press('Escape');
    await frame.getByText(t('tab:edit.notSaved')).waitFor();
    expect(await brought.inputValue()).toBe('Something that is thrown away');
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Enter');
    await brought.fill('I want to go on with this');
    await frame.getByRole('button', { name: t('tab:edit.save') }).press('Enter');
    await frame.getByText(t('tab:agreements.outcome', { outcome: 'I want to go on with this' })).waitFor();
    // The button that was pressed is no longer there.
    await frame.waitForFunction("document.activeElement.matches('nav [aria-current]')");

    const erase = frame.getByRole('button', { name: t('tab:edit.eraseMore', { text: '' }) }).first();
    await erase.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor();
    expect(await frame.evaluate('document.activeElement.textContent')).toBe(t('tab:edit.cancel'));
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await erase.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test.each(['default', 'dark', 'contrast'] as const)('axe finds nothing, in every section and question (%s)', async (theme) => {
    const { frame, complaints, t, go } = await opens(STUDENT, { theme });
    const wrong: string[] = [];
    for (const section of SECTIONS) {
      await go(section);
      wrong.push(...(await wrongOn(frame, theme)).map((what) => `${section}: ${what}`));
    }
    await go('agreements');
    for (const what of ['changeMore', 'doneMore'] as const) {
      await frame
        .getByRole('button', { name: t(`tab:agreements.${what}`, { what: 'Een dag meelopen op de gesloten afdeling' }) })
        .click();
      await frame.getByRole('dialog').waitFor();
      wrong.push(...(await wrongOn(frame, theme)).map((each) => `${what}: ${each}`));
      await frame.getByRole('button', { name: t('tab:edit.cancel') }).click();
    }
    const mentor = await opens(MENTOR, { theme });
    wrong.push(...(await wrongOn(mentor.frame, theme)).map((what) => `mentor: ${what}`));
    expect(wrong).toEqual([]);
    expect([...complaints, ...mentor.complaints]).toEqual([]);
  });

  test.each([
    ['on a phone', PHONE],
    ['at 200 %', ZOOMED],
  ])('nothing runs off the page %s', async (_how, size) => {
    const { frame, go } = await opens(STUDENT, { size });
    for (const section of SECTIONS) {
      await go(section);
      const { wide, room } = (await frame.evaluate(
        '({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })',
      )) as { wide: number; room: number };
      expect([section, wide]).toEqual([section, room]);
    }
  });

  test('the name of a phase stays in one piece on the smallest phone', async () => {
    const { page, frame } = await opens(STUDENT, { size: ZOOMED });
    const lines = await frame.evaluate(
      "[...document.querySelectorAll('.phase strong')].filter(({ textContent }) => !textContent.includes(' ')).map(({ firstChild }) => { const range = document.createRange(); range.selectNodeContents(firstChild); return range.getClientRects().length; })",
    );
    expect(lines).toEqual([1, 1, 1]);
    await page.close();
  });

  test('a name of any length is read to its end on the smallest phone', async () => {
    const { page, frame } = await opens(MENTOR, { size: ZOOMED });
    const over = await frame.evaluate<number[]>(
      "(() => { const name = document.querySelector('.who'); name.firstChild.textContent = 'Anne-Sophie Wolfeschlegelsteinhausenbergerdorff'.repeat(2); return [name.scrollWidth - name.clientWidth, document.documentElement.scrollWidth - innerWidth, Math.max(0, Math.ceil(name.getBoundingClientRect().right - innerWidth))]; })()",
    );
    expect(over).toEqual([0, 0, 0]);
    await page.close();
  });

  test('what cannot be done is told where it was asked, on the page or in the question that is open', async () => {
    const { page, frame, t, go } = await opens(STUDENT);
    const isUnreachable = () => frame.getByText(t('tab:problem.unreachable'));
    await go('me');
    await page.route('**/api/tab/**', (route) => route.abort());
    const erase = { name: t('tab:edit.eraseMore', { text: 'nabij zijn' }) };
    await frame.getByRole('button', erase).click();
    await frame.getByRole('button', { name: t('tab:ask.eraseYes') }).click();
    await frame.getByRole('dialog').and(frame.locator(':has([role=alert])')).waitFor();
    await frame.getByRole('button', { name: t('tab:edit.cancel') }).click();
    await go('sharing');
    expect(await isUnreachable().count()).toBe(0);
    await frame.getByRole('button', { name: t('tab:handover.make') }).click();
    await isUnreachable().waitFor();
    await go('me');
    await frame.getByRole('button', erase).click();
    expect(await frame.getByRole('dialog').getByRole('alert').count()).toBe(0);
    await page.close();
  });

  test('a file that something in between refuses is told', async () => {
    const { page, frame, t, go } = await opens(STUDENT);
    await go('sharing');
    await page.route('**/api/tab/passport/files/**', (route) => route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }));
    await frame.getByRole('button', { name: t('tab:takeAlong.saveMore', { file: t('tab:takeAlong.name.json') }) }).click();
    await frame.getByText(t('tab:problem.unreachable')).waitFor();
    await page.close();
  });

  test('of two students that a mentor chose, the one chosen last is shown', async () => {
    const { page, frame } = await opens(MENTOR);
    let asked = 0;
    let letFirst = (): void => {};
    const first = new Promise<void>((resolve) => {
      letFirst = resolve;
    });
    await page.route('**/api/tab/students/*/passport', async (route) => {
      asked += 1;
      if (asked === 1) await first;
      await route.continue();
    });
    const students = frame.locator('.students button');
    await students.nth(0).click();
    await students.nth(1).click();
    await students.first().waitFor({ state: 'detached' });
    const shown = await frame.locator('h1').textContent();
    const late = page.waitForResponse('**/api/tab/students/*/passport');
    letFirst();
    await (await late).finished();
    await frame.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    expect(await frame.locator('h1').textContent()).toBe(shown);
    await page.close();
  });

  test('outside Teams it says where to open it', async () => {
    const { page } = await openPage(browser, { ...WIDE, locale: 'nl-NL' });
    await page.goto(new URL('/tabs/passport', product.url).href);
    await page.getByText(createWords().for({ locale: 'nl' }).t('tab:problem.outside')).waitFor();
    await page.close();
  });

  test('where Teams does not tell about itself it says so as well, instead of nothing', async () => {
    const { page } = await openPage(browser, { ...WIDE, locale: 'nl-NL' });
    // teams-js cannot read such a context, and rejects.
    await page.addInitScript(
      "addEventListener('message', ({ data }) => { if (data?.args?.[0]?.userObjectId) data.args[0] = null; })",
    );
    await page.goto(`${product.url}?seats=s004`);
    await page.locator('.places button').nth(1).click();
    await (await frameOf(page)).getByText(createWords().for({ locale: 'nl' }).t('tab:problem.outside')).waitFor();
    await page.close();
  });

  test.each(Object.values(PAGES))('the scripts of %s stay below 250 KB zipped', async (page) => {
    const html = await readFile(`${BUILT_PAGE}/${page}`, 'utf8');
    const names = [...html.matchAll(/(?:src|href)="\/tabs\/(assets\/[^"]+\.js)"/gu)].map(([, name]) => name);
    const scripts = await Promise.all(names.map((name) => readFile(`${BUILT_PAGE}/${name}`)));
    expect(names.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(MOST_BYTES);
  });
});
