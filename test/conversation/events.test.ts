import { describe, expect, test } from 'vitest';
import { readMentor, readStudent } from '../../dialogs/language/index.ts';
import { type Question, question } from '../../dialogs/questions/question.ts';
import {
  agreementEvent,
  askedEvent,
  beginEvent,
  correctedEvent,
  plainEvent,
  utteranceEvent,
} from '../../src/conversation/events.ts';
import { mentorIn } from '../dialogs/mentor.ts';

const NL = { locale: 'nl', today: '2026-03-03' } as const;

describe('a verb that needs nothing else', () => {
  test.each([
    ['afterwards', 'mentor.cameBack'],
    ['next', 'mentor.wentOn'],
    ['back', 'mentor.wentBack'],
    ['back-to-talk', 'mentor.wentBack'],
    ['new-story', 'mentor.openedStory'],
    ['undo', 'mentor.undid'],
    ['pause', 'mentor.paused'],
    ['not-now', 'mentor.stopped'],
    ['resume', 'mentor.resumed'],
    ['wrap-up', 'mentor.wrappedUp'],
    ['stop', 'mentor.stopped'],
    ['stop-yes', 'mentor.confirmedStop'],
    ['stop-no', 'mentor.keptGoing'],
    ['withdraw-proposal', 'mentor.tookBack'],
    ['at-the-table', 'mentor.broughtToTheTable'],
    ['leave-table', 'mentor.leftTheTable'],
  ])('%s is %s', (verb, type) => expect(plainEvent(verb)).toEqual({ type }));

  test.each(['asked', 'note', '', 'constructor', 'toString', '__proto__'])('%j is not one', (verb) => {
    expect(plainEvent(verb)).toBeUndefined();
  });
});

describe('beginning', () => {
  const began = (arg: string, inputs: Record<string, string> = {}) => beginEvent({ arg, inputs }, 'progress');

  test('is short and live unless the card or the typed word says otherwise', () => {
    expect(began('')).toEqual({ type: 'mentor.began', length: 'short', mode: 'live', moment: 'progress' });
    expect(began('long')).toMatchObject({ length: 'long', mode: 'live' });
    expect(began('screen-off')).toMatchObject({ length: 'short', mode: 'screen-off' });
    expect(began('', { length: 'long', mode: 'screen-off', moment: 'exit' })).toEqual({
      type: 'mentor.began',
      length: 'long',
      mode: 'screen-off',
      moment: 'exit',
    });
  });

  test('knows no other length, mode or moment', () => {
    expect(began('endless', { mode: 'video', moment: 'lunch' })).toEqual(began(''));
  });
});

describe('a question that was tapped', () => {
  const asked: Question = question('RQ9', 'quality', 'qualities', [], { a: [], b: ['experience', 'moment'] });

  test('carries what it asks for and the own words that its wording held', () => {
    const words = { experience: 'een kast', moment: 'toen hij brak', coreWord: 'rust' };
    expect(askedEvent(asked, 'RQ9.b', words)).toEqual({
      type: 'mentor.asked',
      id: 'RQ9',
      key: 'RQ9.b',
      element: 'quality',
      competency: 'qualities',
      ownWords: ['een kast', 'toen hij brak'],
    });
    expect(askedEvent(asked, 'RQ9.a', words)).toMatchObject({ key: 'RQ9.a', ownWords: [] });
    expect(askedEvent(asked, 'RQ9.b', { moment: 'toen' })).toMatchObject({ ownWords: ['toen'] });
  });
});

describe('typed text in a talk', () => {
  test('is read as a question of the mentor, who may hand back what the student said before', () => {
    const { place } = mentorIn('reflect').notes('Ik was trots');
    const text = 'Wat maakte dat je trots was?';
    expect(utteranceEvent({ by: 'mentor', text }, place, NL)).toEqual({
      type: 'mentor.askedInOwnWords',
      text,
      heard: readMentor(text, { locale: 'nl', earlier: [{ by: 'student', text: 'Ik was trots' }] }),
    });
  });

  test('is read as what the student said, with what the mentor says it is', () => {
    const { place } = mentorIn('reflect');
    const heard = readStudent('doorzetten', NL);
    expect(utteranceEvent({ by: 'student', text: 'doorzetten' }, place, NL)).toEqual({
      type: 'student.said',
      text: 'doorzetten',
      heard,
    });
    expect(utteranceEvent({ by: 'student', text: 'doorzetten', element: 'core-word' }, place, NL)).toEqual({
      type: 'student.said',
      text: 'doorzetten',
      heard,
      element: 'core-word',
    });
  });
});

describe('a day that the student names', () => {
  const said = (phase: 'look-back' | 'activate') =>
    utteranceEvent({ by: 'student', text: 'morgen na school' }, mentorIn(phase).place, NL);

  test('goes along while looking ahead and activating', () => {
    expect(said('activate')).toMatchObject({ type: 'student.said', date: '2026-03-04' });
    expect(said('look-back')).not.toHaveProperty('date');
  });
});

