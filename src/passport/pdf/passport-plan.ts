import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import type { Block, Field, Plan } from './blocks.ts';

const LONGEST = 600;
const PARTS = ['happened', 'moment', 'says', 'word', 'tryOut'] as const;

/** How much of each sort is shown, and what the document is called. */
type Shown = { readonly most: number; readonly label: string };

/** The passport as a student shows it: what they can and stand for, what they lived through, what they are going to do. `most` of each, the newest. */
export function passportPlan(file: PassportFile, spoken: WordsFor, { most, label }: Shown): Plan {
  const words = onPaper(spoken);
  const { student, exported } = file;
  const name = `${student.givenName} ${student.familyName}`;
  const told = [...file.entries].toReversed();
  const own = (...kinds: readonly string[]) => told.filter(({ kind }) => kinds.includes(kind)).slice(0, most);
  const agreements = [...file.agreements].toReversed().slice(0, most);
  const stories = own('experience', 'reflection');
  const left = Math.max(0, told.filter(({ kind }) => kind === 'experience' || kind === 'reflection').length - stories.length);
  const texts = (kind: string) => [...new Set(own(kind).map(({ text }) => clip(text)))];

  const blocks: readonly Block[] = [
    { block: 'cover', label, name, under: words.t('export:pdf.under', { school: exported.school, on: exported.on }) },
    ...section('past', words.t('export:pdf.coreWords'), { block: 'words', words: texts('core-word') }),
    ...section('past', words.t('export:pdf.qualities'), { block: 'list', items: texts('quality') }),
    ...section('past', words.t('export:pdf.motives'), { block: 'list', items: texts('motive') }),
    ...section('past', words.t('export:pdf.experiences'), ...stories.map((entry) => storyBlock(entry, words))),
    ...(left > 0 ? [{ block: 'line', text: words.t('export:pdf.more', { count: left }) } as const] : []),
    ...section('future', words.t('export:pdf.nextSteps'), { block: 'list', items: texts('next-step') }),
    ...section('future', words.t('export:pdf.agreements'), ...agreements.map((agreement) => agreementBlock(agreement, words))),
    ...section('future', words.t('export:pdf.competencies'), {
      block: 'list',
      items: file.competencies.map(({ competency }) => words.t(`common:competency.${competency}`)),
    }),
    ...heldSection(file, words, most),
  ];
  const empty = blocks.length === 1 ? [{ block: 'line', text: words.t('export:pdf.empty') } as const] : [];
  return { title: `${label} – ${name}`, footer: `${label} – ${name}`, blocks: [...blocks, ...empty] };
}

/** The same words with the year in every date: paper is read when this year is long over. */
export function onPaper(words: WordsFor): WordsFor {
  return words.on('');
}

/** The conversations that were held, the newest first: when, and what they reached. */
export function heldSection(file: PassportFile, words: WordsFor, most: number): readonly Block[] {
  const held = file.conversations.toReversed().slice(0, most);
  const items = held.map(({ on, phases }) =>
    words.t(phases.length > 0 ? 'export:pdf.held' : 'export:pdf.heldOnly', {
      on,
      phases: words.list(phases.map((phase) => words.t(`common:phase.${phase}`).toLowerCase())),
    }),
  );
  return section('future', words.t('export:pdf.conversations'), { block: 'list', items });
}

/** A heading with what stands under it: nothing when there is nothing. */
export function section(side: 'past' | 'future', text: string, ...under: readonly Block[]): readonly Block[] {
  const filled = under.filter((block) => {
    if (block.block === 'words') return block.words.length > 0;
    return block.block === 'list' ? block.items.length > 0 : true;
  });
  return filled.length > 0 ? [{ block: 'heading', text, side }, ...filled] : [];
}

function storyBlock(entry: PassportFile['entries'][number], words: WordsFor): Block {
  const fields = PARTS.flatMap((part) => field(words.t(`export:pdf.part.${part}`), entry[part]));
  return { block: 'item', lead: words.date(entry.keptAt), title: clip(entry.text), fields };
}

function agreementBlock(agreement: PassportFile['agreements'][number], words: WordsFor): Block {
  const { what, due, state, helper, brings, outcome } = agreement;
  const fields = [
    ...field(words.t('export:pdf.part.helper'), helper),
    ...field(words.t('export:pdf.part.brings'), brings),
    ...field(words.t('export:pdf.part.outcome'), outcome),
  ];
  const lead = words.t('export:pdf.agreed', { due, state: words.t(`common:agreementState.${state}`) });
  return { block: 'item', lead, title: clip(what), fields };
}

/** A labelled part; none when nothing was told. */
export function field(name: string, text: string | undefined): readonly Field[] {
  return text === undefined || text.trim() === '' ? [] : [{ name, text: clip(text) }];
}

/** The text, short enough for a page that holds more. */
export function clip(text: string): string {
  return shorten(text, LONGEST);
}
