import type { ConversationContext } from './conversation.setup.ts';
import { isPhaseComplete, reachedPhases } from './phases/conditions.ts';
import type { Standing } from './rules/rule.ts';
import type { RuleId } from './vocabulary.ts';

/** Something that is so of a conversation, for coverage: a kind and an id, never text, names or feelings (domain.md §8). */
export type Fact = { readonly kind: FactKind; readonly value: string };

/** The kinds of facts. `rule.honoured` and `rule.observed` only ever count conversations, not people. */
export type FactKind =
  | 'moment'
  | 'length'
  | 'mode'
  | 'phase.reached'
  | 'phase.completed'
  | 'competency'
  | 'from-experience'
  | 'looked-back-on-agreement'
  | 'agreement.confirmed'
  | 'rule.observed'
  | 'rule.honoured';

/**
 * What is so of a conversation right now. A pure function of its state, so that a note that is undone takes its facts
 * along. A phase counts as reached when something was asked, noted or ticked in it; a rule only when it was observed.
 */
export function factsOf(context: ConversationContext, standings: Readonly<Record<RuleId, Standing>>): readonly Fact[] {
  const reached = reachedPhases(context);
  if (reached.length === 0) return [];

  const competencies = new Set([
    ...context.asked.map(({ competency }) => competency),
    ...context.agreements.map(({ competency }) => competency),
    ...(context.closing?.agreements ?? []).map(({ competency }) => competency),
    context.closing?.quality ? 'qualities' : null,
    context.closing?.motive ? 'motives' : null,
  ]);
  const judged = Object.entries(standings).filter(([, standing]) => standing === 'honoured' || standing === 'slipped');

  return [
    { kind: 'moment', value: context.moment },
    { kind: 'length', value: context.length },
    { kind: 'mode', value: context.mode },
    ...reached.map((value) => ({ kind: 'phase.reached', value }) as const),
    ...reached.filter((phase) => isPhaseComplete(phase, context)).map((value) => ({ kind: 'phase.completed', value }) as const),
    ...[...competencies].filter((value) => value !== null && value !== '').map((value) => ({ kind: 'competency', value }) as const),
    ...(startedFromExperience(context) ? [{ kind: 'from-experience', value: 'yes' } as const] : []),
    ...(context.asked.some(({ id }) => id?.startsWith('FU')) ? [{ kind: 'looked-back-on-agreement', value: 'yes' } as const] : []),
    ...judged.map(([value]) => ({ kind: 'rule.observed', value }) as const),
    ...judged.filter(([, standing]) => standing === 'honoured').map(([value]) => ({ kind: 'rule.honoured', value }) as const),
  ];
}

function startedFromExperience({ notes, closing }: ConversationContext): boolean {
  return notes.some(({ elements }) => elements.includes('experience')) || (closing !== null && closing.experience !== '');
}
