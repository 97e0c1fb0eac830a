import type { ConversationContext, ConversationEvent } from '../conversation.setup.ts';
import { knowsNothing } from '../language/index.ts';
import { isUnpleasant, toldIn } from '../notes.ts';
import type { Locale } from '../vocabulary.ts';
import { type Rung, shortAnswerLadder, stopRule } from './fading.ts';
import type { SeenEvidence } from './observe.ts';
import { proposing } from './seen.ts';

type Suggestion = { readonly key: string; readonly ids: readonly string[] };

/** A story is made concrete; what it says is asked for in a smaller way, then by what lies beside it. */
const SUGGESTIONS: Record<'look-back' | 'reflect', Record<Rung, Suggestion>> = {
  'look-back': {
    'make-concrete': { key: 'nudges:make-concrete', ids: ['LB7', 'LB4'] },
    example: { key: 'nudges:example', ids: ['LB6', 'LB5'] },
    leave: { key: 'nudges:leave', ids: [] },
  },
  reflect: {
    'make-concrete': { key: 'nudges:smaller', ids: ['RQ3', 'RM2'] },
    example: { key: 'nudges:beside', ids: ['RM5', 'RM4'] },
    leave: { key: 'nudges:leave', ids: [] },
  },
};
/** What fits pleasant stories only, and what is proposed in its place. */
const UNPLEASANT_INSTEAD: Readonly<Record<string, string>> = { RQ3: 'RM3' };

/**
 * What the guide itself suggests after an event, when no rule has a tip: broaden or look ahead after three deepenings on
 * one feeling; after short answers make it concrete, then give an example, then leave it. `context` is that after the event.
 */
export function nudgeAfter(event: ConversationEvent, context: ConversationContext, locale: Locale): SeenEvidence | undefined {
  if (event.type === 'mentor.asked' || event.type === 'mentor.askedInOwnWords') {
    if (!stopRule(context, locale)) return undefined;
    return {
      rule: 'broaden',
      signal: 'in-play',
      tip: { key: 'nudges:enough-deepened', rewrites: proposing(context, 'RM5', 'LA2') },
    };
  }
  return event.type === 'student.said' ? afterAnswer(context) : undefined;
}

/** A short answer about the future is no story that lacks something; and who knows of no experience has none to make concrete. */
function afterAnswer(context: ConversationContext): SeenEvidence | undefined {
  const rung = shortAnswerLadder(context);
  const phase = context.notes.at(-1)?.phase;
  if (rung === null || (phase !== 'look-back' && phase !== 'reflect')) return undefined;
  if (rung !== 'leave' && phase === 'look-back' && !hasStory(context) && knowsNothing(context.notes.at(-1)?.text ?? '')) {
    const rewrites = proposing(context, 'LB3', 'LB2', 'LB1').slice(0, 2);
    return { rule: 'recent-experience', signal: 'in-play', tip: { key: 'nudges:other-way-in', rewrites } };
  }
  const { key, ids } = SUGGESTIONS[phase][rung];
  const fitting = isUnpleasant(context) ? ids.map((id) => UNPLEASANT_INSTEAD[id] ?? id) : ids;
  return { rule: 'what-happened', signal: 'in-play', tip: { key, rewrites: proposing(context, ...fitting) } };
}

function hasStory(context: ConversationContext): boolean {
  const told = toldIn(context, 'look-back', context.story);
  return told.includes('experience') || told.includes('happened');
}
