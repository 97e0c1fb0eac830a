import { type Cell, OTHER } from './cells.ts';
import { rounded } from './rounding.ts';
import type { Scale } from './size.ts';
import type { CellShare } from './shares.ts';
import type { Line, Period, Scheme } from './types.ts';

/** The measures that every publication has besides its shares. */
export const MEASURES: readonly string[] = ['conversations', 'students', 'conversations-per-student'];

type Figure = Pick<Line, 'base' | 'value' | 'bound'>;
const HIDDEN: Figure = { base: null, value: null, bound: null };

/** A line per level, unit and measure, always the same ones for a scheme: only what they tell depends on the facts. */
export function linesOf(
  period: Period,
  scheme: Scheme,
  cells: readonly Cell[],
  shares: ReadonlyMap<string, ReadonlyMap<Cell, CellShare>>,
  scale: Scale,
): readonly Line[] {
  const levels = [
    { level: scheme.whole.level, units: [scheme.whole.unit] },
    ...scheme.levels.map(({ level, units }) => ({ level, units: [...units, OTHER] })),
  ];
  return levels.flatMap(({ level, units }) =>
    units.flatMap((unit) => {
      const cell = cells.find((one) => one.level === level && one.unit === unit);
      const counts = cell ? countsOf(cell, scale) : {};
      return [...MEASURES, ...scheme.measures].map((measure): Line => {
        const told = cell && shares.get(measure)?.get(cell);
        const figure = told ? { base: rounded(told.size.students), ...told.told } : (counts[measure] ?? HIDDEN);
        return { period: period.id, level, unit, measure, ...figure };
      });
    }),
  );
}

function countsOf({ atoms, size }: Cell, scale: Scale): Readonly<Record<string, Figure>> {
  const base = rounded(size.students);
  return {
    conversations: { base, value: rounded(size.conversations), bound: null },
    students: { base, value: base, bound: null },
    'conversations-per-student': { base, value: scale.median(atoms), bound: null },
  };
}
