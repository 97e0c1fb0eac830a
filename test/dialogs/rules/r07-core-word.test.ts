import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const reflecting = () => talk().goesOn().studentSays('Ik hou vol', {}, 'quality');
const ahead = (word = 'doorzetten') => reflecting().studentSays(word, {}, 'core-word').goesOn();

describe('core-word', () => {
  test('is in play when the student is asked for it, tapped or typed', () => {
    expect(reflecting().mentorTaps('RM6', 'core-word').standing('core-word')).toBe('in-play');
    expect(
      reflecting()
        .mentorTypes('Welk woord past hierbij?', { moves: ['core-word'] })
        .standing('core-word'),
    ).toBe('in-play');
  });

  test('leaves a word that the mentor supplies to nivea', () => {
    const text = 'Dus jouw kernwoord is doorzetten?';
    const heard = { ...faulted(text, 'fills-in', 'Dus jouw kernwoord is'), moves: ['core-word'] as const };
    const conversation = reflecting().mentorTypes(text, heard);
    expect(conversation.standing('core-word')).toBe('not-observed');
    expect(conversation.standing('nivea')).toBe('slipped');
  });

  test('is honoured when a question about the future hands the word back', () => {
    expect(ahead().mentorTaps('LA2', 'direction', ['doorzetten']).seenBy('core-word')).toEqual({
      rule: 'core-word',
      signal: 'honoured',
      quote: 'doorzetten',
    });
    expect(ahead().mentorTypes('Waar kun je dat Doorzetten straks gebruiken?').standing('core-word')).toBe('honoured');
    expect(ahead('ik denk doorzetten').mentorTypes('Waar heb je doorzetten nodig?').standing('core-word')).toBe('honoured');
  });

  test('is not honoured by part of another word, nor before looking ahead', () => {
    expect(ahead('rust').mentorTypes('Waar ben je onrustig over?').standing('core-word')).toBe('not-observed');
    const still = reflecting().studentSays('rust', {}, 'core-word').mentorTypes('Wat is rust voor jou?');
    expect(still.standing('core-word')).toBe('not-observed');
  });

  test('slips when the mentor looks ahead without it, once something was noted while reflecting', () => {
    expect(reflecting().goesOn().seenBy('core-word')).toEqual({
      rule: 'core-word',
      signal: 'slipped',
      tip: { key: 'rules:core-word.tip', rewrites: [{ question: 'RM6' }] },
    });
    expect(talk().goesOn().goesOn().standing('core-word')).toBe('not-observed');
  });

  test('does not slip when it was told or asked for', () => {
    expect(ahead().standing('core-word')).toBe('not-observed');
    expect(reflecting().mentorTaps('RM6', 'core-word').goesOn().standing('core-word')).toBe('in-play');
  });
});
