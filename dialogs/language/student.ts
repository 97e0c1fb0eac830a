import type { Locale } from '../vocabulary.ts';
import type { StudentReading } from './types.ts';

const EMOTION = {
  nl: /(?<!\p{L})(?:trotse?|boos|boze|blije?|bange?|verdrietige?|onzekere?|zenuwachtige?|opgelucht|teleurgesteld|gefrustreerd)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:proud|angry|happy|sad|scared|nervous|relieved|disappointed|frustrated|insecure)(?!\p{L})/giu,
};

/** Reads one turn of a student: literal words of emotion, what of the small story is told, an agreement. */
export function readStudent(text: string, options: { locale: Locale; today: string }): StudentReading {
  const emotionWords = [...text.matchAll(EMOTION[options.locale])].map((match) => ({
    text: match[0],
    span: [match.index, match.index + match[0].length] as const,
    negated: false,
  }));
  return { emotionWords, hasExperience: false, elements: [], secondSituation: false, agreement: null };
}
