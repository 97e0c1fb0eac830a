import type { ToRewrite } from '../rewrites.ts';
import { endOf, endOfPiece, isPast } from './rewrite-ends.ts';
import { baseOf, doingOf, isBase, isParticiple, plainDeed } from './rewrite-verbs.ts';

const LOOKING_BACK = ['How do you look back on it yourself', 'What did you think of how it went'];
const DONE = ['What exactly did you do that made it work', 'How did you go about it', 'What went well in your own view'];
/** Praise that names no act: `well done`, `nice one`. */
const BARE_PRAISE =
  /^ (?:(?:very|really|so|oh|wow|yes|hey|right|okay|and) |, )*(?:well done|good (?:job|for you|on you|work|going|one)|great (?:job|work|stuff|effort)|(?:cracking|brilliant|excellent|superb|fantastic|amazing|outstanding|lovely|top|solid) (?:job|work|effort)|nice (?:job|one|work|going)|(?:nicely|well|neatly) (?:done|solved|handled|spotted|sorted)|bravo|way to go|hats off|kudos|congratulations|congrats|(?:brilliant|excellent|amazing|awesome|fantastic|perfect|superb|impressive|outstanding) [.!,]|keep it up|proud of you|(?:how|very|really|so) (?:brave|smart|clever|good|kind|mature) (?:of you )?[.!])/u;
const SHOULD_HAVE =
  / (?:should|could|ought) (?:to )?(?:not |never )?(?:you )?(?:to )?(?:at least |really |also |just |simply |easily )*have (?!a |an |another |the |some |more |it |your )| i would (?:not )?have (?:gone|asked|called|told|done|said|taken|\S+ed) | why did (?:you not|not you) /u;
const ADVISES =
  / (?:(?:maybe|perhaps) it is|it is (?:smart|wise|smarter|wiser) to|should|must|ought|need to|have to|got to|had better|would be better) /u;
/** A verdict about what was done. */
const JUDGED =
  / (?:(?:was|is)(?: not)? (?:\S+ ){0,3}(?:of you|professional|unprofessional|careless|rude|mature|clever|smart|silly)|(?:not|very|really|so) (?:\S+ )?(?:professional|smart|clever|polite|nice) (?:of you )?[,.!]|you (?:did|handled|dealt|solved|managed|reacted|acted|behaved|made the|have done|have handed|have handled)|that you have|fault|proud|impressed|(?:good|great|nice|lovely|brilliant|well) that you|good thing (?:that )?you|disappoint(?:ed|ing) that you|(?:right|wrong|good|great|bad|smart|wise|stupid|poor) (?:call|choice|decision|move|thing to do)|right to|wrong to|(?:good|great|nice|brilliant|poor|bad|excellent|solid|sloppy|messy) job|(?:shame|pity) (?:that )?you|you let (?:\S+ ){1,4}down|what an? (?:\S+ )?(?:solution|effort|result|answer|achievement|performance|mistake|job)|made an? (?:\S+ )?(?:choice|decision|call|mistake)|\S+ of you (?:,|to)|thing to do|missed opportunity|(?:brave|smart|bold|clever|silly|stupid|daft|wise|sensible|poor|nice) (?:move|thinking|effort)|let (?:me|us) down) /u;

/** A verdict about something done, asked back as a look at it, with what it was about. Null when it is not one. */
export function deedAnew(found: ToRewrite): string[] | null {
  const line = ` ${found.words.join(' ')} `;
  if (SHOULD_HAVE.test(line)) return missedOf(found);
  if (BARE_PRAISE.test(line)) return [...praisedOf(found), ...DONE];
  if (
    /^(?:do|why)$/u.test(found.words[0] ?? '') ||
    found.words.includes('if') ||
    ADVISES.test(line) ||
    !(JUDGED.test(line) || line.startsWith(' that was '))
  )
    return null;
  const about = handledOf(found) ?? doneOf(found);
  return about === null ? LOOKING_BACK : [`How do you look back on | ${about}`, ...LOOKING_BACK.slice(1)];
}

/** `the way you handled that spill` in `you handled that spill brilliantly`. */
function handledOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex(
    (word, index) =>
      words[index - 1] === 'you' &&
      (/^(?:handled|solved|managed)$/u.test(word) || (word === 'dealt' && words[index + 1] === 'with')),
  );
  const from = words[verb] === 'dealt' ? verb + 2 : verb + 1;
  if (verb === -1 || !/^(?:the|that|those|your|a|an)$/u.test(words[from] ?? '')) return null;
  const end = words.findIndex(
    (word, index) => index > from && /^(?:much|far|better|well|like|[a-z]+ly|so|very|really|[.,!?])$/u.test(word),
  );
  return end === -1
    ? null
    : `the way you ${typed
        .slice(verb, end)
        .join(' ')
        .replace(/ in an?$/u, '')}`;
}

