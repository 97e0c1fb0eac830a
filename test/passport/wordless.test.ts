import { expect, test } from 'vitest';
import { placeOf } from '../../src/turn.ts';
import { withoutTexts, withoutWords } from '../../src/passport/wordless.ts';
import { mentorIn } from '../dialogs/mentor.ts';

const SAID = 'Ik ga vrijdag Ria bellen, samen met mijn buurvrouw';
const agreement = { what: 'Ria bellen', when: 'vrijdag', who: 'mijn buurvrouw', date: '2026-03-06' };
const saved = () => mentorIn('activate').hears(SAID, { agreement }).saved;
const noted = (wordless: ReturnType<typeof saved>) => placeOf(wordless).context.notes[0];

test('what was heard in words goes with them', () => {
  expect(noted(saved())?.promised).toEqual({ what: 'Ria bellen', due: '2026-03-06', helper: 'mijn buurvrouw' });
  expect(JSON.stringify(withoutWords(saved()))).not.toMatch(/Ria|buurvrouw/u);
  expect(noted(withoutWords(saved()))).not.toHaveProperty('promised');
  expect(JSON.stringify(withoutTexts(saved(), [SAID]))).not.toMatch(/Ria|buurvrouw/u);
  expect(noted(withoutTexts(saved(), ['Ria bellen']))?.promised?.what).not.toContain('Ria');
  expect(noted(withoutTexts(saved(), ['iets anders']))?.promised?.what).toBe('Ria bellen');
});
