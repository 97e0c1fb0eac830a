import type { ConversationContext } from './conversation.setup.ts';
import { ABOUT_AGREEMENT } from './notes.ts';
import { isPhaseComplete, reachedPhases } from './phases/conditions.ts';
import type { Standing } from './rules/rule.ts';
import { COMPETENCIES, type Competency, type Element, type RuleId, RULES } from './vocabulary.ts';

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

  const judged = RULES.filter((rule) => standings[rule] === 'honoured' || standings[rule] === 'slipped');
  return [
    { kind: 'moment', value: context.moment },
    { kind: 'length', value: context.length },
    { kind: 'mode', value: context.mode },
    ...each('phase.reached', reached),
    ...each(
      'phase.completed',
      reached.filter((phase) => isPhaseComplete(phase, context)),
    ),
    ...each('competency', competenciesIn(context)),
    ...each('from-experience', startedFromExperience(context) ? ['yes'] : []),
    ...each('looked-back-on-agreement', context.asked.some(({ id }) => id?.startsWith(ABOUT_AGREEMENT)) ? ['yes'] : []),
    ...each('rule.observed', judged),
    ...each(
      'rule.honoured',
      judged.filter((rule) => standings[rule] === 'honoured'),
    ),
  ];
}

function each(kind: FactKind, values: readonly string[]): readonly Fact[] {
  return values.map((value) => ({ kind, value }));
}

/** A competency came up when a question that feeds it was asked, or something that feeds it was agreed or put down at the closing. */
function competenciesIn({ asked, agreements, closing }: ConversationContext): readonly Competency[] {
  const fed = new Set<Competency | '' | null>([
    ...asked.map(({ competency }) => competency),
    ...[...agreements, ...(closing?.agreements ?? [])].map(({ competency }) => competency),
    ...(closing?.quality ? (['qualities'] as const) : []),
    ...(closing?.motive ? (['motives'] as const) : []),
  ]);
  return COMPETENCIES.filter((competency) => fed.has(competency));
}

function startedFromExperience({ notes, closing }: ConversationContext): boolean {
  const isOne = (element: Element): boolean => element === 'experience' || element === 'happened';
  return notes.some(({ elements }) => elements.some(isOne)) || (closing !== null && closing.experience !== '');
}
