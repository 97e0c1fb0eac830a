import { endOf, lowered } from './rewrite-ends.ts';
import { baseOfDoing, isBase, isParticiple } from './rewrite-verbs.ts';

const BEFORE_ACTION = /^(?:should|could|must|might|can|would|better)$/u;
const BEFORE_TO =
  /^(?:forget|remember|need|have|got|idea|important|wise|good|better|wiser|smarter|safer|smart|is|be|ought|sensible|time|best|well|pays|useful|helpful|hurt|harm|worth|advised|handy|sense|plan|tip|option|priority)$/u;
const FILLER = /^(?:just|once|simply|also|always|maybe|really|first|better|try|please|perhaps|definitely|and|now|to|want)$/u;
/** Verbs with which an order begins. */
export const IMPERATIVE =
  /^(?:go|ask|call|talk|email|speak|make|write|send|find|plan|practise|practice|read|apply|take|drop|sign|try|contact|discuss|visit|start|join|use|keep|look|choose|get|give|tell|do|ring|phone|finish|arrange|check|stay|set|pick|bring|prepare|listen|show|put|count|leave|let|check|learn|hand|move|wait|sleep)$/u;
const NO_ACTION = /^(?:not|never|no|been|so|stop|ashamed|better|sure|you|your(?=self)|proud|honest)$/u;

/** What is advised, as an infinitive: `ask for help` in `you should just ask for help`. Null when nothing is named that can be asked about. */
export function actionOf(words: readonly string[], typed: readonly string[]): string | null {
  const start = actionStart(words);
  if (start === -1) return null;
  let from = start;
  const end = Math.min(endOf(words, from), cutAt(words, from));
  while (from < end && FILLER.test(words[from] ?? '')) from += 1;
  const action = words.slice(from, end);
  const speaks =
    NO_ACTION.test(action[0] ?? '') ||
    (/^(?:not|never|no)$/u.test(action[1] ?? '') && action[0] !== 'say') ||
    (action.includes('me') && /^(?:trust|believe|listen|let|hear|tell)$/u.test(action[0] ?? ''));
  const known =
    !NO_DEED.test(action.join(' ')) && !(action[0] === 'be' && /^(?:better|proud|ashamed|so)$/u.test(action[1] ?? ''));
  const done = words[from] === 'be' ? baseOfDoing(words[from + 1] ?? '') : null;
  const named =
    done !== null
      ? [done, ...typed.slice(from + 2, end)]
      : words[from] === 'are'
        ? ['be', ...typed.slice(from + 1, end)]
        : typed.slice(from, end);
  const yours = words[start - 2] === 'i' || words[start - 1] === 'i' ? asYours(named) : named;
  const owned =
    action.slice(0, 4).some((word, index) => word === 'have' && !/^(?:you|they|we|i)$/u.test(action[index - 1] ?? '')) &&
    !mayHave(action);
  const freed = /^(?:have|need)$/u.test(words[start - 2] ?? '') && words[start - 3] === 'not';
  if (action.length < 2 || action.includes(':') || speaks || !known || owned || freed) return null;
  return lowered(yours)
    .replace(/(?<!rather) than to /u, ' rather than ')
    .replace(/ by now$/u, '');
}

/** An order that names nothing to do. */
const NO_DEED = /^(?:do it$|say what you like|watch out|leave it (?:with|to) me|hang in there)/u;

/** What one may have that is something to do: `have a word`, `have it checked`. */
function mayHave([have, what = '', done = '']: readonly string[]): boolean {
  return (
    have === 'have' &&
    (/^(?:a|an|another|the|some|more|your)$/u.test(what) || (/^(?:it|them|that|this)$/u.test(what) && isParticiple(done)))
  );
}

/** `I would phone them myself` is for the other to do: `phone them yourself`. */
function asYours(typed: readonly string[]): string[] {
  return typed.map((word) => (word === 'myself' ? 'yourself' : word === 'my' ? 'your' : word));
}

