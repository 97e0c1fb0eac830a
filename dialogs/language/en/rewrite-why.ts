import type { ToRewrite } from '../rewrites.ts';
import { endOf, isPast } from './rewrite-ends.ts';
import { aboutThing, isState } from './rewrite-topics.ts';
import { isBase } from './rewrite-verbs.ts';
import { askedOf, statedOf } from './rewrite-asked.ts';
import { aroundIt, deniedAnew, FALLBACK, fromBe, fromDo, fromHave, NOW, whenAnew } from './rewrite-clause.ts';
import { SETS } from './sets.ts';

const SUBJECT = /^(?:you|it|he|she|they|we|there|your|the|that|this)$/u;
/** What a question for a reason may ask for. */
const GROUND = /^(?:motives?|motivation|reasons?|explanation|justification|argument|rationale|excuse|grounds)$/u;
const BASE =
  /^(?:stay|leave|go|quit|say|do|skip|miss|tell|come|ask|walk|run|stop|drop|choose|pick|take|call|ring|lie|hide|refuse|change|swap|turn|keep|wait|give)$/u;
const BE = /^(?:is|are|was|were|am)$/u;

const QUALITY = new RegExp(`^(?:${SETS['quality']})$`, 'u');

/** Asks what was going on, or what made someone do it, in place of why. */
export function whyAnew(found: ToRewrite): readonly string[] {
  return aimAnew(found) ?? reasonAnew(found);
}

/** What was done, asked for by its aim: `what possessed you to`, `justify that`, `what did you do that for`, `the point of`. */
function aimAnew({ words, typed }: ToRewrite): readonly string[] | null {
  const made = words.findIndex(
    (word, index) => word === 'to' && words[index - 1] === 'you' && /^(?:possessed|induced)$/u.test(words[index - 2] ?? ''),
  );
  if (made !== -1) return fromDo('did', ['you', ...typed.slice(made + 1, endOf(words, made))], ['you', ...words.slice(made + 1)]);
  const defended = words.findIndex(
    (word, index) =>
      (/^(?:justify|explain|defend)$/u.test(word) || (word === 'for' && words[index - 1] === 'account')) &&
      /^(?:your|that|this|the|these|those|two|three|four|five)$/u.test(words[index + 1] ?? ''),
  );
  if (defended !== -1) return aroundIt(typed.slice(defended + 1, endOf(words, defended)).join(' '));
  const point = words.findIndex(
    (word, index) =>
      /^(?:point|idea|sense|purpose)$/u.test(word) && words[index + 1] === 'of' && words[index + 2]?.endsWith('ing') === true,
  );
  if (point !== -1) return aroundIt(typed.slice(point + 2, endOf(words, point)).join(' '));
  const did = words.findIndex((word, index) => word === 'did' && words[index - 1] === 'what' && words[index + 1] === 'you');
  const end = endOf(words, did);
  if (did !== -1 && words[end - 1] === 'for' && end > did + 4)
    return fromDo('did', typed.slice(did + 1, end - 1), words.slice(did + 1, end - 1));
  const because = words.indexOf('because');
  const you = words.indexOf('you');
  return you !== -1 && because > you + 2 && because > words.length - 4
    ? whenAnew(typed.slice(you, because), words.slice(you, because))
    : null;
}

