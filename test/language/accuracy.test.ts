import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureMentor, measureStudent, together } from '../../src/accuracy/measure.ts';
import { floorsIn, underFloor, withFigures } from '../../src/accuracy/report.ts';

const document = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');
const measured = together([
  measureMentor('mentor.nl.test', 'nl'),
  measureStudent('student.nl.test', 'nl'),
  measureMentor('mentor.en.test', 'en'),
  measureStudent('student.en.test', 'en'),
]);

test('the test part stays above the recorded floors', () => {
  expect(underFloor(measured, floorsIn(document))).toEqual([]);
});

test('a figure under its floor is named', () => {
  const floors = new Map([['why', { precision: 1, recall: 1 }]]);
  const counts = new Map([['why', { right: 1, wrong: 1, missed: 0 }]]);
  expect(underFloor({ counts, mistakes: [] }, floors)).toEqual(['why: precision 0.50 (floor 1.00), recall 1.00 (floor 1.00)']);
});

test('ordinary sentences raise no alarm', () => {
  const ordinary = together([measureMentor('ordinary.nl', 'nl'), measureMentor('ordinary.en', 'en')]);
  expect(ordinary.mistakes).toEqual([]);
});

test('new figures leave the words around them', () => {
  expect(withFigures('a <!-- measured -->\nold\n<!-- end of measured --> b', 'new')).toBe(
    'a <!-- measured -->\n\nnew\n\n<!-- end of measured --> b',
  );
  expect(() => withFigures('nothing', 'new')).toThrow('restore them');
});
