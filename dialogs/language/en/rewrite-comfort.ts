import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast } from './rewrite-ends.ts';

const THING = /^(?:the|your|that|those|these|this|his|her|their|what|how)$/u;

/** What one is told not to mind, asked for how it is looked at: `what the others say` in `do not worry about what the others say`. */
export function worriedOf({ words, typed }: ToRewrite): string[] | null {
  const mind = words.findIndex(
    (word, index) =>
      (word === 'about' &&
        words
          .slice(Math.max(0, index - 5), index)
          .some((before) => /^(?:worry|worrying|stress|stressing|fret|bothered)$/u.test(before))) ||
      (word === 'mind' && words[index - 1] === 'never'),
  );
  const first = words[mind + 1] ?? '';
  if (mind === -1 || !THING.test(first)) return null;
  const end = endOfPiece(words, mind + 1);
  if (end < mind + 3) return null;
  const thing = typed.slice(mind + 1, end).join(' ');
  return /^(?:what|how)$/u.test(first)
    ? [`How do you look at | ${thing}`]
    : [`How do you look at | ${thing}`, `What comes to mind when you think of | ${thing}`];
}

/** When one is told to hold off: `when it gets hard` in `you cannot just walk out when it gets hard`. */
export function heldOffOf({ words, typed }: ToRewrite): string[] | null {
  const not = words.findIndex((word) => word === 'not' || word === 'never' || word === 'stop');
  const when = words.findIndex(
    (word, index) => index > not + 1 && /^(?:when|whenever)$/u.test(word) && words[index - 1] !== 'even',
  );
  if (not === -1 || not > 3 || when === -1 || !/^(?:do|can|should|must|never|stop)$/u.test(words[not === 0 ? 0 : not - 1] ?? ''))
    return null;
  const end = endOfPiece(words, when + 1);
  const clause = words.slice(when, end);
  if (clause.length < 4 || isPast(clause, false)) return null;
  const piece = typed.slice(when, end).join(' ');
  return [`What happens | ${piece}`, `What is it like for you | ${piece}`];
}
