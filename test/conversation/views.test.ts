import { describe, expect, test } from 'vitest';
import { hinted, type Question, question } from '../../dialogs/questions/question.ts';
import type { CardView } from '../../src/reply.ts';
import { conversationView, notesView, phaseMap, questionsFor, type Shown, tipOf } from '../../src/conversation/views.ts';
import { agreement, closing, type Mentor, mentorIn, mentorWhoProposed, opened } from '../dialogs/mentor.ts';

const SCHOOLS_OWN: Question = {
  ...question('S:dier', 'quality', 'qualities', [], { a: [] }),
  words: { nl: 'Welk dier was je?', en: 'Which animal were you?' },
};
const BANK: readonly Question[] = [
  question('LB1', 'experience', null, [], { a: [] }),
  question('LB7', 'happened', null, [], { a: [] }),
  question('RQ1', 'quality', 'qualities', [], { a: [], b: ['experience'] }),
  SCHOOLS_OWN,
  hinted(question('RM6', 'core-word', 'motives', [], { a: [] })),
];

function shown({ place, saved }: Mentor): Shown {
  const { tip, help, standings } = saved;
  return { id: 'c1', rev: 7, student: 'Sara', since: '2026-03-01', place, tip, help, standings, bank: BANK };
}

/** The card of a conversation, if it is of this kind. */
function cardOf<C extends CardView['card']>(mentor: Mentor, card: C): Extract<CardView, { card: C }> {
  const view = conversationView(shown(mentor));
  expect(view.card).toBe(card);
  return view as Extract<CardView, { card: C }>;
}

describe('the card during a talk', () => {
  test('says where the talk is and what fits best now', () => {
    const mentor = mentorIn('reflect').goesBack().notes('Een kast.', 'experience').agrees('Bellen').goesOn();
    const { help, cues, tip: _, ...view } = cardOf(mentor, 'guide');
    expect(view).toEqual({
      card: 'guide',
      ref: { subject: 'c1', rev: 7, phase: 'reflect' },
      student: 'Sara',
      setting: 'mbo',
      length: 'long',
      mode: 'live',
      moment: 'progress',
      phases: {
        current: 'reflect',
        progress: { 'look-back': 'under-way', reflect: 'untouched', 'look-ahead': 'untouched', activate: 'under-way' },
      },
      story: 1,
      missing: 'motive',
      questions: [
        { id: 'RQ1', key: 'RQ1.b' },
        { id: 'S:dier', key: 'S:dier.a', words: SCHOOLS_OWN.words },
        { id: 'RM6', key: 'RM6.a', hint: 'RM6.hint' },
      ],
      words: { experience: 'Een kast' },
      answering: null,
      lastNote: { id: 1, phase: 'look-back', element: 'experience', text: 'Een kast.' },
      notes: 1,
      agreements: 1,
      canGoBack: true,
    });
    expect([help, cues]).toEqual([
      ['full', 'full', 'full'],
      ['quality', 'quality', 'core-word'],
    ]);
  });

  test('leads back from every phase but the first', () => {
    expect(cardOf(mentorIn('look-back'), 'guide').canGoBack).toBe(false);
    expect(cardOf(mentorIn('activate'), 'guide').canGoBack).toBe(true);
  });

  test('shows the question that waits for an answer, where it was asked', () => {
    const asked = () => mentorIn('reflect').asks('RQ1', 'quality');
    expect(cardOf(asked(), 'guide').answering).toEqual({ id: 'RQ1', key: 'RQ1.a' });
    expect(cardOf(mentorIn('reflect').asks('S:dier', 'quality'), 'guide').answering).toEqual({
      id: 'S:dier',
      key: 'S:dier.a',
      words: SCHOOLS_OWN.words,
    });
    expect(cardOf(mentorIn('reflect').asks('RM6', 'core-word'), 'guide').answering).toEqual({
      id: 'RM6',
      key: 'RM6.a',
      hint: 'RM6.hint',
    });
    expect(cardOf(asked().notes('kalm'), 'guide').answering).toBeNull();
    expect(cardOf(asked().goesOn(), 'guide').answering).toBeNull();
    expect(cardOf(asked().opensStory(), 'guide').answering).toBeNull();
    expect(cardOf(asked().asksInOwnWords('En verder?'), 'guide').answering).toBeNull();
  });

  test('shows it in another wording when the words that it handed back are undone, and not when the school took it out', () => {
    const told = mentorIn('look-back').notes('Een kast.', 'experience').goesOn();
    const handsBack = told.does({ type: 'mentor.asked', id: 'RQ1', key: 'RQ1.b', element: 'quality', competency: null, ownWords: ['Een kast'] }); // prettier-ignore
    expect(cardOf(handsBack, 'guide').answering).toEqual({ id: 'RQ1', key: 'RQ1.b' });
    expect(cardOf(handsBack.undoes(), 'guide').answering).toEqual({ id: 'RQ1', key: 'RQ1.a' });
    expect(cardOf(mentorIn('reflect').asks('S:gone', 'quality'), 'guide').answering).toBeNull();
  });

  test('may say one thing on top', () => {
    const view = conversationView(shown(mentorIn('reflect')), { notice: { key: 'chat:notNow' } });
    expect(view).toMatchObject({ card: 'guide', notice: { key: 'chat:notNow' } });
  });

  test('never offers a question that was asked, in whichever wording', () => {
    const mentor = mentorIn('reflect').asks('RQ1', 'quality');
    expect(questionsFor(shown(mentor), 'reflect').map(({ id }) => id)).toEqual(['RM6', 'S:dier']);
  });
});

