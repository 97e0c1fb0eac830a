import { describe, expect, test } from 'vitest';
import { mentorIn, mentorWhoProposed, opened } from './mentor.ts';

describe('undoing', () => {
  test('takes away the last note or agreement, whichever came last', () => {
    mentorIn('reflect')
      .notes('Een')
      .agrees('Bellen')
      .notes('Twee')
      .undoes()
      .has(['Een'])
      .hasAgreed(['Bellen', ''])
      .undoes()
      .hasAgreed()
      .has(['Een'])
      .undoes()
      .has();
  });

  test('means nothing when there is nothing left', () => {
    mentorIn('reflect').undoes().wasNotHeard();
    opened().undoes().wasNotHeard();
  });

  test('is possible after going on, but not after the closing was sent', () => {
    mentorIn('look-back').notes('Een').goesOn().undoes().has().isIn('talking', 'reflect');
    mentorIn('look-back').notes('Een').wrapsUp().undoes().has().isIn('closing');
    mentorWhoProposed().undoes().wasNotHeard();
  });

  test('takes the phase back to not complete, and opens its question again', () => {
    mentorIn('reflect', 'short')
      .notes('kalm', 'quality')
      .asks('RM6', 'core-word')
      .notes('rust')
      .isAt('reflect', 'named')
      .undoes()
      .isAt('reflect', 'comparing')
      .notes('geduld')
      .has(['kalm', 'quality'], ['geduld', 'core-word'])
      .isAt('reflect', 'named');
  });

  test('never gives an id out again', () => {
    const { context } = mentorIn('reflect').notes('Een').undoes().notes('Twee');
    expect(context.notes.map(({ id, text }) => [id, text])).toEqual([[2, 'Twee']]);
  });
});

describe('correcting a note', () => {
  const mentorWithNotes = () => mentorIn('look-back').notes('Een kats', 'experience').notes('Hij brak', 'happened').goesOn();

  test('changes its words and leaves the others as they are', () => {
    mentorWithNotes().corrects(1, ' Een kast ', 'experience').has(['Een kast', 'experience'], ['Hij brak', 'happened']);
  });

  test('leaves a note as it is when it says what stood there, so that its page is not written anew', () => {
    const mentor = mentorIn('reflect').notes('Een', 'quality').notes('Twee');
    const [before] = mentor.place.context.notes;
    expect(mentor.corrects(1, ' Een ', 'quality').place.context.notes[0]).toBe(before);
  });

  test('changes what it is about, or says that it is about nothing', () => {
    mentorWithNotes().corrects(2, 'Hij brak', 'trigger').has(['Een kats', 'experience'], ['Hij brak', 'trigger']);
    mentorWithNotes().corrects(2, 'Hij brak', null).has(['Een kats', 'experience'], ['Hij brak']);
  });

  test('leaves everything that was heard in it when what it is about stays the same', () => {
    mentorIn('look-back')
      .hears('Gisteren viel er een klant', { hasExperience: true, elements: ['people'] })
      .corrects(1, 'Gisteren viel een klant', 'experience')
      .has(['Gisteren viel een klant', 'experience', 'people']);
  });

  test('emptied takes it away', () => {
    mentorWithNotes().corrects(1, '  ', 'experience').has(['Hij brak', 'happened']);
  });

  test('of an id that is not there changes nothing', () => {
    mentorWithNotes().corrects(9, 'Nieuw', 'experience').has(['Een kats', 'experience'], ['Hij brak', 'happened']);
  });

  test('counts at once in the phase where it belongs', () => {
    mentorIn('reflect', 'short')
      .notes('kalm', 'quality')
      .notes('rust')
      .isAt('reflect', 'comparing')
      .corrects(2, 'rust', 'core-word')
      .isAt('reflect', 'named')
      .corrects(2, '', null)
      .isAt('reflect', 'comparing');
  });

  test('is possible in the closing, not while paused', () => {
    mentorWithNotes().wrapsUp().corrects(1, 'Een kast', 'experience').has(['Een kast', 'experience'], ['Hij brak', 'happened']);
    mentorWithNotes().pauses().corrects(1, 'Een kast', 'experience').wasNotHeard();
  });
});

describe('the date of an agreement', () => {
  test('can be given later and changed again', () => {
    mentorIn('activate')
      .agrees('Bellen')
      .agrees('Meelopen')
      .dates(1, '2026-03-06')
      .hasAgreed(['Bellen', '2026-03-06'], ['Meelopen', ''])
      .dates(1, '2026-03-13')
      .hasAgreed(['Bellen', '2026-03-13'], ['Meelopen', '']);
  });

  test('of an agreement that was undone changes nothing', () => {
    mentorIn('activate').agrees('Bellen').undoes().dates(1, '2026-03-06').hasAgreed();
  });
});
