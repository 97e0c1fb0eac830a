import { closingFrom } from '../../dialogs/closing.ts';
import type { Closing, ConversationContext } from '../../dialogs/conversation.setup.ts';
import { readDate } from '../../dialogs/language/index.ts';
import { COMPETENCIES, type Competency, type Locale, PHASES } from '../../dialogs/vocabulary.ts';
import type { Line, ProposalItem } from '../reply.ts';

/** How many agreements the form makes room for; those that were noted before all have their place. */
export const MOST_AGREEMENTS = 5;

/** How many agreements go to a student at once: with all that belongs to them they must fit one card, which Teams refuses beyond 100 KB. */
export const MOST_SENT = 10;

/** The longest text that fits an item of the passport, in UTF-16 code units. */
export const LONGEST_ITEM = 1_000;
/** The longest that stands beside an agreement: who helps, what it brings. */
export const LONGEST_ASIDE = 300;

type Agreement = Closing['agreements'][number];

const BLANK: Agreement = { what: '', due: '', helper: '', brings: '', competency: '' };

/** What the closing form holds: what was filled in, else what was noted. It always has a place for an agreement. */
export function formOf(context: ConversationContext): Closing {
  const closing = context.closing ?? closingFrom(context);
  return closing.agreements.length > 0 ? closing : { ...closing, agreements: [BLANK] };
}

/** Whether what came with a button was filled in on the closing form. */
export function isClosingForm(inputs: Readonly<Record<string, string>>): boolean {
  return Object.keys(inputs).some((id) => /^(?:experience|quality|motive|coreWord|phases|agreement\..+)$/u.test(id));
}

const field = (inputs: Readonly<Record<string, string>>, id: string) => (inputs[id] ?? '').trim();

/**
 * Reads the closing form. Clients leave emptied fields out, so once anything was filled in, what is not there is empty;
 * without any field (a typed word) the form stands as it was `before`.
 */
export function readClosing(inputs: Readonly<Record<string, string>>, before: Closing): Closing {
  if (!isClosingForm(inputs)) return { ...before, agreements: before.agreements.filter(isFilled) };
  return {
    experience: field(inputs, 'experience'),
    quality: field(inputs, 'quality'),
    motive: field(inputs, 'motive'),
    coreWord: field(inputs, 'coreWord'),
    agreements: rowsIn(inputs)
      .filter((row) => row < Math.max(MOST_AGREEMENTS, before.agreements.length))
      .map((row) => agreementIn(inputs, row))
      .filter(isFilled),
    phases: PHASES.filter((phase) => field(inputs, 'phases').split(',').includes(phase)),
  };
}

function rowsIn(inputs: Readonly<Record<string, string>>): readonly number[] {
  const rows = Object.keys(inputs).flatMap((id) => /^agreement\.(\d{1,3})\./u.exec(id)?.[1] ?? []);
  return [...new Set(rows.map(Number))].toSorted((one, other) => one - other);
}

function agreementIn(inputs: Readonly<Record<string, string>>, row: number): Agreement {
  return {
    what: field(inputs, `agreement.${row}.what`),
    due: field(inputs, `agreement.${row}.due`),
    helper: field(inputs, `agreement.${row}.helper`),
    brings: field(inputs, `agreement.${row}.brings`),
    competency: competencyOf(field(inputs, `agreement.${row}.competency`)),
  };
}

function isFilled({ what, due, helper, brings }: Agreement): boolean {
  return [what, due, helper, brings].some((text) => text !== '');
}

function competencyOf(text: string): Competency | '' {
  return COMPETENCIES.find((competency) => competency === text) ?? '';
}

/** What is said of a text that does not fit an item. */
export const TOO_LONG = tooLong(LONGEST_ITEM);

function tooLong(most: number): Line {
  return { key: 'chat:problem.itemLong', params: { most } };
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
  for (const id of ['experience', 'quality', 'motive', 'coreWord'] as const) {
    if (closing[id].length > LONGEST_ITEM) problems[id] = TOO_LONG;
  }
  const agreements = closing.agreements.map((agreement, row) => {
    if (agreement.what === '') problems[`agreement.${row}.what`] = { key: 'chat:problem.whatOrNone' };
    if (agreement.what.length > LONGEST_ITEM) problems[`agreement.${row}.what`] = TOO_LONG;
    for (const part of ['helper', 'brings'] as const)
      if (agreement[part].length > LONGEST_ASIDE) problems[`agreement.${row}.${part}`] = tooLong(LONGEST_ASIDE);
    if (row === MOST_SENT) problems[`agreement.${row}.what`] = { key: 'chat:mostAgreements', params: { most: MOST_SENT } };
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
  return 'problem' in read ? { problem: unfit(read.problem, text) } : { date: read.date };
}

/** What is wrong with a date that was understood. */
export function unfit(problem: 'past' | 'impossible', text: string): Line {
  return { key: problem === 'past' ? 'chat:problem.datePast' : 'chat:problem.dateImpossible', params: { text } };
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
