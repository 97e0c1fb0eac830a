import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import { draw } from './draw.ts';
import { passportPlan } from './passport-plan.ts';

const MOST_PAGES = 4;
/** How much of each kind is tried in turn, until it fits. */
const MOST = [40, 24, 16, 10, 6, 3];

/** A student's passport as a PDF of one to four pages, to show or print; when there is more, the newest. `at` is epoch milliseconds. */
export async function passportPdf(file: PassportFile, words: WordsFor, at: number): Promise<Uint8Array> {
  for (const most of MOST) {
    const { bytes, pages } = await draw(passportPlan(file, words, most), { locale: words.locale, at });
    if (pages <= MOST_PAGES || most === MOST.at(-1)) return bytes;
  }
  throw new Error('Nothing was drawn; `MOST` needs at least one number');
}
