import type { ToRewrite } from '../rewrites.ts';
import { endOf, isPast } from './rewrite-ends.ts';
import { isState } from './rewrite-topics.ts';
import { doingOf, isBase, isParticiple } from './rewrite-verbs.ts';

const VIEW = ['How do you look at that yourself', 'What is important to you in this'];
const THEN = ['What was going on for you', 'Can you tell me what came before that'];
const NOW = ['What is going on for you', 'Can you tell me what came before that'];
const PERSON = /^(?:you|he|she|they|we|it|there|nobody|everyone|somebody|someone)$/u;
const THING = /^(?:the|your|a|an|that|this|these|those|his|her|their|our)$/u;

/** Why-questions that are asked anew by how they begin: `can you not`, `are there`, `should`, `was the customer so upset`. Null for others. */
export function askedOf(typed: readonly string[], words: readonly string[]): readonly string[] | null {
  const [first = '', second = '', third = ''] = words;
  const piece = typed.slice(2).join(' ');
  if (/^(?:should|would)$/u.test(first) && second !== 'you') return VIEW;
  if (first === 'can' && words.slice(1, 3).includes('you') && words.slice(1, 3).includes('not') && words.length > 4)
    return unableTo(typed.slice(words[3] === 'just' || words[3] === 'simply' ? 4 : 3).join(' '));
  if (/^(?:do|should|would)$/u.test(first) && second === 'not' && third === 'we' && words.length > 4)
    return [
      `What would it do for you to | ${typed
        .slice(3)
        .join(' ')
        .replace(/ for you$/u, '')}`,
      'What would you like to do yourself',
      'What do you need for that',
    ];
  const to = words.indexOf('to');
  if (/^(?:is|was)$/u.test(first) && second === 'it' && to > 2 && to < 7 && words.length > to + 2)
    return [`What ${first} it like for you to | ${typed.slice(to + 1).join(' ')}`, ...(first === 'was' ? THEN : NOW)];
  if (first === 'would' && second === 'you' && third === 'rather' && words.length > 4)
    return [`What makes you want to | ${piece.replace(/^rather /u, '').replace(/(?<!rather) than /u, ' rather than ')}`, ...NOW];
  if (/^(?:is|are|was|were)$/u.test(first) && second === 'there' && third !== 'not' && words.length > 3)
    return [
      `Can you tell me how it came about that | ${[second, first, piece].join(' ')}`,
      ...(isPast([first], false) ? THEN : NOW),
    ];
  if (/^(?:do|did)$/u.test(first) && second === 'you' && /^(?:think|reckon|suppose|believe)$/u.test(third))
    return guessed(typed.slice(3), words.slice(3));
  if (/^(?:is|are|was|were)$/u.test(first) && second === 'not' && third !== 'you') return othersNotSo(typed, words);
  if (/^(?:is|are|was|were)$/u.test(first))
    return first === 'was' || !/^(?:you|not)$/u.test(second) ? ofOthers(typed, words) : notSo(typed, words);
  if (
    isBase(first) &&
    !/^(?:do|have|work|show|play|love|care|share|post|book|type|study|travel|train)$/u.test(first) &&
    words.length > 1 &&
    !/^(?:is|was|you)$/u.test(second)
  )
    return [
      `What are your own thoughts on | ${[doingOf(first), ...beforeCondition(typed, words).split(' ').slice(1)].join(' ')}`,
      ...VIEW,
    ];
  if (first === 'do' && second === 'i') return ['How do you look at that yourself', ...NOW];
  if (/^(?:the|this|that)$/u.test(first)) return faceOf(typed, words);
  if (first === 'such' && words.length > 2) return [`What led up to | ${typed.join(' ')}`, ...THEN];
  return null;
}

function unableTo(action: string): string[] {
  return [`What would you need in order to | ${action}`, `What happens when you try to | ${action}`, ...NOW];
}

function beforeCondition(typed: readonly string[], words: readonly string[]): string {
  const cut = words.findIndex((word, index) => index > 1 && /^(?:if|when|while)$/u.test(word));
  return typed.slice(0, cut === -1 ? typed.length : cut).join(' ');
}

/** Why others did or do something, asked for what was to be seen of it; what is thought of oneself is none. */
function guessed(typed: readonly string[], words: readonly string[]): string[] | null {
  const from = words[0] === 'that' && words.length > 3 ? 1 : 0;
  const subject = words[from] ?? '';
  if (words.length < from + 3 || /^(?:you|it|that|this|i)$/u.test(subject) || !(THING.test(subject) || PERSON.test(subject)))
    return null;
  const clause = typed.slice(from).join(' ');
  return isPast(words.slice(from), false)
    ? [`What was going on when | ${clause}`, `What happened just before | ${clause}`, ...THEN]
    : [`What do you notice when | ${clause}`, 'How do you look at that yourself', ...NOW];
}