const WEIGHTY =
  /^(?:important|essential|vital|crucial|better|best|good|wise|necessary|key|suggest|recommend|advise|propose|sensible)$/u;
/** What one may be advised against, and may just as well do. */
const REFRAINED =
  /^(?:tell|take|call|ask|go|sign|quit|sell|buy|choose|drop|do|say|send|leave|accept|turn|put|move|change|swap|pick|start|stop)$/u;
/** How or where one may be told to be. */
const BE_SO =
  /^(?:looking|doing|working|asking|studying|practising|making|taking|on|in|at|there|more|yourself|careful|clear|open|patient|early)$/u;
/** Verbs that begin no order. */
const NO_ORDER =
  /^(?:hope|thank|welcome|stop|love|hate|think|feel|guess|imagine|understand|forget|believe|trust|like|notice|suppose|have|enjoy|sort|know|hear|see|let|blame|worry|reply|mix|hug|rest|mention|suggest|recommend)$/u;

function actionStart(words: readonly string[]): number {
  const told = words.findIndex((word, index) => word === 'you' && /^(?:suggest|recommend)$/u.test(words[index - 1] ?? ''));
  if (told !== -1 && /^(?:do|[a-z]{2,})$/u.test(words[told + 1] ?? '') && !/^(?:not|to|the|a|that)$/u.test(words[told + 1] ?? ''))
    return told + 1;
  const invited = words.findIndex(
    (word, index) =>
      word === 'not' && words[index + 1] === 'you' && /^(?:do|can|could|should|would)$/u.test(words[index - 1] ?? ''),
  );
  if (invited !== -1 && words[invited + 2] !== 'think') return invited + 2;
  if (words[0] === 'why' && words[1] === 'not' && /^[a-z]+$/u.test(words[2] ?? '') && words[2] !== 'you') return 2;
  const sure = words.findIndex((word, index) => word === 'sure' && words[index - 1] === 'make');
  if (sure !== -1 && words.indexOf('you', sure) === (words[sure + 1] === 'that' ? sure + 2 : sure + 1))
    return words.indexOf('you', sure) + 1;
  const asked = words.findIndex(
    (word, index) =>
      word === 'to' &&
      words[index - 1] === 'you' &&
      /^(?:advise|advice|urge|encourage|want|ask|expect|need|recommend|like)$/u.test(words[index - 2] ?? ''),
  );
  if (asked !== -1) return asked + 1;
  const stressed = words.findIndex(
    (word, index) =>
      word === 'you' &&
      isBase(words[index + 1] ?? '') &&
      WEIGHTY.test(words[words[index - 1] === 'that' ? index - 2 : index - 1] ?? ''),
  );
  if (stressed !== -1) return stressed + 1;
  const unwise = words.findIndex((word, index) => word === 'not' && words[index - 1] === 'would' && words[index - 2] === 'i');
  if (unwise !== -1 && REFRAINED.test(words[unwise + 1] ?? '')) return unwise + 1;
  const ifYou = words.findIndex((word, index) => word === 'you' && words[index - 1] === 'if' && isBase(words[index + 1] ?? ''));
  if (ifYou !== -1 && /^(?:regret|sorry)$/u.test(words[words[ifYou - 2] === 'it' ? ifYou - 3 : ifYou - 2] ?? ''))
    return ifYou + 1;
  if (
    IMPERATIVE.test(words[0] ?? '') &&
    /^(?:them|him|her|your|the)$/u.test(words[1] ?? '') &&
    !/^(?:make|let|put|give)$/u.test(words[0] ?? '')
  )
    return 0;
  const trick = words.findIndex(
    (word, index) =>
      word === 'you' &&
      words[index - 1] === 'that' &&
      words[index - 2] === 'is' &&
      words.slice(1, 3).some((thing) => /^(?:trick|thing|key|secret)$/u.test(thing)),
  );
  if (trick !== -1) return trick + 1;
  if (words[0] === 'next' && words[1] === 'time' && words[2] === ',' && !/^(?:you|i|we|it|the|your)$/u.test(words[3] ?? ''))
    return 3;
  const put = words.findIndex(
    (word, index) =>
      /^(?:is|be)$/u.test(word) &&
      index > 1 &&
      /^(?:do|now|thing|option|move|trick|advice|step)$/u.test(words[index - 1] ?? '') &&
      !/^(?:a|an|the|that|not|you|your|what)$/u.test(words[index + 1] ?? ''),
  );
  if (put !== -1) return words[put + 1] === 'to' ? put + 2 : put + 1;
  const to = words.findIndex((word, index) => word === 'to' && BEFORE_TO.test(words[index - 1] ?? ''));
  const modal = words.findIndex(
    (word, index) =>
      BEFORE_ACTION.test(word) &&
      ((word === 'better' && /^(?:would|had)$/u.test(words[index - 1] ?? '') && words[index - 2] === 'you') ||
        (word !== 'would' && /^(?:you|one)$/u.test(words[index - 1] ?? '')) ||
        (word === 'would' && words[index - 1] === 'i')),
  );
  if (
    modal !== -1 &&
    (to === -1 || modal < to) &&
    !/^(?:not|say|recommend|suggest|advise|urge|encourage|invite|like)$/u.test(words[modal + 1] ?? '') &&
    (words[modal + 1] !== 'be' || BE_SO.test(words[modal + 2] ?? '')) &&
    (words[modal + 1] !== 'have' || mayHave(words.slice(modal + 1)))
  )
    return modal + 1;
  if (to !== -1) return to + 1;
  return words.findIndex(
    (word, index) =>
      (index < 3 || words[index - 1] === ':' || (words[index - 1] === 'so' && words[index - 2] === ',')) &&
      (IMPERATIVE.test(word) ||
        (word === 'have' && /^(?:a|another)$/u.test(words[index + 1] ?? '')) ||
        (isBase(word) && !NO_ORDER.test(word)) ||
        (word === 'be' && BE_SO.test(words[index + 1] ?? ''))) &&
      !/^(?:sure|,)$/u.test(words[index + 1] ?? '') &&
      !(word === 'do' && words[index + 1] === 'you') &&
      !/^(?:is|was|makes|helps|are)$/u.test(words[index + 1] ?? '') &&
      (index > 2 ||
        words.slice(0, index).every((lead) => FILLER.test(lead) || /^(?:so|then|well|but|next|time|,|look)$/u.test(lead))),
  );
}

