import type { Closing, ConversationContext } from './conversation.setup.ts';
import { wordItself } from './notes.ts';
import type { Element } from './vocabulary.ts';

/** What the closing form is first filled with: the student's words and the agreements as they were noted. */
export type Noted = Pick<ConversationContext, 'notes' | 'agreements'>;

type Row = Closing['agreements'][number];

/** The closing as the notes give it, before anybody touched the form: the newest note for each field. */
export function closingFrom(noted: Noted): Closing {
  return {
    experience: lastText(noted, 'experience', 'happened'),
    quality: lastText(noted, 'quality'),
    motive: lastText(noted, 'motive'),
    coreWord: wordItself(lastText(noted, 'core-word')),
    agreements: [...rowsOf(noted).values()],
    phases: [],
  };
}

/**
 * A closing that was filled in, after something was noted, undone or corrected: it follows the notes where the form still
 * said what they said, and keeps what was typed on the form itself.
 */
export function keptUp(closing: Closing, before: Noted, after: Noted): Closing {
  const [was, is] = [closingFrom(before), closingFrom(after)];
  const follow = (field: 'experience' | 'quality' | 'motive' | 'coreWord') =>
    was[field] !== is[field] && (closing[field] === was[field] || closing[field] === '') ? is[field] : closing[field];
  return {
    ...closing,
    experience: follow('experience'),
    quality: follow('quality'),
    motive: follow('motive'),
    coreWord: follow('coreWord'),
    agreements: rowsKeptUp(closing.agreements, rowsOf(before), rowsOf(after)),
  };
}

/** The agreements by their ids. While there are none, what was promised aloud or the next step may become one. */
function rowsOf(noted: Noted): ReadonlyMap<number | 'step', Row> {
  if (noted.agreements.length > 0) return new Map(noted.agreements.map(({ id, ...row }) => [id, row]));
  const ofStep = { notes: noted.notes.filter((note) => !tellsWhatItBrings(note)) };
  const { what, due, helper: named } = stepIn(ofStep);
  // Whoever was named in the promise of something else helps with that.
  const helper = named || lastText({ notes: noted.notes.filter(({ promised }) => !promised?.helper) }, 'helper');
  const brings = noted.notes.findLast(tellsWhatItBrings)?.text ?? '';
  const step = { what, due, helper, brings, competency: '' } as const;
  return new Map(what === '' ? [] : [['step', step]]);
}

/**
 * What is to be done, by when and with whose help: the newest promise with its day, else the newest promise or next step and the day
 * named last; an answer about the agreement where there is none of these.
 */
function stepIn(noted: Pick<Noted, 'notes'>): Pick<Row, 'what' | 'due' | 'helper'> {
  const { notes } = noted;
  const last =
    notes.findLast(({ promised }) => promised?.what && promised.due) ??
    notes.findLast(({ elements, promised }) => promised?.what || elements.includes('next-step'));
  const due = last?.promised?.due || (notes.findLast(({ promised }) => promised?.due)?.promised?.due ?? '');
  return { what: last ? promisedWords(last) : lastText(noted, 'agreement'), due, helper: last?.promised?.helper ?? '' };
}

function promisedWords({ text, promised }: Noted['notes'][number]): string {
  return promised && promised.what !== '' && !BEGINS_AS_SAID.test(promised.what) ? promised.what : text;
}

/** `bel ik vrijdag de garage` is no piece that can stand by itself. */
const BEGINS_AS_SAID = /^\S+ (?:ik|i)(?= )/iu;

/** Whether a note answers what the next step should bring (AC9): that is no step itself. */
function tellsWhatItBrings({ question, elements }: Noted['notes'][number]): boolean {
  return question === 'AC9' && elements.includes('agreement');
}

function rowsKeptUp(
  rows: readonly Row[],
  was: ReadonlyMap<number | 'step', Row>,
  is: ReadonlyMap<number | 'step', Row>,
): readonly Row[] {
  const followed = [...was].reduce((kept, [id, row]) => replaced(kept, row, is.get(id)), rows);
  const added = [...is].filter(([id, row]) => !was.has(id) && !followed.some((each) => isSame(each, row)));
  return [...followed, ...added.map(([, row]) => row)];
}

/** A row that was changed on the form is nobody's to replace any more. */
function replaced(rows: readonly Row[], old: Row, next: Row | undefined): readonly Row[] {
  const place = rows.findIndex((row) => isSame(row, old));
  return place < 0 ? rows : rows.toSpliced(place, 1, ...(next ? [next] : []));
}

function isSame(one: Row, other: Row): boolean {
  return (Object.keys(one) as (keyof Row)[]).every((field) => one[field] === other[field]);
}

function lastText({ notes }: Pick<Noted, 'notes'>, ...elements: readonly Element[]): string {
  for (const element of elements) {
    const note = notes.findLast((candidate) => candidate.elements.includes(element));
    if (note) return note.text;
  }
  return '';
}
