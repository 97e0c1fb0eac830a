import { type Question, question } from './question.ts';

/**
 * Looking back: from an experience to its small story and what triggered the emotion (domain.md §4, LB1 to LB9).
 * FU1 to FU3 are an addition of ours: they start from the last agreement, which is the experience it led to (domain.md §6).
 */
export const LOOK_BACK: readonly Question[] = [
  question('FU1', 'experience', null, ['with-not-to', 'recent-experience'], { a: ['agreement'], b: ['agreement'] }),
  question('LB1', 'experience', null, ['with-not-to', 'recent-experience'], { a: [], b: [], c: [] }),
  question('LB2', 'experience', null, ['recent-experience', 'emotion-words'], { a: [], b: [], c: [] }),
  question('LB3', 'experience', null, ['recent-experience', 'emotion-words'], { a: [], b: [] }),
  question('FU2', 'experience', null, ['recent-experience', 'what-happened'], { a: ['agreement'], b: ['agreement'] }),
  question('FU3', 'experience', null, ['recent-experience', 'listen-empty'], { a: ['agreement'], b: ['agreement'] }),
  question('LB4', 'place', null, ['what-happened'], { a: [], b: [], c: ['experience'] }),
  question('LB5', 'role', null, ['what-happened'], { a: [], b: [], c: ['experience'] }),
  question('LB6', 'people', null, ['what-happened'], { a: [], b: [], c: ['experience'] }),
  question('LB7', 'happened', null, ['what-happened', 'listen-empty'], { a: [], b: [], c: ['experience'], d: [] }),
  question('LB8', 'moment', null, ['emotion-words', 'value-emotion', 'nivea'], { a: [], b: [], c: ['experience'] }),
  question('LB9', 'trigger', null, ['value-emotion', 'what-happened', 'no-why'], { a: [], b: [], c: ['moment'], d: ['moment'] }),
];
