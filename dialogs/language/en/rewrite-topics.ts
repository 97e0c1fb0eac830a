import { remembering } from '../memo.ts';
import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast, lowered } from './rewrite-ends.ts';
import { SETS } from './sets.ts';

const STATE = new RegExp(`^(?:${SETS['state']}|proud|glad|good|bad)$`, 'u');
const DETERMINER = /^(?:the|a|an|that|those|these|your|his|her|their|our|some|more|mr|mrs|ms)$/u;
const LIKES =
  /^(?:enjoyed|enjoy|liked|like|loved|love|hated|hate|disliked|dislike|dreaded|dread|preferred|prefer|miss|missed|resent|resented)$/u;
const ABOUT = /^(?:of|about|with|by|at|around)$/u;
const INTENSE = / (?:so much|very much|a lot|that much|yet|already|at all|too)$/u;

/** A feeling word that tells how someone is: `nervous`. */
export const isState = remembering((word) => STATE.test(word));

/** Asks about the thing that a feeling is tied to: `enjoyed the sawing`, `afraid of the phone`. Empty when none is named. */
export function aboutThing(found: ToRewrite): string[] {
  const liked = likedOf(found);
  if (liked !== null) return liked;
  const time = / proud of ((?:this|last) (?:term|year|week|month|summer|season|placement|project)) /u.exec(
    ` ${found.words.join(' ')} `,
  );
  if (time !== null) return [`What has stayed with you from | ${time[1]}`];
  const loved = lovedOf(found);
  if (loved !== null)
    return [`What ${isMany([loved]) ? 'do' : 'does'} | ${loved} | mean to you`, `What can you tell me about | ${loved}`];
  const thing = feltOf(found) ?? judgedOf(found);
  return thing === null
    ? []
    : [
        `What comes to mind when you think of | ${thing}`,
        ...(NAMES.test(thing) ? [`What can you tell me about | ${thing}`] : []),
      ];
}

const NAMES = /^(?:the|a|an|that|those|these|your|his|her|their|our|mr|mrs|ms) /iu;

/** `children` in `you love children`, `physics`: named at the end, in one word that ends as many do. */
function lovedOf({ words, typed }: ToRewrite): string | null {
  const love = words.findIndex(
    (word, index) => /^(?:love|adore|hate)$/u.test(word) && /^(?:you|really|just)$/u.test(words[index - 1] ?? ''),
  );
  const [thing = '', mark = '.'] = words.slice(love + 1);
  return love !== -1 && /^[.!?,]$/u.test(mark) && /^(?:people|children|men|women|(?!always)[a-z]{4,}s)$/u.test(thing)
    ? (typed[love + 1] ?? null)
    : null;
}

function likedOf({ words, typed }: ToRewrite): string[] | null {
  const liked = words.findIndex(
    (word, index) =>
      LIKES.test(word) && /^(?:the|working|being|doing|your|that|those|making|helping)$/u.test(words[index + 1] ?? ''),
  );
  if (liked === -1 || liked + 2 >= words.length || words[liked - 1] === 'would') return null;
  const thing = typed
    .slice(liked + 1, endOfPiece(words, liked + 1))
    .join(' ')
    .replace(INTENSE, '');
  if (/ (?:than|and|but|to) /u.test(` ${thing} `)) return null;
  if (
    /^(?:like|love|hate)$/u.test(words[liked] ?? '') &&
    (!/^(?:you|really|they|do|not|secretly|just|also)$/u.test(words[liked - 1] ?? '') ||
      /^(?:are|is|be)$/u.test(words[liked - 2] ?? ''))
  )
    return null;
  const past = isPast(words.slice(Math.max(words.lastIndexOf('you', liked), 0), liked + 1), false);
  if (words[liked]?.startsWith('miss') === true)
    return [`What comes to mind when you think of | ${thing}`, `What can you tell me about | ${thing}`];
  return [
    `What ${isMany(thing.split(' ')) && !thing.split(' ')[0]?.endsWith('ing') ? (past ? 'were' : 'are') : past ? 'was' : 'is'} | ${thing} | like for you`,
    past ? `What has stayed with you from | ${thing}` : `What can you tell me about | ${thing}`,
  ];
}

/** `the phone` in `afraid of the phone`, `that menu` in `proud of in that menu`. */
function feltOf({ words, typed }: ToRewrite): string | null {
  const about = words.findIndex(
    (word, index) => ABOUT.test(word) && (isState(words[index - 1] ?? '') || words[index - 2] === 'so'),
  );
  if (about === -1) return null;
  const from = /^(?:in|from|about|at|on)$/u.test(words[about + 1] ?? '') ? about + 2 : about + 1;
  const first = words[from] ?? '';
  const end = endOfPiece(words, from);
  const fits =
    DETERMINER.test(first) || (/^.{3,}ing$/u.test(first) && !/^(?:anything|something|everything|nothing)$/u.test(first));
  return fits && end > from + 1 ? typed.slice(from, end).join(' ').replace(INTENSE, '') : null;
}

