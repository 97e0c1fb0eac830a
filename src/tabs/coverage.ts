import { csvField, csvOf } from '../coverage/csv.ts';
import { LEVELS } from '../coverage/count.ts';
import { KINDS, monthOf, schoolYearOf, spanBefore, spansWith } from '../coverage/periods.ts';
import { type InCalendar, publishedBy } from '../coverage/published.ts';
import { gradeName } from '../coverage/record.ts';
import { dayOf, dayAfter } from '../days.ts';
import { combinationsOf } from '../store/coverage.ts';
import { type Figure, figuresOf, unitsOf } from '../store/publications.ts';
import { teamsOf } from '../store/schools.ts';
import type {
  Beside,
  CoverageFile,
  CoverageLevel,
  CoverageOfUnit,
  CoverageOverview,
  Figures,
  PeriodShown,
} from './coverage-shapes.ts';
import { allow, Refused, spokenWith, type Visit, wordsFor } from './visit.ts';

const MOST_PERIODS = 12;

/** What a coordinator can look at: periods, units, and what to wait for. */
export async function coverageOverview(visit: Visit): Promise<CoverageOverview> {
  allow(visit, 'see-coverage', 'self');
  const { tx, person, today, school } = visit;
  const { name, coverage } = school.settings;
  const published = await publishedIn(visit);
  const units = await allUnits(visit, published);
  const [month] = spansWith(monthOf(today), coverage.yearStartsIn);
  if (!month) throw new Error(`No month has the day ${today}`);
  return {
    view: 'coverage',
    spoken: spokenWith(visit),
    school: name,
    today,
    periods: published.map(({ shown }) => shown),
    next: {
      id: month.id,
      from: month.from,
      until: month.until,
      publishedFrom: dayAfter(month.until, 1 + coverage.closesAfterDays),
    },
    units,
    minimum: coverage.minimum,
    schoolYear: schoolYearOf(monthOf(today), coverage.yearStartsIn).id,
    yearStartsIn: coverage.yearStartsIn,
    teams: sorted([...(await teamsOf(tx, person.tenantId)).map((team) => team.name), ...units.team]),
    grades: units.year.length > 0 ? units.year : await gradesInRoster(visit),
  };
}

/** One unit in one period, beside the school and the periods before. */
export async function coverageOfUnit(visit: Visit, id: string, level: string, unit: string): Promise<CoverageOfUnit> {
  allow(visit, 'see-coverage', 'self');
  const all = await publishedIn(visit);
  const now = found(all, id);
  const known = LEVEL_NAMES.find((one) => one === level);
  const earlier = all
    .filter(({ span }) => span.kind === now.span.kind && span.until <= now.span.until)
    .slice(0, MOST_PERIODS)
    .toReversed();
  const of = visit.person.tenantId;
  const periods = earlier.map(({ span }) => span.id);
  const own = known === undefined ? [] : await figuresOf(visit.tx, { tenantId: of, periods, level: known, unit });
  if (known === undefined || !own.some(({ period }) => period === id)) throw new Refused(404, 'not-found');
  const school = await figuresOf(visit.tx, { tenantId: of, periods, level: 'school' });
  const [ownBy, schoolBy] = [Map.groupBy(own, ({ period }) => period), Map.groupBy(school, ({ period }) => period)];
  const trend = earlier.map(({ shown }): Beside => {
    return { period: shown, own: figures(ownBy.get(shown.id), school), school: figures(schoolBy.get(shown.id), school) };
  });
  const before = spanBefore(now.span, visit.school.settings.coverage.yearStartsIn).id;
  const beside = trend.find(({ period }) => period.id === id);
  if (!beside) throw new Refused(404, 'not-found');
  return {
    view: 'coverage-unit',
    level: known,
    unit,
    ...beside,
    before: trend.find(({ period }) => period.id === before) ?? null,
    trend,
  };
}

/** Everything that was published of a period, as a file with a legend. */
export async function coverageFile(visit: Visit, id: string): Promise<CoverageFile> {
  allow(visit, 'see-coverage', 'self');
  const { shown, published } = found(await publishedIn(visit), id);
  const lines = await figuresOf(visit.tx, { tenantId: visit.person.tenantId, periods: [id] });
  const { t } = wordsFor(visit);
  const minimum = JSON.parse(published.thresholds) as CoverageOverview['minimum'];
  const params = { ...minimum, school: visit.school.settings.name, period: id, on: shown.publishedOn };
  const legend = LEGEND.map((key) => `${csvField(`# ${t(`coverage:legend.${key}`, params)}`)}\r\n`).join('');
  return { view: 'coverage-file', name: `coverage-${id.replace('/', '-')}.csv`, text: `${legend}${csvOf(lines)}` };
}

const LEGEND = ['what', 'minimum', 'rounded', 'bounds', 'hidden', 'bases'] as const;
const LEVEL_NAMES: readonly CoverageLevel[] = ['school', ...LEVELS];

/** A publication as the page shows it in the calendar. */
type Shown = InCalendar & { readonly shown: PeriodShown };

/** What was published, newest first. */
async function publishedIn({ tx, person, school }: Visit): Promise<readonly Shown[]> {
  const { timeZone, coverage } = school.settings;
  return (await publishedBy(tx, person.tenantId, coverage.yearStartsIn)).map(({ published, span }) => {
    const { id, kind, from, until } = span;
    return { published, span, shown: { id, kind, from, until, publishedOn: dayOf(published.publishedAt, timeZone) } };
  });
}

/** A publication of this name. @throws Refused 404 when the name is no period or it was not published */
function found(all: readonly Shown[], id: string): Shown {
  const one = all.find(({ span }) => span.id === id);
  if (!one) throw new Refused(404, 'not-published');
  return one;
}

async function allUnits({ tx, person, school }: Visit, all: readonly Shown[]): Promise<CoverageOverview['units']> {
  const rows: { level: string; unit: string }[] = [];
  const newest = KINDS.flatMap((kind) => all.find(({ span }) => span.kind === kind) ?? []);
  for (const { span } of newest) rows.push(...(await unitsOf(tx, person.tenantId, span.id)));
  const at = (level: string) => sorted(rows.filter((row) => row.level === level && row.unit !== 'other').map(({ unit }) => unit));
  return {
    school: all.length > 0 ? at('school') : [school.settings.name],
    setting: at('setting'),
    team: at('team'),
    year: at('year'),
  };
}

/** The year groups that there are, before anything was published. */
async function gradesInRoster({ tx, person }: Visit): Promise<readonly string[]> {
  const combinations = await combinationsOf(tx, person.tenantId);
  return sorted(combinations.map(({ grade }) => gradeName(grade)).filter((grade) => grade !== ''));
}

function figures(lines: readonly Figure[] | undefined, all: readonly Figure[]): Figures {
  const nothing = { base: null, value: null, bound: null };
  const measures = new Set(all.map(({ measure }) => measure));
  const own = (lines ?? []).map(({ measure, base, value, bound }) => [measure, { base, value, bound }] as const);
  return { ...Object.fromEntries([...measures].map((measure) => [measure, nothing])), ...Object.fromEntries(own) };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(new Intl.Collator('nl', { numeric: true }).compare);
}
