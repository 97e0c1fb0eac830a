import { describe, expect, test } from 'vitest';
import { soundsUnpleasant } from '../../dialogs/language/index.ts';

describe('what was told of something', () => {
  test.each([
    'ze hebben me weggestuurd want ik was drie keer te laat',
    'die leraar stuurde mij er weer uit terwijl ik niks deed',
    'ik schaamde me dood',
    'mijn baas schreeuwde tegen me',
    'het was niet eerlijk',
    'de pomp lukte niet',
    'I messed it up and he just laughed at me',
    'they sent me home',
  ])('sounds unpleasant: %s', (text) => expect(soundsUnpleasant([text])).toBe(true));

  test.each([
    'ik mocht voor het eerst alleen een klant helpen',
    'ik was niet boos',
    'ik was zenuwachtig en bang maar het ging super',
    'Ik was trots, al was ik eerst bang',
    'I was scared but it went really well',
    'I was never angry',
    'de woonkamer was groot',
    '',
  ])('does not: %j', (text) => expect(soundsUnpleasant([text])).toBe(false));

  test('is told over more than one turn', () => {
    expect(soundsUnpleasant(['Ik was zo boos', 'Later zei ze dat ze blij met me was'])).toBe(false);
    expect(soundsUnpleasant(['Vorige week op stage', 'Ik moest huilen'])).toBe(true);
    expect(soundsUnpleasant([])).toBe(false);
  });
});
