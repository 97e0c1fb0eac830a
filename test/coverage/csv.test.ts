import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvField } from '../../src/coverage/csv.ts';

const FORMULA = /^\s*"*[=+\-@]|^[\t\r]/u;
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"=1+1"'];

test.each([',', ';', '\t'])('no cell is a formula in a spreadsheet that cuts lines at %j', (delimiter) => {
  const names = ['', 'a,', 'a;', 'a\t', 'a\r', 'a\n', 'a;;', '"a";'].flatMap((before) =>
    FORMULAS.map((each) => `${before}${each}`),
  );
  for (const name of names) {
    const line = ['2026-Q3', 'team', name].map(csvField).join(',');
    const cells = (parse(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][]).flat();
    expect([name, cells.filter((cell) => FORMULA.test(cell))]).toEqual([name, []]);
  }
});

test('what is no formula stays as it is', () => {
  const values = ['Zorg en welzijn', 'mbo-4', 'a = b', 'x@school.example', 'a, b', 'zij zei: "ja"', -3, null] as const;
  const line = values.map(csvField).join(',');
  expect(parse(line)).toEqual([values.map((value) => (value === null ? '' : String(value)))]);
});
