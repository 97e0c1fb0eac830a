import { describe, expect, test } from 'vitest';
import { readMentor, readStudent, type FindingKind, type Move } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';
import { leavesOut, wordings } from './wordings.ts';

const today = '2026-11-23';
const kinds = (text: string, locale: Locale): readonly FindingKind[] =>
  readMentor(text, { locale }).findings.map(({ kind }) => kind);

test.each<[Locale, string]>([
  ['nl', 'Wat een rotgevoel moet dat geweest zijn'],
  ['nl', 'Wat gebeurde er toen, was je boos?'],
  ['nl', 'Is zelfstandigheid dan het woord dat erbij past?'],
  ['en', 'What a horrible feeling that must have been'],
  ['en', 'What did she say exactly, were you shocked?'],
])('a feeling or a word is filled in behind, or in place of, a question (%s): %s', (locale, text) => {
  expect(kinds(text, locale)).toEqual(['fills-in']);
});

test.each<[Locale, string]>([
  ['nl', 'Hoe voel je je daar nu over?'],
  ['nl', 'Wat een dag moet dat geweest zijn.'],
  ['nl', 'Wat gebeurde er toen, was je alleen?'],
  ['nl', 'Het is oké als je het niet weet.'],
  ['en', 'How do you feel about that now?'],
  ['en', 'What a day that must have been.'],
  ['en', 'What happened then, were you on your own?'],
])('an open question, an exclamation about a thing and a fact are nothing to remark on (%s): %s', (locale, text) => {
  expect(kinds(text, locale)).toEqual([]);
});

test('what the student felt, told with the auxiliary first, may be handed back', () => {
  const earlier = [{ by: 'student', text: 'kheb me gwn rot gevoeld' }] as const;
  expect(readMentor('Je voelde je rot. Wie waren er toen bij?', { locale: 'nl', earlier }).findings).toEqual([]);
});

test.each<[Locale, string, Move]>([
  ['nl', 'Pittig hoor.', 'acknowledge-emotion'],
  ['nl', 'Ik snap dat dat je raakt.', 'acknowledge-emotion'],
  ['nl', 'En wat zei hij toen precies?', 'what-happened'],
  ['nl', 'Is er iets gebeurd wat je bij is gebleven?', 'invite-experience'],
  ['en', 'Tough one.', 'acknowledge-emotion'],
  ['en', 'And what did he say exactly?', 'what-happened'],
  ['en', 'Did anything happen that stayed with you?', 'invite-experience'],
])('a short word of attention and a question about the event are heard (%s): %s', (locale, text, move) => {
  expect(readMentor(text, { locale }).moves).toContain(move);
});

describe('a better wording fits what was typed', () => {
  test.each<[Locale, string, string]>([
    ['nl', 'maar waarom juist de zorg joh', 'joh'],
    ['nl', 'probeer het anders een keer bij de Action', 'anders'],
    ['nl', 'Dat is toch geen reden om weg te blijven', 'weg te blijven'],
    ['en', 'What a relief that must have been for you.', 'must'],
    ['en', "How come you didn't just finish the placement?", 'just'],
    ['en', "Why didn't you just go home mate?", 'mate'],
    ['en', 'You just need to work a bit harder bro', 'bro'],
    ['en', "Why didn't you call in sick then?", 'then'],
  ])('without what it does not mean (%s): %s', (locale, text, piece) => leavesOut(text, locale, piece));

  test.each<[Locale, string, string]>([
    ['nl', 'Ga je liever met mensen of met machines werken?', 'Wat zou je zelf het liefst willen?'],
    ['nl', 'Is vrijheid het woord dat je zoekt?', 'Welk woord past daar voor jou bij?'],
    ['nl', 'Waar baalde je van?', 'Welk moment is je bijgebleven?'],
    ['nl', 'Keurig opgelost zeg', 'Hoe heb je dat aangepakt?'],
    ['en', 'Would you rather work with people or machines?', 'What would you like yourself?'],
    ['en', 'Is freedom the word you are looking for?', 'Which word fits for you?'],
    ['en', 'What are you proud of?', 'Which moment has stayed with you?'],
    ['en', 'Why level 2 of all things?', 'What made you choose level 2?'],
    ['en', 'Nicely solved', 'How did you go about it?'],
  ])('after a choice, an offered word, a feeling taken for granted and praise (%s): %s', (locale, text, rewrite) => {
    expect(wordings(text, locale)).toContain(rewrite);
  });
});

describe('what a student types', () => {
  const words = (text: string): string[] =>
    readStudent(text, { locale: 'nl', today }).emotionWords.map(({ text: word, negated }) => (negated ? `niet ${word}` : word));

  test.each([
    ['ik voelde me echt dom toen ik het niet snapte', ['dom']],
    ['Dom voelde ik me toen niet', ['niet Dom']],
    ['kheb me gwn rot gevoeld', ['rot']],
    ['Ik ben er best wel gelukkig mee', ['gelukkig']],
    ['Ik had er echt zin in', ['zin in']],
    ['ik had er gewoon geen zin in', []],
    ['Ik had echt de balen', ['de balen']],
  ])('is felt, or is not: %s', (text, heard) => expect(words(text)).toEqual(heard));

  test.each([
    'Wij gaan elk jaar naar Marokko',
    'Ik ga elke vrijdag naar de moskee met mn pa',
    'ik ga elke zondag met mn moeder naar de kerk',
  ])('is no agreement when it is where one goes every week or year: %s', (text) => {
    expect(readStudent(text, { locale: 'nl', today }).agreement).toBeNull();
  });

  test.each<[Locale, string]>([
    ['nl', 'Ik ga iedere vrijdag naar het huiswerkuur om bij te werken'],
    ['en', 'imma email them tonight'],
  ])('is an agreement when something is to be done (%s): %s', (locale, text) => {
    expect(readStudent(text, { locale, today }).agreement).not.toBeNull();
  });
});
