import { describe, expect, test } from 'vitest';
import { talk } from './talk.ts';

const reflecting = () => talk().studentSays('Ik hielp een klant', { hasExperience: true }).goesOn();
const withMotive = () => reflecting().studentSays('Iets voor een ander doen', {}, 'motive');

describe('broaden', () => {
  test('is in play when another situation is asked for', () => {
    expect(reflecting().mentorTaps('RM5', 'elsewhere').standing('broaden')).toBe('in-play');
  });

  test('is in play when the mentor broadens in their own words', () => {
    expect(
      reflecting()
        .mentorTypes('Waar herken je dat nog meer?', { moves: ['broaden'] })
        .standing('broaden'),
    ).toBe('in-play');
  });

  test('is honoured when a second situation is told, heard, or has a story of its own', () => {
    expect(reflecting().studentSays('Thuis ook', {}, 'elsewhere').standing('broaden')).toBe('honoured');
    expect(reflecting().studentSays('Dat had ik vroeger ook', { secondSituation: true }).standing('broaden')).toBe('honoured');
    expect(reflecting().opensStory().studentSays('Bij voetbal hielp ik ook').seenBy('broaden')).toEqual({
      rule: 'broaden',
      signal: 'honoured',
    });
  });

  test('slips when the mentor looks ahead with a motive from one event', () => {
    expect(withMotive().goesOn().seenBy('broaden')).toEqual({
      rule: 'broaden',
      signal: 'slipped',
      tip: { key: 'rules:broaden.tip', rewrites: [{ question: 'RM5' }] },
    });
  });

  test('does not slip without a motive, or when another situation was asked for', () => {
    expect(reflecting().goesOn().standing('broaden')).toBe('not-observed');
    expect(withMotive().mentorTaps('RM5', 'elsewhere').goesOn().standing('broaden')).toBe('in-play');
  });
});
