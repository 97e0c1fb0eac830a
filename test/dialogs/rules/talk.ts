import { initialTransition, transition } from 'xstate';
import { conversationMachine } from '../../../dialogs/conversation.machine.ts';
import type { ConversationContext, ConversationEvent } from '../../../dialogs/conversation.setup.ts';
import type { FindingKind, MentorReading, StudentReading } from '../../../dialogs/language/index.ts';
import { NOTHING_OBSERVED, observeAll, type SeenEvidence } from '../../../dialogs/rules/observe.ts';
import { type Element, type Locale, PHASES, type Phase, RULES, type RuleId } from '../../../dialogs/vocabulary.ts';

/** A turn of a mentor as it could be read; an open question without findings or moves unless said otherwise. */
export function mentorReading(heard: Partial<MentorReading> = {}): MentorReading {
  return { form: 'open', findings: [], moves: [], ...heard };
}

/** A reading with one finding about `quote`, a literal piece of `text`. */
export function faulted(text: string, kind: FindingKind, quote: string): MentorReading {
  const start = text.indexOf(quote);
  const rewrites = [{ text: `beter dan ${kind}` }];
  return mentorReading({ findings: [{ kind, rule: RULES[0], span: [start, start + quote.length], rewrites }] });
}

/** A turn of a student as it could be read; nothing was heard in it unless said otherwise. */
export function studentReading(heard: Partial<StudentReading> = {}): StudentReading {
  return { emotionWords: [], hasExperience: false, elements: [], secondSituation: false, agreement: null, ...heard };
}

/** A reading in which `word`, a literal piece of `text`, is a word of emotion. */
export function withEmotion(text: string, word: string, negated = false): StudentReading {
  const start = text.indexOf(word);
  return studentReading({ emotionWords: [{ text: word, span: [start, start + word.length], negated }] });
}

/** A conversation on the real machine, watched by the ten rules: do things, then read what each rule made of it. */
export function talk(locale: Locale = 'nl') {
  let [snapshot] = initialTransition(conversationMachine, { setting: 'mbo', moment: 'progress', rotation: 0 });
  let standings = NOTHING_OBSERVED;
  let evidence: readonly SeenEvidence[] = [];

  function send(event: ConversationEvent) {
    evidence = [];
    if (!snapshot.can(event)) return conversation;
    const { context } = snapshot;
    const seen = observeAll({ event, phase: phaseIn(), context, locale }, standings);
    ({ standings, evidence } = seen);
    [snapshot] = transition(conversationMachine, snapshot, event);
    return conversation;
  }

  function phaseIn(): Phase | null {
    return PHASES.find((phase) => snapshot.matches({ 'under-way': { talking: phase } })) ?? null;
  }

  const conversation = {
    send,
    mentorTaps: (id: string, element: Element, ownWords: readonly string[] = []) =>
      send({ type: 'mentor.asked', id, key: `questions:${id}.1`, element, competency: null, ownWords }),
    mentorTypes: (text: string, heard: Partial<MentorReading> = {}) =>
      send({ type: 'mentor.askedInOwnWords', text, heard: mentorReading(heard) }),
    studentSays: (text: string, heard: Partial<StudentReading> = {}, element?: Element) =>
      send({ type: 'student.said', text, heard: studentReading(heard), ...(element && { element }) }),
    goesOn: () => send({ type: 'mentor.wentOn' }),
    opensStory: () => send({ type: 'mentor.openedStory' }),
    /** What a rule made of the conversation so far. */
    standing: (rule: RuleId) => standings[rule],
    standings: () => standings,
    /** What a rule saw in the last event, or undefined. */
    seenBy: (rule: RuleId) => evidence.find((seen) => seen.rule === rule),
    /** Everything that was seen in the last event. */
    seen: () => evidence,
    context: (): ConversationContext => snapshot.context,
    phase: phaseIn,
  };
  return send({ type: 'mentor.began', length: 'long', mode: 'live', moment: 'progress' });
}
