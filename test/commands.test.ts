import { describe, expect, test } from 'vitest';
import { LOCALES, SETTINGS } from '../dialogs/vocabulary.ts';
import { type Command, commandNear, readCommand, readUtterance } from '../src/commands.ts';
import { createWords } from '../src/words.ts';

const read = (text: string, passport = 'LOB-paspoort', students = 'deelnemers') => readCommand(text, { passport, students });

/** The typed words of both languages, with what they do. */
const TYPED: readonly (readonly [dutch: string, english: string, command: Command])[] = [
  ['gesprek met Sara', 'conversation with Sara', { verb: 'start-with', arg: 'Sara' }],
  ['volgende', 'next', { verb: 'next' }],
  ['terug', 'back', { verb: 'back' }],
  ['andere vragen', 'other questions', { verb: 'others' }],
  ['pauze', 'pause', { verb: 'pause' }],
  ['verder', 'resume', { verb: 'resume' }],
  ['afspraak Jan bellen', 'agreement Jan bellen', { verb: 'agreement', arg: 'Jan bellen' }],
  ['afronden', 'wrap up', { verb: 'wrap-up' }],
  ['stop', 'stop', { verb: 'stop' }],
  ['paspoort', 'passport', { verb: 'passport' }],
  ['taal', 'language', { verb: 'language' }],
  ['help', 'help', { verb: 'help' }],
  ['woorden', 'glossary', { verb: 'glossary' }],
  ['kort', 'short', { verb: 'begin', arg: 'short' }],
  ['lang', 'long', { verb: 'begin', arg: 'long' }],
  ['scherm uit', 'screen off', { verb: 'begin', arg: 'screen-off' }],
  ['begin', 'start', { verb: 'begin' }],
  ['invullen', 'fill in', { verb: 'afterwards' }],
  ['nieuw verhaal', 'new story', { verb: 'new-story' }],
  ['ongedaan', 'undo', { verb: 'undo' }],
  ['notities', 'notes', { verb: 'notes' }],
  ['versturen', 'send', { verb: 'send' }],
  ['aan tafel', 'at the table', { verb: 'at-the-table' }],
  ['klopt', "that's right", { verb: 'confirm' }],
  ['gevraagd 2', 'asked 2', { verb: 'asked-number', arg: '2' }],
  ['check Wat deed je?', 'check Wat deed je?', { verb: 'check', arg: 'Wat deed je?' }],
  ['plan Sara 12 januari', 'plan Sara 12 januari', { verb: 'plan', arg: 'Sara 12 januari' }],
  ['plan Sara begin januari', 'plan Sara begin januari', { verb: 'plan', arg: 'Sara begin januari' }],
  ['mijn studenten', 'my students', { verb: 'my-students' }],
  ['controleer', 'diagnose', { verb: 'diagnose' }],
  ['meldingen', 'reminders', { verb: 'reminders' }],
  ['meldingen pauze 4', 'reminders pause 4', { verb: 'reminders-pause', arg: '4' }],
  ['meldingen pauze 3 dagen', 'reminders pause 3 dagen', { verb: 'reminders-pause', arg: '3 dagen' }],
  ['meldingen uit', 'reminders off', { verb: 'reminders-off' }],
  ['meldingen aan', 'reminders on', { verb: 'reminders-on' }],
  ['taal engels', 'language english', { verb: 'set-language', arg: 'en' }],
  ['taal nederlands', 'language dutch', { verb: 'set-language', arg: 'nl' }],
];
const WORDS = TYPED.flatMap(([dutch, english, command]) =>
  [...new Set([dutch, english])].map((text) => [text, command] as const),
);

/** What stands on a button where words are taken in: it would be a note about the student, or what a student answers, otherwise. */
const ON_BUTTONS = {
  'cards:preparation.begin': 'begin',
  'cards:notes.back': 'back-to-talk',
  'cards:closing.back': 'back-to-talk',
  'cards:closing.addAgreement': 'add-agreement',
  'cards:closing.stop': 'stop',
  'cards:takeAlong.afterwards': 'afterwards',
  'cards:guide.others': 'others',
  'cards:guide.back': 'back',
  'cards:guide.newStory': 'new-story',
  'cards:guide.undo': 'undo',
  'cards:guide.seeNotes': 'notes',
  'cards:guide.pause': 'pause',
  'cards:guide.stop': 'stop',
  'cards:guide.wrapUp': 'wrap-up',
  'cards:paused.resume': 'resume',
  'cards:stop.no': 'stop-no',
  'cards:outcome.withdraw': 'withdraw-proposal',
  'cards:confirmation.notHere': 'leave-table',
  'cards:confirmation.confirm': 'confirm',
  'reflection:skip': 'reflect-skip',
  'reflection:previous': 'reflect-back',
  'reflection:enough': 'reflect-done',
  'reflection:stop': 'reflect-stop',
  'reflection:throwAway': 'reflect-drop',
  'cards:passport.title': 'passport',
} as const;

