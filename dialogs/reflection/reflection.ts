/** What a student is asked when they look back alone, one question at a time: the lemniscate in small (domain.md §2). */
export const STEPS = ['experience', 'happened', 'moment', 'says', 'word', 'try-out'] as const;
export type Step = (typeof STEPS)[number];

/** What the student told, in their own words. */
export type Told = Partial<Record<Step, string>>;
