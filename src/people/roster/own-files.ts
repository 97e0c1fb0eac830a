import { isDay } from '../../days.ts';
import type { Complain } from './problem.ts';
import { readTable } from './table.ts';

export type Guide = { readonly student: string; readonly mentor: string; readonly from: string; readonly until: string | null };
export type Placement = {
  readonly student: string;
  readonly company: string;
  readonly from: string;
  readonly until: string | null;
};

type People = {
  readonly students: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
};

/** Reads `guides.csv`: which mentor guides which student, from when until when. Several at once are normal. */
export function readGuides(text: string, people: People, complain: Complain): Guide[] {
  const rows = readTable(text, { required: ['student', 'mentor', 'from'], optional: ['until'] }, complain);
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, student, mentor, from, until }) => {
    const key = `${student} ${mentor} ${from}`;
    const first = seen.get(key);
    seen.set(key, first ?? line);
    if (first !== undefined) complain(line, 'roster:sameGuide', { student, mentor, first });
    const known = isStudent(line, student, people, complain) && isStaff(line, mentor, people, complain);
    const dated = arePeriod(line, from, until, complain);
    return known && dated && first === undefined ? [{ student, mentor, from, until: until || null }] : [];
  });
}

/** Reads `placements.csv`: which student works where. */
export function readPlacements(text: string, people: People, complain: Complain): Placement[] {
  const rows = readTable(text, { required: ['student', 'company', 'from'], optional: ['until'] }, complain);
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, student, company, from, until }) => {
    const key = `${student} ${from} ${company}`;
    const first = seen.get(key);
    seen.set(key, first ?? line);
    if (first !== undefined) complain(line, 'roster:samePlacement', { student, company, first });
    const known = isStudent(line, student, people, complain);
    const dated = arePeriod(line, from, until, complain);
    return known && dated && first === undefined ? [{ student, company, from, until: until || null }] : [];
  });
}

function isStudent(line: number, id: string, { users, students }: People, complain: Complain): boolean {
  if (students.has(id)) return true;
  complain(line, users.has(id) ? 'roster:notAStudent' : 'roster:unknownUser', { id });
  return false;
}

function isStaff(line: number, id: string, { users, staff }: People, complain: Complain): boolean {
  if (staff.has(id)) return true;
  complain(line, users.has(id) ? 'roster:notStaff' : 'roster:unknownUser', { id });
  return false;
}

function arePeriod(line: number, from: string, until: string, complain: Complain): boolean {
  const wrong = [from, until].filter((date) => date !== '' && !isDay(date));
  for (const date of wrong) complain(line, 'roster:date', { date });
  if (wrong.length > 0) return false;
  if (until !== '' && until < from) complain(line, 'roster:untilBeforeFrom', { from, until });
  return until === '' || until >= from;
}