/** How somebody else was, which is not for the student to give a reason for. */
function ofOthers(typed: readonly string[], words: readonly string[]): string[] | null {
  const [first = '', second = ''] = words;
  const said = words.findIndex((word, index) => index > 1 && (isState(word) || /^(?:so|such|always|never)$/u.test(word)));
  const named = THING.test(second) ? said > 2 && said < 6 : /^(?:he|she|they)$/u.test(second) && said === 2;
  if (!named || words.includes('not')) return null;
  const clause = [...typed.slice(1, said), first, ...typed.slice(said)].join(' ');
  return /^(?:was|were)$/u.test(first)
    ? [`What was going on when | ${clause}`, `What happened just before | ${clause}`, ...THEN]
    : [`What do you notice when | ${clause}`, ...NOW];
}

/** Begins where, or since when, someone is. */
const PLACED = /^(?:still|at|in|on|back|off|here|out|among)$/u;

/** `was not your logbook signed` as `your logbook was not signed`. */
function othersNotSo(typed: readonly string[], words: readonly string[]): string[] | null {
  if (words[1] !== 'not' || !THING.test(words[2] ?? '')) return null;
  const said = words.findIndex(
    (word, index) => index > 3 && (/(?:.{2,}ed|.{3,}ing)$/u.test(word) || isParticiple(word) || isState(word)),
  );
  if (said === -1 || said > 7) return null;
  const clause = [...typed.slice(2, said), words[0], 'not', ...typed.slice(said)].join(' ');
  return [`Can you tell me how it came about that | ${clause}`, ...(/^(?:was|were)$/u.test(words[0] ?? '') ? THEN : NOW)];
}

/** `are not you doing it` and `are you not doing it` as `you are not doing it`. */
function notSo(typed: readonly string[], words: readonly string[]): string[] | null {
  if (words[1] === 'you' && PLACED.test(words[2] ?? '') && words.length > 3)
    return [
      `Can you tell me how it came about that | you ${words[0]} ${beforeCondition(typed.slice(2), words.slice(2))}`,
      ...(words[0] === 'were' ? THEN : NOW),
    ];
  const you = words[1] === 'you' ? 1 : 2;
  if (words[you] !== 'you' || words[3 - you] !== 'not' || words[3]?.endsWith('ing') !== true) return null;
  const was = words[0] === 'were';
  const clause = `you ${words[0]} not ${typed.slice(3).join(' ')}`;
  return [`Can you tell me how it came about that | ${clause}`, ...(was ? THEN : NOW)];
}

/** `when I mention the nursery` in `why the long face when I mention the nursery`. */
function faceOf(typed: readonly string[], words: readonly string[]): string[] | null {
  const when = words.findIndex((word, index) => index > 1 && index < 5 && word === 'when');
  if (when === -1 || words.length < when + 3 || words.slice(0, when).some((word) => /^(?:is|was|are|were|.{2,}ed)$/u.test(word)))
    return null;
  const piece = typed.slice(when).join(' ');
  return isPast(words.slice(when), false)
    ? [`What was going on for you | ${piece}`, `What happened | ${piece}`, ...THEN]
    : [`What goes on for you | ${piece}`, `What happens | ${piece}`, ...NOW];
}

type Clause = [typed: readonly string[], words: readonly string[]];

/** What was said before a bare why: in the sentence before it, or before the comma. Null when nobody is told of. */
export function statedOf({ words, typed, before }: ToRewrite, why: number): Clause | null {
  const how = words[why] === 'come' ? why - 1 : why;
  const comma = words[how - 1] === ',' ? how - 1 : words[how - 2] === ',' ? how - 2 : -1;
  const own = comma > 2 && how < words.length;
  const [said, as] = own ? [words.slice(0, comma), typed.slice(0, comma)] : how < 3 ? [before.words, before.typed] : [[], []];
  const says = said.findIndex((word) => /^(?:says|said|mentioned|writes|wrote)$/u.test(word));
  const told =
    says > 0 && says < 5 && !/^(?:you|i)$/u.test(said[says - 1] ?? '') ? (said[says + 1] === 'that' ? says + 2 : says + 1) : 0;
  const from = said.findIndex(
    (word, index) => index >= told && !/^(?:so|but|and|ok|okay|right|well|hm|hmm|oh|,|then|now)$/u.test(word),
  );
  const end = said.findIndex((word, index) => index > from && /^[?!;:]$/u.test(word));
  const last = endOf(said, from);
  const first = said[from] ?? '';
  if (from === -1 || end !== -1 || last < from + 3) return null;
  if (
    !PERSON.test(first) &&
    !(THING.test(first) && said.slice(from, last).some((word) => /^(?:is|was|are|were|has|have|did|.{2,}ed)$/u.test(word)))
  )
    return null;
  if (isBase(first)) return null;
  return [as.slice(from, last), said.slice(from, last)];
}
