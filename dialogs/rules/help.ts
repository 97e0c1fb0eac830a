import { RULES, type RuleId } from '../vocabulary.ts';
import { helpLevel, type HelpLevel } from './fading.ts';
import type { Standing } from './rule.ts';

/** How much help a mentor gets with each rule. */
export type Help = Readonly<Record<RuleId, HelpLevel>>;

/** How many conversations back a habit reaches. */
export const RECENT = 12;

/** The help that follows from a mentor's own recent conversations, the standings of each. A mentor without any gets all of it. */
export function helpFrom(recent: readonly Readonly<Record<RuleId, Standing>>[]): Help {
  return Object.fromEntries(RULES.map((rule) => [rule, helpLevel(countsOf(rule, recent))])) as Help;
}

function countsOf(rule: RuleId, recent: readonly Readonly<Record<RuleId, Standing>>[]): { uses: number; slips: number } {
  const seen = recent.map((standings) => standings[rule]).filter((standing) => standing === 'honoured' || standing === 'slipped');
  return { uses: seen.length, slips: seen.filter((standing) => standing === 'slipped').length };
}

/** The help with a question: that of the rule with which the mentor needs most. A rule that slipped just now gets all of it again. */
export function helpWith(rules: readonly RuleId[], help: Help, standings: Readonly<Record<RuleId, Standing>>): HelpLevel {
  const levels = rules.map((rule) => (standings[rule] === 'slipped' ? 'full' : help[rule]));
  return (['full', 'cue', 'name'] as const).find((level) => levels.includes(level)) ?? 'full';
}
