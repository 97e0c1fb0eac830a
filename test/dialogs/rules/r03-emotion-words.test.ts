import { describe, expect, test } from 'vitest';
import { faulted, talk, withEmotion } from './talk.ts';

const PROUD = 'Ik was trots toen de kas klopte';
const MOMENT = [{ question: 'LB8' }, { question: 'LB9' }];
const proud = () => talk().studentSays(PROUD, withEmotion(PROUD, 'trots'));

describe('emotion-words', () => {
  test('is in play when a feeling is named, with its word and a tip to return to the moment', () => {
    expect(proud().seenBy('emotion-words')).toEqual({
      rule: 'emotion-words',
      signal: 'in-play',
      quote: 'trots',
      tip: { key: 'rules:emotion-words.tip', params: { word: 'trots' }, rewrites: MOMENT },
    });
  });

  test('sees nothing in a feeling that is denied', () => {
    const text = 'Ik was niet trots';
    expect(
      talk()
        .studentSays(text, withEmotion(text, 'trots', true))
        .seenBy('emotion-words'),
    ).toBeUndefined();
  });

  test('gives no tip for an answer to a question about the moment, nor when the moment was asked for since', () => {
    const answered = talk().mentorTaps('LB8', 'moment').studentSays(PROUD, withEmotion(PROUD, 'trots'));
    expect(answered.seenBy('emotion-words')).toEqual({ rule: 'emotion-words', signal: 'in-play', quote: 'trots' });
    const since = proud().mentorTaps('LB9', 'trigger').studentSays('Het klopte').studentSays(PROUD, withEmotion(PROUD, 'trots'));
    expect(since.seenBy('emotion-words')).toBeUndefined();
  });

  test('needs no tip, and is no slip to go on from, when the note tells the moment itself', () => {
    const told = talk().studentSays(PROUD, { ...withEmotion(PROUD, 'trots'), elements: ['trigger'] });
    expect(told.seenBy('emotion-words')).toEqual({ rule: 'emotion-words', signal: 'in-play', quote: 'trots' });
    expect(told.goesOn().standing('emotion-words')).toBe('in-play');
  });

  test('proposes no question that was used', () => {
    const again = talk().mentorTaps('LB8', 'moment').studentSays('Toen').studentSays(PROUD, withEmotion(PROUD, 'trots')).goesOn();
    expect(again.seenBy('emotion-words')?.tip).toEqual({
      key: 'rules:emotion-words.passed',
      params: { word: 'trots' },
      rewrites: [{ question: 'LB9' }],
    });
  });

  test('is honoured when the next question returns to the moment', () => {
    expect(proud().mentorTaps('LB9', 'trigger').seenBy('emotion-words')).toEqual({
      rule: 'emotion-words',
      signal: 'honoured',
      quote: 'trots',
    });
    expect(
      proud()
        .mentorTypes('Wat gebeurde er toen?', { moves: ['what-happened'] })
        .standing('emotion-words'),
    ).toBe('honoured');
    expect(
      proud()
        .mentorTypes('Wat fijn voor je', { moves: ['acknowledge-emotion'] })
        .standing('emotion-words'),
    ).toBe('honoured');
    expect(proud().mentorTypes('Waar zat dat Trots zijn in?').standing('emotion-words')).toBe('honoured');
  });

  test('is not honoured by a question that digs into the feeling', () => {
    const text = 'Hoe voelt dat trots zijn in je lijf?';
    expect(
      proud()
        .mentorTypes(text, faulted(text, 'dwells', text))
        .standing('emotion-words'),
    ).toBe('in-play');
  });

  test('stays in play when the next question is about something else', () => {
    expect(proud().mentorTaps('LB4', 'place').standing('emotion-words')).toBe('in-play');
  });

  test('slips when the mentor goes on with nothing asked since', () => {
    expect(proud().goesOn().seenBy('emotion-words')).toEqual({
      rule: 'emotion-words',
      signal: 'slipped',
      quote: 'trots',
      tip: { key: 'rules:emotion-words.passed', params: { word: 'trots' }, rewrites: MOMENT },
    });
  });

  test('does not slip when something was asked since, and no second time for the same word', () => {
    expect(proud().mentorTaps('LB4', 'place').goesOn().standing('emotion-words')).toBe('in-play');
    expect(proud().goesOn().goesOn().seenBy('emotion-words')).toBeUndefined();
  });

  test('marks a feeling about the future without a tip, and going on is no slip there', () => {
    const text = 'Ik ben bang dat het niet lukt';
    const ahead = talk().goesOn().goesOn().studentSays(text, withEmotion(text, 'bang'));
    expect(ahead.seenBy('emotion-words')).toEqual({ rule: 'emotion-words', signal: 'in-play', quote: 'bang' });
    expect(ahead.goesOn().seenBy('emotion-words')).toBeUndefined();
  });
});
