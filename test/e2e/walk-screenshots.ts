import { mkdirSync, rmSync } from 'node:fs';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';
import { openBrowser } from '../browser.ts';
import { startProduct } from './product.ts';
import { setTable, THEMES, wearTheme } from './table.ts';
import { STEPS, type Table, takeStep } from './walk.ts';

/**
 * Pictures of a whole conversation, step by step, in `screenshots/conversation/<language>/`: mentor and student side by
 * side in light, dark and high contrast, and each of them at the width of a phone.
 */
const FOLDER = new URL('../../screenshots/conversation/', import.meta.url);
const WIDE = { width: 1280, height: 1400 };
const PHONE = { width: 390, height: 1600 };
const TO_THE_END = `document.querySelectorAll('[role=log]').forEach((log) => log.scrollTo(0, log.scrollHeight))`;

const browser = await openBrowser();
try {
  for (const locale of LOCALES) await drawConversation(locale);
} finally {
  await browser.close();
}

async function drawConversation(locale: Locale): Promise<void> {
  const folder = new URL(`${locale}/`, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const product = await startProduct();
  try {
    const table = await setTable(browser, product.url, { locale, ...WIDE });
    for (const [place, step] of STEPS.entries()) {
      await takeStep(table, step);
      const name = `${String(place + 1).padStart(2, '0')}-${step}`;
      for (const theme of THEMES) {
        await wearTheme(table, product.url, theme);
        await draw(table, new URL(`${name}-${theme}.png`, folder));
      }
      await wearTheme(table, product.url, 'default');
      await drawOnPhone(table, (who) => new URL(`${name}-phone-${who}.png`, folder));
    }
  } finally {
    await product.stop();
  }
}

async function drawOnPhone(table: Table, file: (who: string) => URL): Promise<void> {
  await table.page.setViewportSize(PHONE);
  for (const [who, person] of [
    ['mentor', table.karin],
    ['student', table.sara],
  ] as const) {
    await person.comesForward();
    await draw(table, file(who));
  }
  await table.page.setViewportSize(WIDE);
}

async function draw({ page }: Table, file: URL): Promise<void> {
  await page.evaluate(TO_THE_END);
  await page.screenshot({ path: file.pathname });
}