/** `the visit` in `did you find the visit upsetting`. */
function judgedOf({ words, typed }: ToRewrite): string | null {
  const find = words.findIndex(
    (word, index) => /^(?:find|found)$/u.test(word) && /^(?:the|your|that|those)$/u.test(words[index + 1] ?? ''),
  );
  if (find === -1) return null;
  let end = endOfPiece(words, find + 1) - 1;
  if (!isState(words[end] ?? '') && words[end]?.endsWith('ing') !== true) return null;
  while (/^(?:so|very|really|bit|a|rather|quite|pretty|too|more|or|less)$/u.test(words[end - 1] ?? '')) end -= 1;
  return end > find + 2 ? typed.slice(find + 1, end).join(' ') : null;
}

/** A thing that someone is said to need, to be after or to be moved by, asked back for what it means. Empty when none is named. */
export function neededThing({ words, typed }: ToRewrite): string[] {
  const sought = words.findIndex(
    (word, index) =>
      word === 'is' && words[0] !== 'your' && SOUGHT.test(words[index - 1] ?? '') && words.slice(0, index).includes('what'),
  );
  if (sought !== -1) {
    const [first = '', second = ''] = words.slice(sought + 1);
    const alone =
      /^[a-z]{4,}$/u.test(first) && !/^(?:that|when|just|only|not|really|being)$/u.test(first) && /^[.,!?]$/u.test(second || '.');
    if (alone)
      return [`What would | ${typed[sought + 1]} | mean to you`, `What comes to mind when you think of | ${typed[sought + 1]}`];
  }
  const need = words.findIndex(
    (word, index) =>
      /^(?:need|needs|crave|lack|is)$/u.test(word) &&
      /^(?:a|an|the|some|more|less|clear|your|that)$/u.test(words[index + 1] ?? '') &&
      (word !== 'is' || SOUGHT.test(words[index - 1] ?? '')),
  );
  if (need !== -1) {
    const than = words.indexOf('than', need);
    const end = than === -1 ? endOfPiece(words, need + 1) : Math.min(than, endOfPiece(words, need + 1));
    if (end < need + 2 || words.slice(need, need + 3).includes('to')) return [];
    const thing = typed.slice(need + 1, end).join(' ');
    return [`What would | ${thing} | mean to you`, `What comes to mind when you think of | ${thing}`];
  }
  const it = words.findIndex(
    (word, index) =>
      (word === 'it' && BE.test(words[index + 1] ?? '')) || (BE.test(word) && words[index + 1] === 'it' && index === 0),
  );
  if (it === -1) return [];
  let from = it + 2;
  while (/^(?:always|all|just|really|about|mainly|mostly|only|that)$/u.test(words[from] ?? '')) from += 1;
  const about = words[from - 1] === 'about';
  const drawn = words.findIndex((word, index) => index > from + 1 && /^(?:that|you|which)$/u.test(word));
  if (!/^(?:the|your)$/u.test(words[from] ?? '') && !(about && words[from]?.endsWith('ing') === true)) return [];
  if (drawn === -1 && !about) return [];
  const thing = typed.slice(from, Math.min(drawn === -1 ? words.length : drawn, endOfPiece(words, from)));
  const past = words[it] === 'was' || words[it + 1] === 'was';
  const one = about && thing.length === 1 && thing[0]?.endsWith('ing') === true;
  return (thing.length < 2 && !one) || thing.length > 6
    ? []
    : [
        `What ${past ? 'did' : isMany(thing) ? 'do' : 'does'} | ${thing.join(' ')} | mean to you`,
        `What comes to mind when you think of | ${thing.join(' ')}`,
      ];
}

const SOUGHT = /^(?:after|for|need|want|missing)$/u;
const BE = /^(?:is|was)$/u;

/** Whether a thing is more than one: `the people`, `your mates in the band`. */
function isMany(thing: readonly string[]): boolean {
  const rest = thing.findIndex((word, index) => index > 0 && /^(?:of|in|on|at|with|from|for|that|who|there|here)$/iu.test(word));
  const head = (rest === -1 ? thing.at(-1) : thing[rest - 1]) ?? '';
  return /^(?:people|children|men|women)$/iu.test(head) || (/[^s]s$/iu.test(head) && !ONE_IN_S.test(head));
}

/** One thing that ends as many do: `tennis`, `physics`, `maths`. */
const ONE_IN_S = /(?:us|is|(?<!^(?:com|top|clin|crit|fabr|p|class|lyr|trop))ics|maths|news)$/iu;

/** `your shift` in `your shift starts at five, does it not`: a fact that is held up, asked back. Empty when it is none. */
export function factOf({ words, typed }: ToRewrite): string[] {
  if (words[0] !== 'your' || words.lastIndexOf(',') < 3) return [];
  const verb = words.findIndex((word, index) => index > 1 && FACTUAL.test(word));
  if (verb === -1 || verb > 6) return [];
  if (words.slice(0, verb).some((word) => /^(?:already|not|just|still)$/u.test(word))) return [];
  const thing = lowered(typed.slice(0, verb));
  return [`What can you tell me about | ${thing}`, `What comes to mind when you think of | ${thing}`];
}

const FACTUAL =
  /^(?:is|are|was|were|has|have|starts|started|ends|ended|runs|ran|begins|began|finishes|finished|lasts|lasted|takes|took|goes|went|comes|came|opens|closes|works|pays|covers|includes|will)$/u;
