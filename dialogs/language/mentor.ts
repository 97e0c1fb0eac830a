import type { Locale } from '../vocabulary.ts';
import type { EarlierTurn, MentorReading } from './types.ts';

const WHY = {
  nl: /(?<!\p{L})(?:waarom|hoezo|om welke reden|hoe komt het)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:why|how come|for what reason)(?!\p{L})/iu,
};

/** Reads one turn of a mentor: the form of its last question, what breaks a handling rule, what honours one. */
export function readMentor(text: string, options: { locale: Locale; earlier?: readonly EarlierTurn[] }): MentorReading {
  const match = WHY[options.locale].exec(text);
  if (!match) return { form: text.includes('?') ? 'open' : 'none', findings: [], moves: [] };
  const rewrites = [{ question: 'LB7' }, { question: 'RM1' }];
  const span = [match.index, match.index + match[0].length] as const;
  return { form: 'open', findings: [{ kind: 'why', rule: 'no-why', span, tip: 'tips.why', rewrites }], moves: [] };
}
