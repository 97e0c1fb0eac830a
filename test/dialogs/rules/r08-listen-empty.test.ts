import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const STACKED = 'Wat deed je, en wie was erbij?';
const FILLS_IN = 'Je was zeker boos?';

describe('listen-empty', () => {
  test('is honoured when own words of the student are handed back, tapped or typed', () => {
    expect(talk().mentorTaps('LB9', 'trigger', ['de kas klopte']).seenBy('listen-empty')).toEqual({
      rule: 'listen-empty',
      signal: 'honoured',
    });
    expect(
      talk()
        .mentorTypes('Je zei: de kas klopte.', { moves: ['summarise-own-words'] })
        .standing('listen-empty'),
    ).toBe('honoured');
  });

  test('is not observed in a question without own words', () => {
    expect(talk().mentorTaps('LB1', 'experience').standing('listen-empty')).toBe('not-observed');
    expect(talk().mentorTypes('Wat deed je?').standing('listen-empty')).toBe('not-observed');
  });

  test('is not honoured by own words in a turn that has something else to it', () => {
    const text = 'Waarom klopte de kas?';
    const why = { ...faulted(text, 'why', 'Waarom'), moves: ['summarise-own-words'] as const };
    expect(talk().mentorTypes(text, why).standing('listen-empty')).toBe('not-observed');
  });

  test('slips on stacked questions, with a tip', () => {
    expect(
      talk()
        .mentorTypes(STACKED, faulted(STACKED, 'stacked', 'en wie was erbij'))
        .seenBy('listen-empty'),
    ).toEqual({
      rule: 'listen-empty',
      signal: 'slipped',
      quote: 'en wie was erbij',
      tip: { key: 'tips:stacked', rewrites: [{ text: 'beter dan stacked' }] },
    });
  });

  test('slips on filling in, and leaves the tip to nivea', () => {
    const conversation = talk().mentorTypes(FILLS_IN, faulted(FILLS_IN, 'fills-in', 'zeker boos'));
    expect(conversation.seenBy('listen-empty')).toEqual({ rule: 'listen-empty', signal: 'slipped', quote: 'zeker boos' });
    expect(
      conversation
        .seen()
        .filter(({ tip }) => tip)
        .map(({ rule }) => rule),
    ).toEqual(['nivea']);
  });
});
