import { PHASES } from '../vocabulary.ts';
import { looksBackOnAgreement } from './bank.ts';
import type { Question } from './question.ts';
import { checkRow, type Problem, type Row } from './school-row.ts';

/** One record of `questions.csv`, with the line of the file it begins on, from 1. The first one holds the column names. */
export type NumberedRecord = { readonly line: number; readonly record: readonly string[] };

/** What a school's file says: its own questions, the ids of ours that are off, and everything that is wrong with it. */
export type SchoolQuestions = {
  readonly questions: readonly Question[];
  readonly off: readonly string[];
  readonly problems: readonly Problem[];
};

export const COLUMNS = ['id', 'state', 'phase', 'element', 'competency', 'nl', 'en'] as const;

/**
 * Reads a school's own questions file against our bank. Columns may stand in any order; blank lines are skipped. Every
 * faulty line has its problem; a file with problems should not be used. Parsing the CSV text is the caller's.
 */
export function readSchoolQuestions(records: readonly NumberedRecord[], bank: readonly Question[]): SchoolQuestions {
  const [header, ...rest] = records.filter(({ record }) => record.some((field) => field.trim() !== ''));
  if (header === undefined) return { questions: [], off: [], problems: [] };

  const names = header.record.map((name) =>
    name
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase(),
  );
  const absent = COLUMNS.filter((column) => !names.includes(column));
  if (absent.length > 0) return { questions: [], off: [], problems: [headerProblem(header.line, absent)] };

  const rows = rest.map(({ line, record }) => rowOf(line, names, record));
  const readings = rows.map((row, place) => checkRow(row, rows.slice(0, place), bank));
  const questions = readings.flatMap(({ question }) => question ?? []);
  const off = readings.flatMap((reading) => reading.off ?? []);
  const emptied = emptiedPhases(applySchool(bank, { questions, off }), rows, bank);
  return { questions, off, problems: [...readings.flatMap(({ problems }) => problems), ...emptied].toSorted(byLine) };
}

/** Our bank with what a school switched off left out; the school's own questions go first. */
export function applySchool(
  bank: readonly Question[],
  { questions, off }: Pick<SchoolQuestions, 'questions' | 'off'>,
): readonly Question[] {
  return [...questions, ...bank.filter(({ id }) => !off.includes(id))];
}

function rowOf(line: number, names: readonly string[], record: readonly string[]): Row {
  const field = (name: string) => (record[names.indexOf(name)] ?? '').trim();
  const [id, state, phase, element, competency, nl, en] = COLUMNS.map(field) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { line, id, state, phase, element, competency, nl, en };
}

function headerProblem(line: number, absent: readonly string[]): Problem {
  return { line, key: 'questionsFile:header', params: { absent: absent.join(', '), columns: COLUMNS.join(',') } };
}

/** A phase that always has a question left; those that need an agreement do not count. Told at the last line that switches one off. */
function emptiedPhases(left: readonly Question[], rows: readonly Row[], bank: readonly Question[]): readonly Problem[] {
  return PHASES.flatMap((phase) => {
    if (left.some((question) => question.phase === phase && !looksBackOnAgreement(question))) return [];
    const last = rows.findLast(
      ({ id, state }) => state === 'off' && bank.some((question) => question.id === id && question.phase === phase),
    );
    return last === undefined ? [] : [{ line: last.line, key: 'questionsFile:phaseEmpty', params: { phase } }];
  });
}

function byLine(one: Problem, other: Problem): number {
  return one.line - other.line;
}
