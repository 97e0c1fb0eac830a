import { describe, expect, test } from 'vitest';
import { faulted, talk } from './talk.ts';

describe('recent-experience', () => {
  test('is in play when the mentor invites an experience, tapped or typed', () => {
    expect(talk().mentorTaps('LB1', 'experience').standing('recent-experience')).toBe('in-play');
    const typed = talk().mentorTypes('Vertel eens iets van je stage?', { moves: ['invite-experience'] });
    expect(typed.standing('recent-experience')).toBe('in-play');
  });

  test('is not in play by advice that sounds like an invitation, and what is said then is no answer to it', () => {
    const text = 'Kies iets wat bij je past.';
    const advised = talk().mentorTypes(text, { ...faulted(text, 'advice', 'Kies'), moves: ['invite-experience'] });
    expect(advised.standing('recent-experience')).toBe('not-observed');
    expect(advised.studentSays('Ja dat ga ik doen').context().notes.at(-1)?.elements).toEqual([]);
  });

  test('is not honoured by just any answer to the invitation', () => {
    expect(talk().mentorTaps('LB1', 'experience').studentSays('Weet ik niet').standing('recent-experience')).toBe('in-play');
  });

  test('is honoured when an experience is heard, or noted as one', () => {
    const text = 'Vorige week stond ik alleen achter de kassa';
    expect(talk().studentSays(text, { hasExperience: true }).seenBy('recent-experience')).toEqual({
      rule: 'recent-experience',
      signal: 'honoured',
      quote: text,
    });
    expect(talk().studentSays(text, {}, 'experience').standing('recent-experience')).toBe('honoured');
  });

  test('slips when looking back ends after two general notes, with an invitation to make', () => {
    const conversation = talk().studentSays('School gaat wel').studentSays('Mijn cijfers zijn oké').goesOn();
    expect(conversation.seenBy('recent-experience')).toEqual({
      rule: 'recent-experience',
      signal: 'slipped',
      tip: { key: 'rules:recent-experience.tip', rewrites: [{ question: 'LB1' }, { question: 'LB3' }] },
    });
  });

  test('does not slip on one note, on none, or when what happened is noted', () => {
    expect(talk().goesOn().standing('recent-experience')).toBe('not-observed');
    expect(talk().studentSays('School gaat wel').goesOn().standing('recent-experience')).toBe('not-observed');
    const told = talk()
      .studentSays('School gaat wel')
      .studentSays('Ik liet alles vallen', { elements: ['happened'] })
      .goesOn();
    expect(told.standing('recent-experience')).toBe('not-observed');
  });
});
