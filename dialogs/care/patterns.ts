/** The body of a pattern: anything up to the end of the sentence, not far. */
export const NEAR = '[^.!?]{0,40}?';

/** The body of a pattern: two things in one sentence, in either order. */
export function both(one: string, other: string): string {
  return `\\b${one}\\b[^.!?]{0,50}?\\b${other}\\b|\\b${other}\\b[^.!?]{0,50}?\\b${one}\\b`;
}

/** Patterns of these bodies, each for all its places in a line in full. */
export function any(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}
