import type { Address } from './address.ts';
import type { Clause } from './clause.ts';

/** What is no event: a state, a wish, what did not take place. */
const STATE = / (?:niet|geen|nooit|was|waren|had|hadden|vond|wilde|wou|kon|moest|mocht|dacht|wist|hoopte|durfde|voelde) /u;
/** What nobody looks at from outside: a thought, a wish, what is not done. */
const INWARD =
  / (?:denk|denkt|vind|vindt|weet|wil|wilt|zou|zoudt|moet|mag|gaat|niet|geen|nooit|niks|niemand|voel|voelt|bang|onzeker) /u;

/** `dat het op was` behind the clause itself. */
const CLAUSE_BEHIND = /(?<=^ \S+ \S+.*) (?:dat|omdat|terwijl|of|als) (?:je|u|ge|het|er|de|ze|hij|we|die|een) .*/u;

/** What was done before then: `had meegenomen`. */
const BEFORE_THEN = / (?:had|hadden) (?:\S+ )?\S*ge\S+(?:d|t|n) | \S*ge\S+(?:d|t|n) (?:had|hadden) /u;

/** A clause whose reason is asked for, as questions for what made it so, what happened then and how the other sees it. */
export function clauseAnew({ words, past, simplePast }: Clause, { look }: Address): string[] {
  const made = `Wat ${past ? 'maakte' : 'maakt'} dat | ${words}`;
  if (past && (!simplePast || BEFORE_THEN.test(` ${words} `))) return [made, `Wat ging eraan vooraf dat | ${words}`];
  const helped = `Wat ${past ? 'droeg' : 'draagt'} eraan bij dat | ${words}`;
  const line = ` ${words} `;
  if (!past) return INWARD.test(line) ? [made, helped] : [made, `Hoe ${look} er zelf naar dat | ${words}`, helped];
  if (line.includes(' toen ')) return [made, helped];
  return [made, `Wat ${STATE.test(line.replace(CLAUSE_BEHIND, ' ')) ? 'speelde' : 'gebeurde'} er toen | ${words}`, helped];
}
