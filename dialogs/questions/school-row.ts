import { COMPETENCIES, type Competency, type Element, ELEMENTS, PHASES, type Phase } from '../vocabulary.ts';
import type { Question } from './question.ts';

/** One line of `questions.csv`, its fields trimmed. */
export type Row = Readonly<Record<'id' | 'state' | 'phase' | 'element' | 'competency' | 'nl' | 'en', string>> & {
  readonly line: number;
};

/** What is wrong with a line: a key in `locales/<locale>/questionsFile.json` and what fills it. */
export type Problem = { readonly line: number; readonly key: string; readonly params: Readonly<Record<string, string | number>> };

/** What one line says: a question of the school's own, or an id that is off, or neither. */
export type RowReading = { readonly question?: Question; readonly off?: string; readonly problems: readonly Problem[] };

/** The longest question of a school's own, in characters. */
const LONGEST = 240;

const OWN_ID = /^[a-z\d][\w.-]{0,39}$/iu;

/** Checks one line; `above` are the lines before it. */
export function checkRow(row: Row, above: readonly Row[], bank: readonly Question[]): RowReading {
  const faults = [...faultsOfId(row, above), ...faultsOfState(row)];
  if (faults.length > 0) return { problems: faults };
  const ours = bank.some(({ id }) => id === row.id);

  if (row.state === 'off')
    return ours ? { off: row.id, problems: [] } : { problems: [problem(row, 'unknownOff', { id: row.id })] };
  if (ours) return { problems: hasWords(row) ? [problem(row, 'ours', { id: row.id })] : [] };

  const problems = [...faultsOfPlace(row), ...faultsOfWords(row, 'nl'), ...faultsOfWords(row, 'en')];
  return problems.length > 0 ? { problems } : { question: ownQuestion(row), problems: [] };
}

function problem({ line }: Row, name: string, params: Problem['params'] = {}): Problem {
  return { line, key: `questionsFile:${name}`, params };
}

function faultsOfId(row: Row, above: readonly Row[]): readonly Problem[] {
  if (!OWN_ID.test(row.id)) return [problem(row, 'id', { id: row.id })];
  const same = above.find(({ id }) => id === row.id);
  return same === undefined ? [] : [problem(row, 'duplicate', { id: row.id, first: same.line })];
}

function faultsOfState(row: Row): readonly Problem[] {
  return ['', 'on', 'off'].includes(row.state) ? [] : [problem(row, 'state', { state: row.state })];
}

function faultsOfPlace(row: Row): readonly Problem[] {
  const { phase, element, competency } = row;
  const unknown = isPhase(phase) ? [] : [problem(row, 'phase', { phase, phases: PHASES.join(', ') })];
  const elements: readonly string[] = isPhase(phase) ? ELEMENTS[phase] : [];
  const misplaced =
    !isPhase(phase) || elements.includes(element)
      ? []
      : [problem(row, 'element', { element, phase, elements: elements.join(', ') })];
  const known = competency === '' || (COMPETENCIES as readonly string[]).includes(competency);
  return [
    ...unknown,
    ...misplaced,
    ...(known ? [] : [problem(row, 'competency', { competency, competencies: COMPETENCIES.join(', ') })]),
  ];
}

function faultsOfWords(row: Row, locale: 'nl' | 'en'): readonly Problem[] {
  const text = row[locale];
  if (text === '') return [problem(row, 'noWords', { column: locale })];
  const length = [...text].length;
  if (length > LONGEST) return [problem(row, 'tooLong', { column: locale, length, most: LONGEST })];
  return /\{\{|\}\}/u.test(text) ? [problem(row, 'placeholder', { column: locale })] : [];
}

function hasWords({ nl, en }: Row): boolean {
  return nl !== '' || en !== '';
}

function isPhase(text: string): text is Phase {
  return (PHASES as readonly string[]).includes(text);
}

function ownQuestion({ id, phase, element, competency, nl, en }: Row): Question {
  return {
    id: `S:${id}`,
    phase: phase as Phase,
    element: element as Element,
    competency: competency === '' ? null : (competency as Competency),
    rules: [],
    variants: [{ key: `S:${id}`, needs: [] }],
    words: { nl, en },
  };
}
