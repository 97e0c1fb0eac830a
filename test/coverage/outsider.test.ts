import { afterEach, describe, expect, test } from 'vitest';
import { closePeriod } from '../../src/coverage/close.ts';
import { count, LEVELS } from '../../src/coverage/count.ts';
import type { Fact, Line, Period } from '../../src/coverage/disclosure/index.ts';
import { closeDue } from '../../src/coverage/timer.ts';
import { valuesOf } from '../../src/coverage/measures.ts';
import { monthAfter, spansWith } from '../../src/coverage/periods.ts';
import { seedSchool } from '../../src/coverage/seed/seed.ts';
import { type Figure, figuresOf, publicationsOf } from '../../src/store/publications.ts';
import type { Store } from '../../src/store/store.ts';
import { ENGINES, type TestStore } from '../store/engines.ts';
import { boundConversations, boundObserved, boundShare, boundStudents, type Find, subtract } from './disclosure/attackers.ts';
import { IN_PART } from './disclosure/schools.ts';
import type { School } from './disclosure/schools.ts';

/** How many schools are attacked, and from which seed on. */
const SCHOOLS = Number(process.env['OUTSIDER_SCHOOLS'] || 2);
const FIRST = Number(process.env['OUTSIDER_SEED'] || 1);
const SEEDS = Array.from({ length: SCHOOLS }, (_, at) => FIRST + at);

const MONTHS = Array.from({ length: 15 }, (_, at) => monthAfter('2025-08', at));
const NOW = Date.UTC(2026, 10, 23, 9);
const WIDTH = 10;
const SHARES_TRIED = ['phase.activate', 'competency.networking', 'agreements.done', 'rule.no-why'];

/** Measures that are not observed of everybody, those together that always are. */
const OBSERVED = [IN_PART, ['rule.no-why'], ['rule.listen-empty']];

const [engine] = ENGINES;
let opened: TestStore | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** Everything that was recorded, with each conversation in one of its school years alone. */
async function factsIn(store: Store, tenantId: string): Promise<readonly Fact[]> {
  const rows = await store.transaction(async ({ db, codec }) => {
    const all = db.selectFrom('coverage_facts').selectAll().where('tenant_id', '=', tenantId).where('kind', '=', 'talk');
    return (await all.execute()).map(({ words, ...row }) => {
      return { ...row, facts: String(codec.open(words ?? Buffer.of(), { at: 'coverage_facts.words', tenantId, id: row.id })) };
    });
  });
  return rows
    .filter(({ year, part }) => year !== '2026/27' || part !== '2026-07')
    .map(({ student, mentor, part, setting, team, grade, facts }) => {
      return { student, mentor, part, units: { setting, team, year: grade }, values: valuesOf(new Set(facts.split(' '))) };
    });
}

/** A school with all its periods published, in this order or as the job does it: what an outsider has, and what was so. */
async function published(seed: number, order?: readonly string[]): Promise<{ school: School; lines: readonly Line[] }> {
  opened = await engine?.open();
  if (!opened) throw new Error('No engine');
  const { store } = opened;
  const students = [260, 420, 900][seed % 3] ?? 260;
  const made = await seedSchool(store, { students, seed: String(seed), until: '2026-10-31', factsOnly: false }, NOW);
  if (!made) throw new Error('The school is there already');
  const { tenantId } = made;
  const facts = await factsIn(store, tenantId);
  const parts = { store, now: () => NOW, count };
  if (!order) {
    const failed: unknown[] = [];
    await closeDue(parts, (_at, error) => void failed.push(error));
    expect(failed).toEqual([]);
  }
  for (const period of order ?? []) await closePeriod(parts, tenantId, period);
  const periods = await store.transaction((tx) => publicationsOf(tx, tenantId));
  const lines = await store.transaction((tx) => figuresOf(tx, { tenantId, periods: periods.map(({ period }) => period) }));
  return {
    school: outside(
      facts,
      lines,
      periods.map(({ period }) => period),
    ),
    lines,
  };
}

/** The roster as anybody at the school knows it: which units there are and which groups combine them. */
function outside(facts: readonly Fact[], lines: readonly Figure[], names: readonly string[]): School {
  const all = MONTHS.flatMap((month) => spansWith(month, 8));
  const periods = names.flatMap((id): readonly Period[] => all.filter((span) => span.id === id).slice(0, 1));
  const unitsAt = (level: string) => [...new Set(lines.filter((line) => line.level === level).map(({ unit }) => unit))];
  const scheme = {
    whole: { level: 'school', unit: unitsAt('school')[0] ?? '' },
    levels: LEVELS.map((level) => ({ level, units: unitsAt(level).filter((unit) => unit !== 'other') })),
    combinations: [...new Map(facts.map(({ units }) => [JSON.stringify(units), units])).values()],
    measures: [],
  };
  return { facts, scheme, erased: [], periods };
}

function attack({ school, lines }: { school: School; lines: readonly Line[] }, seed: number): readonly Find[] {
  const measure = SHARES_TRIED[seed % SHARES_TRIED.length] ?? '';
  const periods = school.periods ?? [];
  return [
    ...boundConversations(school, lines, WIDTH),
    ...periods.flatMap((period) => boundStudents(school, lines, period, WIDTH)),
    ...periods.flatMap((period) => boundShare(school, lines, { period, measure, width: WIDTH })),
    ...periods.flatMap((period) =>
      OBSERVED.flatMap((measures) => boundObserved(school, lines, { period, measures, width: WIDTH })),
    ),
    ...subtract(school, lines, isEnough),
  ];
}

function isEnough(facts: readonly Fact[]): boolean {
  const students = new Set(facts.map(({ student }) => student)).size;
  return students >= 10 && new Set(facts.map(({ mentor }) => mentor)).size >= 3 && facts.length >= 10;
}

describe('an outsider with the roster and everything that is printed of two school years', () => {
  test.each(SEEDS)(
    'narrows nothing down when the job publishes, school %i',
    async (seed) => {
      const all = await published(seed);
      expect(all.school.periods?.map(({ id }) => id)).toContain('2025/26');
      expect(attack(all, seed)).toEqual([]);
    },
    300_000,
  );

  test('nor when periods are closed by hand, long ones first', async () => {
    const order = ['2026-Q3', '2025/26', '2026-Q2', '2026-05', '2026-09', '2026-10', '2025-Q4', '2025-11'];
    expect(attack(await published(FIRST, order), FIRST)).toEqual([]);
  }, 300_000);
});
