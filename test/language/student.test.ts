import { describe, expect, test } from 'vitest';
import { readStudent, type StudentReading } from '../../dialogs/language/index.ts';

const MONDAY = '2026-11-23';

function read(text: string): StudentReading {
  return readStudent(text, { locale: 'nl', today: MONDAY });
}

function heard(text: string): string[] {
  return read(text).emotionWords.map(({ text: word, negated }) => (negated ? `niet ${word}` : word));
}

describe('words of emotion are heard literally', () => {
  test('with their place', () => {
    expect(read('Ik was TROTS!').emotionWords).toEqual([{ text: 'TROTS', span: [7, 12], negated: false }]);
  });

  test.each([
    ['Ik was boos, hij was ook boze Harrie.', ['boos', 'boze']],
    ['ik had een knoop in mijn maag', ['knoop in mijn maag']],
    ['ik was zenuwachitg en gefrusteerd', ['zenuwachitg', 'gefrusteerd']],
    ['ik ben best zenuwachtich en verdrietich', ['zenuwachtich', 'verdrietich']],
    ['ik was opgelugt', ['opgelugt']],
    ['Ik was blijjjj en superblij', ['blijjjj', 'superblij']],
    ['toen maakte mijn hart echt een sprongetje', ['maakte mijn hart echt een sprongetje']],
    ['ik was gehyped', ['gehyped']],
    ['Ik vond het spannend', ['spannend']],
    ['Ik voelde me klein', ['klein']],
    ['Ik was niet bang of boos', ['niet bang', 'niet boos']],
    ['Boos was ik niet', ['niet Boos']],
    ['Ik was niet alleen boos', ['boos']],
    ['Ik schaamde me niet', ['niet schaamde']],
  ])('%s', (text, words) => expect(heard(text)).toEqual(words));

  test.each([
    'Gek genoeg lukte het.',
    'Het was een spannend boek.',
    'Gelukkig was het droog.',
    'Het spijt me dat ik laat ben.',
    'De spanning op de kabel was 230 volt.',
    'Dat kan geen kwaad.',
    'Het werd steeds erger.',
    'Mijn buurman heeft een vrolijk gekleurde bus.',
    'Dat was zaterdich.',
    'Ik ben verhuisd en dat is gelugt.',
  ])('but not in: %s', (text) => expect(heard(text)).toEqual([]));

  test('by what stands near: a text of such words alone is not read anew for each of them', () => {
    const huilde = (between: string) => heard(`Ik ${between}huilde`);
    expect([huilde('dat en dat '), huilde('dat en dat '.repeat(100))]).toEqual([['huilde'], []]);
  });
});

describe('what was not so is no word of emotion of whoever speaks', () => {
  const inEnglish = (text: string) =>
    readStudent(text, { locale: 'en', today: MONDAY }).emotionWords.map(({ negated }) => negated);
  const inDutch = (text: string) => read(text).emotionWords.map(({ negated }) => negated);

  test.each([
    'Ik was verre van trots op wat ik deed',
    'Ik was alles behalve blij',
    'Het was verre van dat ik trots was',
    'Ik wou dat ik trots was op dit werk',
    'Ik zou willen dat ik daar wat trotser op was',
    'Ik hoop dat ik op stage blij ben',
    'Was ik maar trots geweest',
    'Ik wilde trots zijn op mijn werk',
    'Ik zou graag trots willen zijn',
    'Ik deed alsof ik blij was toen de mevrouw lachte',
    'Mijn baas vond dat ik bang was',
    'Karin zei dat ik trots mocht zijn',
    'Toen vonden mijn collega’s dat ik heel boos overkwam',
    'Ze vonden me verlegen',
    'Volgens mijn baas was ik bang',
    'Ik was bang volgens haar',
  ])('in Dutch: %s', (text) => expect(inDutch(text)).toEqual([true]));

  test.each([
    'Ik vond dat ik bang was',
    'Ik zei dat ik bang was',
    'Volgens mij was ik bang',
    'Mijn baas zag dat ik bang was',
    'Mijn baas was boos',
    'Ver van huis was ik bang',
    'Ze zei dat ik mocht blijven, zo blij was ik',
    'Ze zei dat ik mocht blijven zo blij was ik',
    'Mijn baas vond me goed en ik was trots',
    'Ik was blij dat mijn baas vond dat ik goed werkte',
    'Ik wilde stoppen omdat ik bang was',
    'Was ik maar blij dat het over was',
    'Ik wou boos weglopen',
  ])('but in: %s', (text) => expect(inDutch(text)).toEqual([false]));

  test.each([
    'I was far from proud of what I did',
    'I was nowhere near happy',
    'I wish I was proud of this',
    'I wish I’d been happy with it',
    'If only I were happy',
    'I hope I’ll be proud',
    'I wanted to be proud',
    'I pretended I was happy',
    'My boss thought I was scared',
    'They said I seemed really nervous',
    'According to my boss I was scared',
    'I was scared according to her',
    'They called me shy',
  ])('in English: %s', (text) => expect(inEnglish(text)).toEqual([true]));

  test.each([
    'I thought I was scared',
    'I honestly thought I was scared',
    'I said I was angry',
    'She saw that I was scared',
    'Far from home I was scared',
    'He said I did well and I was happy',
    'I was proud that she thought I was good',
    'I wanted to leave because I was scared',
    'I like to work with happy people',
  ])('but in: %s', (text) => expect(inEnglish(text)).toEqual([false]));
});

