import { describe, expect, test } from 'vitest';
import { readMentor, type EarlierTurn } from '../../dialogs/language/index.ts';

function kinds(text: string, earlier: readonly EarlierTurn[] = []): string[] {
  return readMentor(text, { locale: 'nl', earlier }).findings.map((finding) => finding.kind);
}

function shown(text: string): string[] {
  return readMentor(text, { locale: 'nl' }).findings.map(({ span }) => text.slice(...span));
}

describe('a question for a reason', () => {
  test('is found with the words that ask it, and their rule', () => {
    const [finding] = readMentor('Kun je uitleggen waarom je dat deed?', { locale: 'nl' }).findings;
    expect({ kind: finding?.kind, rule: finding?.rule, span: finding?.span }).toEqual({
      kind: 'why',
      rule: 'no-why',
      span: [17, 23],
    });
  });

  test.each([
    'wrm deed je da',
    'Hoe komt het dat je stopte?',
    'Vanwaar die overstap?',
    'Waarom hebt ge dat gezegd?',
    '😀 waarom',
    'Op grond waarvan koos je dat?',
    'Neem me eens mee in je redenering.',
  ])('is heard in: %s', (text) => expect(kinds(text)).toEqual(['why']));

  test.each([
    'Je hoeft niet te zeggen waarom.',
    'Daarom zitten we hier.',
    'Je vader vroeg waarom je stopte.',
    'Wat maakte dat je bleef?',
    'Wat bracht je ertoe om te blijven?',
    'Neem me eens mee naar die ochtend.',
    'Wie vroeg er toen waarom de deur openstond?',
  ])('is not heard in: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('what is put into the mouth of the student', () => {
  test('shows the words that do it', () => {
    expect(shown('Dat ging mis. Je was boos.')).toEqual(['Je was boos']);
    expect(shown('Je vond het leuk, toch?')).toEqual(['toch']);
  });

  const proud: EarlierTurn = { by: 'student', text: 'Ik was echt trots.' };

  test('is fine once the student has said it', () => {
    expect(kinds('Je was trots. Wat gebeurde er?')).toEqual(['fills-in']);
    expect(kinds('Je was trots. Wat gebeurde er?', [proud])).toEqual([]);
  });

  test('is not what the mentor said, nor what the student denied', () => {
    expect(kinds('Je was trots.', [{ by: 'mentor', text: 'Je was trots.' }])).toEqual(['fills-in']);
    expect(kinds('Je was boos.', [{ by: 'student', text: 'Ik was niet boos.' }])).toEqual(['fills-in']);
  });

  test('goes by the turns as they stand while a talk goes on, also once one was corrected or taken away', () => {
    const [began, angry]: EarlierTurn[] = [
      { by: 'student', text: 'Ik hielp een meneer.' },
      { by: 'student', text: 'Ik was boos.' },
    ];
    const found = (...earlier: (EarlierTurn | undefined)[]) => kinds('Je was trots.', earlier.filter((each) => each !== undefined)); // prettier-ignore
    expect([
      found(began),
      found(began, proud),
      found(began, proud, angry),
      found(began, angry),
      found(began, angry, proud),
    ]).toEqual([['fills-in'], [], [], ['fills-in'], []]);
    expect(found(began)).toEqual(['fills-in']);
  });
});

describe('the feeling itself', () => {
  const afraid: EarlierTurn = { by: 'student', text: 'Ik was bang.' };

  test.each([
    'Welk cijfer geef je die angst?',
    'Sinds wanneer zit die angst in je?',
    'Stel je voor dat die angst hier naast je zit.',
  ])('is dwelt upon in: %s', (text) => expect(kinds(text, [afraid])).toEqual(['dwells']));

  test.each(['Wat bracht die angst op gang?', 'Wat gebeurde er vlak voor die angst kwam?', 'Welk cijfer gaf de jury?'])(
    'is left alone in: %s',
    (text) => expect(kinds(text, [afraid])).toEqual([]),
  );
});

test('several findings stand in the order of the text', () => {
  expect(kinds('Waarom deed je dat? Je moet gewoon bellen. Wat vond je ervan?')).toEqual(['why', 'advice', 'stacked']);
});

describe('the form is that of the last real question', () => {
  test.each([
    ['Wat deed je toen?', 'open'],
    ['Kun je vertellen wat er gebeurde?', 'open'],
    ['Was je daar alleen?', 'closed'],
    ['Wil je koffie of thee?', 'choice'],
    ['Fijn dat je er bent.', 'none'],
    ['', 'none'],
    ['Was je alleen? Wat deed je toen?', 'open'],
  ])('%s is %s', (text, form) => expect(readMentor(text, { locale: 'nl' }).form).toBe(form));
});

test('one turn can make several moves', () => {
  expect(readMentor('Je noemde trots. Wat gebeurde er precies?', { locale: 'nl' }).moves).toEqual([
    'acknowledge-emotion',
    'what-happened',
    'summarise-own-words',
  ]);
});

test('English has rules of its own', () => {
  const read = (text: string): string[] => readMentor(text, { locale: 'en' }).findings.map((finding) => finding.kind);
  expect(read('Why did you leave?')).toEqual(['why']);
  expect(read("You don't have to tell me why.")).toEqual([]);
  expect(read('If I were you I would apply.')).toEqual(['advice']);
  expect(read("What's underneath that anger?")).toEqual(['dwells']);
});

test.each([' ', '?', '...', '"', "'", '😀😀', 'a'.repeat(4000), 'waarom '.repeat(500), '\u202Ewaarom'])(
  'odd input %# is read without error',
  (text) => {
    expect(readMentor(text, { locale: 'nl' }).findings.every(({ span }) => span[0] < span[1] && span[1] <= text.length)).toBe(
      true,
    );
  },
);