describe('what stands on a button', () => {
  test.each(Object.entries(ON_BUTTONS))('%s does that when it is typed', (key, verb) => {
    for (const locale of LOCALES) {
      const { t } = createWords().for({ locale });
      expect(read(t(key), t('common:role.passport'))).toEqual({ verb });
    }
  });
});

describe('what stands on a button that names somebody', () => {
  test.each([
    ['cards:openConversation.switch', 'switch'],
    ['cards:openConversation.keep', 'keep-open'],
  ])('%s does that when it is typed', (key, verb) => {
    for (const locale of LOCALES) {
      const typed = createWords().for({ locale }).t(key, { student: 'Sara', asked: 'Sara' });
      expect(read(typed)).toEqual({ verb, arg: 'Sara' });
      expect(read(typed.replace('Sara', '').trim())).toBeUndefined();
    }
  });
});

describe('a typed word', () => {
  test.each(WORDS)('%s does what its button does', (text, command) => expect(read(text)).toEqual(command));

  test.each(WORDS)('%s counts with a capital and with spaces around and inside', (text, command) => {
    expect(read(` ${text.charAt(0).toUpperCase()}${text.slice(1)} \n`)).toEqual(command);
    expect(read(text.replace(' ', '\u00A0 '))).toEqual(command);
  });

  const whole = WORDS.filter(([, { arg }]) => arg === undefined);
  test.each(whole)('%s counts in capitals and with a full stop or an exclamation mark', (text, command) => {
    expect(read(text.toUpperCase())).toEqual(command);
    expect(read(`${text}.`)).toEqual(command);
    expect(read(`${text}!!`)).toEqual(command);
  });

  test.each(whole)('%s is no command as a question or in a sentence', (text) => {
    expect(read(`${text}?`)).toBeUndefined();
    expect(read(`Toen zei hij ${text}`)).toBeUndefined();
    expect(read(`${text} zei hij`)).toBeUndefined();
    expect(read(`${text}je`)).toBeUndefined();
  });
});

