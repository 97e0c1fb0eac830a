import type { SchoolSettings } from '../people/school.ts';

/** How long a school keeps what is not the student's passport. */
export type Retention = SchoolSettings['retention'];

/** What is due: everything before these moments (epoch milliseconds) and this day (`YYYY-MM-DD`). */
export type Limits = {
  /** Notes of a conversation that was closed. */
  readonly notesBefore: number;
  /** A conversation or reflection that nobody went on with. */
  readonly unfinishedBefore: number;
  /** What was sent, and answers kept for activities that come again. */
  readonly messagesBefore: number;
  /** Everything of who left on this day or before. */
  readonly leftUntil: string;
  /** What coordinators noted or planned and did not touch since. */
  readonly plansBefore: number;
};

/** The states of a conversation, by its row, that has come to its closing. */
export const CLOSED: readonly string[] = ['ended', 'confirming'];

const DAY = 86_400_000;
/** Plans of a school year are looked back on in the next one, however short the school keeps what somebody leaves behind. */
const LEAST_YEARS_OF_PLANS = 1;

/** What is due at `now` (epoch milliseconds; `today` is that day at the school). Pure: the runner carries it out. */
export function dueForErasure(retention: Retention, { now, today }: { now: number; today: string }): Limits {
  return {
    notesBefore: now - retention.notesDays * DAY,
    unfinishedBefore: now - retention.unfinishedDays * DAY,
    messagesBefore: now - retention.messageDays * DAY,
    leftUntil: yearsBefore(today, retention.yearsAfterLeaving),
    plansBefore: Date.parse(`${yearsBefore(today, Math.max(LEAST_YEARS_OF_PLANS, retention.yearsAfterLeaving))}T00:00:00Z`),
  };
}

/** When the notes of a conversation go, epoch milliseconds: some days after its closing, or longer when it never came to one. */
export function notesGoAt(retention: Retention, { state, updatedAt }: { state: string; updatedAt: number }): number {
  return updatedAt + (CLOSED.includes(state) ? retention.notesDays : retention.unfinishedDays) * DAY;
}

/** The same day so many years before; 29 February becomes 28. */
function yearsBefore(day: string, years: number): string {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  const before = String(Number(year) - years).padStart(4, '0');
  const there = !Number.isNaN(Date.parse(`${before}${rest}T00:00:00Z`)) && (rest !== '-02-29' || isLeap(Number(before)));
  return there ? `${before}${rest}` : `${before}-02-28`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
