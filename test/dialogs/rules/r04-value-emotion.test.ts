import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const DWELLING = 'Hoe voelt dat verdriet nu in je lijf?';

describe('value-emotion', () => {
  test('is in play after an acknowledgement', () => {
    expect(
      talk()
        .mentorTypes('Dat klinkt pittig.', { moves: ['acknowledge-emotion'] })
        .seenBy('value-emotion'),
    ).toEqual({
      rule: 'value-emotion',
      signal: 'in-play',
    });
  });

  test('is honoured when a question about the story follows, tapped or typed', () => {
    const valued = () => talk().mentorTypes('Dat klinkt pittig.', { form: 'none', moves: ['acknowledge-emotion'] });
    expect(valued().mentorTaps('LB7', 'happened').standing('value-emotion')).toBe('honoured');
    expect(
      valued()
        .mentorTypes('Wat deed je?', { moves: ['what-happened'] })
        .standing('value-emotion'),
    ).toBe('honoured');
  });

  test('is honoured at once by a turn that does both', () => {
    const both = talk().mentorTypes('Pittig. Wat gebeurde er?', { moves: ['acknowledge-emotion', 'what-happened'] });
    expect(both.standing('value-emotion')).toBe('honoured');
  });

  test('is not observed in questions about the story alone', () => {
    expect(talk().mentorTaps('LB7', 'happened').standing('value-emotion')).toBe('not-observed');
  });

  test('slips when the mentor dwells on the emotion, and can be made good', () => {
    const conversation = talk().mentorTypes(DWELLING, faulted(DWELLING, 'dwells', 'Hoe voelt dat verdriet'));
    expect(conversation.seenBy('value-emotion')).toEqual({
      rule: 'value-emotion',
      signal: 'slipped',
      quote: 'Hoe voelt dat verdriet',
      tip: { key: 'tips:dwells', rewrites: [{ text: 'beter dan dwells' }] },
    });
    conversation.mentorTypes('Dat klinkt pittig.', { moves: ['acknowledge-emotion'] });
    expect(conversation.mentorTaps('LB7', 'happened').standing('value-emotion')).toBe('honoured');
  });
});
