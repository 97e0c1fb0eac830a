import { COMPETENCIES, PHASES, RULES } from '../../dialogs/vocabulary.ts';

/** The shares that are published besides the counts (domain.md §8). */
export const SHARES: readonly string[] = [
  ...PHASES.map((phase) => `phase.${phase}`),
  ...COMPETENCIES.map((competency) => `competency.${competency}`),
  'agreements.confirmed',
  'agreements.followed-up',
  'agreements.done',
  'chain',
  ...RULES.map((rule) => `rule.${rule}`),
];

/** What was noted of one conversation or reflection: short words such as `phase.reached:reflect`. Never text, names or feelings. */
export type Noted = ReadonlySet<string>;

/**
 * What a conversation says about each share: so, not so, or not observed. Looking back on an agreement, having done it and the
 * chain E -> G -> E are only observed where there was an agreement from before; a rule only where it was seen.
 */
export function valuesOf(noted: Noted): Readonly<Record<string, boolean>> {
  const had = noted.has('agreement.before:yes');
  const followed = noted.has('looked-back-on-agreement:yes');
  return Object.fromEntries([
    ...PHASES.map((phase) => [`phase.${phase}`, noted.has(`phase.reached:${phase}`)] as const),
    ...COMPETENCIES.map((competency) => [`competency.${competency}`, noted.has(`competency:${competency}`)] as const),
    ['agreements.confirmed', noted.has('agreement.confirmed:yes')],
    ...(had || followed
      ? ([
          ['agreements.followed-up', followed],
          ['agreements.done', noted.has('agreement.done:yes')],
          ['chain', followed && noted.has('from-experience:yes')],
        ] as const)
      : []),
    ...RULES.filter((rule) => noted.has(`rule.observed:${rule}`)).map(
      (rule) => [`rule.${rule}`, noted.has(`rule.honoured:${rule}`)] as const,
    ),
  ]);
}
