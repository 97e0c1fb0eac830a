import { describe, expect, test } from 'vitest';
import { mentorIn } from './mentor.ts';

describe('looking back', () => {
  test('asks for the experience first, then for what its small story lacks', () => {
    mentorIn('look-back')
      .isAt('look-back', 'telling')
      .misses('experience')
      .notes('Ik heb een kast gemaakt', 'experience')
      .misses('happened')
      .notes('Het scharnier brak af', 'happened')
      .misses('people')
      .notes('In de werkplaats', 'place')
      .misses('role')
      .notes('Ik moest het zelf afmaken', 'role')
      .misses('moment')
      .notes('Toen hij dichtklapte', 'moment')
      .misses('trigger')
      .isAt('look-back', 'telling')
      .notes('Dat iedereen keek', 'trigger')
      .misses(null)
      .isAt('look-back', 'told');
  });

  test('in a short conversation needs what happened and what it did, no more', () => {
    mentorIn('look-back', 'short')
      .notes('Ik heb een kast gemaakt', 'experience')
      .misses('happened')
      .notes('Het scharnier brak af', 'happened')
      .misses('trigger')
      .notes('Toen hij dichtklapte', 'moment')
      .misses(null)
      .isAt('look-back', 'told');
  });

  test('counts what was heard in the words, next to what the open question asked for', () => {
    mentorIn('look-back')
      .asks('LB7', 'happened')
      .hears('Gisteren viel er een klant', { hasExperience: true, elements: ['people'] })
      .has(['Gisteren viel er een klant', 'happened', 'experience', 'people'])
      .misses('role');
  });

  test('leaves a plan that is heard for later: it fills nothing here', () => {
    mentorIn('look-back')
      .hears('Ik ben goed in tekenen en ga morgen bellen', { elements: ['quality', 'next-step', 'approach', 'agreement'] })
      .has(['Ik ben goed in tekenen en ga morgen bellen']);
  });

  test('keeps a note that nothing points at, and lets it fill nothing', () => {
    mentorIn('look-back').notes('Nou ja').has(['Nou ja']).misses('experience').isAt('look-back', 'telling');
  });

  test('does not ask again for what was asked, though the story is only told with an answer', () => {
    mentorIn('look-back', 'short')
      .asks('LB1', 'experience')
      .misses('happened')
      .asks('LB7', 'happened')
      .asks('LB9', 'trigger')
      .misses(null)
      .isAt('look-back', 'telling');
  });

  test('takes a question in own words for what it asks', () => {
    mentorIn('look-back')
      .asksInOwnWords('Vertel eens, wat heb je meegemaakt?', 'invite-experience')
      .notes('Een kast gemaakt')
      .has(['Een kast gemaakt', 'experience'])
      .asksInOwnWords('Hoe bedoel je dat?')
      .notes('Nou gewoon')
      .has(['Een kast gemaakt', 'experience'], ['Nou gewoon']);
  });

  test('ties the answer to the question that was put last', () => {
    const { context } = mentorIn('look-back').asks('LB1', 'experience').asks('LB4', 'place').notes('In de kas').notes('Bij Jan');
    expect(context.notes).toEqual([
      { id: 1, story: 1, phase: 'look-back', elements: ['place'], text: 'In de kas', question: 'LB4' },
      { id: 2, story: 1, phase: 'look-back', elements: [], text: 'Bij Jan', question: null },
    ]);
  });
});
