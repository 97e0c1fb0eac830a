import type { Browser } from 'playwright-core';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';
import { createWords } from '../../src/words.ts';
import { openPage } from './page.ts';
import { personAt } from './person.ts';
import { choose } from './settings.ts';
import { STORY } from './story.ts';
import type { Table } from './walk.ts';

/** The themes of Teams. */
export const THEMES = ['default', 'dark', 'contrast'] as const satisfies readonly Theme[];

const MENTOR = { id: 'm01', name: 'Karin de Boer' } as const;
const STUDENT = { id: 's004', name: 'Sara El Idrissi' } as const;
/** As in the demo school's school.json. */
const ROLES = { nl: { passport: 'LOB-paspoort' }, en: { passport: 'career passport' } } as const;
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;
const DAYS_AHEAD = 14;
const DAY_MS = 86_400_000;

/** Sets the table: the page with mentor and student side by side, both with Teams in this language and theme. */
export async function setTable(
  browser: Browser,
  url: string,
  { locale, theme = 'default', width = 1400, height = 1000 }: { locale: Locale; theme?: Theme; width?: number; height?: number },
): Promise<Table & { complaints: readonly string[] }> {
  for (const { id } of [MENTOR, STUDENT]) await choose(url, id, { locale, theme });
  const { page, complaints } = await openPage(browser, { width, height, locale: TAGS[locale] });
  await page.goto(`${url}?seats=${MENTOR.id},${STUDENT.id}`);
  await page.getByRole('banner').getByRole('combobox').selectOption(locale);
  const today = dayFrom(0);
  const words = createWords().for({ locale, roles: ROLES, today });
  const [karin, sara] = [personAt(page, MENTOR.name, words), personAt(page, STUDENT.name, words)];
  await Promise.all([karin, sara].map(({ newest }) => newest.getByRole('button').first().waitFor()));
  return { page, complaints, karin, sara, story: STORY[locale], due: dayFrom(DAYS_AHEAD) };
}

/** Gives both another theme, and waits until the page has it. */
export async function wearTheme({ page }: Pick<Table, 'page'>, url: string, theme: Theme): Promise<void> {
  for (const { id } of [MENTOR, STUDENT]) await choose(url, id, { theme });
  await page.locator(`section.seat:not([data-theme="${theme}"])`).first().waitFor({ state: 'detached' });
}

function dayFrom(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