/** What was or is so, asked for in place of its reason. */
function reasonAnew(found: ToRewrite): readonly string[] {
  const { words, typed, at } = found;
  const asked = words.findIndex((word, index) => index >= at && (word === 'why' || word === 'come' || GROUND.test(word)));
  const why =
    words[asked + 1] === 'on' && words[asked + 2] === 'earth' ? asked + 2 : words[asked + 1] === 'why' ? asked + 1 : asked;
  const said = words.findIndex(
    (word, index) => index > why + 2 && word === 'is' && /^(?:that|because|to)$/u.test(words[index + 1] ?? ''),
  );
  const end = Math.min(endOf(words, why), said === -1 || words[why] !== 'reason' ? words.length : said);
  const rest = typed.slice(why + 1, end);
  const clause = words.slice(why + 1, end);
  const [first = '', second = ''] = clause;
  if (words[why] === 'why' || words[why] === 'come') {
    const stated = rest.length === 0 || ASKS_THAT.test(clause.join(' ')) ? statedOf(found, why) : null;
    if (stated !== null) return whenAnew(...stated);
    const begun = askedOf(rest, clause);
    if (begun !== null) return begun;
  }
  if (
    why === -1 ||
    rest.length === 0 ||
    (first === 'that' && second === 'is') ||
    (rest.length === 2 && (BE.test(first) || BE.test(second)))
  )
    return FALLBACK;
  if (
    first === 'you' &&
    /^(?:always|never|still|so|not|late)$/u.test(second) &&
    /^(?:on|in|at|with|so|late|off|out|there)$/u.test(clause[2] ?? '')
  )
    return FALLBACK;
  if (first === 'do' && /^(?:it|that|this)$/u.test(second) && rest.length === 2) return NOW;
  if (first === 'your' && /^(?:not|never|always|so|too|late|still)$/u.test(second)) return FALLBACK;
  if (first === 'that' && /^(?:you|he|she|they|we|it|your)$/u.test(second) && rest.length > 3)
    return whenAnew(rest.slice(1), clause.slice(1));
  if (/^(?:it is|is it) that$/u.test(clause.slice(0, 3).join(' ')) && rest.length > 4)
    return whenAnew(rest.slice(3), clause.slice(3));
  if (first === 'you' && second === 'would' && clause[2] === 'rather' && rest.length > 4)
    return askedOf(['would', ...rest.slice(0, 1), ...rest.slice(2)], ['would', 'you', ...clause.slice(2)]) ?? FALLBACK;
  if (first === 'you' && second === 'would' && clause[2] !== 'not' && rest.length > 3)
    return fromDo('did', ['you', ...rest.slice(2)], ['you', ...clause.slice(2)]);
  if (/^(?:did|do|does|would)$/u.test(first) && /^(?:you|they|he|she)$/u.test(second) && rest.length === 2)
    return ['What made you do that', 'What happened exactly'];
  if (
    /(?:^| )(?:are|is|were|was) /u.test(clause.join(' ')) &&
    clause.some((word, index) => isState(word) || QUALITY.test(word) || clause[index - 1] === 'so')
  ) {
    const about = [...aboutThing(found), ...whenOf(rest, clause)];
    const otherwise = /^(?:was|were)$/u.test(clause.find((word) => BE.test(word)) ?? '') ? FALLBACK : NOW;
    if (about.length > 0) return [...about, ...otherwise];
    if (BE.test(first) || /^(?:you|your)$/u.test(first)) return otherwise;
  }
  if (/^(?:hate|like|love|dread|enjoy|dislike|miss|loathe)$/u.test(clause[2] ?? '')) {
    const about = aboutThing(found);
    if (about.length > 0) return [...about, ...FALLBACK];
  }
  const named = choiceOf(words, typed, why);
  if (named !== null) return [`What made you choose | ${named}`, `What drew you to | ${named}`, ...FALLBACK];
  if (/^(?:was|were|is|are)$/u.test(first) && second === 'for' && GROUND.test(words[why] ?? '') && rest.length > 2)
    return aroundIt(rest.slice(2).join(' '));
  if (first === 'you' && BASE.test(second) && words[why] === 'why') return fromDo('did', rest, clause);
  if (/^(?:for|behind)$/u.test(first) && rest.length > 1) return aroundIt(rest.slice(1).join(' ').replace(/ (?:is|was)$/u, '')); // prettier-ignore
  if (/^(?:did|do|does)$/u.test(first) && (second === 'not' || clause[2] === 'not')) return deniedAnew(first, rest, clause);
  if (/^(?:the|a|an|that|this|those|these)$/u.test(first) && rest.length > 1)
    return FINITE.test(` ${clause.join(' ')} `)
      ? whenAnew(rest, clause)
      : EVENT.test(` ${clause.join(' ')} `)
        ? aroundIt(rest.join(' '))
        : [`What made you choose | ${rest.join(' ')}`, ...FALLBACK];
  if (clause.slice(0, 4).join(' ') === 'did you have to')
    return fromDo('did', ['you', ...rest.slice(4)], ['you', ...clause.slice(4)]);
  if (/^(?:did|do|does)$/u.test(first) && SUBJECT.test(second)) return fromDo(first, rest.slice(1), clause.slice(1));
  if (/^(?:has|have|had)$/u.test(first) && rest.length > 3) return fromHave(rest, clause);
  if (first === 'would' && second === 'you' && clause[2] !== 'not')
    return fromDo(clause[2] === 'want' ? 'do' : 'did', rest.slice(1), clause.slice(1));
  if (BE.test(first) && SUBJECT.test(second)) return fromBe(first, rest.slice(1), clause.slice(1));
  if (/^(?:you|he|she|they|we|it|your|nobody|everyone|that|there)$/u.test(first) && rest.length > 1)
    return whenAnew(rest, clause);
  return FALLBACK;
}

