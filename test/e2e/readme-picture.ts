import { openBrowser } from '../browser.ts';
import { startProduct } from './product.ts';
import { setTable } from './table.ts';
import { takeStep } from './walk.ts';

/** The picture of the README: a mentor in the middle of a conversation, beside a student who looks in the passport. */
const FILE = new URL('../../docs/images/conversation.png', import.meta.url);

const browser = await openBrowser();
const product = await startProduct();
try {
  const { page, ...table } = await setTable(browser, product.url, { locale: 'nl', width: 1280, height: 1110 });
  for (const step of ['prepare', 'begin', 'ask', 'note'] as const) await takeStep({ page, ...table }, step);
  await table.sara.say('paspoort');
  await table.sara.sees('cards:passport.agreements');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: FILE.pathname });
} finally {
  await browser.close();
  await product.stop();
}
