import { COMPETENCIES, PHASES, RULES } from '../../../../dialogs/vocabulary.ts';
import type { Beside, CoverageOfUnit, Figures, FigureShown, PeriodShown } from '../../coverage-shapes.ts';

/** The measures of shares, in the order in which they are shown. */
export const MEASURES = {
  phase: PHASES.map((id) => `phase.${id}`),
  competency: COMPETENCIES.map((id) => `competency.${id}`),
  agreements: ['agreements.confirmed', 'agreements.followed-up', 'agreements.done', 'chain'],
  rule: RULES.map((id) => `rule.${id}`),
} as const;

const HIDDEN: FigureShown = { base: null, value: null, bound: null };
/** Figures are rounded, so that a smaller step may be nothing. */
const LEAST_CHANGE = 5;
const MOST_CHANGES = 2;

/** A figure by its measure; one that is not there is too small to show. */
export function figureOf(figures: Figures, measure: string): FigureShown {
  return figures[measure] ?? HIDDEN;
}

/** A share that went up or down between two periods, in whole percentages. */
export type Change = { readonly measure: string; readonly from: number; readonly to: number };

/** What changed most since the period before, the largest first; only shares that are told as they are in both. Null: there is no period before. */
export function changesIn({ own, before }: Pick<CoverageOfUnit, 'own' | 'before'>): readonly Change[] | null {
  if (!before) return null;
  const measures = [...MEASURES.phase, ...MEASURES.agreements, ...MEASURES.competency];
  const changes = measures.flatMap((measure): readonly Change[] => {
    const [now, then] = [figureOf(own, measure), figureOf(before.own, measure)];
    if (now.value === null || then.value === null || now.bound || then.bound) return [];
    return [{ measure, from: then.value, to: now.value }];
  });
  return changes
    .filter(({ from, to }) => Math.abs(to - from) >= LEAST_CHANGE)
    .toSorted((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
    .slice(0, MOST_CHANGES);
}

/** A question to discuss, by its key; `competency` is the one that it is about. */
export type Question = { readonly key: string; readonly competency?: string };

/** Three questions to discuss that fit the figures: where the talk stops, what comes up least, what becomes of agreements. */
export function questionsFor(own: Figures): readonly Question[] {
  const phase = lowest(own, MEASURES.phase)?.slice('phase.'.length);
  const competency = surelyLowest(own, MEASURES.competency);
  const followed = figureOf(own, 'agreements.followed-up').value;
  const fitting: readonly (Question | undefined)[] = [
    phase === undefined ? undefined : { key: phase },
    competency === undefined ? undefined : { key: 'competency', competency },
    followed === null ? undefined : { key: followed < 50 ? 'follow-up' : 'chain' },
  ];
  const general: readonly Question[] = [{ key: 'general' }, { key: 'chain' }, { key: 'time' }];
  const found = fitting.filter((question) => question !== undefined);
  return [...found, ...general.filter(({ key }) => found.every((each) => each.key !== key))].slice(0, 3);
}

/** Whether there are enough periods in which something is told to draw a line. */
export function isTrend(trend: readonly Beside[]): boolean {
  return trend.filter(({ own }) => MEASURES.phase.some((measure) => figureOf(own, measure).value !== null)).length > 1;
}

/** A share through time: what is told, oldest first, and the places in it that are reached by no line. */
export type Course = {
  readonly points: readonly { readonly period: PeriodShown; readonly value: number }[];
  readonly apart: readonly number[];
};

/** How a share went. Over a period in which it is not told, or that was not published, no line is drawn. */
export function courseOf(trend: readonly Beside[], measure: string): Course {
  const told = trend.flatMap(({ period, own }) => {
    const { value } = figureOf(own, measure);
    return value === null ? [] : [{ period, value }];
  });
  const apart = told.flatMap(({ period }, at) => {
    const before = told[at - 1];
    return before && !isNext(before.period, period) ? [at] : [];
  });
  return { points: told, apart };
}

/** Whether one period begins on the day after another one ends. */
export function isNext(before: Pick<PeriodShown, 'until'>, { from }: Pick<PeriodShown, 'from'>): boolean {
  return Date.parse(from) - Date.parse(before.until) === DAY_MS;
}

const DAY_MS = 86_400_000;

/** The lowest of shares that are all told; undefined where another one may lie lower. */
function surelyLowest(own: Figures, measures: readonly string[]): string | undefined {
  const least = lowest(own, measures);
  const isSure = measures.every((measure) => {
    const { value, bound } = figureOf(own, measure);
    return value !== null && bound !== (measure === least ? 'at-least' : 'at-most');
  });
  return isSure ? least : undefined;
}

function lowest(own: Figures, measures: readonly string[]): string | undefined {
  return measures
    .filter((measure) => figureOf(own, measure).value !== null)
    .toSorted((one, other) => (figureOf(own, one).value ?? 0) - (figureOf(own, other).value ?? 0))[0];
}
