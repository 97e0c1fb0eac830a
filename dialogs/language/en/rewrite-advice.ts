import type { ToRewrite } from '../rewrites.ts';
import { endOf } from './rewrite-ends.ts';

const OWN = ['What would you like to do yourself', 'What possibilities do you see yourself', 'What do you need for that'];
const LOOKING_BACK = ['How do you look back on it yourself', 'What did you think of how it went'];
const DONE = ['What exactly did you do that made it work', 'How did you go about it', 'What went well in your own view'];
/** Praise that names no act: `well done`, `nice one`. */
const BARE_PRAISE =
  /^ (?:(?:very|really|so|oh|wow|yes|hey|right|okay|and) |, )*(?:well done|good (?:job|for you|on you|work|going|one)|great (?:job|work|stuff|effort)|nice (?:job|one|work|going)|nicely done|bravo|way to go|hats off|kudos|congratulations|congrats|(?:brilliant|excellent|amazing|awesome|fantastic|perfect|superb|impressive|outstanding) [.!,]|keep it up|proud of you|(?:how|very|really|so) (?:brave|smart|clever|good|kind|mature) (?:of you )?[.!])/u;
const VERDICT =
  / (?:well|good|great|smart|brave|stupid|choice|decision|proud|fault|wrong|right thing|impressed|wise|bad|job|unprofessional|rude|right to|handled|congratulations|should (?:not )?have|should (?:not )?have|could have) /u;

/** Asks what someone sees in an idea, or how they look back, in place of advice or a verdict. */
export function adviceAnew({ words, typed }: ToRewrite): string[] {
  const thing = thingOf(words, typed);
  if (thing !== null) return [`What would | ${thing} | do for you`, `What are your own thoughts on | ${thing}`, ...OWN];
  if (/ (?:should|could) (?:not )?have /u.test(` ${words.join(' ')} `)) return LOOKING_BACK;
  if (BARE_PRAISE.test(` ${words.join(' ')} `)) return DONE;
  const told = lectureOf(words, typed);
  if (told !== null)
    return [`What have you seen yourself that shows | ${told}`, `What do you think yourself about whether | ${told}`, ...OWN];
  const setting = settingOf(words, typed);
  if (setting !== null) return [`How do you see that | ${setting}`, `What have you noticed yourself | ${setting}`, ...OWN];
  const action = actionOf(words, typed);
  if (action !== null) return [`What would it do for you to | ${action}`, `What would you need in order to | ${action}`, ...OWN];
  return VERDICT.test(` ${words.join(' ')} `) ? LOOKING_BACK : OWN;
}

/** What a lecture tells: `that trade is dying` in `believe me, that trade is dying`. */
function lectureOf(words: readonly string[], typed: readonly string[]): string | null {
  const me = words.findIndex((word, index) => word === 'me' && /^(?:from|believe|trust)$/u.test(words[index - 1] ?? ''));
  if (me === -1 || me > 4) return null;
  const rest = words.slice(me + 1);
  const joined = rest[0] === ',' ? /^,$/u : /^(?:that|when|i|say)$/u;
  const from = me + 1 + rest.findIndex((word) => !joined.test(word));
  const clause = typed.slice(from, endOf(words, from));
  return from > me && clause.length > 2 ? lowered(clause) : null;
}

/** Where a lecture says it is so, at its beginning: `in care work`. */
function settingOf(words: readonly string[], typed: readonly string[]): string | null {
  const end = words.findIndex((word) => /^(?:you|it|there|everyone|nobody|people|only|experience)$/u.test(word));
  if (
    end < 2 ||
    end > 5 ||
    !/^(?:in|at|on)$/u.test(words[0] ?? '') ||
    words.slice(0, end).some((word) => /^(?:,|your|my|that|fact)$/u.test(word))
  )
    return null;
  return lowered(typed.slice(0, end));
}

/** A thing or an -ing form that is put forward: `have you considered asking`, `I recommend the ICT track`, `how about a course`. */
function thingOf(words: readonly string[], typed: readonly string[]): string | null {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? '';
    const thing = /^(?:the|a|an|another|your|some)$|^(?!(?:thing|something|anything|everything|during|being)$).+ing$/u.test(next);
    const before = words[index - 1] ?? '';
    if (/^(?:considered|considering|consider|recommend|suggest|tried|try)$/u.test(word)) return thing;
    return thing && /^(?:about|of)$/u.test(word) && /^(?:thought|think|what|how|thinking|idea)$/u.test(before);
  });
  if (at === -1) return null;
  let end = Math.min(endOf(words, at + 1), cutAt(words, at + 1));
  if (/^(?:first|then|instead|maybe|perhaps)$/u.test(words[end - 1] ?? '')) end -= 1;
  return end > at + 1 ? lowered(typed.slice(at + 1, end)) : null;
}

