import { describe, expect, test } from 'vitest';
import { askedIn, ownWords, toldIn, usedQuestions } from '../../dialogs/notes.ts';
import { mentorIn } from './mentor.ts';

describe('several small stories', () => {
  test('can be opened from every phase, and each begins by looking back', () => {
    mentorIn('look-back').opensStory().isIn('talking', 'look-back');
    mentorIn('activate').opensStory().isIn('talking', 'look-back').opensStory().isIn('talking', 'look-back');
  });

  test('are counted apart in looking back: what the first had told and asked, the second has not', () => {
    const mentor = mentorIn('look-back').asks('LB4', 'place').notes('In de kas').notes('Een kast', 'experience').opensStory();
    mentor.misses('experience').notes('Een stoel', 'experience').misses('happened');
    const { context } = mentor;
    expect(context.story).toBe(2);
    expect([toldIn(context, 'look-back', 1), toldIn(context, 'look-back', 2)]).toEqual([['place', 'experience'], ['experience']]);
    expect([askedIn(context, 'look-back', 1), askedIn(context, 'look-back', 2)]).toEqual([new Set(['place']), new Set()]);
  });

  test('are counted together in the other phases', () => {
    const { context } = mentorIn('reflect').asks('RQ1', 'quality').notes('kalm').opensStory().goesOn();
    expect([...toldIn(context, 'reflect', 2)]).toEqual(['quality']);
    expect([...askedIn(context, 'reflect', 2)]).toEqual(['quality']);
  });

  test('one told story is enough to have looked back, while the new one still has its next question', () => {
    mentorIn('look-back', 'short')
      .notes('Een kast', 'experience')
      .notes('Hij brak', 'happened')
      .notes('Dat ze keken', 'trigger')
      .opensStory()
      .isAt('look-back', 'told')
      .misses('experience');
  });

  test('a question left open in one story is not answered by the next', () => {
    mentorIn('look-back').asks('LB9', 'trigger').opensStory().notes('Vorige week was er iets').has(['Vorige week was er iets']);
  });

  test('a question left open in one phase is not answered in the next', () => {
    mentorIn('look-back').asks('LB9', 'trigger').goesOn().notes('Op voetbal ook').has(['Op voetbal ook']);
  });

  test('may be asked after in the same questions, save those of the last agreement', () => {
    const mentor = mentorIn('look-back').asks('FU1', 'experience').asks('LB7', 'happened').asks('LB9', 'trigger');
    expect([...usedQuestions(mentor.context)]).toEqual(['FU1', 'LB7', 'LB9']);
    mentor.goesOn().asks('RQ1', 'quality').asks('LB8', 'moment').opensStory().asks('LB9', 'trigger');
    expect([...usedQuestions(mentor.context)]).toEqual(['FU1', 'RQ1', 'LB9']);
  });

  test('have one experience each: what is heard of it later is not another', () => {
    const { context } = mentorIn('look-back')
      .hears('Gisteren brak mijn kast', { hasExperience: true, elements: ['experience', 'happened'] })
      .hears('Toen keek iedereen', { hasExperience: true, elements: ['experience', 'happened'] });
    expect(context.notes.map(({ elements }) => elements)).toEqual([['experience', 'happened'], ['happened']]);
    expect(ownWords(context)).toEqual({ experience: 'Gisteren brak mijn kast' });
  });

  test('take a later experience for theirs while the first answer told of none that happened', () => {
    const { context } = mentorIn('look-back')
      .asks('LB1', 'experience')
      .notes('Stage is leuk')
      .hears('Gisteren brak mijn kast', { hasExperience: true, elements: ['experience', 'happened'] });
    expect(ownWords(context)).toEqual({ experience: 'Gisteren brak mijn kast' });
  });

  test('give back the words of the story that is being told, and the newest of the bigger story', () => {
    const { context } = mentorIn('look-back')
      .notes('Een kast gemaakt.', 'experience')
      .notes('Toen hij brak', 'moment')
      .notes('kalm', 'quality')
      .opensStory()
      .notes('Er viel een klant…', 'happened')
      .notes('geduldig', 'quality')
      .goesOn()
      .notes('Dat het af moet', 'motive')
      .notes('doorzetten', 'core-word')
      .notes('Meelopen', 'next-step');
    expect(ownWords(context)).toEqual({
      experience: 'Er viel een klant',
      quality: 'geduldig',
      motive: 'Dat het af moet',
      coreWord: 'doorzetten',
      nextStep: 'Meelopen',
    });
  });
});
