import { RULES, type RuleId } from '../vocabulary.ts';
import { rules } from './index.ts';
import { afterSignal } from './observer.machine.ts';
import type { Evidence, Occasion, Standing } from './rule.ts';

/** What each rule made of a conversation so far. */
export type Standings = Readonly<Record<RuleId, Standing>>;

/** What one rule saw. */
export type SeenEvidence = Evidence & { readonly rule: RuleId };

/** Evidence with something to say to the mentor. */
export type Tip = SeenEvidence & { readonly tip: NonNullable<Evidence['tip']> };

/** The standings at the start of a conversation. */
export const NOTHING_OBSERVED = Object.fromEntries(RULES.map((rule) => [rule, 'not-observed'])) as Standings;

/**
 * Shows what happened to every rule, in the order of the list. Pure: the new standings and the evidence come out.
 *
 * Evidence that changes no standing and has no tip is left out. Outside the four phases there is no talk to look at, so
 * nothing is seen there.
 */
export function observeAll(
  occasion: Omit<Occasion, 'standing'>,
  standings: Standings,
): { readonly standings: Standings; readonly evidence: readonly SeenEvidence[] } {
  if (occasion.phase === null) return { standings, evidence: [] };
  const looks = rules.flatMap((rule) => {
    const standing = standings[rule.id];
    const seen = rule.observe({ ...occasion, standing });
    if (!seen) return [];
    const after = afterSignal(standing, seen.signal);
    return after === standing && !seen.tip ? [] : [{ after, evidence: { rule: rule.id, ...seen } }];
  });
  const changed = Object.fromEntries(looks.map(({ after, evidence: { rule } }) => [rule, after]));
  return { standings: { ...standings, ...changed }, evidence: looks.map(({ evidence }) => evidence) };
}

/** Which tip is worth most: first what the words do to the student, then what is missing from the story, then the bigger story. */
const MOST_USEFUL_FIRST: readonly RuleId[] = [
  'nivea',
  'no-why',
  'with-not-to',
  'listen-empty',
  'value-emotion',
  'emotion-words',
  'recent-experience',
  'what-happened',
  'broaden',
  'core-word',
];

/** The one tip to give, if any. Rules of which this mentor said "no, this is fine" stay silent. */
export function chooseTip(evidence: readonly SeenEvidence[], fine: ReadonlySet<RuleId>): Tip | undefined {
  const tips = evidence.filter((seen): seen is Tip => seen.tip !== undefined && !fine.has(seen.rule));
  return MOST_USEFUL_FIRST.map((rule) => tips.find((seen) => seen.rule === rule)).find((tip) => tip !== undefined);
}
