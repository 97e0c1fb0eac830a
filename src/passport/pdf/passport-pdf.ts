import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import { activitiesPlan } from './activities-plan.ts';
import type { Plan } from './blocks.ts';
import { passportPlan } from './passport-plan.ts';

/** The documents that are made of a passport: to show, as evidence of effort (mbo), as career file (vmbo), or one page for the plus document (havo, vwo). */
export const KINDS = ['passport', 'evidence', 'dossier', 'plus'] as const;
export type Kind = (typeof KINDS)[number];

const MOST_PAGES = { passport: 4, evidence: 4, dossier: 4, plus: 1 } as const satisfies Record<Kind, number>;
/** How much of each sort is tried in turn, until it fits. */
const MOST = [40, 24, 16, 10, 6, 3, 2, 1];

const BRIEF = 90;

/** A student's passport as a PDF of one to four pages; when there is more, the newest. `at` is epoch milliseconds. */
export async function passportPdf(file: PassportFile, kind: Kind, words: WordsFor, at: number): Promise<Uint8Array> {
  // Loaded when the first is made: drawing brings fonts and a library with it.
  const { draw } = await import('./draw.ts');
  for (const most of MOST) {
    const { bytes, pages } = await draw(planOf(kind, file, words, most), { locale: words.locale, at });
    if (pages <= MOST_PAGES[kind] || most === MOST.at(-1)) return bytes;
  }
  throw new Error('Nothing was drawn; `MOST` needs at least one number');
}

function planOf(kind: Kind, file: PassportFile, words: WordsFor, most: number): Plan {
  if (kind === 'evidence' || kind === 'dossier') return activitiesPlan(kind, file, words, most);
  if (kind === 'plus') return passportPlan(brief(file), words, { most, label: words.t('export:pdf.plus.title') });
  return passportPlan(file, words, { most, label: capital(words.t('export:pdf.passport')) });
}

/** The same file as one page bears it: texts cut, of a reflection what it is about, and neither competencies nor conversations. */
function brief(file: PassportFile): PassportFile {
  const cut = <Item extends object>(item: Item): Item =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? shorten(value, BRIEF) : value]),
    ) as Item;
  const entries = file.entries.map(({ kind, text, keptAt, changedAt }) => cut({ kind, text, keptAt, changedAt }));
  return { ...file, entries, agreements: file.agreements.map(cut), competencies: [], conversations: [] };
}
