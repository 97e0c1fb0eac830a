import { isPast } from './rewrite-ends.ts';
import { isBase, isParticiple, plainDeed } from './rewrite-verbs.ts';

/** What can be asked of anything that goes on. */
export const NOW: readonly string[] = ['What is going on for you', 'Can you tell me what came before that'];
/** What can be asked of anything that went on. */
export const FALLBACK: readonly string[] = [
  'What was going on for you',
  'Can you tell me what came before that',
  'What happened exactly',
];

/** What was so at a time, asked for that time; what is so, for how it came about. */
export function whenAnew(typed: readonly string[], words: readonly string[]): readonly string[] {
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

/** A thing or a deed with a name, asked for what led up to it. */
export function aroundIt(named: string): readonly string[] {
  const content = named.replace(/ (?:for (?:me|us)(?: in .*)?|(?:is|was|are|were)(?: what)?)$/u, '');
  if (/^not /iu.test(content)) return [`What led to you | ${content}`, ...FALLBACK];
  if (/^\p{L}{3,}ing(?= |$)/u.test(content))
    return [`What led up to you | ${content}`, `How did | ${content} | come about`, ...FALLBACK];
  return [`What led up to | ${content}`, `How did | ${content} | come about`, 'What was going on for you'];
}

/** `didn't you call` is `when you did not call`. */
export function deniedAnew(aux: string, typed: readonly string[], words: readonly string[]): readonly string[] {
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

/** `you choose care` after `did`, asked for what made it so. */
export function fromDo(aux: string, typed: readonly string[], words: readonly string[]): readonly string[] {
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
export function fromHave(typed: readonly string[], words: readonly string[]): readonly string[] {
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

/** `you late` after `were`, asked for what led to it. */
export function fromBe(aux: string, typed: readonly string[], words: readonly string[]): readonly string[] {
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
