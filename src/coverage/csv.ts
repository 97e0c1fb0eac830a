import type { Figure } from '../store/publications.ts';

const COLUMNS = ['period', 'level', 'unit', 'measure', 'base', 'value', 'bound'] as const;

/** Published lines as CSV with a header; what is hidden or empty is an empty field. Lines end in CRLF (RFC 4180). */
export function csvOf(lines: readonly Figure[]): string {
  const rows = lines.map((line) => COLUMNS.map((column) => csvField(line[column])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Where a spreadsheet may begin a cell with a formula: it cuts lines where its own language does, a Dutch one at semicolons. */
const BEGINS_FORMULA = /(^|[,;])(?=\s*"*[=+\-@])/gu;

/** A field as CSV, on one line. What a spreadsheet would take for a formula, however it cuts lines into cells, gets an apostrophe before it. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value.replace(/[\t\r\n]+/gu, ' ').replace(BEGINS_FORMULA, "$1'") : String(value);
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