describe('the card of the closing', () => {
  test('holds what was noted, until something was filled in', () => {
    const mentor = mentorIn('reflect').notes('rust', 'core-word').wrapsUp();
    expect(cardOf(mentor, 'closing')).toEqual({
      card: 'closing',
      ref: { subject: 'c1', rev: 7 },
      student: 'Sara',
      mode: 'live',
      phases: phaseMap(mentor.place),
      askPhases: false,
      draft: closing({ coreWord: 'rust', agreements: [agreement('')] }),
      problems: {},
    });
    expect(cardOf(mentor.fillsIn({ coreWord: 'kalmte', agreements: [agreement('Bellen')] }), 'closing').draft).toEqual(
      closing({ coreWord: 'kalmte', agreements: [agreement('Bellen')] }),
    );
  });

  test('asks which phases came up after a talk away from the screen', () => {
    expect(cardOf(opened().begins('short', 'screen-off').comesBack(), 'closing')).toMatchObject({
      mode: 'screen-off',
      askPhases: true,
    });
  });

  test('says what is wrong with it', () => {
    const problems = { experience: { key: 'chat:problem.empty' } };
    const notice = { key: 'chat:closingProblems', params: { count: 1 } };
    expect(conversationView(shown(mentorIn('reflect').wrapsUp()), { problems, notice })).toMatchObject({ problems, notice });
  });
});

describe('the cards of a conversation at rest', () => {
  test('show the words of the student and since when it was paused', () => {
    const mentor = mentorIn('look-back').notes('Een kast', 'experience').pauses();
    expect(cardOf(mentor, 'paused')).toEqual({
      card: 'paused',
      ref: { subject: 'c1', rev: 7 },
      student: 'Sara',
      phases: phaseMap(mentor.place),
      words: { experience: 'Een kast' },
      since: '2026-03-01',
    });
  });

  test('ask before stopping', () => {
    const mentor = mentorIn('look-back').stops();
    expect(cardOf(mentor, 'stop')).toEqual({
      card: 'stop',
      ref: { subject: 'c1', rev: 7 },
      student: 'Sara',
      phases: phaseMap(mentor.place),
    });
  });

  test.each([
    ['preparing', opened()],
    ['screen-off', opened().begins('short', 'screen-off')],
    ['waiting', mentorWhoProposed()],
    ['ended', mentorWhoProposed().studentAnswers()],
  ])('are others while %s', (_, mentor) => expect(() => conversationView(shown(mentor))).toThrow(/has a card of its own/u));
});

