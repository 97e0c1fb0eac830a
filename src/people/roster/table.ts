import { CsvError, parse } from 'csv-parse/sync';
import type { Complain } from './problem.ts';

/** One record of a CSV file with the line on which it stands, its fields trimmed and by column name. */
export type Row<C extends string> = { readonly line: number } & Readonly<Record<C, string>>;

const LONGEST_FIELD = 200;

/**
 * Reads a CSV text with a header: comma or semicolon, quoted fields, CRLF, a byte order mark. Columns may stand in any
 * order, others than ours are skipped. A required column must be there and filled in every row; an absent optional one is
 * empty. Rows with a problem are left out.
 */
export function readTable<R extends string, O extends string = never>(
  text: string,
  columns: { readonly required: readonly R[]; readonly optional?: readonly O[] },
  complain: Complain,
): Row<R | O>[] {
  const [header, ...records] = readRecords(text, complain);
  if (header === undefined) return [];
  const names = header.record.map((name) => name.trim());
  const absent = columns.required.filter((column) => !names.includes(column));
  if (absent.length > 0) {
    complain(header.line, 'roster:columns', { columns: absent.join(', ') });
    return [];
  }
  if (records.length === 0) complain(header.line, 'roster:noRecords');
  const wanted = [...columns.required, ...(columns.optional ?? [])];
  return records
    .filter(({ line, record }) => isSound(line, record, names, complain))
    .map(({ line, record }) => rowOf(line, record, names, wanted))
    .filter((row) => isFilled(row, columns.required, complain));
}

/** The records of a CSV text, the header among them, each with its line. Stops at a quote that is never closed. */
export function readRecords(text: string, complain: Complain): { line: number; record: string[] }[] {
  const [first = ''] = text.split('\n', 1);
  const delimiter = first.includes(';') && !first.includes(',') ? ';' : ',';
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    });
    return (parsed as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({ line: info.lines, record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    complain(Number(error['lines'] ?? 0), 'roster:quotes');
    return [];
  }
}

function isSound(line: number, record: readonly string[], names: readonly string[], complain: Complain): boolean {
  if (record.length !== names.length) {
    complain(line, 'roster:fields', { found: record.length, expected: names.length });
    return false;
  }
  const faults = record.flatMap((field, place) => {
    const column = names[place] ?? '';
    // Control characters: PostgreSQL cannot store a zero byte, and none of them belongs in a name.
    if (/\p{Cc}/u.test(field)) return [{ key: 'roster:characters', params: { column } }];
    return field.length > LONGEST_FIELD ? [{ key: 'roster:tooLong', params: { column, most: LONGEST_FIELD } }] : [];
  });
  for (const { key, params } of faults) complain(line, key, params);
  return faults.length === 0;
}

function rowOf<C extends string>(
  line: number,
  record: readonly string[],
  names: readonly string[],
  wanted: readonly C[],
): Row<C> {
  const fields = wanted.map((column) => [column, record[names.indexOf(column)] ?? '']);
  return { line, ...Object.fromEntries(fields) } as Row<C>;
}

function isFilled<C extends string>(row: Row<C>, columns: readonly C[], complain: Complain): boolean {
  const empty = columns.filter((column) => row[column] === '');
  for (const column of empty) complain(row.line, 'roster:noValue', { column });
  return empty.length === 0;
}
