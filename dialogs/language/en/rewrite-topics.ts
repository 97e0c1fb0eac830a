import { remembering } from '../memo.ts';
import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast, lowered } from './rewrite-ends.ts';
import { doingOf, isBase } from './rewrite-verbs.ts';
import { SETS } from './sets.ts';

const STATE = new RegExp(`^(?:${SETS['state']}|proud|glad|good|bad)$`, 'u');
const DETERMINER = /^(?:the|a|an|that|those|these|your|his|her|their|our|some|more|mr|mrs|ms)$/u;
const LIKES =
  /^(?:enjoyed|enjoy|liked|like|loved|love|hated|hate|disliked|dislike|dreaded|dread|preferred|prefer|miss|missed|dreading|enjoying|hating|loving|missing|resent|resented)$/u;
const ABOUT = /^(?:of|about|bout|with|by|at|around)$/u;
const INTENSE = / (?:so much|very much|a lot|that much|yet|already|at all|too|by now)$/u;

/** A feeling word that tells how someone is: `nervous`. */
export const isState = remembering((word) => STATE.test(word));

/** Asks about the thing that a feeling is tied to: `enjoyed the sawing`, `afraid of the phone`. Empty when none is named. */
export function aboutThing(found: ToRewrite): string[] {
  const liked = likedOf(found) ?? regardedOf(found) ?? lookedAtOf(found) ?? shrunkFromOf(found);
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
  if (
    / (?:than|and|but) /u.test(` ${thing} `) ||
    (/ to /u.test(thing) && !/^being \S+ed /u.test(thing) && !thing.startsWith('being told '))
  )
    return null;
  if (
    /^(?:like|love|hate)$/u.test(words[liked] ?? '') &&
    (!/^(?:you|really|they|do|not|secretly|just|also)$/u.test(words[liked - 1] ?? '') ||
      /^(?:are|is|be)$/u.test(words[liked - 2] ?? ''))
  )
    return null;
  const past = isPast(words.slice(Math.max(words.lastIndexOf('you', liked), 0), liked + 1), false);
  if (/^(?:miss|dread)/u.test(words[liked] ?? ''))
    return [`What comes to mind when you think of | ${thing}`, `What can you tell me about | ${thing}`];
  return [
    `What ${isMany(thing.split(' ')) && !thing.split(' ')[0]?.endsWith('ing') ? (past ? 'were' : 'are') : past ? 'was' : 'is'} | ${thing} | like for you`,
    past ? `What has stayed with you from | ${thing}` : `What can you tell me about | ${thing}`,
  ];
}

/** Someone or something that is trusted or not, cared about, lost interest in; what others think. Null when none is. */
function regardedOf({ words, typed }: ToRewrite): string[] | null {
  const at = words.findIndex(
    (word, index) =>
      /^(?:trust|respect|admire|mistrust)$/u.test(word) ||
      (/^(?:in|for|about|with|to)$/u.test(word) && REGARD.test(` ${words.slice(Math.max(0, index - 3), index).join(' ')}`)),
  );
  const first = words[at + 1] ?? '';
  const end = endOfPiece(words, at + 1);
  if (at < 1 || end < at + 3) return null;
  const thing = typed
    .slice(at + 1, end)
    .join(' ')
    .replace(INTENSE, '');
  if (/^(?:what|how)$/u.test(first)) return [`How do you look at | ${thing}`];
  return DETERMINER.test(first) &&
    !/ (?:and|but|when|that) /u.test(thing) &&
    !thing.split(' ').some((word, index, all) => word === 'to' && isBase(all[index + 1] ?? ''))
    ? [`What can you tell me about | ${thing}`, `What comes to mind when you think of | ${thing}`]
    : null;
}

const REGARD =
  / (?:interest|faith|confidence|in love|trust|respect|patience|care|cares|care a lot|care so much|worry|bothered|look up|looking forward|get on|get along|believe|fed up)$/u;

