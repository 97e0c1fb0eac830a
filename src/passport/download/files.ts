import type { Setting } from '../../../dialogs/vocabulary.ts';
import type { TakenFile } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { type Kind, KINDS } from '../pdf/passport-pdf.ts';

/** Everything that a passport can be taken along as. */
export const FILES = [...KINDS, 'json'] as const satisfies readonly TakenFile[];

/** Whether a file is drawn as a PDF, which takes its time; what is no file is not. */
export function isDrawn(file: string | undefined): boolean {
  return KINDS.some((kind) => kind === file);
}

/** The document that a kind of school asks for (domain.md §6, §9). */
const OF_SETTING: Readonly<Record<Setting, Kind>> = { mbo: 'evidence', vmbo: 'dossier', havo: 'plus', vwo: 'plus' };

/** What a student is offered: the passport to show, what this kind of school asks for, the file for another school. */
export function filesFor(setting: Setting): readonly TakenFile[] {
  return ['passport', OF_SETTING[setting], 'json'];
}

/** Letters of a name in the name of a file: with more of them, each up to twelve bytes in a header, a proxy may refuse the answer and a disk the file. */
const LONGEST_NAME = 60;

/** What a file is called on the student's own device: what it is, whose, of which day (`YYYY-MM-DD`). */
export function nameOf(file: TakenFile, name: string, on: string, words: WordsFor): string {
  const short = [...name].slice(0, LONGEST_NAME).join('');
  const parts = [words.t(`take:fileName.${file}`), short, on].map((part) =>
    part
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, ''),
  );
  return `${parts.filter((part) => part !== '').join('-')}.${file === 'json' ? 'json' : 'pdf'}`;
}
