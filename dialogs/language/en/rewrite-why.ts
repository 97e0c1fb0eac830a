import type { ToRewrite } from '../rewrites.ts';
import { endOf, isPast } from './rewrite-ends.ts';
import { aboutThing, isState } from './rewrite-topics.ts';
import { isBase, isParticiple, plainDeed } from './rewrite-verbs.ts';
import { askedOf, statedOf } from './rewrite-asked.ts';
import { SETS } from './sets.ts';

const SUBJECT = /^(?:you|it|he|she|they|we|there|your|the|that|this)$/u;
/** What a question for a reason may ask for. */
const GROUND = /^(?:motives?|motivation|reasons?|explanation|justification|argument|rationale|excuse|grounds)$/u;
const BASE =
  /^(?:stay|leave|go|quit|say|do|skip|miss|tell|come|ask|walk|run|stop|drop|choose|pick|take|call|ring|lie|hide|refuse|change|swap|turn|keep|wait|give)$/u;
const BE = /^(?:is|are|was|were|am)$/u;

const QUALITY = new RegExp(`^(?:${SETS['quality']})$`, 'u');
const NOW = ['What is going on for you', 'Can you tell me what came before that'];
const FALLBACK = ['What was going on for you', 'Can you tell me what came before that', 'What happened exactly'];

/** Asks what was going on, or what made someone do it, in place of why. */
export function whyAnew(found: ToRewrite): readonly string[] {
  return aimAnew(found) ?? reasonAnew(found);
}

