import type { ToRewrite } from '../rewrites.ts';
import { endOf } from './rewrite-ends.ts';

const SUBJECT = /^(?:you|it|he|she|they|we|there|your|the|that|this)$/u;
const BE = /^(?:is|are|was|were|am)$/u;

/** Asks what was going on, or what made someone do it, in place of why. */
export function whyAnew({ words, typed, at }: ToRewrite): string[] {
  const why = words.findIndex((word, index) => index >= at && (word === 'why' || word === 'come' || /^reasons?$/u.test(word)));
  const end = endOf(words, why);
  const rest = typed.slice(why + 1, end);
  const [first = '', second = ''] = words.slice(why + 1, end);
  const fallback = ['What was going on for you', 'Can you tell me what came before that', 'What happened exactly'];
  if (why === -1 || rest.length === 0 || (rest.length === 2 && BE.test(first))) return fallback;
  if (/^(?:for|behind)$/u.test(first) && rest.length > 1) return aroundIt(rest.slice(1).join(' '));
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

function whenAnew(clause: string, fallback: readonly string[]): string[] {
  return [`What was going on when | ${clause}`, `Can you tell me how it came about that | ${clause}`, ...fallback];
}

function aroundIt(content: string): string[] {
  return [`What led up to | ${content}`, `How did | ${content} | come about`, 'What was going on for you'];
}

/** `didn't you call` is `when you did not call`. */
function deniedAnew(aux: string, typed: readonly string[], words: readonly string[]): string[] {
  const kept = typed.filter((_, index) => index > 0 && words[index] !== 'not');
  const [subject = '', ...rest] = kept;
  const clause = `${subject} ${aux} not ${rest.join(' ')}`;
  return [
    `What was going on when | ${clause}`,
    `Can you tell me how it came about that | ${clause}`,
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
