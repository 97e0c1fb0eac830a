import { dayAfter } from '../days.ts';
import { schoolDayBefore, schoolDayFrom } from '../reminders/quiet.ts';
import { standingOfPerson } from '../reminders/standing.ts';
import { cancelReminders, planReminders } from '../store/reminders.ts';
import { addTalk, removeTalk, talkBetween } from '../store/talks.ts';
import type { Desk } from './desk.ts';

/** How far ahead a planned talk may be and still count as held when the two speak now. */
const EARLY_DAYS = 7;

/**
 * Plans when a mentor speaks with a student next, in place of what was planned before, with a reminder on the school day before it. Gives
 * whether that is to come: not when that day is here or past, nor when the mentor wants none by then.
 */
export async function planTalk(desk: Desk, studentId: string, onDay: string): Promise<boolean> {
  const { tx, at, today, person, school } = desk;
  await dropTalk(desk, studentId);
  const talk = { tenantId: person.tenantId, id: desk.newId(), mentorId: person.id, studentId, onDay };
  await addTalk(tx, talk, at);
  const day = schoolDayBefore(school.settings, onDay);
  if (day <= today) return false;
  const whose = { tenantId: talk.tenantId, personId: person.id, studentId };
  await planReminders(tx, [{ ...whose, id: desk.newId(), kind: 'talk', about: talk.id, onDay: day }], at);
  return (await standingOfPerson(tx, person, day)).state === 'on';
}

/** Takes back what was planned with a student, with its reminder. Gives the day it was for; undefined when nothing was planned. */
export async function dropTalk({ tx, person }: Desk, studentId: string): Promise<string | undefined> {
  const talk = await talkBetween(tx, { tenantId: person.tenantId, mentorId: person.id, studentId });
  if (!talk) return undefined;
  await cancelReminders(tx, { tenantId: talk.tenantId, about: talk.id });
  await removeTalk(tx, talk);
  return talk.onDay;
}

/** The mentor speaks with the student now: what was planned for these days is done. */
export async function talkIsHeld(desk: Desk, studentId: string): Promise<void> {
  const talk = await talkBetween(desk.tx, { tenantId: desk.person.tenantId, mentorId: desk.person.id, studentId });
  if (talk && talk.onDay <= dayAfter(desk.today, EARLY_DAYS)) await dropTalk(desk, studentId);
}

/** A day so many weeks from now on which there is school. */
export function inWeeks({ today, school }: Pick<Desk, 'today' | 'school'>, weeks: number): string {
  return schoolDayFrom(school.settings, dayAfter(today, weeks * 7));
}