describe('the card of the notes', () => {
  test('has them all, oldest first, each with what it is about', () => {
    const mentor = mentorIn('look-back').notes('Een kast', 'experience').goesOn().notes('Nou ja');
    expect(notesView(shown(mentor), 2)).toEqual({
      card: 'notes',
      ref: { subject: 'c1', rev: 7, phase: 'reflect' },
      student: 'Sara',
      notes: [
        { id: 1, phase: 'look-back', element: 'experience', text: 'Een kast' },
        { id: 2, phase: 'reflect', element: null, text: 'Nou ja' },
      ],
      page: 2,
    });
  });
});

describe('the lemniscate', () => {
  test('shows what is untouched, under way and complete, wherever the talk is now', () => {
    const mentor = mentorIn('look-back', 'short')
      .asks('LB1', 'experience')
      .goesOn()
      .notes('kalm', 'quality')
      .notes('rust', 'core-word');
    const progress = { 'look-back': 'under-way', reflect: 'complete', 'look-ahead': 'untouched', activate: 'untouched' };
    expect(phaseMap(mentor.place)).toEqual({ current: 'reflect', progress });
    expect(phaseMap(mentor.pauses().place)).toEqual({ current: null, progress });
  });
});

describe('a tip', () => {
  const tip = (seen: Shown['tip']) => tipOf({ tip: seen, bank: BANK });

  test('proposes no pleasant wording after an unpleasant story', () => {
    const bank = [question('RM1', 'motive', 'motives', [], { a: [], b: [] }, { a: 'pleasant' })];
    const seen: Shown['tip'] = { rule: 'no-why', signal: 'slipped', tip: { key: 'tips:why', rewrites: [{ question: 'RM1' }] } };
    const proposed = (place?: Shown['place']) => tipOf({ tip: seen, bank, ...(place && { place }) })?.rewrites;
    expect(proposed()).toEqual([{ choice: { id: 'RM1', key: 'RM1.a' } }]);
    expect(proposed(mentorIn('look-back').notes('Ik was zo boos').place)).toEqual([{ choice: { id: 'RM1', key: 'RM1.b' } }]);
  });

  test('comes with its reason, the words that it is about and better wordings', () => {
    expect(
      tip({
        rule: 'no-why',
        signal: 'slipped',
        quote: 'Waarom',
        tip: {
          key: 'tips:why',
          params: { times: 1 },
          rewrites: [{ text: 'Wat maakte dat?' }, { question: 'LB7' }, { question: 'S:dier' }],
        },
      }),
    ).toEqual({
      rule: 'no-why',
      line: { key: 'tips:why', params: { times: 1 } },
      reason: { key: 'rules:no-why.reason' },
      quote: 'Waarom',
      rewrites: [
        { text: 'Wat maakte dat?' },
        { choice: { id: 'LB7', key: 'LB7.a' } },
        { choice: { id: 'S:dier', key: 'S:dier.a', words: SCHOOLS_OWN.words } },
      ],
    });
  });

  test('leaves out questions that the school switched off', () => {
    expect(
      tip({ rule: 'broaden', signal: 'in-play', tip: { key: 'rules:broaden.tip', rewrites: [{ question: 'RM5' }] } }),
    ).toEqual({
      rule: 'broaden',
      line: { key: 'rules:broaden.tip' },
      reason: { key: 'rules:broaden.reason' },
      rewrites: [],
    });
  });

  test('is none when nothing was seen, or nothing is to be said of it', () => {
    expect([tip(null), tip({ rule: 'broaden', signal: 'honoured' })]).toEqual([null, null]);
  });
});
