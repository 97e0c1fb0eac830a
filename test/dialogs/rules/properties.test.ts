import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../../dialogs/conversation.setup.ts';
import { ELEMENTS, type Element, RULE_STATES, RULES, type RuleId } from '../../../dialogs/vocabulary.ts';
import { faulted, mentorReading, studentReading, talk, withEmotion } from './talk.ts';

const TEXT = 'waarom was je trots en wie hielp?';
const element = fc.constantFrom<Element>(...Object.values(ELEMENTS).flat());

const tapped: fc.Arbitrary<ConversationEvent> = fc.oneof(
  fc.record({
    type: fc.constant('mentor.asked' as const),
    id: fc.constantFrom('LB1', 'LB9', 'RQ4', 'RQ5', 'RM6', 'LA2', 'AC8'),
    key: fc.constant('questions:x'),
    element,
    competency: fc.constant(null),
    ownWords: fc.subarray(['trots', 'rust']),
  }),
  fc.constantFrom<ConversationEvent>(
    { type: 'mentor.wentOn' },
    { type: 'mentor.wentBack' },
    { type: 'mentor.openedStory' },
    { type: 'mentor.undid' },
    { type: 'mentor.paused' },
    { type: 'mentor.resumed' },
    { type: 'mentor.wrappedUp' },
    { type: 'mentor.putAside', ids: ['LB1'] },
  ),
);

const said: fc.Arbitrary<ConversationEvent> = fc
  .record({
    emotion: fc.boolean(),
    negated: fc.boolean(),
    hasExperience: fc.boolean(),
    secondSituation: fc.boolean(),
    heard: element,
    element: fc.option(element),
  })
  .map(({ emotion, negated, heard, element: noted, ...flags }) => ({
    type: 'student.said',
    text: TEXT,
    heard: { ...(emotion ? withEmotion(TEXT, 'trots', negated) : studentReading()), elements: [heard], ...flags },
    ...(noted && { element: noted }),
  }));

const typed: fc.Arbitrary<ConversationEvent> = fc
  .record({
    kinds: fc.subarray(['why', 'fills-in', 'advice', 'stacked', 'dwells'] as const),
    moves: fc.subarray([
      'invite-experience',
      'acknowledge-emotion',
      'what-happened',
      'broaden',
      'core-word',
      'summarise-own-words',
    ] as const),
    form: fc.constantFrom('open' as const, 'closed' as const, 'choice' as const, 'none' as const),
  })
  .map(({ kinds, moves, form }) => ({
    type: 'mentor.askedInOwnWords',
    text: TEXT,
    heard: mentorReading({ form, moves, findings: kinds.flatMap((kind) => faulted(TEXT, kind, 'waarom').findings) }),
  }));

/** Rules that only typed words of the mentor can break. */
const TYPED_ONLY: readonly RuleId[] = ['with-not-to', 'value-emotion', 'listen-empty', 'no-why', 'nivea'];

describe('whatever happens', () => {
  test('every rule has one of the four standings, and every quote is literal', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tapped, said, typed), { maxLength: 30 }), (events) => {
        const conversation = talk();
        for (const event of events) {
          conversation.send(event);
          expect(conversation.seen().every(({ quote }) => quote === undefined || TEXT.includes(quote) || quote === 'rust')).toBe(
            true,
          );
        }
        expect(Object.keys(conversation.standings())).toEqual(RULES);
        for (const rule of RULES) expect(RULE_STATES).toContain(conversation.standing(rule));
      }),
    );
  });

  test('what is tapped, and what the student says, never slips a rule that only typed words can break', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tapped, said), { maxLength: 30 }), (events) => {
        const conversation = talk();
        for (const event of events) conversation.send(event);
        expect(TYPED_ONLY.filter((rule) => conversation.standing(rule) === 'slipped')).toEqual([]);
      }),
    );
  });

  test('nothing is observed in questions that the student has not answered, except that they were asked', () => {
    fc.assert(
      fc.property(fc.array(tapped, { maxLength: 30 }), (events) => {
        const conversation = talk();
        for (const event of events) conversation.send(event);
        expect(RULES.filter((rule) => conversation.standing(rule) === 'slipped')).toEqual([]);
      }),
    );
  });
});
