import type { ConversationContext, ConversationEvent } from '../conversation.setup.ts';
import type { Locale } from '../vocabulary.ts';
import { type Rung, shortAnswerLadder, stopRule } from './fading.ts';
import type { SeenEvidence } from './observe.ts';

const REWRITES: Record<Rung, readonly string[]> = { 'make-concrete': ['LB7', 'LB4'], example: ['RQ3', 'LB6'], leave: [] };

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
      tip: { key: 'nudges:enough-deepened', rewrites: [{ question: 'RM5' }, { question: 'LA2' }] },
    };
  }
  const rung = event.type === 'student.said' ? shortAnswerLadder(context) : null;
  if (rung === null) return undefined;
  const asked = new Set(context.asked.map(({ id }) => id));
  const rewrites = REWRITES[rung].filter((id) => !asked.has(id)).map((question) => ({ question }));
  return { rule: 'what-happened', signal: 'in-play', tip: { key: `nudges:${rung}`, rewrites } };
}