/** `leaving the till open` in `not professional, leaving the till open`, in `wrong of you to leave the till open`, in `proud of you for leaving it`. */
function doneOf({ words, typed }: ToRewrite): string | null {
  const how = words.findIndex(
    (word, index) =>
      word === 'you' &&
      /^(?:by|with) (?:how|the way)$/u.test(words.slice(words[index - 1] === 'way' ? index - 3 : index - 2, index).join(' ')),
  );
  if (how !== -1) return typed.slice(words[how - 1] === 'way' ? how - 2 : how - 1, endOfPiece(words, how)).join(' ');
  const that = words.findIndex(
    (word, index) =>
      word === 'you' &&
      /^(?:great|good|nice|lovely|brilliant|shame|pity|thing|disappointed|disappointing)$/u.test(
        words[words[index - 1] === 'that' ? index - 2 : index - 1] ?? '',
      ),
  );
  if (that !== -1 && words[that + 1] === 'did' && words[that + 2] === 'not' && isBase(words[that + 3] ?? ''))
    return `not ${[doingOf(words[that + 3] ?? ''), ...typed.slice(that + 4, endOfPiece(words, that + 4))].join(' ')}`.replace(
      / [.!?]+$/u,
      '',
    );
  if (that !== -1) {
    const deed = plainDeed(
      words.slice(that + 1, endOfPiece(words, that + 1)),
      typed.slice(that + 1, endOfPiece(words, that + 1)),
    );
    return deed === null || deed.length < 2 || deed.includes('and') ? null : [doingOf(deed[0] ?? ''), ...deed.slice(1)].join(' ');
  }
  const to = words.findIndex(
    (word, index) =>
      word === 'to' &&
      ((words[index - 1] === 'you' && words[index - 2] === 'of') ||
        /^(?:right|wrong|brave|stupid|silly|clever|smart|rude|wise|foolish|careless|mature|professional|unprofessional|irresponsible|disrespectful|unfair|polite|impolite|sloppy)$/u.test(
          words[index - 1] ?? '',
        )),
  );
  if (to !== -1 && isBase(words[to + 1] ?? '')) {
    const end = endOfPiece(words, to + 1);
    return end > to + 2 ? [doingOf(words[to + 1] ?? ''), ...typed.slice(to + 2, end)].join(' ') : null;
  }
  const comma = words.findIndex((word, index) => /^(?:,|for|by|in)$/u.test(word) && DOING.test(words[index + 1] ?? ''));
  const named = words.findIndex((word, index) => word === ',' && /^(?:that|this)$/u.test(words[index + 1] ?? ''));
  if (
    comma === -1 &&
    named > 0 &&
    words.length - named < 7 &&
    !words.slice(named).some((word) => /^(?:is|was|did|will|are)$/u.test(word))
  )
    return typed.slice(named + 1, endOfPiece(words, named + 1)).join(' ');
  if (comma < 2) return null;
  const doing = words.slice(comma + 1, endOfPiece(words, comma + 1));
  return doing.length > 1 && !isPast(doing, false) ? typed.slice(comma + 1, comma + 1 + doing.length).join(' ') : null;
}

const DOING = /^(?!(?:being|nothing|something|anything|everything|during)$).{3,}ing$/u;

/** What was or was not done against what should have been: `if you had told the nurse`, `telling the nurse`. */
function missedOf({ words, typed }: ToRewrite): string[] {
  const have = words.findIndex(
    (word, index) => word === 'have' && words.slice(0, index).some((before) => /^(?:should|could|ought)$/u.test(before)),
  );
  const verb = words.findIndex((word, index) => index > have && !/^(?:just|simply|really|at|least|also)$/u.test(word));
  const form = words[verb] ?? '';
  const base = form === 'been' ? 'be' : baseOf(form);
  const end = endOf(words, verb);
  const cut = words.findIndex((word, index) => index > verb && /^(?:like|instead|because|if)$/u.test(word));
  const last = cut === -1 ? end : Math.min(cut, end);
  if (have === -1 || verb === -1 || base === null || !(form === 'been' || isParticiple(form)) || last < verb + 2)
    return LOOKING_BACK;
  const rest = typed.slice(verb + 1, last).join(' ');
  const before = words.slice(0, have);
  if (before.includes('why') || !before.includes('you')) return LOOKING_BACK;
  return (before.includes('not') && !/ (?:not you|you not)(?: |$)/u.test(` ${before.join(' ')}`)) || before.includes('never')
    ? [`How do you look back on | ${doingOf(base)} ${rest}`, ...LOOKING_BACK.slice(1)]
    : LOOKING_BACK.toSpliced(1, 0, `What would have been different for you if you had | ${form} ${rest}`);
}

/** What was praised: `standing up to him` in `well done for standing up to him`, `the presentation`. */
function praisedOf({ words, typed }: ToRewrite): string[] {
  const at = words.findIndex((word, index) => index < 6 && /^(?:for|on|with)$/u.test(word));
  const next = words[at + 1] ?? '';
  if (at < 1 || !(DOING.test(next) || /^(?:the|that|your|this)$/u.test(next))) return [];
  const end = endOfPiece(words, at + 1);
  if (end < at + 3) return [];
  const deed = typed.slice(at + 1, end).join(' ');
  return [`How did you go about | ${deed}`, `How do you look back on | ${deed}`];
}