const BEFORE_ACTION = /^(?:should|could|must|might|can|would|better)$/u;
const BEFORE_TO =
  /^(?:need|have|got|idea|important|wise|good|better|smart|is|be|ought|sensible|time|best|well|pays|useful|helpful|hurt|harm|worth|advised|handy|sense)$/u;
const FILLER = /^(?:just|simply|also|always|maybe|really|first|better|try|please|perhaps|definitely|and|now|to|want)$/u;
const IMPERATIVE =
  /^(?:go|ask|call|talk|email|speak|make|write|send|find|plan|practise|practice|read|apply|take|drop|sign|try|contact|discuss|visit|start|join|use|keep|look|choose|get|give|tell|do|ring|phone|finish|arrange|check|stay|set|pick|bring|prepare|listen|show)$/u;
const NO_ACTION = /^(?:not|never|no|been|so|stop|ashamed|better|sure|you|your(?=self)|proud|honest)$/u;

function actionOf(words: readonly string[], typed: readonly string[]): string | null {
  const start = actionStart(words);
  if (start === -1) return null;
  let from = start;
  const end = Math.min(endOf(words, from), cutAt(words, from));
  while (from < end && FILLER.test(words[from] ?? '')) from += 1;
  const action = words.slice(from, end);
  const speaks = action.some((word, index) => /^(?:not|never|no|me)$/u.test(word) || (index === 0 && NO_ACTION.test(word)));
  const known = !(action[0] === 'be' && /^(?:better|proud|ashamed|so)$/u.test(action[1] ?? ''));
  return action.length > 1 && !speaks && known && !action.slice(0, 4).includes('have') ? lowered(typed.slice(from, end)) : null;
}

function actionStart(words: readonly string[]): number {
  const invited = words.findIndex(
    (word, index) => word === 'not' && words[index + 1] === 'you' && /^(?:do|can|could)$/u.test(words[index - 1] ?? ''),
  );
  if (invited !== -1) return invited + 2;
  if (words[0] === 'why' && words[1] === 'not' && /^[a-z]+$/u.test(words[2] ?? '') && words[2] !== 'you') return 2;
  const put = words.findIndex(
    (word, index) =>
      /^(?:is|be)$/u.test(word) &&
      index > 1 &&
      /^(?:do|now|thing|option|move|trick|advice|step)$/u.test(words[index - 1] ?? '') &&
      !/^(?:a|an|the|to|that|not|you|your|what)$/u.test(words[index + 1] ?? ''),
  );
  if (put !== -1) return put + 1;
  const to = words.findIndex((word, index) => word === 'to' && BEFORE_TO.test(words[index - 1] ?? ''));
  const modal = words.findIndex(
    (word, index) => BEFORE_ACTION.test(word) && (words[index - 1] === 'you' || (word === 'would' && words[index - 1] === 'i')),
  );
  if (
    modal !== -1 &&
    (to === -1 || modal < to) &&
    !/^(?:be|have|not|say|recommend|suggest|advise)$/u.test(words[modal + 1] ?? '')
  )
    return modal + 1;
  if (to !== -1) return to + 1;
  return words.findIndex(
    (word, index) =>
      index < 3 &&
      IMPERATIVE.test(word) &&
      !/^(?:sure|,)$/u.test(words[index + 1] ?? '') &&
      words.slice(0, index).every((lead) => FILLER.test(lead) || /^(?:so|then|well|but|next|time|,|look)$/u.test(lead)),
  );
}

/** Before what no longer belongs to the idea: `to be honest`, `that is ...`, `if I were you`. */
function cutAt(words: readonly string[], from: number): number {
  const cut = words.findIndex(
    (word, index) =>
      index > from + 1 &&
      ((word === 'to' && words[index + 1] === 'be' && words[index + 2] === 'honest') ||
        (word === 'if' && /^(?:i|you)$/u.test(words[index + 1] ?? '')) ||
        word === 'because' ||
        word === 'instead'),
  );
  return cut === -1 ? words.length : cut;
}

function lowered(typed: readonly string[]): string {
  return typed
    .join(' ')
    .replaceAll(' ,', ',')
    .replace(/^(\p{Lu})(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
