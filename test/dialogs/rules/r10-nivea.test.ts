import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const FILLS_IN = 'Dus jij wilt eigenlijk de zorg in?';

describe('nivea', () => {
  test('slips on filling in, with its words and rewrites', () => {
    expect(
      talk()
        .mentorTypes(FILLS_IN, faulted(FILLS_IN, 'fills-in', 'Dus jij wilt eigenlijk'))
        .seenBy('nivea'),
    ).toEqual({
      rule: 'nivea',
      signal: 'slipped',
      quote: 'Dus jij wilt eigenlijk',
      tip: { key: 'tips:fills-in', rewrites: [{ text: 'beter dan fills-in' }] },
    });
  });

  test.each([
    ['RQ5', 'quality'],
    ['RM6', 'core-word'],
  ] as const)('is honoured when %s asks for the word', (id, element) => {
    expect(talk().mentorTaps(id, element).seenBy('nivea')).toEqual({ rule: 'nivea', signal: 'honoured' });
  });

  test('is honoured when the mentor asks for the word in their own words', () => {
    expect(
      talk()
        .mentorTypes('Welk woord past daarbij?', { moves: ['core-word'] })
        .standing('nivea'),
    ).toBe('honoured');
  });

  test('is not observed in other questions, nor in asking for the word with a finding', () => {
    const text = 'Waarom is dat je woord?';
    expect(talk().mentorTaps('LB7', 'happened').standing('nivea')).toBe('not-observed');
    expect(talk().mentorTypes('Wat deed je?').standing('nivea')).toBe('not-observed');
    const why = { ...faulted(text, 'why', 'Waarom'), moves: ['core-word'] as const };
    expect(talk().mentorTypes(text, why).standing('nivea')).toBe('not-observed');
  });
});
