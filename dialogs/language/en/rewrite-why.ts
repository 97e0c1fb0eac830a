import type { ToRewrite } from '../rewrites.ts';
import { endOf } from './rewrite-ends.ts';

const SUBJECT = /^(?:you|it|he|she|they|we|there|your|the|that|this)$/u;
/** What a question for a reason may ask for. */
const GROUND = /^(?:reasons?|explanation|justification|argument|rationale|excuse)$/u;
const BASE =
  /^(?:stay|leave|go|quit|say|do|skip|miss|tell|come|ask|walk|run|stop|drop|choose|pick|take|call|ring|lie|hide|refuse|change|swap|turn|keep|wait|give)$/u;
const BE = /^(?:is|are|was|were|am)$/u;

/** Asks what was going on, or what made someone do it, in place of why. */
export function whyAnew({ words, typed, at }: ToRewrite): string[] {
  const asked = words.findIndex((word, index) => index >= at && (word === 'why' || word === 'come' || GROUND.test(word)));
  const why = words[asked + 1] === 'on' && words[asked + 2] === 'earth' ? asked + 2 : asked;
  const end = endOf(words, why);
  const made = words.findIndex(
    (word, index) => word === 'to' && words[index - 1] === 'you' && /^(?:possessed|induced)$/u.test(words[index - 2] ?? ''),
  );
  if (made !== -1)
    return fromDo(
      'did',
      ['you', ...typed.slice(made + 1, endOf(words, made))],
      ['you', ...words.slice(made + 1, endOf(words, made))],
    );
  const defended = words.findIndex(
    (word, index) => /^(?:justify|explain|defend)$/u.test(word) && /^(?:your|that|this|the)$/u.test(words[index + 1] ?? ''),
  );
  if (defended !== -1) return aroundIt(typed.slice(defended + 1, endOf(words, defended)).join(' '));
  const rest = typed.slice(why + 1, end);
  const [first = '', second = ''] = words.slice(why + 1, end);
  const fallback = ['What was going on for you', 'Can you tell me what came before that', 'What happened exactly'];
  if (why === -1 || rest.length === 0 || (rest.length === 2 && BE.test(first))) return fallback;
  if (/^(?:was|were|is|are)$/u.test(first) && second === 'for' && GROUND.test(words[why] ?? '') && rest.length > 2)
    return aroundIt(rest.slice(2).join(' '));
  if (first === 'you' && BASE.test(second) && words[why] === 'why') return fromDo('did', rest, words.slice(why + 1, end));
  if (/^(?:for|behind)$/u.test(first) && rest.length > 1)
    return aroundIt(
      rest
        .slice(1)
        .join(' ')
        .replace(/ (?:is|was)$/u, ''),
    );
  if (/^(?:did|do|does)$/u.test(first) && /^(?:you|they|he|she)$/u.test(second) && rest.length === 2)
    return ['What made you do that', 'What happened exactly'];
  if (/^(?:did|do|does)$/u.test(first) && (second === 'not' || words[why + 3] === 'not'))
    return deniedAnew(first, rest, words.slice(why + 1, end));
  if (/^(?:the|a|an)$/u.test(first) && rest.length > 1)
    return FINITE.test(` ${words.slice(why + 1, end).join(' ')} `)
      ? whenAnew(rest.join(' '), fallback)
      : [`What made you choose | ${rest.join(' ')}`, ...fallback];
  if (words.slice(why + 1, why + 5).join(' ') === 'did you have to')
    return fromDo('did', ['you', ...rest.slice(4)], ['you', ...words.slice(why + 5, end)]);
  if (/^(?:did|do|does)$/u.test(first) && SUBJECT.test(second) && words[why + 3] !== 'not')
    return fromDo(first, rest.slice(1), words.slice(why + 2, end));
  if (BE.test(first) && SUBJECT.test(second)) return fromBe(rest.slice(1), words.slice(why + 2, end));
  if (/^(?:you|he|she|they|we|it|your|nobody|everyone)$/u.test(first) && rest.length > 1) {
    const clause = rest.join(' ');
    return whenAnew(clause, fallback);
  }
  return fallback;
}

const FINITE = / (?:did|was|were|is|are|has|had|have|does|went|came|got|slipped|stopped|[a-z]+ed) /u;

/** A clause in the present: `you are so late`, `you always hand these in`. */
const PRESENT =
  /^(?:\S+ ){1,3}?(?:are|is|am|do|does|have|has|would|(?:always|never) (?!\S+ed |went |came |told |did |said |got |took )\S+|keep|still|want|need|like|think)(?= )/u;

function goesOn(clause: string): string {
  return PRESENT.test(clause.toLowerCase()) ? 'is' : 'was';
}

function whenAnew(clause: string, fallback: readonly string[]): string[] {
  return [
    `What ${goesOn(clause)} going on when | ${clause}`,
    `Can you tell me how it ${goesOn(clause) === 'is' ? 'comes' : 'came'} about that | ${clause}`,
    ...fallback,
  ];
}

function aroundIt(content: string): string[] {
  return [`What led up to | ${content}`, `How did | ${content} | come about`, 'What was going on for you'];
}

/** `didn't you call` is `when you did not call`. */
function deniedAnew(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const kept = typed.filter((_, index) => index > 0 && !/^(?:not|just|simply)$/u.test(words[index] ?? ''));
  const [subject = '', ...rest] = kept;
  const clause = `${subject} ${aux} not ${rest.join(' ')}`;
  return [
    `What ${aux === 'did' ? 'was' : 'is'} going on when | ${clause}`,
    `Can you tell me how it ${aux === 'did' ? 'came' : 'comes'} about that | ${clause}`,
    'What happened just before that',
  ];
}

function fromDo(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const [subject = '', ...rest] = subjectFirst(typed, words);
  const made = aux === 'did' ? 'made' : 'makes';
  const come = aux === 'did' ? 'did' : 'do';
  const content = rest.join(' ');
  const first = `What ${made} ${objectOf(subject)} ${content}`;
  return subject.toLowerCase() === 'you'
    ? [first, `How ${come} you come to ${content}`, 'What happened exactly']
    : [first, 'What happened exactly', 'How do you look at that yourself'];
}

function fromBe(typed: readonly string[], words: readonly string[]): string[] {
  const [subject = '', ...rest] = subjectFirst(typed, words);
  const content = rest.join(' ');
  return [
    `What led to ${objectOf(subject)} being ${content}`,
    `What happened before ${objectOf(subject)} being ${content} came up`,
    'What happened just before that',
  ].filter((_, index) => index !== 1);
}

function subjectFirst(typed: readonly string[], words: readonly string[]): string[] {
  const long = /^(?:your|the|that|this)$/u.test(words[0] ?? '') && typed.length > 2;
  return long ? [`${typed[0]} ${typed[1]}`, ...typed.slice(2)] : [...typed];
}

function objectOf(subject: string): string {
  const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us', i: 'me' };
  return objects[subject.toLowerCase()] ?? subject;
}
