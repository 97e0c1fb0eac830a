import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCare } from '../../../dialogs/care/care.ts';
import type { Locale } from '../../../dialogs/vocabulary.ts';

const lines = readFileSync(new URL('./signs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [matter: string, locale: Locale, text: string]);

describe('signs of acute distress', () => {
  test.each(lines)('%s (%s): %s', (matter, locale, text) => {
    expect(readCare(text, locale)?.matter ?? 'none').toBe(matter);
  });

  test('the words that show it are pointed at where they stand', () => {
    expect(readCare('Nou… ik wil dood.', 'nl')).toEqual({ matter: 'suicide', span: [5, 16] });
  });

  test('of somebody else as well, whose words stand otherwise where they were typed', () => {
    expect(readCare('Vertelt dat haar oom haar slaat.', 'nl')).toEqual({ matter: 'abuse', span: [12, 31] });
  });

  test('what is done to another is not the own distress of whoever speaks of themselves', () => {
    expect(readCare('hij slaat een keeper', 'nl')).toBeNull();
    expect(readCare('ik zag dat hij hem sloeg in de wedstrijd', 'nl')).toBeNull();
  });
});
