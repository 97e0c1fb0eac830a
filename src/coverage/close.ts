import { type SchoolSettings, settingsOf } from '../people/school.ts';
import { combinationsOf, countFacts, factsFrom } from '../store/coverage.ts';
import { type CoverageYear, holdYears, setClosed } from '../store/coverage-years.ts';
import { addPublication, coverageState, type Published, publicationsOf } from '../store/publications.ts';
import { findSchool } from '../store/schools.ts';
import type { Store, Tx } from '../store/store.ts';
import { columnMaker } from './columns.ts';
import type { Counted, Counting } from './count.ts';
import { CoverageError } from './errors.ts';
import { KINDS, type SchoolYear, schoolYearOf, type Span, spanOf, spansWith } from './periods.ts';
import { gradeName, schoolYearsWith } from './record.ts';
import { checkOver, knownSpan } from './span.ts';
import { throwAwayWhatIsOver, yearBefore } from './over.ts';

/** What closing needs from outside. `count` may take seconds; `now` gives epoch milliseconds. */
export type ClosingParts = {
  readonly store: Store;
  readonly now: () => number;
  readonly count: (counting: Counting) => Counted | Promise<Counted>;
};

/** What became of a period: published now, or by somebody else before. */
export type Closed = { readonly period: string; readonly publishedAt: number; readonly before: boolean };

/** More than a school has periods to catch up with: each attempt that fails is another publication that was made. */
const MOST_ATTEMPTS = 50;
const SLICE = 5000;

/**
 * Publishes a period of a school, once and for all. First its months are closed, so that nothing is added to them any more; then
 * the facts are read in slices and counted; then the publication and what the next one has to know are kept in one transaction,
 * if no other publication and no erasure came between. Otherwise it is counted anew. Whoever comes second gets the first one.
 *
 * @throws CoverageError `period-unknown`, `period-open`, `period-gone`, `busy`
 */
export async function closePeriod(parts: ClosingParts, tenantId: string, id: string): Promise<Closed> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const begun = await parts.store.transaction((tx) => begin(tx, tenantId, id, parts.now()));
    if ('publishedAt' in begun) return { period: id, publishedAt: begun.publishedAt, before: true };
    const { counting, sizes } = await read(parts.store, begun);
    const counted = await parts.count(counting);
    const publishedAt = parts.now();
    const kept = await parts.store.transaction((tx) => keep(tx, begun, sizes, counted, publishedAt));
    if (!kept) continue;
    await parts.store.transaction((tx) => throwAwayWhatIsOver(tx, tenantId, publishedAt));
    return { period: id, publishedAt, before: false };
  }
  throw new CoverageError('busy', `${id} could not be published: other publications or erasures kept coming between; try again`);
}

type Begun = {
  readonly tenantId: string;
  readonly span: Span;
  readonly school: SchoolSettings;
  readonly year: CoverageYear;
  readonly months: readonly string[];
  readonly rest: Pick<Counting, 'ahead' | 'near' | 'context' | 'combinations' | 'state' | 'erased' | 'thresholds'>;
  readonly rev: number;
};

async function begin(tx: Tx, tenantId: string, id: string, at: number): Promise<Begun | Published> {
  const school = await settingsOfSchool(tx, tenantId);
  const { yearStartsIn, minimum, keepForYear } = school.coverage;
  const span = knownSpan(id, yearStartsIn);
  // Held first: what was published is read when nobody else is in the middle of publishing.
  const years = await holdYears(tx, tenantId, 'update');
  const published = await publicationsOf(tx, tenantId);
  const before = published.find(({ period }) => period === id);
  if (before) return before;
  checkOver(span, school, at);
  const about = yearOf(span, yearStartsIn);
  const year = years.find((one) => one.year === about.id);
  const own = [...about.lead, ...about.months];
  await checkKnown(tx, { tenantId, year, span, own });
  if (!year) throw new Error('Checked above');
  await close(tx, years, span, yearStartsIn);

  const { rev, state } = await coverageState(tx, tenantId);
  const touched = new Set([span, ...published.flatMap(({ period }) => spanOf(period, yearStartsIn) ?? [])]
    .filter(({ parts }) => parts.some((part) => span.parts.includes(part)))
    .flatMap(({ parts }) => parts)); // prettier-ignore
  const isWide = about.lead.some((month) => touched.has(month));
  const last = isWide ? await yearBefore(tx, tenantId, about, yearStartsIn) : { months: [], context: [] };
  const months = isWide ? own : about.months;
  const done = new Set(published.map(({ period }) => period));
  return {
    tenantId,
    span,
    school,
    year,
    months: months.filter((month) => year.closed.includes(month) || span.parts.includes(month)),
    rev,
    rest: {
      ahead: aheadOf(span, yearStartsIn, keepForYear).filter((longer) => !done.has(longer.id)),
      near: [...last.months, ...months],
      context: last.context.filter(({ part }) => !own.includes(part)),
      combinations: (await combinationsOf(tx, tenantId)).map(({ team, grade, setting }) => ({
        setting: setting ?? school.setting,
        team,
        year: gradeName(grade),
      })),
      state,
      erased: year.erased,
      thresholds: minimum,
    },
  };
}

