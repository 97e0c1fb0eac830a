import { describe, expect, test } from 'vitest';
import { BANK } from '../../dialogs/questions/bank.ts';
import { chooseQuestions } from '../../dialogs/questions/choose.ts';
import { applySchool, COLUMNS, readSchoolQuestions } from '../../dialogs/questions/school.ts';

const HEADER = COLUMNS.join(',');

/** Lines of a file without quoted fields, from line 1. */
function read(...lines: string[]) {
  return readSchoolQuestions(
    lines.map((line, index) => ({ line: index + 1, record: line.split(',') })),
    BANK,
  );
}

const problemsOf = (...lines: string[]) => read(HEADER, ...lines).problems;

describe('a school’s own questions', () => {
  test('add to the bank and switch off what the school does not want', () => {
    const file = read(
      HEADER,
      'LB2,off,,,,,',
      '',
      'club,on,look-back,experience,,Wat gebeurde er op je club?,What happened at your club?',
    );
    expect(file).toEqual({
      off: ['LB2'],
      questions: [
        {
          id: 'S:club',
          phase: 'look-back',
          element: 'experience',
          competency: null,
          rules: [],
          variants: [{ key: 'S:club', needs: [] }],
          words: { nl: 'Wat gebeurde er op je club?', en: 'What happened at your club?' },
        },
      ],
      problems: [],
    });

    const choices = chooseQuestions({
      phase: 'look-back',
      bank: applySchool(BANK, file),
      told: new Set(),
      asked: new Set(['LB1']),
      askedFor: new Set(),
      passed: [],
      words: {},
      setting: 'mbo',
      length: 'long',
      rotation: 0,
    });
    expect(choices.map(({ id }) => id)).toEqual(['S:club', 'LB3', 'LB4']);
  });

  test('may have columns in another order and a byte order mark', () => {
    const file = read('\uFEFFNL,en,id,phase,element,competency,state', 'Wie?,Who?,wie,activate,helper,networking,');
    expect(file.problems).toEqual([]);
    expect(file.questions.map(({ id, competency, words }) => ({ id, competency, words }))).toEqual([
      { id: 'S:wie', competency: 'networking', words: { nl: 'Wie?', en: 'Who?' } },
    ]);
  });

  test('may be absent: an empty file changes nothing', () => {
    expect(applySchool(BANK, read())).toEqual(BANK);
    expect(applySchool(BANK, read(HEADER))).toEqual(BANK);
  });
});

describe('a faulty line is named, with what can be done', () => {
  test('the first line', () => {
    expect(read('id,state,phase,nl,en', 'x').problems).toEqual([
      { line: 1, key: 'questionsFile:header', params: { absent: 'element, competency', columns: HEADER } },
    ]);
  });

  test('every fault of a line at once', () => {
    expect(problemsOf('x,on,lookback,experience,sport,,Who?')).toEqual([
      { line: 2, key: 'questionsFile:phase', params: { phase: 'lookback', phases: 'look-back, reflect, look-ahead, activate' } },
      {
        line: 2,
        key: 'questionsFile:competency',
        params: { competency: 'sport', competencies: 'qualities, motives, work-exploration, career-control, networking' },
      },
      { line: 2, key: 'questionsFile:noWords', params: { column: 'nl' } },
    ]);
  });

  test.each([
    [
      'an element of another phase',
      'x,on,look-ahead,helper,,Wie?,Who?',
      {
        line: 2,
        key: 'questionsFile:element',
        params: { element: 'helper', phase: 'look-ahead', elements: 'direction, next-step' },
      },
    ],
    [
      'words that are too long',
      `x,on,activate,helper,,${'a'.repeat(241)},Who?`,
      { line: 2, key: 'questionsFile:tooLong', params: { column: 'nl', length: 241, most: 240 } },
    ],
    [
      'a placeholder',
      'x,on,activate,helper,,Wie?,Who {{x}}?',
      { line: 2, key: 'questionsFile:placeholder', params: { column: 'en' } },
    ],
    ['a strange name', 'x y,on,activate,helper,,Wie?,Who?', { line: 2, key: 'questionsFile:id', params: { id: 'x y' } }],
    ['no name', ',on,activate,helper,,Wie?,Who?', { line: 2, key: 'questionsFile:id', params: { id: '' } }],
    ['a strange state', 'LB1,uit,,,,,', { line: 2, key: 'questionsFile:state', params: { state: 'uit' } }],
    ['switching off what is not there', 'LB99,off,,,,,', { line: 2, key: 'questionsFile:unknownOff', params: { id: 'LB99' } }],
    [
      'new words for a question of ours',
      'LB1,on,look-back,experience,,Wat?,What?',
      { line: 2, key: 'questionsFile:ours', params: { id: 'LB1' } },
    ],
  ])('%s', (_, line, problem) => expect(problemsOf(line)).toEqual([problem]));

  test('a name that is there twice', () => {
    expect(problemsOf('x,,activate,helper,,Wie?,Who?', 'LB1,off,,,,,', 'x,,activate,helper,,Wat?,What?')).toEqual([
      { line: 4, key: 'questionsFile:duplicate', params: { id: 'x', first: 2 } },
    ]);
  });

  test('a phase without questions, unless the school has one of its own', () => {
    const allOff = ['LA1', 'LA2', 'LA3', 'LA4'].map((id) => `${id},off,,,,,`);
    expect(problemsOf(...allOff)).toEqual([{ line: 5, key: 'questionsFile:phaseEmpty', params: { phase: 'look-ahead' } }]);
    expect(problemsOf(...allOff, 'later,,look-ahead,direction,,Wat wil je weten?,What do you want to know?')).toEqual([]);
  });
});
