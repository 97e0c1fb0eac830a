import { readFileSync } from 'node:fs';
import type { EarlierTurn, FindingKind } from '../../dialogs/language/index.ts';

/** A mentor's sentence with what two labelling passes agreed on. */
export type MentorCase = {
  readonly text: string;
  readonly kinds: readonly FindingKind[];
  readonly earlier: readonly EarlierTurn[];
};

/** A part of an agreement: its literal text, null when there must be none, `*` when anything will do. */
type Part = string | null | '*';

/** A student's sentence with its words of emotion, whether it tells an experience, and its agreement. */
export type StudentCase = {
  readonly text: string;
  readonly emotions: readonly { readonly text: string; readonly negated: boolean }[];
  readonly experience: boolean;
  readonly agreement: { readonly what: Part; readonly when: Part; readonly who: Part; readonly date: Part } | null;
};

/** The day on which the student sentences are read. */
export const GOLD_DAY = '2026-11-23';

const FOLDER = new URL('../../test/gold/', import.meta.url);
const MARKED = /(-?)\[([^\]]+)\]/gu;

function linesOf(name: string): readonly string[] {
  const lines = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Reads a file of mentor sentences (`mentor.nl.dev`). Its form is told in its first line. */
export function mentorCases(name: string): readonly MentorCase[] {
  return linesOf(name).map((line) => {
    const [labels = '', turns, withContext] = line.split(' || ');
    if (withContext !== undefined && turns !== undefined) return mentorCase(labels, withContext, turns.split(' ;; ').map(turnOf));
    const bar = line.indexOf(' | ');
    return mentorCase(line.slice(0, bar), line.slice(bar + 3), []);
  });
}

function mentorCase(labels: string, text: string, earlier: readonly EarlierTurn[]): MentorCase {
  const decided = labels.replace(/~.*$/u, '').trim();
  return { text, kinds: decided === '-' ? [] : (decided.split(',') as FindingKind[]), earlier };
}

function turnOf(turn: string): EarlierTurn {
  const [by = '', ...words] = turn.split(': ');
  return { by: by.trim() === 'mentor' ? 'mentor' : 'student', text: words.join(': ') };
}

/** Reads a file of student sentences (`student.nl.dev`). Its form is told in its first line. */
export function studentCases(name: string): readonly StudentCase[] {
  return linesOf(name).map((line) => {
    const [marked = '', agreement] = line.split(' => ');
    const body = marked.replace(/ @E\s*$/u, '').trim();
    return {
      text: body.replace(MARKED, '$2'),
      emotions: [...body.matchAll(MARKED)].map((match) => ({ text: match[2] ?? '', negated: match[1] === '-' })),
      experience: / @E\s*$/u.test(marked),
      agreement: agreement === undefined ? null : agreementOf(agreement),
    };
  });
}

function agreementOf(parts: string): NonNullable<StudentCase['agreement']> {
  const [what, when, who, date] = parts.split(' | ').map((part) => (part.trim() === '-' ? null : part.trim()));
  return { what: what ?? null, when: when ?? null, who: who ?? null, date: date ?? null };
}
