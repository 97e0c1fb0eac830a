import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../../dialogs/conversation.setup.ts';
import { nudgeAfter } from '../../../dialogs/rules/nudge.ts';
import { studentReading, talk } from './talk.ts';

type Talk = ReturnType<typeof talk>;

/** What the guide suggests after the last answer of a talk. */
const afterAnswer = (conversation: Talk) => {
  const said: ConversationEvent = { type: 'student.said', text: '', heard: studentReading() };
  return nudgeAfter(said, conversation.context(), 'nl')?.tip;
};
const withStory = () => talk().studentSays('Gisteren brak mijn kast in tweeën', { hasExperience: true });

describe('after a short answer', () => {
  test('makes it concrete, then gives an example, then leaves it', () => {
    expect(afterAnswer(withStory())).toBeUndefined();
    expect(afterAnswer(withStory().studentSays('Gewoon'))).toEqual({
      key: 'nudges:make-concrete',
      rewrites: [{ question: 'LB7' }, { question: 'LB4' }],
    });
    expect(afterAnswer(withStory().studentSays('Gewoon').studentSays('Ging wel'))).toEqual({
      key: 'nudges:example',
      rewrites: [{ question: 'LB6' }, { question: 'LB5' }],
    });
    expect(afterAnswer(withStory().studentSays('Gewoon').studentSays('Ging wel').studentSays('Ja'))).toEqual({
      key: 'nudges:leave',
      rewrites: [],
    });
  });

  test('asks for less while reflecting, then for what lies beside it', () => {
    const reflecting = () => withStory().goesOn().mentorTaps('RQ1', 'quality').studentSays('weet ik niet');
    expect(afterAnswer(reflecting())).toEqual({ key: 'nudges:smaller', rewrites: [{ question: 'RQ3' }, { question: 'RM2' }] });
    expect(afterAnswer(reflecting().studentSays('Geen idee'))).toEqual({
      key: 'nudges:beside',
      rewrites: [{ question: 'RM5' }, { question: 'RM4' }],
    });
    const sad = talk().studentSays('Ze stuurden me weg, ik was boos', { hasExperience: true }).goesOn();
    expect(afterAnswer(sad.studentSays('weet niet'))?.rewrites).toEqual([{ question: 'RM3' }, { question: 'RM2' }]);
  });

  test('says nothing of an answer that says which', () => {
    const asked = () => withStory().goesOn().mentorTypes('Dus je bent een soort regisseur?');
    expect(afterAnswer(asked().studentSays('nee, meer een aanmoediger'))).toBeUndefined();
    expect(afterAnswer(asked().studentSays('ja zoiets'))?.key).toBe('nudges:smaller');
    expect(afterAnswer(asked().studentSays('nee hoor'))?.key).toBe('nudges:smaller');
  });

  test('asks for an experience in another way where there is none to make concrete', () => {
    expect(afterAnswer(talk().mentorTaps('LB1', 'experience').studentSays('weet niet'))).toEqual({
      key: 'nudges:other-way-in',
      rewrites: [{ question: 'LB3' }, { question: 'LB2' }],
    });
  });

  test('makes concrete what was said, though no question was open to fill', () => {
    expect(afterAnswer(talk().studentSays('ik was gewoon stil'))?.key).toBe('nudges:make-concrete');
  });

  test('says nothing of a step or of who helps: that is no story', () => {
    const ahead = withStory().goesOn().goesOn();
    expect(afterAnswer(ahead.mentorTaps('LA3', 'next-step').studentSays('Meelopen'))).toBeUndefined();
    expect(afterAnswer(ahead.goesOn().studentSays('Mijn tante'))).toBeUndefined();
  });
});

describe('after three questions about one moment', () => {
  test('proposes nothing that was put already', () => {
    const motives = talk().goesOn().mentorTaps('RM5', 'elsewhere').mentorTaps('RM1', 'motive').mentorTaps('RM2', 'motive');
    const asked = motives.mentorTypes('Hoe voelt dat verdriet nu in je lijf?').context();
    const event: ConversationEvent = {
      type: 'mentor.asked',
      id: 'RM2',
      key: 'RM2.a',
      element: 'motive',
      competency: null,
      ownWords: [],
    };
    expect(nudgeAfter(event, asked, 'nl')?.tip).toEqual({ key: 'nudges:enough-deepened', rewrites: [{ question: 'LA2' }] });
  });
});
