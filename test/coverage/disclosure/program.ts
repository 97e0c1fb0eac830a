import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';

/** A sum of columns that lies between two bounds. */
export type Row = { readonly columns: readonly number[]; readonly low: number; readonly high: number };

/** The package's types describe its CommonJS face, so that is the one to load. */
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;
const highs = await loadHighs();

/** Bounds of sums of columns, each zero or more, under rows. `undefined` when the rows contradict each other. */
export function boundsOf(
  width: number,
  rows: readonly Row[],
  sums: readonly (readonly number[])[],
): readonly (readonly [number, number])[] | undefined {
  const starts = rows.reduce<number[]>((all, { columns }) => [...all, (all.at(-1) ?? 0) + columns.length], [0]);
  const indices = rows.flatMap(({ columns }) => columns);
  const model = highs.createModel({
    numCols: width,
    numRows: rows.length,
    colCost: zeros(width),
    colLower: zeros(width),
    colUpper: zeros(width).fill(1e6),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: { format: 'csr', numRows: rows.length, numCols: width, starts, indices, values: indices.map(() => 1) },
  });
  try {
    model.options.set('output_flag', false);
    const bounds = sums.map((sum) => [extreme(model, sum, 1), extreme(model, sum, -1)] as const);
    return bounds.every((pair) => pair.every((bound) => bound !== undefined)) ? (bounds as [number, number][]) : undefined;
  } finally {
    model.dispose();
  }
}

function extreme(model: Model, sum: readonly number[], direction: 1 | -1): number | undefined {
  for (const column of sum) model.changeColCost(column, direction);
  model.run();
  const value = model.getModelStatus() === 7 ? model.getObjectiveValue() * direction : undefined;
  for (const column of sum) model.changeColCost(column, 0);
  return value;
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
