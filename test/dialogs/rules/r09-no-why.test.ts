import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const WHY = 'En waarom deed je dat?';

describe('no-why', () => {
  test('slips on a why-question, with its word and rewrites', () => {
    expect(
      talk()
        .mentorTypes(WHY, faulted(WHY, 'why', 'waarom'))
        .seenBy('no-why'),
    ).toEqual({
      rule: 'no-why',
      signal: 'slipped',
      quote: 'waarom',
      tip: { key: 'tips:why', rewrites: [{ text: 'beter dan why' }] },
    });
  });

  test('speaks again at the next why-question', () => {
    const twice = talk()
      .mentorTypes(WHY, faulted(WHY, 'why', 'waarom'))
      .mentorTypes(WHY, faulted(WHY, 'why', 'waarom'));
    expect(twice.seenBy('no-why')?.tip?.key).toBe('tips:why');
  });

  test('is honoured by an open question in own words with nothing to remark', () => {
    expect(talk().mentorTypes('Wat maakte dat je dat deed?').seenBy('no-why')).toEqual({ rule: 'no-why', signal: 'honoured' });
  });

  test('is not observed in closed questions, in questions with another finding, or in taps', () => {
    const advice = 'Hoe zou het zijn als je eens belt?';
    expect(talk().mentorTypes('Ging het goed?', { form: 'closed' }).standing('no-why')).toBe('not-observed');
    expect(
      talk()
        .mentorTypes(advice, faulted(advice, 'advice', 'als je eens belt'))
        .standing('no-why'),
    ).toBe('not-observed');
    expect(talk().mentorTaps('LB7', 'happened').standing('no-why')).toBe('not-observed');
  });
});
