import type { ToRewrite } from '../rewrites.ts';
import type { Address } from './address.ts';
import { endOf } from './question-end.ts';
import { tellsPast } from './rewrite-tense.ts';

/** `je dat niet kunt` in `waar haal je het idee vandaan dat je dat niet kunt`, `hoe kom je erbij dat je dat niet kunt`: what is thought. */
export function thoughtOf({ words, typed }: ToRewrite): string | null {
  const that = words.findIndex(
    (word, index) =>
      word === 'dat' &&
      /^(?:vandaan|erbij|idee|opvatting|overtuiging)$/u.test(words[index - 1] ?? '') &&
      words.slice(0, index).some((one) => COMES.test(one)),
  );
  const end = endOf(words, that);
  return that === -1 || end < that + 4
    ? null
    : typed
        .slice(that + 1, end)
        .join(' ')
        .replaceAll(' ,', ',');
}

const COMES = /^(?:haal|haalt|haalde|kom|komt|kwam)$/u;

/** What is thought, asked for as a thought and not as it were so. */
export function thoughtAnew(thought: string, { words }: ToRewrite, { subject, can }: Address): string[] {
  const past = tellsPast(words.slice(0, words.indexOf('dat')));
  const thinks = past ? 'dacht' : 'denkt';
  return [
    `Wat ${past ? 'maakte' : 'maakt'} dat | ${subject} ${thinks} dat ${thought}`,
    `Wat ${past ? 'droeg' : 'draagt'} eraan bij dat | ${subject} ${thinks} dat ${thought}`,
    `Op welk moment dacht ${subject} dat`,
    `${can} vertellen wat er gebeurde waardoor ${subject} dat ${past ? 'dacht' : 'denkt'}`,
  ];
}
