import type { Browser, Page } from 'playwright-core';

const PATIENCE_MS = 15_000;

/**
 * A page, and what went wrong on it: errors of scripts, messages of the console, and every request that would leave this
 * machine; such a request does not go out.
 */
export async function openPage(
  browser: Browser,
  { width, height, locale }: { width: number; height: number; locale: string },
): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, locale });
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(isElsewhere, (route) => {
    complaints.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  return { page, complaints };
}

function isElsewhere({ hostname, protocol }: URL): boolean {
  return protocol.startsWith('http') && hostname !== '127.0.0.1';
}