/** The settings of a school. @throws CoverageError `tenant-unknown` */
export async function settingsOfSchool(tx: Tx, tenantId: string): Promise<SchoolSettings> {
  const row = await findSchool(tx, tenantId);
  if (!row) throw new CoverageError('tenant-unknown', `No school has the tenant ${tenantId}; import its roster first`);
  return settingsOf(row);
}

/** The school year in whose facts a period is counted: the one that holds all its months, the quarter before its start included. */
function yearOf({ parts }: Span, startsIn: number): SchoolYear {
  return schoolYearOf(parts.at(-1) ?? '', startsIn);
}

async function checkKnown(
  tx: Tx,
  { tenantId, year, span, own }: { tenantId: string; year: CoverageYear | undefined; span: Span; own: readonly string[] },
): Promise<void> {
  if (year?.secret === null) {
    throw new CoverageError('period-gone', `${span.id} cannot be published any more: the facts of ${year.year} were thrown away`);
  }
  const last = span.parts.at(-1) ?? '';
  const sizes = year ? await countFacts(tx, tenantId, year.year) : new Map<string, number>();
  if (own.some((month) => month <= last && sizes.has(month))) return;
  throw new CoverageError('period-unknown', `Nothing was recorded in ${span.id}, so there is nothing to publish`);
}

/** Closes the months of a period in every year that counts them. */
async function close(tx: Tx, years: readonly CoverageYear[], { parts }: Span, startsIn: number): Promise<void> {
  for (const year of years) {
    const added = parts.filter(
      (month) => !year.closed.includes(month) && schoolYearsWith(month, startsIn).some(({ id }) => id === year.year),
    );
    if (added.length > 0) await setClosed(tx, year, [...year.closed, ...added].toSorted());
  }
}

/** The longer periods that hold a period. With `keepForYear` room is kept in the year, and in the quarter in which it begins. */
function aheadOf({ kind, parts }: Span, startsIn: number, keepForYear: boolean): Counting['ahead'] {
  const longer = spansWith(parts[0] ?? '', startsIn).filter((span) => KINDS.indexOf(span.kind) > KINDS.indexOf(kind));
  const { lead } = schoolYearOf(parts.at(-1) ?? '', startsIn);
  return longer
    .filter((span) => parts.every((part) => span.parts.includes(part)))
    .map(({ id, kind: of, parts: months }) => {
      const quiet = keepForYear && (of === 'year' || months.some((month) => lead.includes(month)));
      return { id, parts: months, ...(quiet ? { quiet } : {}) };
    });
}

type Sizes = ReadonlyMap<string, number>;

async function read(
  store: Store,
  { tenantId, span, school, year, months, rest }: Begun,
): Promise<{ counting: Counting; sizes: Sizes }> {
  const maker = columnMaker();
  const sizes = new Map<string, number>();
  for (const part of months) {
    for (let after = ''; ;) {
      const slice = await store.transaction((tx) => factsFrom(tx, { tenantId, year: year.year, part }, { after, limit: SLICE }));
      maker.add(slice);
      if (slice.length > 0) sizes.set(part, (sizes.get(part) ?? 0) + slice.length);
      if (slice.length < SLICE) break;
      after = slice.at(-1)?.id ?? '';
    }
  }
  return { counting: { school: school.name, period: span, columns: maker.columns(), ...rest }, sizes };
}

async function keep(
  tx: Tx,
  { tenantId, span, year, months, rev, school }: Begun,
  sizes: Sizes,
  counted: Counted,
  publishedAt: number,
): Promise<boolean> {
  const today = (await holdYears(tx, tenantId, 'update')).find((one) => one.year === year.year);
  const found = await countFacts(tx, tenantId, year.year);
  if (today?.erased !== year.erased || months.some((month) => found.get(month) !== sizes.get(month))) return false;
  const published = {
    tenantId,
    period: span.id,
    kind: span.kind,
    thresholds: JSON.stringify(school.coverage.minimum),
    publishedAt,
  };
  return addPublication(tx, published, { ...counted, rev });
}
