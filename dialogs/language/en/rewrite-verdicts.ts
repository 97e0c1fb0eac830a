import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast } from './rewrite-ends.ts';

const LOOKING_BACK = ['How do you look back on it yourself', 'What did you think of how it went'];
const DONE = ['What exactly did you do that made it work', 'How did you go about it', 'What went well in your own view'];
/** Praise that names no act: `well done`, `nice one`. */
const BARE_PRAISE =
  /^ (?:(?:very|really|so|oh|wow|yes|hey|right|okay|and) |, )*(?:well done|good (?:job|for you|on you|work|going|one)|great (?:job|work|stuff|effort)|(?:cracking|brilliant|excellent|superb|fantastic|amazing|outstanding|lovely|top|solid) (?:job|work|effort)|nice (?:job|one|work|going)|nicely done|bravo|way to go|hats off|kudos|congratulations|congrats|(?:brilliant|excellent|amazing|awesome|fantastic|perfect|superb|impressive|outstanding) [.!,]|keep it up|proud of you|(?:how|very|really|so) (?:brave|smart|clever|good|kind|mature) (?:of you )?[.!])/u;
const SHOULD_HAVE =
  / (?:should|could|ought) (?:to )?(?:not )?(?:you )?(?:to )?(?:at least |really |also |just |simply |easily )*have (?!a |an |another |the |some |more |it |your )| i would (?:not )?have (?:gone|asked|called|told|done|said|taken|\S+ed) | why did (?:you not|not you) /u;
const ADVISES = / (?:should|must|ought|need to|have to|got to|had better|would be better) /u;
/** A verdict about what was done. */
const JUDGED =
  / (?:(?:was|is)(?: not)? (?:\S+ ){0,3}(?:of you|professional|unprofessional|careless|rude|mature|clever|smart|silly)|(?:not|very|really|so) (?:\S+ )?(?:professional|smart|clever|polite|nice) (?:of you )?[,.!]|you (?:did|handled|dealt|solved|managed|reacted|acted|behaved|made the|have done|have handed|have handled)|that you have|fault|proud|impressed|good that you|(?:right|wrong|good|great|bad|smart|wise|stupid|poor) (?:call|choice|decision|move|thing to do)|right to|wrong to|(?:good|great|nice|brilliant|poor|bad|excellent|solid|sloppy|messy) job|(?:shame|pity) (?:that )?you|made an? (?:\S+ )?(?:choice|decision|call|mistake)|\S+ of you (?:,|to)|thing to do|missed opportunity|(?:brave|smart|bold|clever|silly|stupid|daft|wise|sensible|poor|nice) (?:move|thinking|effort)|let (?:me|us) down) /u;

/** A verdict about something done, asked back as a look at it, with what it was about. Null when it is not one. */
export function deedAnew(found: ToRewrite): string[] | null {
  const line = ` ${found.words.join(' ')} `;
  if (SHOULD_HAVE.test(line)) return LOOKING_BACK;
  if (BARE_PRAISE.test(line)) return DONE;
  if (/^(?:do|why)$/u.test(found.words[0] ?? '') || found.words.includes('if') || ADVISES.test(line) || !JUDGED.test(line))
    return null;
  const about = handledOf(found) ?? doingOf(found);
  return about === null ? LOOKING_BACK : [`How do you look back on | ${about}`, ...LOOKING_BACK];
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
  return end === -1 ? null : `the way you ${typed.slice(verb, end).join(' ')}`;
}

/** `leaving the till open` in `that was not professional, leaving the till open`. */
function doingOf({ words, typed }: ToRewrite): string | null {
  const comma = words.findIndex(
    (word, index) =>
      word === ',' && /^(?!(?:being|nothing|something|anything|everything|during)$).{3,}ing$/u.test(words[index + 1] ?? ''),
  );
  if (comma < 2) return null;
  const doing = words.slice(comma + 1, endOfPiece(words, comma + 1));
  return doing.length > 1 && !isPast(doing, false) ? typed.slice(comma + 1, comma + 1 + doing.length).join(' ') : null;
}
