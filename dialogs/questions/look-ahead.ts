import { type Question, question } from './question.ts';

/** Looking ahead, through the core word where there is one (domain.md §4, LA1 to LA4). */
export const LOOK_AHEAD: readonly Question[] = [
  question('LA1', 'direction', 'work-exploration', ['core-word'], { a: [], b: [], c: ['coreWord'], d: ['coreWord'] }),
  question('LA2', 'direction', 'work-exploration', ['core-word'], { a: [], b: [], c: ['coreWord'], d: ['quality'] }),
  question('LA3', 'next-step', 'career-control', ['core-word', 'with-not-to'], { a: [], b: [], c: ['coreWord'], d: [] }),
  question('LA4', 'next-step', 'career-control', ['core-word', 'with-not-to'], {
    a: [],
    b: [],
    c: ['nextStep'],
    d: ['coreWord'],
  }),
];
