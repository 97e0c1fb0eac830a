import { describe, expect, test } from 'vitest';
import { DEFAULTS, type Fact } from '../../../src/coverage/disclosure/index.ts';
import { boundConversations, boundObserved, boundShare, boundStudents, type Find, subtract } from './attackers.ts';
import { publishYear } from './published.ts';
import { IN_PART, observedInPart, PERIODS, randomSchool, type School, SHARES } from './schools.ts';

/** How many schools are attacked, and from which seed on. `DISCLOSURE_SCHOOLS=1000` takes some ten minutes. */
const SCHOOLS = Number(process.env['DISCLOSURE_SCHOOLS'] || 12);
const FIRST = Number(process.env['DISCLOSURE_SEED'] || 1);

const seeds = Array.from({ length: SCHOOLS }, (_, at) => FIRST + at);

/** The seeds in portions, each a test of its own that ends before long. */
const portions = seeds.flatMap((_, at) => (at % 25 === 0 ? [seeds.slice(at, at + 25)] : []));
const PATIENCE = 300_000;

/** Nine small schools, then a larger one. */
function schoolOf(seed: number): School {
  return randomSchool(seed, seed % 10 === 0 ? { teams: [4, 8], groups: [4, 10] } : { teams: [2, 5], groups: [2, 6] });
}

/** Everything that the attackers find out of one year of publications. Of the shares one measure, another one for each seed. */
function attack(seed: number, complementary: boolean): readonly Find[] {
  const school = schoolOf(seed);
  const { lines } = publishYear(school, { complementary, quiet: seed % 3 === 0 });
  const measure = SHARES[seed % SHARES.length] ?? SHARES[0];
  const width = DEFAULTS.students;
  return [
    ...boundConversations(school, lines, width),
    ...PERIODS.flatMap((period) => boundStudents(school, lines, period, width)),
    ...PERIODS.flatMap((period) => boundShare(school, lines, { period, measure, width })),
    ...subtract(school, lines, isEnough),
  ];
}

/** The same of measures that are observed of some students alone: of how many tells something by itself. */
function attackObserved(seed: number): readonly Find[] {
  const school = observedInPart(schoolOf(seed), seed);
  const { lines } = publishYear(school, { quiet: seed % 3 === 0 });
  return PERIODS.flatMap((period) => boundObserved(school, lines, { period, measures: IN_PART, width: DEFAULTS.students }));
}

/** The threshold rule, written again here so that the module is not judged by itself. */
function isEnough(facts: readonly Fact[]): boolean {
  const students = new Set(facts.map(({ student }) => student)).size;
  const mentors = new Set(facts.map(({ mentor }) => mentor)).size;
  return students >= 10 && mentors >= 3 && facts.length >= 10;
}

describe('an attacker with every publication of a year, the roster and a linear program', () => {
  test.each(portions)(
    'narrows no hidden number down and finds no small difference, from seed %i on',
    (...portion) => {
      expect(portion.flatMap((seed) => attack(seed, true).map((find) => ({ seed, ...find })))).toEqual([]);
    },
    PATIENCE,
  );

  test.each(portions)(
    'nor of how few students of a unit a measure was observed, from seed %i on',
    (...portion) => {
      expect(portion.flatMap((seed) => attackObserved(seed).map((find) => ({ seed, ...find })))).toEqual([]);
    },
    PATIENCE,
  );

  test('does, in most schools, where single cells are protected but not what follows from them', () => {
    const schools = [1, 2, 3, 4];
    const found = schools.map((seed) => attack(seed, false));
    expect(found.every((finds) => finds.length > 0)).toBe(true);
    expect(found.flat().some(({ what }) => what.includes(' without '))).toBe(true);
    expect(found.flat().some(({ what, high }) => what.endsWith('conversations hidden') && high < 10)).toBe(true);
  });

  test('has something to attack', () => {
    const lines = seeds.slice(0, 10).flatMap((seed) => publishYear(schoolOf(seed)).lines);
    const shown = (measure: string, level: string): number => {
      const all = lines.filter((line) => line.measure === measure && line.level === level && line.period.includes('Q'));
      return all.filter(({ value }) => value !== null).length / all.length;
    };
    expect(shown('students', 'school')).toBeGreaterThan(0.9);
    expect(shown('students', 'team')).toBeGreaterThan(0.2);
    expect(shown('phase.activate', 'school')).toBeGreaterThan(0.9);
  });
});
