import { type Browser, chromium } from 'playwright-core';
import { BROWSER } from './needs.ts';

/** It must work for root in a container, and ask nothing of the outside world. */
const FLAGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium. Tests that need one skip where `BROWSER` is absent. */
export async function openBrowser(): Promise<Browser> {
  if (!BROWSER) throw new Error('There is no Chromium here; install it at /usr/bin/chromium, or set CHROME_PATH');
  return chromium.launch({ executablePath: BROWSER, args: FLAGS });
}
