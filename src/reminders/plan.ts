import { dayOf } from '../days.ts';
import type { School } from '../people/schools.ts';
import { mentorsOf } from '../store/guides.ts';
import { type NewReminder, planReminders, planUnreached } from '../store/reminders.ts';
import { agreementsDue, closingsOpen, type OpenAgreement, placementsEnding } from '../store/reminder-sources.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { agreementDays, agreementSpan, lateSince, openDay, openSpan, placementDay, placementSpan } from './due.ts';

/** How much is looked at in one transaction, so that no turn waits long. */
const SLICE = 100;

/** What planning is done with: a school at a moment (epoch milliseconds). */
export type Planning = {
  readonly store: Store;
  readonly tenantId: string;
  readonly school: School;
  readonly newId: NewId;
  readonly now: number;
};

/**
 * Plans what comes due at a school and is not planned yet: for mentors, around placements, for closings that wait, and for agreements
 * that were there before reminders were. What is planned already stays as it is, so any instance may do this at any time. What could
 * not reach somebody is planned anew once they can be reached.
 */
export async function planSchool(planning: Planning): Promise<void> {
  const { store, tenantId, school, newId, now } = planning;
  const today = dayOf(now, school.settings.timeZone);
  const since = lateSince(school.settings, today);
  const key = (kind: NewReminder['kind'], about: string, onDay: string) => ({ tenantId, id: newId(now), kind, about, onDay });
  const plan = (tx: Tx, rows: readonly NewReminder[]) => planReminders(tx, rows, now);

  await store.transaction((tx) => planUnreached(tx, { tenantId, since }));
  await inSlices(planning, async (tx, after) => {
    const due = await agreementsDue(tx, { tenantId, ...agreementSpan(today, since), after, limit: SLICE });
    for (const agreement of due) {
      const own = ownDays(agreement, school, today).map(({ kind, onDay }) => ({
        ...key(kind, agreement.id, onDay),
        personId: agreement.studentId,
        studentId: agreement.studentId,
      }));
      const mentors = agreement.dueOn <= today ? await mentorsOf(tx, { tenantId, studentId: agreement.studentId, today }) : [];
      const theirs = mentors.map((mentor) => ({
        ...key('shared-agreement', agreement.id, agreement.dueOn),
        personId: mentor.id,
        studentId: agreement.studentId,
      }));
      await plan(tx, [...own, ...theirs]);
    }
    return due;
  });
  for (const kind of ['placement-ending', 'placement-ended'] as const) {
    await inSlices({ store }, async (tx, after) => {
      const ending = await placementsEnding(tx, { tenantId, ...placementSpan(kind, today, since), after, limit: SLICE });
      for (const { id, studentId, until } of ending) {
        const whom = kind === 'placement-ended' ? [studentId] : await mentorIds(tx, tenantId, studentId, today);
        await plan(
          tx,
          whom.map((personId) => ({ ...key(kind, id, placementDay(kind, until)), personId, studentId })),
        );
      }
      return ending;
    });
  }
  const { from, until } = openSpan(today, since);
  const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
  await inSlices({ store }, async (tx, after) => {
    // West of Greenwich the evening of a day lies in the next one.
    const span = { from: midnight(from), until: midnight(until) + 2 * DAY_MS };
    const open = await closingsOpen(tx, { tenantId, ...span, after, limit: SLICE });
    const due = open.map(({ id, studentId, createdAt }) => ({
      ...key('confirm-open', id, openDay(dayOf(createdAt, school.settings.timeZone))),
      personId: studentId,
      studentId,
    }));
    await plan(tx, due.filter(({ onDay }) => since <= onDay && onDay <= today)); // prettier-ignore
    return open;
  });
}

const DAY_MS = 86_400_000;

/** The days of an agreement that are still to come, or today, and were not there when it was made. */
function ownDays({ dueOn, updatedAt }: OpenAgreement, { settings }: School, today: string) {
  return agreementDays(dueOn, dayOf(updatedAt, settings.timeZone)).filter(({ onDay }) => onDay >= today);
}

async function mentorIds(tx: Tx, tenantId: string, studentId: string, today: string): Promise<readonly string[]> {
  return (await mentorsOf(tx, { tenantId, studentId, today })).map(({ id }) => id);
}

async function inSlices(
  { store }: Pick<Planning, 'store'>,
  slice: (tx: Tx, after: string) => Promise<readonly { readonly id: string }[]>,
): Promise<void> {
  let after = '';
  for (;;) {
    const done = await store.transaction((tx) => slice(tx, after));
    if (done.length < SLICE) return;
    after = done.at(-1)?.id ?? '';
  }
}