/** What asks no more than a bare why: `was that`. */
const ASKS_THAT =
  /^(?:(?:is|was) (?:that|this|it)|did (?:that|this|it) happen|did you do (?:that|this|it)|so|exactly|then|though)$/u;

/** What comes about and is not chosen: `the sudden change`. */
const EVENT =
  / (?:change|switch|delay|rush|silence|absence|hurry|tears|row|fight|argument|drama|turnaround|hesitation|panic|shouting|fuss|face|attitude|mood|gap) /u;

const NO_CHOICE =
  /^(?:then|not|no|so|that|this|it|me|you|now|exactly|bother|there|here|only|always|never|still|just|do|did|is|was|are|were|though|ever|else|and|or|don|what|have|has|had|would|could|in|on|at|with|for|of|by|after|before|again|late|early|today|yesterday|take|make)$/u;

/** `logistics` in `out of all the sectors, why logistics`, `graphic design` in `why graphic design then`. */
function choiceOf(words: readonly string[], typed: readonly string[], why: number): string | null {
  const end = words.findIndex((word, index) => index > why && !/^(?:\p{L}{2,}|\d+)$/u.test(word));
  const until = words.findIndex(
    (word, index) => index > why + 1 && /^(?:then|though|exactly|anyway|specifically|and|of|in)$/u.test(word),
  );
  const ends = [end, until].filter((index) => index !== -1);
  const last = Math.min(words.length, ...ends);
  const named = words.slice(why + 1, last);
  const stop = words[last] ?? '.';
  if (
    words[why] !== 'why' ||
    named.length === 0 ||
    named.length > 2 ||
    (named.length > 1 && isBase(named[0] ?? '')) ||
    !/^\p{L}{3,}$/u.test(named[0] ?? '')
  )
    return null;
  if (
    named.some((word) => NO_CHOICE.test(word) || isState(word)) ||
    /^(?:the|a|an|your|these|those|such|people)$/u.test(named[0] ?? '')
  )
    return null;
  if ((stop === 'of' && words[last + 1] !== 'all') || (stop === 'in' && words[last + 1] !== 'particular')) return null;
  if (/^(?:["':;-])$/u.test(stop) || (stop === 'and' && words[last + 1] === undefined)) return null;
  return typed.slice(why + 1, last).join(' ');
}

const FINITE =
  / (?:would|will|can|could|should|might|must|do|did|was|were|is|are|has|had|have|does|went|came|got|slipped|stopped|[a-z]+ed) /u;

/** `when Mr Bakker corrects your drawings`, at the end of what is asked for. */
function whenOf(typed: readonly string[], words: readonly string[]): string[] {
  const when = words.findIndex((word, index) => index > 1 && /^(?:when|whenever|after|before)$/u.test(word));
  if (when === -1) return [];
  const piece = typed.slice(when).join(' ');
  const was = isPast(words.slice(when), isPast(words.slice(0, when), false));
  return [`What ${was ? 'happened' : 'happens'} | ${piece}`, `What ${was ? 'was' : 'is'} it like for you | ${piece}`];
}