describe('words that something follows', () => {
  test('keep what follows as it was typed, on one line', () => {
    expect(read('GESPREK MET sara EL idrissi')).toEqual({ verb: 'start-with', arg: 'sara EL idrissi' });
    expect(read('Afspraak: Jan  bellen,\nvoor vrijdag.')).toEqual({ verb: 'agreement', arg: 'Jan bellen, voor vrijdag.' });
    expect(read('afspraak:Jan bellen')).toEqual({ verb: 'agreement', arg: 'Jan bellen' });
    expect(read('agreement : call Jan')).toEqual({ verb: 'agreement', arg: 'call Jan' });
  });

  test('may stand alone: then the bot asks', () => {
    expect(['gesprek met', 'Conversation with.', 'afspraak', 'afspraak:', 'check'].map((text) => read(text))).toEqual([
      { verb: 'start-with', arg: '' },
      { verb: 'start-with', arg: '' },
      { verb: 'agreement', arg: '' },
      { verb: 'agreement', arg: '' },
      { verb: 'check', arg: '' },
    ]);
  });

  test.each([
    'afspraken maken',
    'gesprek',
    'gesprek metaal',
    'een afspraak met Jan',
    'in gesprek met Sara',
    'checken',
    'agreements',
  ])('%s is a note', (text) => expect(read(text)).toBeUndefined());

  test.each(['gevraagd', 'gevraagd 0', 'gevraagd 4', 'gevraagd 12', 'asked my uncle', 'asked 1 time'])('%s is a note', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});

describe('what is no command', () => {
  test.each(['', ' ', '.', '!!', 'ja', 'Engels', 'Nederlands', 'English', 'constructor', '__proto__', 'toString'])(
    '%j',
    (text) => {
      expect(read(text)).toBeUndefined();
      expect(read(text, '')).toBeUndefined();
    },
  );
});

describe('the students', () => {
  test.each(LOCALES.flatMap((locale) => SETTINGS.map((setting) => [locale, setting] as const)))(
    'are asked for as the help says, in %s at %s',
    (locale, setting) => {
      const typed = createWords().for({ locale, setting }).t('help:mentor.commands.students.type');
      expect(read(typed)).toEqual({ verb: 'my-students' });
    },
  );

  test('are asked for in the school’s own word, which alone is none', () => {
    const { t } = createWords().for({ locale: 'nl', roles: { nl: { students: 'deelnemers' } } });
    expect(read(t('help:mentor.commands.students.type'))).toEqual({ verb: 'my-students' });
    expect([read('deelnemers'), read('mijn deelnemers', '', 'cursisten')]).toEqual([undefined, undefined]);
  });
});

describe('the passport', () => {
  test('is also called as the school calls it, next to its own name', () => {
    expect(read('loopbaandossier', 'Loopbaandossier')).toEqual({ verb: 'passport' });
    expect(read('LOB-paspoort!')).toEqual({ verb: 'passport' });
    expect(read('paspoort', 'Loopbaandossier')).toEqual({ verb: 'passport' });
    expect(read('loopbaandossier')).toBeUndefined();
    expect(read('mijn LOB', 'Mijn LOB')).toEqual({ verb: 'passport' });
    expect(read('mijn loopbaandossier', 'Loopbaandossier')).toEqual({ verb: 'passport' });
  });
});

describe('any other text', () => {
  test.each(['Ik heb een kast gemaakt', 'Zei ze dat? Ja.', 'vraagje: wat nu', 'gezegd', 'Wat?nou'])(
    '%s is what the student said',
    (text) => expect(readUtterance(text)).toEqual({ by: 'student', text }),
  );

  test.each([
    'Wat deed je toen?',
    'Wat deed je toen? ',
    '"Wat deed je toen?"',
    '‘Wat deed je toen?’',
    '(Wat deed je toen?)',
    '“Wat deed je?” ',
    'Vertel eens over je stage.',
    'Oké, vertel er eens wat meer over',
    'Neem me eens mee.',
    'Tell me about one moment last week.',
  ])('%s is a question of the mentor', (text) => expect(readUtterance(text)).toEqual({ by: 'mentor', text: text.trim() }));

  test.each([
    ['vraag: vertel eens verder', { by: 'mentor', text: 'vertel eens verder' }],
    ['Question : tell me more', { by: 'mentor', text: 'tell me more' }],
    ['zei: wat moest ik dan doen?', { by: 'student', text: 'wat moest ik dan doen?' }],
    ['Gezegd: hoezo?', { by: 'student', text: 'hoezo?' }],
    ['said:what now?', { by: 'student', text: 'what now?' }],
    ['kernwoord: doorzetten', { by: 'student', text: 'doorzetten', element: 'core-word' }],
    ['core word: grit', { by: 'student', text: 'grit', element: 'core-word' }],
    ['KWALITEIT: kalm', { by: 'student', text: 'kalm', element: 'quality' }],
    ['quality: calm', { by: 'student', text: 'calm', element: 'quality' }],
    ['motief: dat het af is', { by: 'student', text: 'dat het af is', element: 'motive' }],
    ['motive: done well', { by: 'student', text: 'done well', element: 'motive' }],
    ['stap: meelopen', { by: 'student', text: 'meelopen', element: 'next-step' }],
    ['step: join in', { by: 'student', text: 'join in', element: 'next-step' }],
  ] as const)('%s says by its first word whose it is', (text, utterance) => expect(readUtterance(text)).toEqual(utterance));

  test('keeps the lines of what was said', () => {
    expect(readUtterance('zei: eerst dit\nen toen dat')).toEqual({ by: 'student', text: 'eerst dit\nen toen dat' });
  });

  test('with a first word and nothing behind it is kept as it is', () => {
    expect(readUtterance('zei:')).toEqual({ by: 'student', text: 'zei:' });
  });
});

describe('a command with a slip of the keyboard in it', () => {
  test.each([
    ['reflcetie', 'reflect'],
    ['pasport', 'passport'],
    ['paspoor', 'passport'],
    ['mijn gegevns', 'my-data'],
    ['Meldigen!', 'reminders'],
    ['overdarcht', 'handover'],
    ['hepl me', undefined],
    ['deeln', 'sharing'],
    ['coverge', 'coverage'],
    ['saai', undefined],
    ['weet ik niet', undefined],
    ['stop', undefined],
    ['meldingen pauze 3', undefined],
    ['dit is een heel verhaal over mijn paspoort', undefined],
  ])('%s is near to %s', (text, verb) => expect(commandNear(text)?.verb).toBe(verb));
});