describe('English words that tell how something was', () => {
  const words = (text: string) => readStudent(text, { locale: 'en', today: MONDAY }).emotionWords.map((word) => word.text);

  test.each([
    ['I find group talks scary.', ['scary']],
    ['I found the first day at work quite scary', ['scary']],
    ['I find talking to grown-ups terrifying', ['terrifying']],
    ['my hands were all clammy', ['hands were all clammy']],
    ['im not even mad anymore', ['mad']],
    ['We found a scary mask.', []],
    ['I find horror films scary', []],
    ['My neighbour drives a cheerful yellow van.', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('what a note tells of, in English', () => {
  const elements = (text: string) => readStudent(text, { locale: 'en', today: MONDAY }).elements;

  test.each([
    ['I had to wait at the counter', true],
    ['I stayed calm, at the moment she started shouting', false],
    ['At the end they clapped', false],
    ['At the beginning I had to look for the way', false],
  ])('is a place, or a moment: %s', (text, isPlace) => expect(elements(text).includes('place')).toBe(isPlace));

  test('is a next step when it answers what they would like to try', () =>
    expect(elements('I would like to try working with animals')).toContain('next-step'));
});

describe('an experience', () => {
  test('is something that happened once', () => {
    expect(read('Gisteren viel er een glas en ik pakte de bezem.').hasExperience).toBe(true);
    expect(read('Toen viel ik op de gang.').elements).toEqual(['experience', 'happened', 'moment']);
  });

  test.each(['Ik sta altijd achter de kassa.', 'Ik wil later kok worden.', 'Ik was trots.', 'Ik zou het anders doen.'])(
    'is not: %s',
    (text) => expect(read(text).hasExperience).toBe(false),
  );

  test.each([
    'Ik was zo boos toen hij me uitlachte.',
    'Gisteren was ik best zenuwachtig.',
    'Ik werd door de chef geroepen.',
    'Ik heb met mijn baas gepraat en hem alles verteld.',
    'Ik was gekwetst door wat ze zei.',
  ])('is too: %s', (text) => expect(read(text).hasExperience).toBe(true));

  test.each(['Over twee weken heb ik drie bedrijven gebeld, dat beloof ik.', 'Toen ik klein was woonde ik in Breda.'])(
    'is no plan and no age: %s',
    (text) => expect(read(text).hasExperience).toBe(false),
  );

  test.each(['Had ik maar gebeld.', 'Ik heb spijt dat ik niet ben gegaan.', 'Ik wou dat ik was gebleven.'])(
    'is not what was wished or regretted as not done: %s',
    (text) => expect(read(text).hasExperience).toBe(false),
  );

  test.each([
    ['She read my essay out loud.', true],
    ['They read my essay every week.', false],
  ])('is what one other did, in a form like the present: %s', (text, expected) =>
    expect(readStudent(text, { locale: 'en', today: MONDAY }).hasExperience).toBe(expected),
  );

  test('can be set beside another', () => {
    expect(read('Dat had ik vroeger ook.').secondSituation).toBe(true);
    expect(read('Ik viel van de trap.').secondSituation).toBe(false);
  });
});

describe('an agreement', () => {
  test('holds what, when, who and the day it is due, in literal pieces', () => {
    expect(read('Ik ga voor de kerst mijn oom bellen, mijn mentor helpt me.').agreement).toEqual({
      what: 'mijn oom bellen',
      when: 'voor de kerst',
      who: 'mijn mentor',
      date: '2026-12-24',
    });
  });

  test.each([
    ['Ik ga woensdag met mijn oom mee naar de haven.', 'mee naar de haven', 'mijn oom'],
    ['Ik bel morgen met mijn oom.', 'bel morgen met mijn oom', null],
    ['Ik ga samen met de buurman van Kim een kast bouwen.', 'een kast bouwen', 'de buurman van Kim'],
    ['Ik schrijf vrijdag een brief met hulp van tante Riet.', 'schrijf vrijdag een brief', 'tante Riet'],
  ])('knows who helps from who is spoken to: %s', (text, what, who) => {
    const found = read(text).agreement;
    expect([found?.what, found?.who]).toEqual([what, who]);
  });

  test.each([
    'Ze hebben beloofd dat ze me morgen mailen.',
    'Ik ga het liefst met de fiets naar mijn werk.',
    'Ik help elke zaterdag in de winkel.',
    'Morgen ga ik voetballen.',
  ])('is neither a promise of others nor a habit nor fun: %s', (text) => expect(read(text).agreement).toBeNull());

  test('may lack any of them', () => {
    expect(read('Ik zal het aan mijn baas vragen.').agreement).toEqual({
      what: 'het aan mijn baas vragen',
      when: null,
      who: null,
      date: null,
    });
  });

  test.each([
    'Ik wil later kok worden.',
    'Misschien bel ik mijn oom.',
    'Ik ga elke dag met de bus.',
    'Morgen heb ik een toets.',
    'Zal ik bellen?',
  ])('is not: %s', (text) => expect(read(text).agreement).toBeNull());
});

test('English has rules of its own', () => {
  const english = readStudent("I'll call my uncle before Christmas. I was not scared.", { locale: 'en', today: MONDAY });
  expect(english.agreement).toEqual({ what: 'call my uncle', when: 'before Christmas', who: null, date: '2026-12-24' });
  expect(english.emotionWords).toEqual([{ text: 'scared', span: [47, 53], negated: true }]);
});