/** `where you come from` in `ashamed of where you come from`. */
function lookedAtOf({ words, typed }: ToRewrite): string[] | null {
  const about = words.findIndex(
    (word, index) =>
      ABOUT.test(word) && isState(words[index - 1] ?? '') && /^(?:where|what|how|who)$/u.test(words[index + 1] ?? ''),
  );
  const end = endOfPiece(words, about + 1);
  if (about === -1 || end < about + 4) return null;
  const past = isPast(words.slice(about + 1, end), false);
  return [`How do you look ${past ? 'back on' : 'at'} | ${typed.slice(about + 1, end).join(' ')}`];
}

/** `telling your parents` in `afraid to tell your parents`. */
function shrunkFromOf({ words, typed }: ToRewrite): string[] | null {
  const to = words.findIndex(
    (word, index) => word === 'to' && /^(?:afraid|scared|nervous|ashamed|embarrassed|frightened)$/u.test(words[index - 1] ?? ''),
  );
  const end = endOfPiece(words, to + 1);
  if (to === -1 || !isBase(words[to + 1] ?? '') || end < to + 3) return null;
  return [`What comes to mind when you think of | ${[doingOf(words[to + 1] ?? ''), ...typed.slice(to + 2, end)].join(' ')}`];
}

/** Ends a phrase for how one feels: `let down by`, `over the moon with`. */
const FELT =
  /^(?:down|out|moon|ignored|treated|supported|respected|appreciated|intimidated|attacked|judged|understood|valued|ease)$/u;

/** `the phone` in `afraid of the phone`, `that menu` in `proud of in that menu`. */
function feltOf({ words, typed }: ToRewrite): string | null {
  const about = words.findIndex(
    (word, index) =>
      (ABOUT.test(word) ||
        (word === 'in' && words[index - 1] === 'disappointed') ||
        (word === 'for' && /^(?:responsible|sorry|grateful)$/u.test(words[index - 1] ?? ''))) &&
      (isState(words[index - 1] ?? '') ||
        FELT.test(words[index - 1] ?? '') ||
        words[index - 2] === 'so' ||
        (word === 'for' && words[index - 1] === 'responsible')),
  );
  if (about === -1) return null;
  const from = /^(?:in|from|about|at|on)$/u.test(words[about + 1] ?? '') ? about + 2 : about + 1;
  const first = words[from] ?? '';
  const end = endOfPiece(words, from);
  const fits =
    DETERMINER.test(first) || (/^.{3,}ing$/u.test(first) && !/^(?:anything|something|everything|nothing)$/u.test(first));
  const many = end === from + 1 && /^[a-z]{4,}s$/u.test(first) && !/^(?:always|others|yours|this)$/u.test(first);
  if (many) return typed[from] ?? null;
  return fits && end > from + 1 && words[end - 1] !== 'hands' ? typed.slice(from, end).join(' ').replace(INTENSE, '') : null;
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
  const someone = words.findIndex(
    (word, index) => /^(?:need|needed)$/u.test(word) && /^(?:someone|somebody|people|time)$/u.test(words[index + 1] ?? ''),
  );
  if (someone !== -1 && endOfPiece(words, someone + 1) > someone + 2)
    return [`What would it mean to you to have | ${typed.slice(someone + 1, endOfPiece(words, someone + 1)).join(' ')}`];
  const bare = words.findIndex(
    (word, index) => /^(?:need|crave)$/u.test(word) && words[index - 1] === 'you' && BARE.test(words[index + 1] ?? ''),
  );
  if (bare !== -1 && /^(?:[.,!?]|from|in|around|and)$/u.test(words[bare + 2] ?? '.'))
    return meantBy(typed.slice(bare + 1, endOfPiece(words, bare + 1)).join(' '));
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

/** What is needed, in one word: `variety`. */
const BARE =
  /^(?!(?:help|more|less|that|this|them|just|only|really|also|something|someone|anything|everything|nothing|both)$)[a-z]{4,}$/u;

function meantBy(thing: string): string[] {
  return [`What would | ${thing} | mean to you`, `What comes to mind when you think of | ${thing}`];
}

const SOUGHT = /^(?:after|for|need|want|missing)$/u;
const BE = /^(?:is|was)$/u;

/** Whether a thing is more than one: `the people`, `your mates in the band`. */
export function isMany(thing: readonly string[]): boolean {
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
