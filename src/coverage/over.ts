import { settingsOf } from '../people/school.ts';
import { type Context, contextIn, contextOf, replaceContext, throwAway } from '../store/coverage.ts';
import { type CoverageYear, coverageYears } from '../store/coverage-years.ts';
import { publicationsOf } from '../store/publications.ts';
import { findSchool } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { type SchoolYear, schoolYearNamed, schoolYearOf, monthAfter, spansWith } from './periods.ts';

/**
 * Throws away the facts and the secret of every school year of which all is published: the year itself, its months, and the
 * quarters that end in it. What is left is how many students there were per month and combination of units, so that the next
 * year's publications can be held against this one's.
 */
export async function throwAwayWhatIsOver(tx: Tx, tenantId: string, at: number): Promise<void> {
  const row = await findSchool(tx, tenantId);
  if (!row) return;
  const { yearStartsIn } = settingsOf(row).coverage;
  const done = new Set((await publicationsOf(tx, tenantId)).map(({ period }) => period));
  for (const year of await coverageYears(tx, tenantId)) {
    const about = schoolYearNamed(year.year, yearStartsIn);
    if (year.secret === null || !about || !done.has(year.year)) continue;
    const context = await contextIn(tx, year);
    if (!spansIn(about, new Set(context.map(({ part }) => part)), yearStartsIn).every((id) => done.has(id))) continue;
    await replaceContext(
      tx,
      tenantId,
      context.filter(({ part }) => about.months.includes(part)),
    );
    await throwAway(tx, year, at);
  }
}

/** What the publications of a year are held against: the students of the year before, per month and combination of units. */
export async function yearBefore(
  tx: Tx,
  tenantId: string,
  { months }: SchoolYear,
  startsIn: number,
): Promise<{ readonly months: readonly string[]; readonly context: readonly Context[] }> {
  const before = schoolYearOf(monthAfter(months[0] ?? '', -1), startsIn);
  const kept = (await coverageYears(tx, tenantId)).find(({ year }) => year === before.id);
  const all = kept && kept.secret !== null ? await closedOf(tx, kept) : await contextOf(tx, tenantId);
  return { months: before.months, context: all.filter(({ part }) => before.months.includes(part)) };
}

async function closedOf(tx: Tx, year: CoverageYear): Promise<readonly Context[]> {
  return (await contextIn(tx, year)).filter(({ part }) => year.closed.includes(part));
}

/** The periods of a year that have to be published before its facts can go: those that hold facts and end in it. */
function spansIn({ months, lead }: SchoolYear, facts: ReadonlySet<string>, startsIn: number): readonly string[] {
  const last = months.at(-1) ?? '';
  const spans = [...lead, ...months].flatMap((month) =>
    spansWith(month, startsIn).filter(({ kind }) => kind === 'quarter' || (kind === 'month' && months.includes(month))),
  );
  const needed = spans.filter(({ parts }) => (parts.at(-1) ?? '') <= last && parts.some((part) => facts.has(part)));
  return [...new Set(needed.map(({ id }) => id))];
}
