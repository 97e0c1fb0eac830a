import type { Rewriter, ToRewrite } from '../rewrites.ts';
import { SETS } from './sets.ts';

/** Words a finding anew in English, in the person's own content. */
export const rewriteEnglish: Rewriter = (found) => {
  switch (found.kind) {
    case 'why':
      return whyAnew(found);
    case 'fills-in':
      return fillingAnew(found);
    case 'advice':
      return adviceAnew(found);
    case 'stacked':
      return found.questions.filter((question) => question.includes(' '));
    case 'dwells':
      return dwellingAnew(found);
  }
};

const SUBJECT = /^(?:you|it|he|she|they|we|there|your|the|that|this)$/u;
const BE = /^(?:is|are|was|were|am)$/u;

function whyAnew({ words, typed, at }: ToRewrite): string[] {
  const why = words.findIndex((word, index) => index >= at && (word === 'why' || word === 'come' || /^reasons?$/u.test(word)));
  const end = endOf(words, why);
  const rest = typed.slice(why + 1, end);
  const [first = '', second = ''] = words.slice(why + 1, end);
  const fallback = ['What was going on for you', 'Can you tell me what came before that', 'What happened exactly'];
  if (why === -1 || rest.length === 0) return fallback;
  if (/^(?:did|do|does)$/u.test(first) && SUBJECT.test(second) && words[why + 3] !== 'not')
    return fromDo(first, rest.slice(1), words.slice(why + 2, end));
  if (BE.test(first) && SUBJECT.test(second)) return fromBe(rest.slice(1), words.slice(why + 2, end));
  if (/^(?:you|he|she|they|we|it|your|the)$/u.test(first) && rest.length > 1) {
    const clause = rest.join(' ');
    return [`What was going on when | ${clause}`, `Can you tell me how it came about that | ${clause}`, ...fallback];
  }
  return fallback;
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

const STATE = new RegExp(` (?:${SETS['state']}) `, 'u');
const ABOUT = /^(?:when|after|while|during)$/u;
const EVALUATED = /^(?:fun|hard|difficult|scary|nice|annoying|exciting|easy|boring|tough|unfair|frustrating|upset|good)$/u;

function fillingAnew({ words, typed }: ToRewrite): string[] {
  const end = lastWord(words);
  const about = words.findIndex((word, index) => {
    if (index < 2 || index + 1 >= end) return false;
    if (ABOUT.test(word)) return true;
    return (word === 'to' || word === 'that') && EVALUATED.test(words[index - 1] ?? '');
  });
  if (about !== -1) {
    const piece = typed.slice(about, end).join(' ');
    return [`What was it like for you | ${piece}`, `Which word fits how it was for you | ${piece}`];
  }
  const line = ` ${words.join(' ')} `;
  const wish = words.findIndex(
    (word, index) => word === 'to' && /^(?:want|wanted|hope|like|prefer|rather)$/u.test(words[index - 1] ?? ''),
  );
  if (wish !== -1 && wish + 1 < end)
    return [
      `How do you look at the idea to ${typed.slice(wish + 1, end).join(' ')}`.replace('the idea to', 'the thought to'),
      'What would you yourself like to do',
    ].map((text) => text.replace('look at the thought to', 'see it, to'));
  if (/ (?:because|due|to do with|comes? from|out of) /u.test(line))
    return ['What was going on for you', 'What made you do that'];
  if (/ (?:are|talent|strength|good at|care|someone|seem) /u.test(line) && !STATE.test(line))
    return ['Which word would you choose for how you went about it', 'What did you do exactly in that situation'];
  return ['What was that like for you', 'How would you put it yourself', 'Which word fits for you'];
}

function adviceAnew({ words, typed }: ToRewrite): string[] {
  const own = ['What would you like to do yourself', 'What possibilities do you see yourself', 'What do you need for that'];
  const action = actionOf(words, typed);
  if (action !== null)
    return [`What would it bring you to | ${action}`, `What do you think yourself of the idea to | ${action}`, ...own];
  if (
    / (?:well|good|great|smart|brave|stupid|choice|decision|proud|fault|wrong|impressed|wise|bad|job) /u.test(
      ` ${words.join(' ')} `,
    )
  )
    return ['How do you look back on it yourself', 'What did you think of how it went'];
  return own;
}

const BEFORE_ACTION = /^(?:should|could|must|might|can|would|better|not)$/u;
const FILLER = /^(?:just|simply|also|always|maybe|really|first|better|try|please|perhaps|definitely|go|and)$/u;
const IMPERATIVE =
  /^(?:go|ask|call|talk|email|speak|make|write|send|find|plan|practise|practice|read|apply|take|contact|discuss|visit|start|join|use|keep|look|choose|get|give|tell|do|start)$/u;

function actionOf(words: readonly string[], typed: readonly string[]): string | null {
  if (
    words.some((word) => /^(?:not|never|no|have|been|so|stop)$/u.test(word) && word !== 'have') ||
    (words.includes('should') && words.includes('have'))
  )
    return null;
  if (words[0] === 'i' || words[0] === 'make') return null;
  const modal = words.findIndex((word, index) => BEFORE_ACTION.test(word) && words[index - 1] === 'you');
  const to = words.findIndex(
    (word, index) =>
      word === 'to' &&
      /^(?:need|have|idea|important|wise|good|better|smart|is|ought|sensible|time|best)$/u.test(words[index - 1] ?? ''),
  );
  const bare = words.findIndex((word, index) => index < 3 && IMPERATIVE.test(word));
  let from = modal !== -1 ? modal + 1 : to !== -1 ? to + 1 : bare;
  if (from === -1) return null;
  const end = endOf(words, from);
  while (from < end && FILLER.test(words[from] ?? '')) from += 1;
  return end - from > 1
    ? typed
        .slice(from, end)
        .join(' ')
        .replaceAll(' ,', ',')
        .replace(/^(\p{Lu})/u, (letter) => letter.toLowerCase())
    : null;
}

const FEELING =
  /^(?:feelings?|emotions?|tears|anger|fears?|sadness|anxiety|stress|tension|pain|frustrations?|shame|guilt|panic|grief|loneliness|insecurity|jealousy|disappointment|worry|worries|rage|joy|pride)$/u;

function dwellingAnew({ words, typed }: ToRewrite): string[] {
  const moment = ['At what moment did you notice that', 'What happened just before that', 'What happened exactly at that moment'];
  const noun = words.findIndex(
    (word, index) => FEELING.test(word) && /^(?:that|this|your|those|these)$/u.test(words[index - 1] ?? ''),
  );
  if (noun === -1) return moment;
  const topic = `${/(?<!s)s$/u.test(words[noun] ?? '') ? 'those' : 'that'} ${typed[noun]}`;
  return [`What happened just before | ${topic} | came up`, `At what moment did | ${topic} | come up`, ...moment];
}

function lastWord(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && /^[.?!,"]$/u.test(words[end - 1] ?? '')) end -= 1;
  const comma = words.lastIndexOf(',', end - 1);
  return comma > 1 && end - comma <= 4 ? comma : end;
}

function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^[.?!;"]$/u.test(word) ||
        (word === ',' && index > from + 2) ||
        ((word === 'and' || word === 'or') && /^(?:what|who|where|how|when|why|did|was|do)$/u.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? words.length : end;
}
