import { capital, shorten } from '../../text.ts';
import { inThreadOf } from '../../thread.ts';
import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import { activitiesPlan } from './activities-plan.ts';
import type { Plan } from './blocks.ts';
import type { Drawing } from './draw.ts';
import { passportPlan } from './passport-plan.ts';

/** The documents that are made of a passport: to show, as evidence of effort (mbo), as career file (vmbo), or one page for the plus document (havo, vwo). */
export const KINDS = ['passport', 'evidence', 'dossier', 'plus'] as const;
export type Kind = (typeof KINDS)[number];

const MOST_PAGES = { passport: 4, evidence: 4, dossier: 4, plus: 1 } as const satisfies Record<Kind, number>;
/** How much of each sort is tried in turn, until it fits. */
const MOST = [40, 24, 16, 10, 6, 3, 2, 1];

/** More letters than this fit no page, however they are spread: what has more is not drawn to find that out. */
const MOST_LETTERS = 6_000;

const BRIEF = 90;

let drawnBefore: Promise<unknown> = Promise.resolve();

/**
 * A student's passport as a PDF of one to four pages; when there is more, the newest. `at` is epoch milliseconds. It is drawn in a thread of its own, one
 * after the other: laying out letters of many alphabets takes a second or two when there is much.
 */
export function passportPdf(file: PassportFile, kind: Kind, words: WordsFor, at: number): Promise<Uint8Array> {
  const told = kind === 'plus' ? brief(file) : file;
  const mostPages = MOST_PAGES[kind];
  const all = MOST.map((most) => planOf(kind, told, words, most));
  const plans = all.filter((plan, index) => index === all.length - 1 || lettersIn(plan) <= MOST_LETTERS * mostPages);
  const drawing: Drawing = { plans, mostPages, locale: words.locale, at };
  const drawn = drawnBefore.then(() => inThreadOf<Drawing, Uint8Array>(new URL('./drawing-thread.ts', import.meta.url), drawing));
  drawnBefore = drawn.catch(() => undefined);
  return drawn;
}

function lettersIn(part: unknown): number {
  if (typeof part === 'string') return part.length;
  return typeof part === 'object' && part !== null
    ? Object.values(part).reduce((sum: number, each) => sum + lettersIn(each), 0)
    : 0;
}

function planOf(kind: Kind, file: PassportFile, words: WordsFor, most: number): Plan {
  if (kind === 'evidence' || kind === 'dossier') return activitiesPlan(kind, file, words, most);
  if (kind === 'plus') return passportPlan(file, words, { most, label: words.t('export:pdf.plus.title') });
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
