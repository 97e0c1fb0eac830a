import { describe, expect, test } from 'vitest';
import type { Beside, Figures, FigureShown } from '../../../src/tabs/coverage-shapes.ts';
import { changesIn, courseOf, figureOf, isTrend, MEASURES, questionsFor } from '../../../src/tabs/web/coverage/figures.ts';

const PERIOD = { id: '2026-10', kind: 'month', from: '2026-10-01', until: '2026-10-31', publishedOn: '2026-11-04' } as const;
const HIDDEN: FigureShown = { base: null, value: null, bound: null };

function shares(values: Readonly<Record<string, number | null>>): Figures {
  return Object.fromEntries(
    Object.entries(values).map(([measure, value]) => [measure, value === null ? HIDDEN : { base: 100, value, bound: null }]),
  );
}
const beside = (own: Figures): Beside => ({ period: PERIOD, own, school: own });

describe('what is changing', () => {
  const now = shares({ 'phase.reflect': 60, 'phase.activate': 30, 'agreements.done': 12, 'competency.networking': null });
  const then = shares({ 'phase.reflect': 48, 'phase.activate': 51, 'agreements.done': 10, 'competency.networking': 40 });

  test('is told of the largest steps, up and down, and of no small or hidden one', () => {
    expect(changesIn({ own: now, before: beside(then) })).toEqual([
      { measure: 'phase.activate', from: 51, to: 30 },
      { measure: 'phase.reflect', from: 48, to: 60 },
    ]);
  });

  test('is not told of a share that is a bound', () => {
    const bounded: Figures = { 'phase.reflect': { base: 100, value: 95, bound: 'at-least' } };
    expect(changesIn({ own: bounded, before: beside(then) })).toEqual([]);
  });

  test('is nothing to tell where there is no period before', () => {
    expect(changesIn({ own: now, before: null })).toBeNull();
  });
});

describe('three questions for the team', () => {
  test('are about where the talk stops, what comes up least and what became of agreements', () => {
    const own = shares({
      'phase.look-back': 90,
      'phase.activate': 20,
      'competency.qualities': 50,
      'competency.motives': 40,
      'competency.work-exploration': 30,
      'competency.career-control': 20,
      'competency.networking': 10,
      'agreements.followed-up': 70,
    });
    expect(questionsFor(own)).toEqual([
      { key: 'activate' },
      { key: 'competency', competency: 'competency.networking' },
      { key: 'chain' },
    ]);
  });

  test.each([
    ['hidden', { base: null, value: null, bound: null }],
    ['told as at most so much', { base: 60, value: 20, bound: 'at-most' }],
  ] as const)('do not say what comes up least where one that may lie lower is %s', (_, figure) => {
    const told = Object.fromEntries(MEASURES.competency.map((measure, at) => [measure, 15 + 10 * at]));
    expect(questionsFor(shares(told)).map(({ key }) => key)).toContain('competency');
    const own: Figures = { ...shares(told), 'competency.networking': figure };
    expect(questionsFor(own).map(({ key }) => key)).not.toContain('competency');
  });

  test('are general ones where everything is too small to show', () => {
    expect(questionsFor({})).toEqual([{ key: 'general' }, { key: 'chain' }, { key: 'time' }]);
  });
});

test('a line needs two periods in which something is told', () => {
  const [told, hidden] = [beside(shares({ 'phase.reflect': 40 })), beside({})];
  expect([isTrend([told, hidden, told]), isTrend([told, hidden]), isTrend([])]).toEqual([true, false, false]);
});

test('a figure that is not there looks like one that is hidden', () => {
  expect(MEASURES.phase.map((measure) => figureOf({}, measure))).toEqual(MEASURES.phase.map(() => HIDDEN));
});

test('a line is broken over a period that is not told, and over one that was not published', () => {
  const of = (value: number | null, from: string, until: string): Beside => ({
    ...beside(shares({ 'phase.reflect': value })),
    period: { ...PERIOD, from, until },
  });
  const trend = [
    of(40, '2026-01-01', '2026-01-31'),
    of(45, '2026-02-01', '2026-02-28'),
    of(null, '2026-03-01', '2026-03-31'),
    of(50, '2026-04-01', '2026-04-30'),
    of(55, '2026-06-01', '2026-06-30'),
  ];
  const { points, apart } = courseOf(trend, 'phase.reflect');
  expect([points.map(({ value }) => value), apart]).toEqual([
    [40, 45, 50, 55],
    [2, 3],
  ]);
  expect(courseOf([], 'phase.reflect')).toEqual({ points: [], apart: [] });
});
