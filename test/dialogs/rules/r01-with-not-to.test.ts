import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

const LONG = 'Toen mocht ik voor het eerst zelf de kas opmaken en dat klopte precies';

function threeTurnsEach() {
  const conversation = talk();
  for (const id of ['LB4', 'LB5', 'LB6']) conversation.mentorTaps(id, 'role').studentSays(LONG);
  return conversation;
}

describe('with-not-to', () => {
  test('is not observed while only one of the two had a turn', () => {
    expect(talk().mentorTaps('LB1', 'experience').standing('with-not-to')).toBe('not-observed');
    expect(talk().studentSays(LONG).studentSays(LONG).standing('with-not-to')).toBe('not-observed');
  });

  test('is in play once both had a turn', () => {
    expect(talk().mentorTaps('LB1', 'experience').studentSays(LONG).seenBy('with-not-to')).toEqual({
      rule: 'with-not-to',
      signal: 'in-play',
    });
  });

  test('is honoured after three turns each when the student has more words', () => {
    expect(threeTurnsEach().standing('with-not-to')).toBe('honoured');
  });

  test('stays in play when the mentor types more than the student says', () => {
    const conversation = talk();
    for (const word of ['Ja', 'Nee', 'Best']) conversation.mentorTypes('En wat deed je toen precies daar?').studentSays(word);
    expect(conversation.standing('with-not-to')).toBe('in-play');
  });

  test('slips on advice, with its words and rewrites', () => {
    const text = 'Je moet gewoon eerder vragen stellen.';
    expect(
      threeTurnsEach()
        .mentorTypes(text, faulted(text, 'advice', 'Je moet'))
        .seenBy('with-not-to'),
    ).toEqual({
      rule: 'with-not-to',
      signal: 'slipped',
      quote: 'Je moet',
      tip: { key: 'tips:advice', rewrites: [{ text: 'beter dan advice' }] },
    });
  });

  test('is not made good by the student talking, but by the next turns of both', () => {
    const text = 'Je moet gewoon eerder vragen stellen.';
    const conversation = threeTurnsEach()
      .mentorTypes(text, faulted(text, 'advice', 'Je moet'))
      .studentSays(LONG);
    expect(conversation.standing('with-not-to')).toBe('slipped');
    expect(conversation.mentorTypes('Wat deed je toen?').standing('with-not-to')).toBe('in-play');
    expect(conversation.studentSays(LONG).standing('with-not-to')).toBe('honoured');
  });
});
