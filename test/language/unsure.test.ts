import { describe, expect, test } from 'vitest';
import { wasNotDone } from '../../dialogs/language/index.ts';
import { mentorIn } from '../dialogs/mentor.ts';

describe('what was agreed and not done', () => {
  test.each([
    'Ik heb het niet gedaan',
    'kheb t nie gedaan',
    'Nee, nog niet.',
    'ben ik vergeten, sorry',
    'geen tijd gehad',
    'Nee, het is er niet van gekomen',
    'het is niet doorgegaan want de bakker was ziek',
    'ik ben er nog niet aan toegekomen',
    'I didn’t do it',
    'not yet',
    'sorry I forgot',
    'it has not happened',
  ])('%s', (text) => expect(wasNotDone(text)).toBe(true));

  test.each([
    'Ik heb gebeld maar er nam niemand op',
    'Het is niet gelukt',
    'ik heb nooit zo gelachen',
    'het was niet druk en ik mocht alles doen',
    'I did it and it was fun',
    'I never knew baking was so hard',
    '',
  ])('%j is something else', (text) => expect(wasNotDone(text)).toBe(false));
});

describe('an answer that gives none', () => {
  test('is noted and fills nothing', () => {
    mentorIn('look-back').asks('LB1', 'experience').notes('weet ik niet').has(['weet ik niet']);
    mentorIn('reflect').asks('RM1', 'motive').notes('geen idee').has(['geen idee']);
    mentorIn('look-back').asks('LB7', 'happened').notes('Gewoon').has(['Gewoon']);
    mentorIn('look-back').asks('LB4', 'place').notes('gewoon thuis').has(['gewoon thuis', 'place']);
    mentorIn('reflect').asks('RM6', 'core-word').notes('nah not really').has(['nah not really']);
    mentorIn('look-ahead').asks('LA3', 'next-step').notes('Pfff, kweenie').isAt('look-ahead', 'exploring');
  });

  test('fills what the mentor says that it does', () => {
    mentorIn('look-back').asks('LB1', 'experience').notes('niks', 'trigger').has(['niks', 'trigger']);
  });

  test('leaves the experience missing, which is asked for in other words', () => {
    mentorIn('look-back').asks('LB1', 'experience').misses('happened').notes('weet ik niet').misses('experience');
    mentorIn('look-back').asks('LB1', 'experience').asksInOwnWords('Hoe was dat?').notes('ik was stil').misses('happened');
  });

  test('of the last agreement tells no experience when it was not done', () => {
    mentorIn('look-back').asks('FU1', 'experience').notes('Niet gedaan').has(['Niet gedaan']).misses('experience');
    mentorIn('look-back')
      .asks('FU1', 'experience')
      .notes('Ik heb gebeld en ik mag komen')
      .has(['Ik heb gebeld en ik mag komen', 'experience']);
    mentorIn('look-back').asks('LB1', 'experience').notes('Niet gedaan').has(['Niet gedaan', 'experience']);
  });

  test('of the last agreement tells one when something happened all the same', () => {
    mentorIn('look-back')
      .asks('FU1', 'experience')
      .hears('Niet gedaan, maar gisteren kwam hij zelf langs', { hasExperience: true })
      .has(['Niet gedaan, maar gisteren kwam hij zelf langs', 'experience']);
  });
});
