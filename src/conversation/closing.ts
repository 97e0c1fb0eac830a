import { readDate } from '../../dialogs/language/index.ts';
import type { Closing, ConversationContext } from '../../dialogs/conversation.setup.ts';
import { COMPETENCIES, type Competency, type Element, type Locale, PHASES } from '../../dialogs/vocabulary.ts';
import type { ClosingDraft, Line, ProposalItem } from '../reply.ts';

/** How many agreements one closing can hold. */
export const MOST_AGREEMENTS = 5;

type Agreement = Closing['agreements'][number];

/** A first filling of the closing form from what was noted, in the student's own words. */
export function draftOf(context: ConversationContext): ClosingDraft {
  const step = lastText(context, 'next-step', 'agreement');
  const proposed: readonly Agreement[] =
    context.agreements.length > 0
      ? context.agreements.map(({ what, due, helper, brings, competency }) => ({ what, due, helper, brings, competency }))
      : [{ what: step, due: '', helper: step ? lastText(context, 'helper') : '', brings: '', competency: '' }];
  return {
    experience: lastText(context, 'experience', 'happened'),
    quality: lastText(context, 'quality'),
    motive: lastText(context, 'motive'),
    coreWord: lastText(context, 'core-word'),
    agreements: proposed,
  };
}

function lastText({ notes }: ConversationContext, ...elements: Element[]): string {
  for (const element of elements) {
    const note = notes.findLast((candidate) => candidate.elements.includes(element));
    if (note) return note.text;
  }
  return '';
}

const field = (inputs: Readonly<Record<string, string>>, id: string) => (inputs[id] ?? '').trim();

/** Reads the closing form. Fields that the card did not have keep what `draft` says. */
export function readClosing(inputs: Readonly<Record<string, string>>, draft: ClosingDraft): Closing {
  const kept = (id: 'experience' | 'quality' | 'motive' | 'coreWord') => (id in inputs ? field(inputs, id) : draft[id]);
  return {
    experience: kept('experience'),
    quality: kept('quality'),
    motive: kept('motive'),
    coreWord: kept('coreWord'),
    agreements: readAgreements(inputs, draft),
    phases: PHASES.filter((phase) => field(inputs, 'phases').split(',').includes(phase)),
  };
}

function readAgreements(inputs: Readonly<Record<string, string>>, draft: ClosingDraft): readonly Agreement[] {
  const rows = Array.from({ length: MOST_AGREEMENTS }, (_, row) => row).filter((row) => `agreement.${row}.what` in inputs);
  if (rows.length === 0) return draft.agreements.filter(isFilled);
  return rows
    .map((row) => ({
      what: field(inputs, `agreement.${row}.what`),
      due: field(inputs, `agreement.${row}.due`),
      helper: field(inputs, `agreement.${row}.helper`),
      brings: field(inputs, `agreement.${row}.brings`),
      competency: competencyOf(field(inputs, `agreement.${row}.competency`)),
    }))
    .filter(isFilled);
}

function isFilled({ what, due, helper, brings }: Agreement): boolean {
  return [what, due, helper, brings].some((text) => text !== '');
}

function competencyOf(text: string): Competency | '' {
  return COMPETENCIES.find((competency) => competency === text) ?? '';
}

/**
 * What stands in the way of sending a closing, by input id; empty when it can go. A date may be typed in words by clients
 * without a date field: `dated` has them resolved.
 */
export function checkClosing(
  closing: Closing,
  { today, locale }: { today: string; locale: Locale },
): { dated: Closing; problems: Record<string, Line> } {
  const problems: Record<string, Line> = {};
  const agreements = closing.agreements.map((agreement, row) => {
    if (agreement.what === '') problems[`agreement.${row}.what`] = { key: 'chat:problem.what' };
    const due = checkDue(agreement.due, { today, locale });
    if ('problem' in due) problems[`agreement.${row}.due`] = due.problem;
    return 'problem' in due ? agreement : { ...agreement, due: due.date };
  });
  const dated = { ...closing, agreements };
  if (itemsOf(dated).length === 0) problems['experience'] = { key: 'chat:problem.empty' };
  return { dated, problems };
}

/** A due date as typed or picked: `YYYY-MM-DD`, or what is wrong with it. */
export function checkDue(
  text: string,
  { today, locale }: { today: string; locale: Locale },
): { date: string } | { problem: Line } {
  if (text.trim() === '') return { problem: { key: 'chat:problem.dateMissing' } };
  const read = readDate(text, { locale, today });
  if (read === null) return { problem: { key: 'chat:problem.dateUnclear', params: { text } } };
  if ('problem' in read)
    return {
      problem: { key: read.problem === 'past' ? 'chat:problem.datePast' : 'chat:problem.dateImpossible', params: { text } },
    };
  return { date: read.date };
}

/** The items that a closing puts before the student. Their ids are their places: the same closing gives the same items. */
export function itemsOf(closing: Closing): readonly ProposalItem[] {
  const said: readonly ProposalItem[] = [
    { id: 'experience', kind: 'experience', text: closing.experience },
    { id: 'quality', kind: 'quality', text: closing.quality },
    { id: 'motive', kind: 'motive', text: closing.motive },
    { id: 'core-word', kind: 'core-word', text: closing.coreWord },
  ];
  const agreed = closing.agreements.map(({ what, due, helper, brings, competency }, row): ProposalItem => ({
    id: `agreement-${row}`,
    kind: 'agreement',
    text: what,
    agreement: { due, helper, brings, competency: competency === '' ? null : competency },
  }));
  return [...said.filter(({ text }) => text !== ''), ...agreed];
}