/** What was done, asked for by its aim: `what possessed you to`, `justify that`, `what did you do that for`, `the point of`. */
function aimAnew({ words, typed }: ToRewrite): string[] | null {
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
  const end = words.findIndex((word, index) => index > why && !/^\p{L}{2,}$/u.test(word));
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

/** `when Mr Bakker corrects your drawings`, at the end of what is asked for. */
function whenOf(typed: readonly string[], words: readonly string[]): string[] {
  const when = words.findIndex((word, index) => index > 1 && /^(?:when|whenever|after|before)$/u.test(word));
  if (when === -1) return [];
  const piece = typed.slice(when).join(' ');
  const was = isPast(words.slice(when), isPast(words.slice(0, when), false));
  return [`What ${was ? 'happened' : 'happens'} | ${piece}`, `What ${was ? 'was' : 'is'} it like for you | ${piece}`];
}

const FINITE =
  / (?:would|will|can|could|should|might|must|do|did|was|were|is|are|has|had|have|does|went|came|got|slipped|stopped|[a-z]+ed) /u;

/** What was so at a time, asked for that time; what is so, for how it came about. */
function whenAnew(typed: readonly string[], words: readonly string[]): string[] {
  const left = words.length - (words.at(-1) === 'what' ? 1 : 0);
  if (words.length > 4 && /^(?:is|was)$/u.test(words[left - 1] ?? ''))
    return whenAnew(typed.slice(0, left - 1), words.slice(0, left - 1));
  const clause = typed
    .map((word, index) =>
      index === 0 && words[0] !== 'i' && /^(?:You|We|They|He|She|It|Your|The|That|This)$/u.test(word) ? word.toLowerCase() : word,
    )
    .join(' ');
  const deed = deedOf(typed, words);
  if (!isPast(words, words[0] === 'you' ? !isBase(words[1] ?? '') : !words.some(isOfOne)))
    return [
      ...(deed === null ? [] : [`What makes you | ${deed}`]),
      `Can you tell me how it came about that | ${clause}`,
      ...(deed === null || WISHED.test(words[1] ?? '') || words[1] === 'always' ? [] : [`What goes on for you when | ${clause}`]),
      'What is going on for you',
      'Can you tell me what came before that',
    ];
  return [
    ...(deed === null ? [] : [`What made you | ${deed}`]),
    ...(words.includes('when') || words.includes('never') ? [] : [`What was going on when | ${clause}`]),
    `Can you tell me how it came about that | ${clause}`,
    ...FALLBACK,
  ];
}

/** `stops`: a known verb as one other person does it. */
function isOfOne(word: string, index: number): boolean {
  return index > 0 && word.endsWith('s') && isBase(word.slice(0, -1));
}

/** What someone does for a wish or a thought of theirs, which happens at no moment. */
const WISHED = /^(?:want|like|love|hate|prefer|need|think|believe|know|trust|have|keep|care|wish|hope|expect|mean|feel|find)$/u;

/** What `you` did or do, in the plain form: `swap to plumbing` of `you swapped to plumbing`. Null when it is not known. */
function deedOf(typed: readonly string[], words: readonly string[]): string | null {
  if (words[0] !== 'you' || words.length < 3 || (words[1] === 'have' && (words[2] === 'not' || isParticiple(words[2] ?? ''))))
    return null;
  const verb = words[1] === 'always' ? 2 : 1;
  if (words[verb] === 'do' && words[verb + 1] === 'not') return null;
  if (isBase(words[verb] ?? '') && !isPast(words.slice(verb, verb + 1), false)) return typed.slice(1).join(' ');
  return plainDeed(words.slice(1), typed.slice(1))?.join(' ') ?? null;
}

function aroundIt(named: string): string[] {
  const content = named.replace(/ (?:for (?:me|us)(?: in .*)?|(?:is|was|are|were)(?: what)?)$/u, '');
  if (/^not /iu.test(content)) return [`What led to you | ${content}`, ...FALLBACK];
  if (/^\p{L}{3,}ing(?= |$)/u.test(content))
    return [`What led up to you | ${content}`, `How did | ${content} | come about`, ...FALLBACK];
  return [`What led up to | ${content}`, `How did | ${content} | come about`, 'What was going on for you'];
}

/** `didn't you call` is `when you did not call`. */
function deniedAnew(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const kept = typed.filter((_, index) => index > 0 && !/^(?:not|just|simply)$/u.test(words[index] ?? ''));
  const verb = LONG.test(kept[0]?.toLowerCase() ?? '')
    ? kept.findIndex((word, index) => index > 1 && isBase(word.toLowerCase()))
    : 1;
  if (verb === -1) return FALLBACK;
  const [subject, rest] = [kept.slice(0, verb).join(' '), kept.slice(verb)];
  if (rest.length === 0) return FALLBACK;
  if (aux === 'do' && subject.toLowerCase() === 'you' && rest.length > 0)
    return [
      `What would you need in order to | ${rest.join(' ')}`,
      `What would it do for you to | ${rest.join(' ')}`,
      'What would you like to do yourself',
    ];
  return whenAnew([subject, aux, 'not', ...rest], [subject, aux, 'not']);
}

function fromDo(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const [subject = '', ...rest] = subjectFirst(typed, words);
  const content = rest.join(' ');
  if (/^(?:that|this|it) (?:upset|hurt|bother|annoy|shock|scare|touch|matter|get) /u.test(words.slice(0, 3).join(' ')))
    return aux === 'did' ? FALLBACK : NOW;
  const made = aux === 'did' ? 'made' : 'makes';
  if (subject.toLowerCase() === 'it' && /^(?:always |never )?(?:have|need|seem)(?: |$)/u.test(content)) return NOW;
  const first = `What ${made} ${objectOf(subject)} | ${content}`;
  return subject.toLowerCase() === 'you'
    ? content.startsWith('and ')
      ? [first, aux === 'did' ? 'What happened exactly' : 'What is going on for you']
      : aux === 'did'
        ? [first, `How did you come to | ${content}`, ...FALLBACK]
        : [first, `Can you tell me how it came about that you | ${content}`, ...NOW]
    : [first, aux === 'did' ? 'What happened exactly' : 'What is going on for you', 'How do you look at that yourself'];
}

/** `has your attendance been so poor` is `your attendance has been so poor`. */
function fromHave(typed: readonly string[], words: readonly string[]): string[] {
  const not = words.indexOf('not') === 1 || words.indexOf('not') === 2;
  const kept = [...typed.keys()].filter((index) => index > 0 && !(not && words[index] === 'not' && index < 3));
  const [subject = '', ...rest] = subjectFirst(
    kept.map((index) => typed[index] ?? ''),
    kept.map((index) => words[index] ?? ''),
  );
  const had = [words[0] ?? '', ...(not ? ['not'] : [])];
  if (!not && subject.toLowerCase() === 'you' && rest[0] === 'been' && rest[1]?.endsWith('ing') === true)
    return [
      `What leads to you | ${rest.slice(1).join(' ')}`,
      `Can you tell me how it came about that | ${[subject, ...had, ...rest].join(' ')}`,
      ...NOW,
    ];
  return whenAnew([subject, ...had, ...rest], [subject.toLowerCase(), ...had, ...rest.map((word) => word.toLowerCase())]);
}

function fromBe(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const [subject = '', ...rest] = subjectFirst(typed, words);
  const said = words[typed.length - rest.length] ?? '';
  const was = /^(?:was|were)$/u.test(aux);
  const otherwise = was ? FALLBACK : NOW;
  if (LONG.test(words[0] ?? '') && !BEGINS_PREDICATE.test(said)) return otherwise;
  const whole = `${objectOf(subject)} ${rest.join(' ')}`;
  if (IS_SAID.test(said) && !/^(?:not|always|still|a|an|the)$/u.test(said))
    return [`What ${was ? 'made' : 'makes'} | ${whole}`, ...otherwise];
  const doing = rest.find((word) => !/^(?:always|still|also|just|only|now|not|suddenly)$/iu.test(word))?.endsWith('ing') === true;
  return [
    `What ${was ? 'led' : 'leads'} to | ${objectOf(subject)} ${doing ? '' : 'being '}${rest.join(' ')}`.replace(
      /being (always|never|still|not) /u,
      '$1 being ',
    ),
    ...otherwise,
  ];
}

function subjectFirst(typed: readonly string[], words: readonly string[]): string[] {
  const alone = /^(?:that|this)$/u.test(words[0] ?? '') && IS_SAID.test(words[1] ?? '');
  const long = LONG.test(words[0] ?? '') && !alone && typed.length > 2;
  return long ? [`${typed[0]} ${typed[1]}`, ...typed.slice(2)] : [...typed];
}

const LONG = /^(?:your|the|that|this)$/u;
/** What is said of `that`, so that it is no part of its name. */
const IS_SAID = /^(?:so|such|not|too|always|still|important|hard|difficult|good|bad|okay|enough|a|an|the)$/u;
/** What shows that the name of a thing is at its end. */
const BEGINS_PREDICATE =
  /^(?:so|such|not|too|always|never|still|already|important|hard|difficult|good|bad|enough|a|an|the|in|on|at|out|off|left|late|early|open|empty|gone|made|done|given|taken|told|put|shut|broken|lost|sent|.{2,}ed|.{2,}ing)$/u;

const OBJECTS: ReadonlyMap<string, string> = new Map(Object.entries({ he: 'him', she: 'her', they: 'them', we: 'us', i: 'me' }));

function objectOf(subject: string): string {
  return OBJECTS.get(subject.toLowerCase()) ?? subject;
}
