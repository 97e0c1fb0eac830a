import { quotable } from '../notes.ts';
import { isRightLoop } from '../vocabulary.ts';
import { everToldOrAsked, findingOf, makes, taps } from './seen.ts';
import type { Occasion, Rule } from './rule.ts';

/** Rule 7: help the student find the core word of the bigger story, and look at the future through it (domain.md §3). */
export const coreWord: Rule = {
  id: 'core-word',
  observe(occasion) {
    const { event, phase, context } = occasion;
    if (asksForIt(occasion)) return { signal: 'in-play' };
    const word = usedAgain(occasion);
    if (word !== undefined) return { signal: 'honoured', quote: word };
    if (event.type !== 'mentor.wentOn' || phase !== 'reflect') return undefined;
    const nothingNoted = !context.notes.some((note) => note.phase === 'reflect');
    if (nothingNoted || everToldOrAsked(context).has('core-word')) return undefined;
    return { signal: 'slipped', tip: { key: 'rules:core-word.tip', rewrites: [{ question: 'RM6' }] } };
  },
};

/** A word that the mentor supplies is no question for it; that is rule 10's. */
function asksForIt(occasion: Occasion): boolean {
  return taps(occasion, { elements: ['core-word'] }) || (makes(occasion, 'core-word') && !findingOf(occasion, 'fills-in'));
}

/** The student's core word, when a question about the future hands it back. */
function usedAgain({ event, phase, context }: Occasion): string | undefined {
  if (!isRightLoop(phase)) return undefined;
  const noted = context.notes.findLast(({ elements }) => elements.includes('core-word'));
  if (!noted) return undefined;
  const handedBack = event.type === 'mentor.asked' ? event.ownWords : event.type === 'mentor.askedInOwnWords' ? [event.text] : [];
  const candidates = [quotable(noted.text), longestWord(noted.text)];
  return candidates.find((word) => handedBack.some((text) => containsWord(text, word)));
}

/** In "ik denk doorzetten" it is the longest word that carries. */
function longestWord(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function containsWord(text: string, word: string): boolean {
  if (word === '') return false;
  const around = ` ${wordsOf(text)} `;
  return around.includes(` ${wordsOf(word)} `);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