const MODAL = /^(?:will|would|can|could|might|may|are|is)$/u;

/** Where what is advised ends, counted in words: before what no longer belongs to the idea: `to be honest`, `that is ...`, `if I were you`. */
export function cutAt(words: readonly string[], from: number): number {
  const cut = words.findIndex(
    (word, index) =>
      index > from + 1 &&
      ((word === 'to' && words[index + 1] === 'be' && words[index + 2] === 'honest') ||
        (word === 'if' &&
          /^(?:i|you)$/u.test(words[index + 1] ?? '') &&
          !(words[index + 1] === 'you' && /^(?:ask|check|see)/u.test(words[from] ?? ''))) ||
        word === 'because' ||
        (word === 'than' && words[index + 1] !== 'to' && words[0] === 'better') ||
        (/^(?:and|or)$/u.test(word) &&
          /^(?:you|they|he|she|it|we|i|the)$/u.test(words[index + 1] ?? '') &&
          (MODAL.test(words[index + 2] ?? '') ||
            (/^(?:the|it)$/u.test(words[index + 1] ?? '') && MODAL.test(words[index + 3] ?? '')))) ||
        (word === 'and' && /^(?:then|only|hang|see|post|move)$/u.test(words[index + 1] ?? '')) ||
        (word === 'and' && /^(?:not|never)$/u.test(words[index + 1] ?? '')) ||
        word === 'instead'),
  );
  return cut === -1 ? words.length : cut;
}
