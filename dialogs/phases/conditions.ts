import type { ConversationContext } from '../conversation.setup.ts';
import { askedIn, knowsOfNone, phasesNoted, storiesTold, toldIn } from '../notes.ts';
import { type Element, ELEMENTS, type Length, PHASES, type Phase } from '../vocabulary.ts';

/**
 * What each phase is after, in the order in which it is best asked. Of a group one is enough.
 * Conditions advise: no phase waits for them (domain.md §2).
 */
const NEEDS: Record<Phase, Record<Length, readonly (readonly Element[])[]>> = {
  'look-back': {
    short: [['experience'], ['happened'], ['trigger', 'moment']],
    long: [['experience'], ['happened'], ['people', 'place'], ['role'], ['moment'], ['trigger']],
  },
  reflect: {
    short: [['motive', 'quality'], ['core-word']],
    long: [['motive', 'quality'], ['elsewhere'], ['core-word']],
  },
  'look-ahead': { short: [['next-step']], long: [['direction'], ['next-step']] },
  activate: { short: [['agreement']], long: [['helper'], ['approach'], ['agreement']] },
};

type Known = Pick<ConversationContext, 'notes' | 'asked' | 'agreements' | 'closing' | 'length'>;

/**
 * What was told. An agreement is made, with what and when: an answer about it is none (domain.md §2.4). Where something happened there is an
 * experience, and two small stories can be compared.
 */
function told(context: Known, phase: Phase, story: number): ReadonlySet<Element> {
  const noted = toldIn(context, phase, story).filter((element) => element !== 'agreement');
  const experience = noted.includes('happened') ? (['experience'] as const) : [];
  const elsewhere = phase === 'reflect' && storiesTold(context).size > 1 ? (['elsewhere'] as const) : [];
  return new Set([...noted, ...experience, ...elsewhere, ...toldAtClosing(context, phase)]);
}

function toldAtClosing({ closing, agreements }: Known, phase: Phase): readonly Element[] {
  const rows = [...agreements, ...(closing?.agreements ?? [])];
  const agreed = rows.some(({ what }) => what !== '');
  const helped = rows.some(({ helper }) => helper !== '');
  const heard: Partial<Record<Element, boolean>> = {
    experience: Boolean(closing?.experience),
    quality: Boolean(closing?.quality),
    motive: Boolean(closing?.motive),
    'core-word': Boolean(closing?.coreWord),
    'next-step': agreed,
    agreement: agreed,
    helper: helped,
  };
  return ELEMENTS[phase].filter((element) => heard[element]);
}

function openGroups(context: Known, phase: Phase, known: ReadonlySet<Element>): readonly (readonly Element[])[] {
  return NEEDS[phase][context.length].filter((group) => !group.some((element) => known.has(element)));
}

/** Whether a phase's conditions are met. Looking back is complete when any one small story is. */
export function isPhaseComplete(phase: Phase, context: Known & Pick<ConversationContext, 'story'>): boolean {
  const stories = phase === 'look-back' ? Array.from({ length: context.story }, (_, index) => index + 1) : [context.story];
  return stories.some((story) => openGroups(context, phase, told(context, phase, story)).length === 0);
}

/**
 * What the next useful question in a phase is after: not told and not asked yet. Null when there is nothing left to ask for.
 * What was asked but not noted is not asked for again: the guide hears little of what is said. But where the only answer to the
 * question for an experience is that there is none, there is nothing yet to ask on about. And an agreement is there once it is made.
 */
export function missingIn(phase: Phase, context: Known & Pick<ConversationContext, 'story'>): Element | null {
  const isTold = told(context, phase, context.story);
  if (phase === 'look-back' && isTold.size === 0 && knowsOfNone(context)) return 'experience';
  const asked = [...askedIn(context, phase, context.story)].filter((element) => element !== 'agreement');
  const known = new Set([...isTold, ...asked]);
  return openGroups(context, phase, known)[0]?.[0] ?? null;
}

/** Whether anything was asked or noted in a phase. */
export function isPhaseTouched(phase: Phase, context: ConversationContext): boolean {
  const { asked, agreements, closing } = context;
  return (
    phasesNoted(context).has(phase) ||
    asked.some((question) => question.phase === phase) ||
    (phase === 'activate' && agreements.length > 0) ||
    (closing?.phases.includes(phase) ?? false)
  );
}

/** The phases in which something was asked or noted, in order. */
export function reachedPhases(context: ConversationContext): readonly Phase[] {
  return PHASES.filter((phase) => isPhaseTouched(phase, context));
}

/** The elements told so far that a choice of questions must know of. */
export function toldElements(phase: Phase, context: ConversationContext): ReadonlySet<Element> {
  return told(context, phase, context.story);
}
