import { PHASES } from '../../dialogs/vocabulary.ts';
import { whoseOf } from '../conversation/actor.ts';
import { checkDue } from '../conversation/closing.ts';
import type { Desk } from '../conversation/desk.ts';
import { firstName } from '../conversation/desk.ts';
import { mayRead } from '../conversation/share-with.ts';
import type { CardView, Line, PhaseMap } from '../reply.ts';
import { type Agreement, agreementsOf, countEntries, entriesOf, type Entry } from '../store/passport.ts';
import { openProposals } from '../store/proposals.ts';
import { AGREEMENTS } from '../store/shares.ts';
import { looksAlong } from './looked.ts';
import { readersOf } from './sharing.ts';
import { agreementView, entryView } from './views.ts';

const NEWEST = 8;
const NEWEST_READINGS = 20;
const LONGEST = 1_000;

/** The student's own passport as one card: agreements first, then what they kept, and who can see what. */
export async function passportView(desk: Desk, notice?: Line): Promise<CardView> {
  const { tx, person, today, school } = desk;
  const whose = whoseOf(desk);
  const agreements = await agreementsOf(tx, { ...whose, limit: NEWEST });
  const entries = await entriesOf(tx, { ...whose, limit: NEWEST });
  const readers = await readersOf(tx, whose, desk.at);
  return {
    card: 'passport',
    ref: { subject: 'passport', rev: desk.at },
    student: firstName(person),
    phases: walked(entries, agreements),
    agreements: agreements.map((agreement) => ({
      ...agreementView(agreement, today),
      readers: readers({ id: agreement.id, kind: AGREEMENTS }),
      via: agreement.confirmedVia,
    })),
    entries: entries.map((entry) => ({
      ...entryView(entry, school.settings.timeZone),
      readers: readers(entry),
      via: entry.confirmedVia,
    })),
    total: await countEntries(tx, person.tenantId, person.id),
    mentors: await mayRead(desk),
    readings: await looksAlong(desk, NEWEST_READINGS),
    open: (await openProposals(tx, person.tenantId, person.id)).length,
    ...(notice ? { notice } : {}),
  };
}

/** What the passport holds, seen as the lemniscate: a part is whole when it has been kept or carried out. */
export function walked(entries: readonly Entry[], agreements: readonly Agreement[]): PhaseMap {
  const has = (...kinds: string[]) => entries.some(({ kind }) => kinds.includes(kind));
  const done = agreements.some(({ state }) => state === 'done');
  const whole = {
    'look-back': has('experience', 'reflection'),
    reflect: has('core-word'),
    'look-ahead': agreements.length > 0 || has('next-step'),
    activate: done,
  };
  const begun = { 'look-back': false, reflect: has('quality', 'motive'), 'look-ahead': false, activate: agreements.length > 0 };
  const progress = (phase: (typeof PHASES)[number]) => (whole[phase] ? 'complete' : begun[phase] ? 'under-way' : 'untouched');
  return { current: null, progress: Object.fromEntries(PHASES.map((phase) => [phase, progress(phase)])) as PhaseMap['progress'] };
}

/**
 * What an agreement becomes: fields `brought`, and for a change also `what` and `due`. Clients leave emptied fields out.
 * `problems` are by input id.
 */
export function checkAgreement(
  agreement: Agreement,
  to: 'done' | 'changed' | 'dropped',
  inputs: Readonly<Record<string, string>>,
  { today, locale }: Pick<Desk, 'today' | 'locale'>,
): { changed: Agreement; problems: Readonly<Record<string, Line>> } {
  const problems: Record<string, Line> = {};
  const brought = (inputs['brought'] ?? '').trim();
  const what = to === 'changed' ? (inputs['what'] ?? '').trim() : agreement.body.what;
  for (const [id, text] of Object.entries({ brought, what }))
    if (text.length > LONGEST) problems[id] = { key: 'chat:problem.itemLong', params: { most: LONGEST } };
  if (what === '') problems['what'] = { key: 'chat:problem.what' };

  const due = to === 'changed' ? checkDue(inputs['due'] ?? '', { today, locale }) : { date: agreement.dueOn };
  if ('problem' in due) problems['due'] = due.problem;
  const { helper, brings } = agreement.body;
  const body = { what, helper, brings, ...(brought === '' ? {} : { outcome: brought }) };
  return { changed: { ...agreement, state: to, body, dueOn: 'date' in due ? due.date : agreement.dueOn }, problems };
}

/** What is said after sharing: with whom, or that there is no mentor today. */
export function sharedWithMentors(names: readonly string[]): Line {
  return names.length === 0 ? { key: 'chat:noMentorToShareWith' } : { key: 'chat:sharedWith', params: { names } };
}
