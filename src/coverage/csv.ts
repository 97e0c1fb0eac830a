import type { Figure } from '../store/publications.ts';

const COLUMNS = ['period', 'level', 'unit', 'measure', 'base', 'value', 'bound'] as const;

/** Published lines as CSV with a header; what is hidden or empty is an empty field. Lines end in CRLF (RFC 4180). */
export function csvOf(lines: readonly Figure[]): string {
  const rows = lines.map((line) => COLUMNS.map((column) => csvField(line[column])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A field as CSV. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