describe('an agreement in one line', () => {
  const agreed = (text: string) => {
    const { what, due } = agreementEvent(text, NL).agreement;
    return [what, due];
  };

  test.each([
    ['Jan bellen', 'Jan bellen', ''],
    ['open dag bezoeken, 12 maart', 'open dag bezoeken', '2026-03-12'],
    ['vrijdag Jan bellen', 'Jan bellen', '2026-03-06'],
    ['Jan bellen op 2026-04-01', 'Jan bellen', '2026-04-01'],
    ['vrijdag', 'vrijdag', '2026-03-06'],
    ['boek lezen voor het eind van de maand', 'boek lezen', '2026-03-31'],
    ['oom bellen in het weekend', 'oom bellen', '2026-03-08'],
    ['langsgaan aan het eind van de week, met Jan', 'langsgaan', '2026-03-06'],
    ['meelopen, in de kerstvakantie', 'meelopen', '2026-12-19'],
    ['Jan bellen vrijdag a.s.', 'Jan bellen', '2026-03-06'],
    ['Jan bellen di 10 maart', 'Jan bellen', '2026-03-10'],
    ['lever het verslag in vrijdag', 'lever het verslag in', '2026-03-06'],
    ['talk to my dad at the end of next week', 'talk to my dad', '2026-03-13'],
    ['bellen met Ria (vrijdag)', 'bellen met Ria', '2026-03-06'],
    ['email her in two weeks’ time', 'email her', '2026-03-17'],
  ])('%s', (text, what, due) => expect(agreed(text)).toEqual([what, due]));

  test('names who helps, however that is said', () => {
    const helper = (text: string) => agreementEvent(text, NL).agreement.helper;
    expect(helper('brief schrijven, voor 1 april, met hulp van Yusuf')).toBe('Yusuf');
    expect(helper('write a letter by 1 April, with the help of my aunt')).toBe('my aunt');
    expect(helper('een dag meelopen, vrijdag, met Fatma')).toBe('Fatma');
    expect(helper('inschrijven voor 1 april, hulp van mijn mentor')).toBe('mijn mentor');
    expect(helper('praten met Ria, vrijdag')).toBe('');
    expect(helper('vrijdag meelopen met Ria')).toBe('Ria');
  });

  test.each(['Jan bellen op 31-02', 'Jan bellen, gisteren', 'Jan bellen op 2026-03-02'])(
    '%s keeps its words, and no date that cannot be kept',
    (text) => expect(agreed(text)).toEqual([text, '']),
  );

  test.each(['Praten met Ria, vrijdag', 'praten met Ria, vrijdag'])('%s: whom somebody talks with is no help', (text) =>
    expect(agreementEvent(text, NL).agreement.helper).toBe(''),
  );

  test.each(['oefenen met Ria 31-02', 'oefenen, samen met Ria op 31-02', 'oefenen met Ria, gisteren'])(
    '%s: such a date is no part of a name',
    (text) => {
      const { agreement } = agreementEvent(text, NL);
      expect([agreement.what, agreement.due, agreement.helper]).toEqual(['oefenen', '', 'Ria']);
    },
  );
});

describe('corrected notes', () => {
  const { place } = mentorIn('look-back')
    .notes('Een kats', 'experience')
    .notes('Nou ja')
    .hears('Gisteren brak hij', { hasExperience: true, elements: ['happened'] });

  test('are all notes, those that were not on the form as they were', () => {
    expect(correctedEvent({ 'note.1.text': 'Een kast', 'note.1.element': 'experience' }, place, NL)).toEqual({
      type: 'mentor.corrected',
      notes: [
        { id: 1, text: 'Een kast', element: 'experience' },
        { id: 2, text: 'Nou ja', element: null },
        { id: 3, text: 'Gisteren brak hij', element: 'experience' },
      ],
    });
  });

  test('are about what was chosen, or about nothing', () => {
    const chosen = correctedEvent(
      { 'note.1.element': 'none', 'note.1.text': 'Een kats', 'note.2.text': 'Nou ja', 'note.2.element': 'trigger' },
      place,
      NL,
    );
    expect(chosen).toMatchObject({ notes: [{ element: null }, { element: 'trigger' }, { element: 'experience' }] });
  });

  test('are emptied when the client leaves out their text', () => {
    expect(correctedEvent({ 'note.2.element': 'none' }, place, NL)).toMatchObject({
      notes: [{ text: 'Een kats' }, { text: '' }, {}],
    });
  });

  test('never are notes that are not there', () => {
    const { notes } = correctedEvent({ 'note.9.text': 'Nieuw', 'note.9.element': 'trigger' }, place, NL) as {
      notes: readonly unknown[];
    };
    expect(notes).toHaveLength(3);
  });
});
