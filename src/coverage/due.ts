import { dayOf } from '../days.ts';
import { settingsOf } from '../people/school.ts';
import { countFacts } from '../store/coverage.ts';
import { coverageYears } from '../store/coverage-years.ts';
import { publicationsOf } from '../store/publications.ts';
import { findSchool } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { KINDS, monthOf, schoolYearNamed, type Span, spansWith } from './periods.ts';

/**
 * The periods of a school that are to be published by now, in the order in which they end and short ones first: over for as many
 * days as the school waits, with something recorded in them or before them in their school year, and not published yet.
 */
export async function duePeriods(tx: Tx, tenantId: string, at: number): Promise<readonly string[]> {
  const row = await findSchool(tx, tenantId);
  if (!row) return [];
  const school = settingsOf(row);
  const { yearStartsIn, closesAfterDays } = school.coverage;
  const today = dayOf(at - closesAfterDays * DAY, school.timeZone);
  const done = new Set((await publicationsOf(tx, tenantId)).map(({ period }) => period));
  const due = new Map<string, Span>();
  for (const { year, secret } of await coverageYears(tx, tenantId)) {
    const months = schoolYearNamed(year, yearStartsIn)?.months ?? [];
    const first = secret === null ? undefined : [...(await countFacts(tx, tenantId, year)).keys()].toSorted()[0];
    if (first === undefined) continue;
    for (const month of months.filter((one) => one >= first && one < monthOf(today))) {
      for (const span of spansWith(month, yearStartsIn)) {
        if (span.until < today && !done.has(span.id) && months.includes(monthOf(span.until))) due.set(span.id, span);
      }
    }
  }
  return [...due.values()].toSorted(order).map(({ id }) => id);
}

const DAY = 86_400_000;

function order(one: Span, other: Span): number {
  return one.until.localeCompare(other.until) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
}
