/**
 * Reading what people type, in Dutch and English: lexicon, rules and weighed words, deterministic, no language model, nothing kept.
 * What it may claim, and how well it does, is in `docs/language.md` and `docs/accuracy.md`.
 */
export { readDate } from './date.ts';
export { type Mood, moodOf } from './mood.ts';
export { readMentor } from './mentor.ts';
export { readStudent } from './student.ts';
export type { EarlierTurn, Finding, FindingKind, MentorReading, Move, Rewrite, StudentReading } from './types.ts';
export { knowsNothing, wantsToStop, wasNotDone } from './unsure.ts';
