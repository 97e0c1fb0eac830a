import type { Frame, Page } from 'playwright-core';

/** The tab that the stand-in shows, loaded. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe.hosted')).contentFrame();
  if (!frame) throw new Error('The tab has no frame');
  await frame.waitForLoadState();
  return frame;
}
