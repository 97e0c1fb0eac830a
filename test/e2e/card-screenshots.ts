import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';
import { hostConfig } from '../../src/local/web/host-config.ts';
import { renderCard } from '../../src/teams/cards/index.ts';
import { createWords } from '../../src/words.ts';
import { openBrowser } from '../browser.ts';
import { SAMPLES, TODAY } from '../teams/cards/samples.ts';

/**
 * Pictures of every sample card, in `screenshots/cards/`: by language, theme and width, several cards on a sheet.
 * Arguments: parts of sample names to draw only those. `CHROME_PATH` names the browser when it is not Debian's.
 */
const FOLDER = new URL('../../screenshots/cards/', import.meta.url);
const WIDTHS = [520, 340] as const;
const THEMES = ['default', 'dark', 'contrast'] as const;
const CARDS_ON_A_SHEET = 6;

const wanted = process.argv.slice(2);
const names = Object.keys(SAMPLES).filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const words = createWords();

mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  for (const locale of LOCALES)
    for (const theme of THEMES) for (const width of WIDTHS) await drawSheets(page, locale, theme, width);
} finally {
  await browser.close();
}

async function drawSheets(page: Page, locale: Locale, theme: string, width: number): Promise<void> {
  for (let first = 0; first < names.length; first += CARDS_ON_A_SHEET) {
    const shown = names.slice(first, first + CARDS_ON_A_SHEET);
    await page.setViewportSize({ width: (width + 24) * Math.min(shown.length, 3) + 24, height: 400 });
    await page.setContent(sheet(shown, locale, theme, width), { waitUntil: 'load' });
    const file = `${locale}-${theme}-${width}-${String(first / CARDS_ON_A_SHEET + 1).padStart(2, '0')}.png`;
    await page.screenshot({ path: new URL(file, FOLDER).pathname, fullPage: true });
  }
}

function sheet(shown: readonly string[], locale: Locale, theme: string, width: number): string {
  const cards = shown.map((name) => ({
    name,
    json: renderCard(SAMPLES[name] ?? { card: 'glossary' }, { words: words.for({ locale }), today: TODAY }),
  }));
  const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${locale}" data-theme="${theme}"><meta charset="utf-8">
<style>${['themes', 'card'].map((name) => readWeb(`${name}.css`)).join('\n')}
* { box-sizing: border-box; }
html { font: 14px/1.5 system-ui; }
body { margin: 0; padding: 12px; background: var(--ground); color: var(--ink); }
#sheet { columns: ${width}px ${Math.min(shown.length, 3)}; column-gap: 24px; }
figure { margin: 0 0 20px; break-inside: avoid; width: ${width}px; }
button, input, textarea, select { font: inherit; }
figcaption { font-size: 11px; opacity: 0.7; margin: 2px 0; }</style>
<div id="sheet"></div>
<script>${library('adaptivecards/dist/adaptivecards.min.js')}</script><script>${library('markdown-it/dist/browser/markdown-it.umd.min.js')}</script>
<script>
{
const md = markdownit({ html: false });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = md.render(text); result.didProcess = true; };
for (const { name, json } of ${inScript(cards)}) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(${inScript(hostConfig)});
  card.parse(json, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.append(card.render());
  frame.querySelectorAll('input[type=radio]').forEach((radio) => { radio.name += name; });
  figure.append(caption, frame);
  document.getElementById('sheet').append(figure);
}
}
</script></html>`;
}

function readWeb(file: string): string {
  return readFileSync(new URL(`../../src/local/web/${file}`, import.meta.url), 'utf8');
}

function library(path: string): string {
  return readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8').replaceAll('</script', '<\\/script');
}
