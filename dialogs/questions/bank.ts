import { ACTIVATE } from './activate.ts';
import { LOOK_AHEAD } from './look-ahead.ts';
import { LOOK_BACK } from './look-back.ts';
import type { Question } from './question.ts';
import { REFLECT } from './reflect.ts';

/** Every question of ours, in the order in which they are best asked: the 36 intents of domain.md §4 and FU1 to FU3. */
export const BANK: readonly Question[] = [...LOOK_BACK, ...REFLECT, ...LOOK_AHEAD, ...ACTIVATE];

/** Whether a question starts from the last agreement; it can only be put when there is one. */
export function looksBackOnAgreement({ variants }: Question): boolean {
  return variants.every(({ needs }) => needs.includes('agreement'));
}
