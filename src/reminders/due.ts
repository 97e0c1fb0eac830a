import { dayAfter } from '../days.ts';
import { earliestOf, type QuietTimes, schoolDayFrom } from './quiet.ts';

/** What somebody can be reminded of. Ids are kept in rows and never reused. */
const REMINDERS = [
  'agreement-soon',
  'agreement-today',
  'shared-agreement',
  'talk',
  'placement-ending',
  'placement-ended',
  'confirm-open',
] as const;
export type ReminderKind = (typeof REMINDERS)[number];

/** A reminder by what it is for; `onDay` (`YYYY-MM-DD`) is the first day on which it may be said. */
export type Due = { readonly kind: ReminderKind; readonly onDay: string };

/** How many days before its day an agreement is first spoken of, and before its end a placement. */
const SOON_DAYS = 3;
const PLACEMENT_DAYS = 7;
/** How many days an unanswered closing rests. */
const OPEN_DAYS = 3;
/**
 * How long after its day something is still worth saying, when a pause or days on which the bot did not run came between; of a day in a
 * holiday, how long after that.
 */
const LATE_DAYS = 21;

/** The reminders of an agreement for its student: some days before and on the day, as far as those lie after `since`. */
export function agreementDays(dueOn: string, since: string): readonly Due[] {
  const days: readonly Due[] = [
    { kind: 'agreement-soon', onDay: dayAfter(dueOn, -SOON_DAYS) },
    { kind: 'agreement-today', onDay: dueOn },
  ];
  return days.filter(({ onDay }) => onDay > since);
}

/** The first day of which something is still worth saying on `today`. */
export function lateSince(times: QuietTimes, today: string): string {
  return earliestOf(times, today, LATE_DAYS);
}

/** Days that are looked through; of those before `near` only what nobody was to be told of, because the bot did not run. */
export type LookedThrough = { readonly from: string; readonly until: string; readonly near: string };

/** Placements that end in this span are spoken of on `today`: to the mentor a week before, to the student on the day. */
export function placementSpan(kind: 'placement-ending' | 'placement-ended', today: string, since: string): LookedThrough {
  if (kind === 'placement-ended') return { from: since, until: today, near: dayAfter(today, -SOON_DAYS) };
  const [from, until] = [dayAfter(today, 1), dayAfter(today, PLACEMENT_DAYS)];
  return { from, until, near: from };
}

/** The day on which the end of a placement is spoken of. */
export function placementDay(kind: 'placement-ending' | 'placement-ended', endsOn: string): string {
  return kind === 'placement-ending' ? dayAfter(endsOn, -PLACEMENT_DAYS) : endsOn;
}

/** The day on which an unanswered closing is spoken of. */
export function openDay(putOn: string): string {
  return dayAfter(putOn, OPEN_DAYS);
}

/** Closings that were put before their students in this span are spoken of on `today`: they still wait when the bot did not run for weeks. */
export function openSpan(today: string, since: string): { from: string; until: string } {
  return { from: dayAfter(since, -OPEN_DAYS), until: dayAfter(today, -OPEN_DAYS) };
}

/** The days for which agreements are looked for on `today`. */
export function agreementSpan(today: string, since: string): LookedThrough {
  return { from: since, until: dayAfter(today, SOON_DAYS), near: dayAfter(today, -SOON_DAYS) };
}

/** Whether it still helps to say this on `today`. `day`: what it is about takes place then. */
export function isTimely({ kind, day }: { kind: ReminderKind; day: string }, today: string, times: QuietTimes): boolean {
  if (kind === 'agreement-soon' || kind === 'placement-ending') return today < day;
  if (kind === 'talk') return today <= day;
  return today <= dayAfter(schoolDayFrom(times, day), LATE_DAYS);
}

/** How many messages of its own accord the bot sends a person in a week. */
export const MOST_A_WEEK = 2;

/** What somebody wants to hear: everything, nothing until a day, or nothing any more. */
export type Standing =
  { readonly state: 'on' } | { readonly state: 'paused'; readonly until: string } | { readonly state: 'off' };

/** The name of the preference that holds a standing. */
export const STANDING = 'reminders';

/** A standing as a preference's value. */
export function standingValue(standing: Standing): string {
  return standing.state === 'paused' ? `paused:${standing.until}` : standing.state;
}

/** The standing that a preference holds on `today`; a pause ends by itself. */
export function standingOf(value: string | undefined, today: string): Standing {
  if (value === 'off') return { state: 'off' };
  const until = value?.startsWith('paused:') ? value.slice('paused:'.length) : '';
  return until > today ? { state: 'paused', until } : { state: 'on' };
}
