import fc from 'fast-check';
import type { ConversationEvent } from '../../dialogs/conversation.setup.ts';
import { COMPETENCIES, type Element, ELEMENTS, LENGTHS, MODES, MOMENTS, PHASES } from '../../dialogs/vocabulary.ts';
import { heardOfMentor, heardOfStudent } from './mentor.ts';

/** Events that carry nothing. */
export const PLAIN_EVENTS: readonly ConversationEvent[] = [
  { type: 'mentor.cameBack' },
  { type: 'mentor.wentOn' },
  { type: 'mentor.wentBack' },
  { type: 'mentor.openedStory' },
  { type: 'mentor.undid' },
  { type: 'mentor.paused' },
  { type: 'mentor.resumed' },
  { type: 'mentor.wrappedUp' },
  { type: 'mentor.stopped' },
  { type: 'mentor.confirmedStop' },
  { type: 'mentor.keptGoing' },
  { type: 'mentor.tookBack' },
  { type: 'mentor.broughtToTheTable' },
  { type: 'mentor.leftTheTable' },
  { type: 'student.wasNotReached' },
  { type: 'closing.wasNotDelivered' },
  { type: 'student.answered' },
];

const element = fc.constantFrom<Element>(...PHASES.flatMap((phase): readonly Element[] => ELEMENTS[phase]));
const competency = fc.constantFrom(...COMPETENCIES);
const id = fc.integer({ min: 1, max: 8 });

/** What ends a conversation or takes it out of hand: rare, or little would happen before it. */
const LAST_EVENTS: readonly ConversationEvent['type'][] = [
  'mentor.stopped',
  'mentor.confirmedStop',
  'student.answered',
  'mentor.paused',
];
const [rare, common] = [
  PLAIN_EVENTS.filter(({ type }) => LAST_EVENTS.includes(type)),
  PLAIN_EVENTS.filter(({ type }) => !LAST_EVENTS.includes(type)),
];

/** Any events that the vocabulary allows, in any order; most conversations begin. Every text in them holds `text`. */
export function anyEvents(text = 'kalm'): fc.Arbitrary<readonly ConversationEvent[]> {
  const events = fc.array(anyEvent(text), { maxLength: 60, size: 'max' });
  const begun = fc.tuple(began, events).map(([first, rest]) => [first, ...rest]);
  return fc.oneof({ weight: 5, arbitrary: begun }, { weight: 1, arbitrary: events });
}

const began: fc.Arbitrary<ConversationEvent> = fc.record({
  type: fc.constant('mentor.began' as const),
  length: fc.constantFrom(...LENGTHS),
  mode: fc.constantFrom(...MODES, 'live' as const),
  moment: fc.constantFrom(...MOMENTS),
});

function anyEvent(text: string): fc.Arbitrary<ConversationEvent> {
  const words = fc.constantFrom(text, `Ik was ${text}`, `${text} op stage, toen het brak.`);
  const agreed = fc.record({
    what: words,
    due: fc.constantFrom('', '2026-03-06'),
    helper: fc.constantFrom('', text),
    brings: fc.constantFrom('', text),
    competency: fc.oneof(competency, fc.constant('' as const)),
  });
  const filled = fc.record({
    experience: fc.constantFrom('', text),
    quality: fc.constantFrom('', text),
    motive: fc.constantFrom('', text),
    coreWord: fc.constantFrom('', text),
    agreements: fc.array(agreed, { maxLength: 2 }),
    phases: fc.subarray([...PHASES]),
  });
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...common) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
    began,
    { weight: 8, arbitrary: said(words) },
    { weight: 6, arbitrary: asked(words) },
    fc.record({ type: fc.constant('mentor.putAside' as const), ids: fc.subarray(['LB1', 'RQ1']) }),
    fc.record({ type: fc.constant('mentor.agreed' as const), agreement: agreed }),
    fc.record({ type: fc.constant('mentor.dated' as const), id, due: fc.constant('2026-04-01') }),
    fc.record({
      type: fc.constant('mentor.corrected' as const),
      notes: fc.array(fc.record({ id, text: fc.oneof(words, fc.constant('')), element: fc.option(element) }), { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('mentor.filledIn' as const), closing: filled }),
    fc.record({ type: fc.constant('mentor.proposed' as const), closing: filled }),
  );
}

function said(words: fc.Arbitrary<string>): fc.Arbitrary<ConversationEvent> {
  return fc
    .record({
      text: words,
      heard: fc.subarray(['place', 'people', 'happened'] as const),
      flag: fc.boolean(),
      about: fc.option(element),
    })
    .map(({ text, heard, flag, about }) => ({
      type: 'student.said',
      text,
      heard: heardOfStudent({ elements: heard, hasExperience: flag, secondSituation: flag }),
      ...(about && { element: about }),
    }));
}

function asked(words: fc.Arbitrary<string>): fc.Arbitrary<ConversationEvent> {
  const tapped = fc.record({
    type: fc.constant('mentor.asked' as const),
    id: fc.constantFrom('LB1', 'RM6', 'FU1'),
    key: fc.constant('x.a'),
    element,
    competency: fc.option(competency),
    ownWords: words.map((word) => [word]),
  });
  const typed = fc.record({
    type: fc.constant('mentor.askedInOwnWords' as const),
    text: words,
    heard: fc.subarray(['broaden', 'core-word', 'what-happened'] as const).map((moves) => heardOfMentor({ moves })),
  });
  return fc.oneof(tapped, typed);
}
