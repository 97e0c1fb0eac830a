import { hinted, type Question, question } from './question.ts';

/** Reflecting on qualities (domain.md §4, RQ1 to RQ6). */
const QUALITIES: readonly Question[] = [
  question(
    'RQ1',
    'quality',
    'qualities',
    ['listen-empty', 'nivea'],
    { a: [], b: [], c: ['experience'], d: [], e: [], f: ['experience'] },
    { a: 'pleasant', b: 'pleasant', c: 'pleasant', d: 'pleasant', e: 'unpleasant', f: 'unpleasant' },
  ),
  question(
    'RQ2',
    'quality',
    'qualities',
    ['listen-empty'],
    { a: [], b: [], c: ['experience'] },
    { a: 'pleasant', b: 'pleasant' },
  ),
  question(
    'RQ3',
    'quality',
    'qualities',
    ['listen-empty'],
    { a: [], b: [], c: ['experience'] },
    { a: 'pleasant', b: 'pleasant', c: 'pleasant' },
  ),
  question('RQ4', 'elsewhere', 'qualities', ['broaden'], { a: [], b: [], c: ['quality'] }, { a: 'pleasant', b: 'pleasant' }),
  question(
    'RQ5',
    'quality',
    'qualities',
    ['nivea'],
    { a: [], b: [], c: ['experience'], d: ['quality'] },
    { a: 'pleasant', b: 'pleasant', c: 'pleasant' },
  ),
  question('RQ6', 'quality', 'qualities', ['listen-empty', 'nivea'], { a: [], b: [], c: ['quality'], d: [] }),
];

/** Reflecting on motives (domain.md §4, RM1 to RM8): what mentors find hardest, so most wordings and a follow-up each (§9). */
const MOTIVES: readonly Question[] = [
  question(
    'RM1',
    'motive',
    'motives',
    ['no-why', 'nivea'],
    { a: [], b: [], c: ['experience'], d: ['moment'], e: [], f: ['experience'] },
    { a: 'pleasant', c: 'pleasant', f: 'unpleasant' },
  ),
  question('RM2', 'motive', 'motives', ['value-emotion', 'nivea'], { a: [], b: [], c: ['moment'], d: [], e: ['experience'] }),
  question('RM3', 'motive', 'motives', ['no-why', 'listen-empty'], { a: [], b: ['experience'], c: ['motive'], d: [] }),
  question('RM4', 'elsewhere', 'motives', ['broaden'], { a: [], b: [], c: ['moment'], d: ['experience'] }),
  question('RM5', 'elsewhere', 'motives', ['broaden'], { a: [], b: ['motive'], c: [], d: [] }),
  question('RM6', 'core-word', 'motives', ['core-word', 'nivea'], {
    a: [],
    b: [],
    c: ['motive'],
    d: ['experience'],
    e: ['quality'],
  }),
  question(
    'RM7',
    'motive',
    'motives',
    ['broaden', 'listen-empty'],
    { a: [], b: ['motive'], c: ['quality'], d: [] },
    { a: 'pleasant' },
  ),
  question('RM8', 'motive', 'motives', ['listen-empty', 'nivea'], { a: [], b: [], c: ['motive'], d: [] }),
].map(hinted);

/** Reflecting: from the small story to the bigger one and its core word. */
export const REFLECT: readonly Question[] = [...QUALITIES, ...MOTIVES];
