import { expect, test } from 'vitest';
import { questionHints } from '../../src/people/roster/question-hints.ts';

const keys = { t: (line: unknown, params?: unknown) => JSON.stringify([line, params]) };
const own = (nl: string, en: string) =>
  ({
    id: 'S:eigen',
    phase: 'reflect',
    element: 'motive',
    competency: 'motives',
    rules: [],
    variants: [],
    words: { nl, en },
  }) as const;

test('a school question that asks for a reason comes with a better wording, in the language that has it', () => {
  const hints = questionHints({ questions: [own('Waarom vind je dat belangrijk?', 'What matters to you in this?')] }, keys);
  expect(hints.map(({ question, finding }) => [question, finding])).toEqual([['eigen', 'why']]);
  expect(hints.map(({ sentence }) => JSON.parse(sentence) as [string, { id: string; rewrite: string }])).toEqual([
    ['questionsFile:hintWith', expect.objectContaining({ id: 'eigen', rewrite: 'Wat maakt dat je dat belangrijk vindt?' })],
  ]);
});

test('an open question gets none', () => {
  expect(questionHints({ questions: [own('Wat raakte je daarin?', 'What touched you in it?')] }, keys)).toEqual([]);
});
