/**
 * Reading what people type, in Dutch and English: lexicon and rules, deterministic, no model, nothing kept.
 * What it may claim, and how well it does, is in `docs/language.md` and `docs/accuracy.md`.
 */
export { readDate } from './date.ts';
export { readMentor } from './mentor.ts';
export { readStudent } from './student.ts';
export type {
  AgreementReading,
  DateReading,
  EarlierTurn,
  EmotionWord,
  Finding,
  FindingKind,
  Form,
  MentorReading,
  Move,
  Rewrite,
  Span,
  StudentReading,
} from './types.ts';
