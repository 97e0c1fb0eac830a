/**
 * The field's own words, as identifiers: phases, elements, competencies, rules, moments.
 * Everything that is stored, counted or shown refers to these; their Dutch and English names live in `locales/`.
 * Source: domain.md.
 */

/** The four phases of the lemniscate, in order (domain.md §2). */
export const PHASES = ['look-back', 'reflect', 'look-ahead', 'activate'] as const;
export type Phase = (typeof PHASES)[number];

/** What a phase is after; a note or an answer fills one of these (domain.md §2, §4). */
export const ELEMENTS = {
  'look-back': ['experience', 'place', 'role', 'people', 'happened', 'moment', 'trigger'],
  reflect: ['quality', 'motive', 'elsewhere', 'core-word'],
  'look-ahead': ['direction', 'next-step'],
  activate: ['helper', 'approach', 'agreement'],
} as const satisfies Record<Phase, readonly string[]>;
export type Element = (typeof ELEMENTS)[Phase][number];

/** The five career competencies (domain.md §5). */
export const COMPETENCIES = ['qualities', 'motives', 'work-exploration', 'career-control', 'networking'] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** The ten handling rules; the number of a rule is its place in this list, from 1 (domain.md §3). */
export const RULES = [
  'with-not-to',
  'recent-experience',
  'emotion-words',
  'value-emotion',
  'what-happened',
  'broaden',
  'core-word',
  'listen-empty',
  'no-why',
  'nivea',
] as const;
export type RuleId = (typeof RULES)[number];

/** What was seen of a rule in one conversation. Not observed is the normal state. */
export const RULE_STATES = ['not-observed', 'in-play', 'honoured', 'slipped'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** When in a career the conversation takes place (domain.md §1). */
export const MOMENTS = ['intake', 'progress', 'before-placement', 'after-placement', 'choice', 'transfer', 'exit'] as const;
export type Moment = (typeof MOMENTS)[number];

/** `short`: one small story and one next step. `long`: several stories (domain.md §9). */
export const LENGTHS = ['short', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** `live`: one card during the talk. `screen-off`: three questions to take along, filled in afterwards (domain.md §9). */
export const MODES = ['live', 'screen-off'] as const;
export type Mode = (typeof MODES)[number];

/** School settings (domain.md §1). */
export const SETTINGS = ['vmbo', 'mbo', 'havo', 'vwo'] as const;
export type Setting = (typeof SETTINGS)[number];

/** The languages of the product, the default first. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a phase is in the right loop of the lemniscate (domain.md §2). */
export function isRightLoop(phase: Phase | null): boolean {
  return phase === 'look-ahead' || phase === 'activate';
}

/** The phase an element belongs to. */
export function phaseOf(element: Element): Phase {
  const phase = PHASES.find((candidate) => (ELEMENTS[candidate] as readonly Element[]).includes(element));
  if (phase === undefined) throw new Error(`No phase has the element \`${element}\`; add it to ELEMENTS`);
  return phase;
}
