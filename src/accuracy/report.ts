import { f1, precision, recall, type Count, type Measured } from './measure.ts';

/** The least precision and recall on the test part, by what is looked for. */
export type Floors = ReadonlyMap<string, { readonly precision: number; readonly recall: number }>;

const FLOOR_ROW = /^\| (.+?) \| (\d\.\d\d) \| (\d\.\d\d) \|$/gmu;
const FLOORS_HEADING = '## Floors';

/** Reads the floors from the table under their heading in `docs/accuracy.md`. Throws when there is none. */
export function floorsIn(document: string): Floors {
  const section = document.slice(document.indexOf(FLOORS_HEADING));
  const rows = [...section.matchAll(FLOOR_ROW)];
  if (!document.includes(FLOORS_HEADING) || rows.length === 0)
    throw new Error('docs/accuracy.md has no table of floors; restore it from the last version');
  return new Map(rows.map((row) => [row[1] ?? '', { precision: Number(row[2]), recall: Number(row[3]) }]));
}

/** One line for each figure that is under its floor. */
export function underFloor({ counts }: Measured, floors: Floors): readonly string[] {
  return [...floors].flatMap(([what, floor]) => {
    const count = counts.get(what);
    if (!count) return [`${what}: not measured`];
    const [p, r] = [precision(count), recall(count)];
    return p < floor.precision || r < floor.recall
      ? [
          `${what}: precision ${figure(p)} (floor ${figure(floor.precision)}), recall ${figure(r)} (floor ${figure(floor.recall)})`,
        ]
      : [];
  });
}

/** A table of what was counted: precision, recall, F1, how many there are, how many were wrongly found. */
export function table({ counts }: Measured): string {
  const rows = [...counts].map(([what, count]) => `| ${what} | ${figures(count)} |`);
  return ['| what | precision | recall | F1 | labelled | wrongly found |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function figures(count: Count): string {
  return [figure(precision(count)), figure(recall(count)), figure(f1(count)), count.right + count.missed, count.wrong].join(
    ' | ',
  );
}

function figure(share: number): string {
  return share.toFixed(2);
}

const MEASURED_FROM = '<!-- measured -->';
const MEASURED_UNTIL = '<!-- end of measured -->';

/** Puts new figures between the marks in `docs/accuracy.md`; what people wrote around them stays. */
export function withFigures(document: string, figuresText: string): string {
  const [from, until] = [document.indexOf(MEASURED_FROM), document.indexOf(MEASURED_UNTIL)];
  if (from === -1 || until === -1)
    throw new Error(`docs/accuracy.md has no ${MEASURED_FROM} and ${MEASURED_UNTIL}; restore them`);
  return `${document.slice(0, from + MEASURED_FROM.length)}\n\n${figuresText}\n\n${document.slice(until)}`;
}
