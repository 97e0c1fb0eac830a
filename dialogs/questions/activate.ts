import { type Question, question } from './question.ts';

/** Activating: people who help, how to go about it, and what is agreed (domain.md §4, AC1 to AC9). */
export const ACTIVATE: readonly Question[] = [
  question('AC1', 'helper', 'networking', ['with-not-to'], { a: [], b: [], c: ['nextStep'] }),
  question('AC2', 'helper', 'networking', ['with-not-to'], { a: [], b: [], c: ['nextStep'] }),
  question('AC3', 'approach', 'networking', ['with-not-to'], { a: [], b: [], c: ['nextStep'] }),
  question('AC4', 'helper', 'networking', ['with-not-to', 'nivea'], { a: [], b: [], c: ['nextStep'] }),
  question('AC5', 'approach', 'networking', ['with-not-to'], { a: [], b: [] }),
  question('AC6', 'agreement', 'career-control', ['with-not-to'], { a: [], b: [], c: ['nextStep'] }),
  question('AC7', 'approach', 'career-control', ['with-not-to'], { a: [], b: [], c: ['nextStep'] }),
  question('AC8', 'approach', 'career-control', ['listen-empty'], { a: [], b: [], c: ['nextStep'], d: [] }),
  question('AC9', 'agreement', 'career-control', ['with-not-to', 'core-word'], {
    a: [],
    b: [],
    c: ['nextStep'],
    d: [],
    e: ['coreWord'],
  }),
];
