import { describe, expect, test } from 'vitest';
import { moodOf } from '../../dialogs/language/index.ts';
import { isUnpleasant } from '../../dialogs/notes.ts';
import { mentorIn } from '../dialogs/mentor.ts';

describe('what was told of something', () => {
  test.each([
    'ze hebben me weggestuurd want ik was drie keer te laat',
    'die leraar stuurde mij er weer uit terwijl ik niks deed',
    'Ik schaamde me dood',
    'mijn baas schreeuwde tegen me',
    'het was niet eerlijk',
    'de pomp lukte niet',
    'I messed it up and he just laughed at me',
    'they sent me home',
    'ik was super boos',
    'het was naar.',
  ])('is unpleasant: %s', (text) => expect(moodOf(text)).toBe('unpleasant'));

  test.each(['ik was bang maar het ging super', 'Ik was trots, al was ik eerst bang', 'I was scared but it went really well'])(
    'is pleasant in the end: %s',
    (text) => expect(moodOf(text)).toBe('pleasant'),
  );

  test.each([
    'ik mocht voor het eerst alleen een klant helpen',
    'ik was niet boos',
    'I was never angry',
    'de woonkamer was groot',
    'hij heeft een rotonde getekend',
    'ik ging gisteren naar stage',
    'ze wil naar de kapper',
    'de vloer was glad',
    '',
  ])('is neither: %j', (text) => expect(moodOf(text)).toBeNull());

  test('is told over more than one turn', () => {
    const angry = mentorIn('look-back').notes('Vorige week op stage').notes('Ik was zo boos');
    expect(isUnpleasant(angry.context)).toBe(true);
    expect(isUnpleasant(angry.notes('Later zei ze dat ze blij met me was').context)).toBe(false);
    expect(isUnpleasant(angry.opensStory().notes('Een kast gemaakt').context)).toBe(false);
    expect(isUnpleasant(mentorIn('look-back').context)).toBe(false);
  });
});
