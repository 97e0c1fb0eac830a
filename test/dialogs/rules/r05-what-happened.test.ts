import { describe, expect, test } from 'vitest';
import { talk } from './talk.ts';

describe('what-happened', () => {
  test('is in play when an element of the small story is asked for', () => {
    expect(talk().mentorTaps('LB6', 'people').standing('what-happened')).toBe('in-play');
    expect(
      talk()
        .mentorTypes('Wat deed je toen?', { moves: ['what-happened'] })
        .standing('what-happened'),
    ).toBe('in-play');
  });

  test('is not observed in the invitation alone', () => {
    expect(talk().mentorTaps('LB1', 'experience').standing('what-happened')).toBe('not-observed');
  });

  test('is honoured by the note that completes the story with its trigger', () => {
    const conversation = talk().studentSays('Ik hielp een boze klant', { hasExperience: true });
    expect(conversation.standing('what-happened')).toBe('not-observed');
    expect(conversation.studentSays('Dat hij bedankt zei', {}, 'trigger').seenBy('what-happened')).toEqual({
      rule: 'what-happened',
      signal: 'honoured',
    });
    expect(conversation.studentSays('Het was in de winkel', {}, 'place').seenBy('what-happened')).toBeUndefined();
  });

  test('slips when the mentor goes on before the trigger is told or asked', () => {
    expect(talk().studentSays('Ik hielp een klant', { hasExperience: true }).goesOn().seenBy('what-happened')).toEqual({
      rule: 'what-happened',
      signal: 'slipped',
      tip: { key: 'rules:what-happened.tip', rewrites: [{ question: 'LB9' }, { question: 'LB8' }] },
    });
  });

  test('does not slip when the trigger or its moment was asked for, or nothing was noted', () => {
    const asked = talk().studentSays('Ik hielp een klant', { hasExperience: true }).mentorTaps('LB9', 'trigger').goesOn();
    expect(asked.standing('what-happened')).toBe('in-play');
    const moment = talk().mentorTaps('LB8', 'moment').studentSays('Toen hij lachte').goesOn();
    expect(moment.standing('what-happened')).toBe('in-play');
    expect(talk().goesOn().standing('what-happened')).toBe('not-observed');
  });

  test('does not slip when all that was noted is that there is nothing to tell', () => {
    expect(talk().studentSays('weet ik niet').goesOn().standing('what-happened')).toBe('not-observed');
    expect(talk().studentSays('weet ik niet').studentSays('School gaat wel').goesOn().standing('what-happened')).toBe('slipped');
  });

  test('counts each small story by itself', () => {
    const conversation = talk()
      .studentSays('Ik hielp een klant', { hasExperience: true })
      .studentSays('Zijn dank', {}, 'trigger');
    expect(conversation.standing('what-happened')).toBe('honoured');
    conversation.opensStory().studentSays('Thuis help ik ook', { hasExperience: true }).goesOn();
    expect(conversation.standing('what-happened')).toBe('slipped');
  });
});
