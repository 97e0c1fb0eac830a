import type { Element, RuleId } from '../vocabulary.ts';

/** A piece of a text in UTF-16 code units: the start, and the end that no longer belongs to it. */
export type Span = readonly [start: number, end: number];

/** One earlier turn of the conversation. A mentor may hand back what the student said in one. */
export type EarlierTurn = { readonly by: 'mentor' | 'student'; readonly text: string };

/** What can be found in a mentor's sentence; which handling rule each belongs to is in `findings.ts`. */
export type FindingKind = 'why' | 'fills-in' | 'advice' | 'stacked' | 'dwells';

/** The form of the last real question: what kind of answer it leaves room for. `none` when nothing is asked. */
export type Form = 'open' | 'closed' | 'choice' | 'none';

/** What a sentence does well in a career conversation (domain.md §2, §3). */
export type Move =
  | 'invite-experience'
  | 'acknowledge-emotion'
  | 'what-happened'
  | 'broaden'
  | 'quality'
  | 'motive'
  | 'core-word'
  | 'look-ahead'
  | 'next-step'
  | 'network'
  | 'agreement'
  | 'summarise-own-words';

/** A better wording in the person's own content, or the id of a bank question (`LB7`) where no safe wording exists. */
export type Rewrite = { readonly text: string } | { readonly question: string };

/** One thing noticed in a mentor's sentence, with the words that show it. Its `kind` is a key in `locales/<locale>/tips.json`. */
export type Finding = {
  readonly kind: FindingKind;
  readonly rule: RuleId;
  readonly span: Span;
  /** Made when they are first asked for: of several findings one tip is shown at most. */
  readonly rewrites: readonly Rewrite[];
};

/** Everything heard in one turn of a mentor. Findings stand in the order of the text. */
export type MentorReading = { readonly form: Form; readonly findings: readonly Finding[]; readonly moves: readonly Move[] };

/** A literal word or idiom of emotion, as it stands in the text. `negated`: denied, only wished for, or what others made of whoever speaks. */
export type EmotionWord = { readonly text: string; readonly span: Span; readonly negated: boolean };

/** An agreement in the student's words: literal pieces of the text, and `date` as `YYYY-MM-DD`. What is missing is null. */
export type AgreementReading = {
  readonly what: string | null;
  readonly when: string | null;
  readonly who: string | null;
  readonly date: string | null;
};

/** Everything heard in one turn of a student. */
export type StudentReading = {
  readonly emotionWords: readonly EmotionWord[];
  /** A concrete event of the student's own is told, not a plan, an opinion or a habit. */
  readonly hasExperience: boolean;
  /** Elements of the small story, and of what follows it, that were heard. */
  readonly elements: readonly Element[];
  /** A second situation is set beside the first ("dat had ik vroeger ook"). */
  readonly secondSituation: boolean;
  readonly agreement: AgreementReading | null;
};

/** A date in a text, or why what looks like one cannot be used. */
export type DateReading =
  { readonly date: string; readonly span: Span } | { readonly problem: 'past' | 'impossible'; readonly span: Span };
