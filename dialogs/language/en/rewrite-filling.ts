import type { ToRewrite } from '../rewrites.ts';
import { lastWord } from './rewrite-ends.ts';
import { SETS } from './sets.ts';

const STATE = new RegExp(` (?:${SETS['state']}) `, 'u');
const MOMENT = /^(?:when|after|while|during)$/u;

/** `what you are after` tells no moment. */
function isMoment(words: readonly string[], index: number): boolean {
  return MOMENT.test(words[index] ?? '') && !/^(?:are|were|is|was)$/u.test(words[index - 1] ?? '');
}

const EVALUATED = /^(?:fun|hard|difficult|scary|nice|annoying|exciting|easy|boring|tough|unfair|frustrating|upset|good)$/u;
const WISHES = /^(?:want|wanted|hope|hoped|like|love|prefer|rather)$/u;
const LIKES = /^(?:enjoyed|enjoy|liked|like|loved|love|hated|hate|disliked|dislike|dreaded|dread|preferred|prefer)$/u;
const ABOUT = /^(?:of|about|with|by|at)$/u;

/** Asks openly how it was, in place of naming a feeling, a motive, a wish or a quality. */
export function fillingAnew(found: ToRewrite): string[] {
  const { words, typed } = found;
  const end = lastWord(words);
  const piece = (from: number): string => {
    const comma = words.indexOf(',', from + 1);
    return typed.slice(from, comma === -1 ? end : Math.min(comma, end)).join(' ');
  };
  const moment = words.findIndex(
    (_, index) => index > 1 && index + 1 < end && (isMoment(words, index) || isClause(words, index)),
  );
  if (moment !== -1)
    return [`What was it like for you | ${piece(moment)}`, `Which word fits how it was for you | ${piece(moment)}`];
  const denied = / (?:did|do) not /u.test(` ${words.join(' ')} `);
  const wish = denied ? -1 : words.findIndex((word, index) => index + 1 < end && isWish(words, word, index));
  if (wish !== -1)
    return [
      `What would it mean to you to | ${piece(wish + 1)}`,
      `How do you look at the idea to | ${piece(wish + 1)}`,
      'What would you like yourself',
    ];
  return [...aboutThing(found, end), ...general(` ${words.join(' ')} `)];
}

/** `you found it hard to`, `that he left`: what the evaluation is about. */
function isClause(words: readonly string[], index: number): boolean {
  return /^(?:to|that)$/u.test(words[index] ?? '') && EVALUATED.test(words[index - 1] ?? '');
}

/** `want to`, and `would rather` without it; the action follows. */
function isWish(words: readonly string[], word: string, index: number): boolean {
  if (word === 'to') return WISHES.test(words[index - 1] ?? '');
  return (
    word === 'rather' &&
    words[index - 1] === 'would' &&
    /^(?:be|work|go|stay|do|have|quit|leave|stop|help|make)$/u.test(words[index + 1] ?? '')
  );
}

/** `enjoyed the sawing`, `afraid of failing`: asks about the thing that the feeling is tied to. */
function aboutThing({ words, typed }: ToRewrite, end: number): string[] {
  const liked = words.findIndex(
    (word, index) => LIKES.test(word) && /^(?:the|working|being|doing|your|that|making|helping)$/u.test(words[index + 1] ?? ''),
  );
  if (liked !== -1 && liked + 2 < end) {
    const thing = typed
      .slice(liked + 1, end)
      .join(' ')
      .replace(/ (?:so much|very much|a lot|that much)$/u, '');
    return / (?:than|and|but|or) /u.test(` ${thing} `)
      ? []
      : [`What was | ${thing} | like for you`, `What has stayed with you from | ${thing}`];
  }
  const about = words.findIndex((word, index) => ABOUT.test(word) && STATE.test(` ${words[index - 1] ?? ''} `));
  if (about === -1 || about + 1 >= end || /^(?:it|that|this|them|him|her)$/u.test(words[about + 1] ?? '')) return [];
  const thing = typed.slice(about + 1, end).join(' ');
  return [`How is it for you when it comes to | ${thing}`, `What comes to mind when you think of | ${thing}`];
}

function general(line: string): string[] {
  if (/ (?:because|due|to do with|comes? from|out of|did it to|did that to|just to) /u.test(line))
    return ['What was going on for you', 'What made you do that'];
  if (
    / (?:are|talent|strength|good at|care|someone|seem|drives?|matters?|means|is your|is what) /u.test(line) &&
    !STATE.test(line)
  )
    return / (?:drives?|matters?|means|is what) /u.test(line)
      ? ['What is important to you in this', 'What made it worth it for you']
      : ['Which word would you choose for how you went about it', 'What did you do exactly in that situation'];
  return ['What was that like for you', 'How would you put it yourself', 'Which word fits for you'];
}
