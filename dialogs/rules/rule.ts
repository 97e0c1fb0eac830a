import type { ConversationContext, ConversationEvent } from '../conversation.setup.ts';
import type { Rewrite } from '../language/index.ts';
import type { Locale, Phase, RuleId, RuleState } from '../vocabulary.ts';

/** One thing that happened, seen where it happened. `context` and `phase` are those before the event; `phase` null: not in a phase. */
export type Occasion = {
  readonly event: ConversationEvent;
  readonly phase: Phase | null;
  readonly context: ConversationContext;
  /** What this rule had made of the conversation until now. */
  readonly standing: Standing;
  readonly locale: Locale;
};

/** What a rule made of the conversation so far. */
export type Standing = RuleState;

/**
 * What a rule saw. `quote` holds the words that show it, literally; it answers "why do I see this?" and is never logged.
 * A `tip` is a line to the mentor; a rule that saw something good needs none.
 */
export type Evidence = {
  readonly signal: Exclude<Standing, 'not-observed'>;
  readonly quote?: string;
  readonly tip?: {
    readonly key: string;
    readonly params?: Readonly<Record<string, string | number>>;
    readonly rewrites?: readonly Rewrite[];
  };
};

/**
 * A handling rule: data plus one pure function that returns its evidence, or nothing.
 *
 * A rule only looks. It cannot move the machine, store or speak. It sees what is typed or tapped, so most of the time it
 * sees nothing. Why each rule exists is written in `docs/rules.md`, under its id (domain.md §3).
 */
export type Rule = { readonly id: RuleId; observe(occasion: Occasion): Evidence | undefined };
