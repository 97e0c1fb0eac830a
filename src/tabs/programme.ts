import { hintsOf } from '../coverage/programme.ts';
import { monthOf, schoolYearOf, type Span, spanOf } from '../coverage/periods.ts';
import {
  type Activity,
  activitiesBetween,
  findActivity,
  notesOf,
  putActivity,
  putNote,
  removeActivity as removeFrom,
} from '../store/activities.ts';
import type { ActivityChange, NoteChange, PeriodNotes, Programme, Step } from './coverage-shapes.ts';
import { holdSchool } from '../store/schools.ts';
import { allow, Refused, type Visit } from './visit.ts';

const STEPS: readonly Step[] = ['plan', 'do', 'check', 'act'];

/** The programme of a school year, each activity with what is worth a look. */
export async function programmeOf(visit: Visit, year: string): Promise<Programme> {
  allow(visit, 'see-coverage', 'self');
  const { tx, person, today } = visit;
  const { id, from, until } = spanIn(visit, year, 'year');
  const activities = await activitiesBetween(tx, { tenantId: person.tenantId, from, until });
  const hints = hintsOf(activities, today);
  const shown = activities.map(({ id: of, updatedAt: rev, kind, onDay: on, team, grade, title }) => {
    return { id: of, rev, kind, on, team, grade, title, hint: hints.get(of) ?? null };
  });
  return { view: 'programme', year: id, from, until, today, activities: shown };
}

/** Adds an activity to the programme. */
export async function addActivity(visit: Visit, { kind, on, team, grade, title }: ActivityChange): Promise<Programme> {
  allow(visit, 'see-coverage', 'self');
  const { tx, person, at } = visit;
  const id = visit.newId();
  await putActivity(tx, { tenantId: person.tenantId, id, kind, onDay: on, team, grade, title, updatedAt: at });
  return programmeOf(visit, yearOfDay(visit, on));
}

/** Changes an activity, unless it was changed since it was seen. */
export async function changeActivity(
  visit: Visit,
  id: string,
  { rev, kind, on, team, grade, title }: ActivityChange,
): Promise<Programme> {
  const before = await known(visit, id);
  if (rev !== before.updatedAt) throw new Refused(409, 'changed-meanwhile');
  const updatedAt = Math.max(visit.at, before.updatedAt + 1);
  await putActivity(visit.tx, { tenantId: before.tenantId, id, kind, onDay: on, team, grade, title, updatedAt });
  return programmeOf(visit, yearOfDay(visit, on));
}

/** Takes an activity off the programme. */
export async function removeActivity(visit: Visit, id: string): Promise<Programme> {
  const before = await known(visit, id);
  await removeFrom(visit.tx, before);
  return programmeOf(visit, yearOfDay(visit, before.onDay));
}

/** What was noted of a period. */
export async function periodNotes(visit: Visit, period: string): Promise<PeriodNotes> {
  allow(visit, 'see-coverage', 'self');
  const { id } = spanIn(visit, period);
  const kept = await notesOf(visit.tx, visit.person.tenantId, id);
  const notes = STEPS.map((step) => {
    const note = kept.find((one) => one.step === step);
    return [step, { text: note?.text ?? '', rev: note?.updatedAt ?? 0 }] as const;
  });
  return { view: 'period-notes', period: id, notes: Object.fromEntries(notes) as PeriodNotes['notes'] };
}

/** Keeps a note of a period, unless it was changed since it was seen. */
export async function changeNote(visit: Visit, period: string, { step, text, rev }: NoteChange): Promise<PeriodNotes> {
  allow(visit, 'see-coverage', 'self');
  await holdSchool(visit.tx, visit.person.tenantId);
  const { notes } = await periodNotes(visit, period);
  if (notes[step].rev !== rev) throw new Refused(409, 'changed-meanwhile');
  await putNote(visit.tx, { tenantId: visit.person.tenantId, period }, { step, text, updatedAt: Math.max(visit.at, rev + 1) });
  return periodNotes(visit, period);
}

async function known(visit: Visit, id: string): Promise<Activity> {
  allow(visit, 'see-coverage', 'self');
  await holdSchool(visit.tx, visit.person.tenantId);
  const activity = await findActivity(visit.tx, { tenantId: visit.person.tenantId, id });
  if (!activity) throw new Refused(404, 'not-found');
  return activity;
}

function spanIn({ school }: Visit, id: string, kind?: Span['kind']): Span {
  const span = spanOf(id, school.settings.coverage.yearStartsIn);
  if (!span || (kind !== undefined && span.kind !== kind)) throw new Refused(404, 'period-unknown');
  return span;
}

function yearOfDay({ school }: Visit, day: string): string {
  return schoolYearOf(monthOf(day), school.settings.coverage.yearStartsIn).id;
}
