import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast, lowered } from './rewrite-ends.ts';
import { isMany } from './rewrite-topics.ts';
import { isBase, plainDeed } from './rewrite-verbs.ts';

const LEAD =
  /^(?:so|clearly|obviously|i|think|guess|believe|and|but|well|ah|it|is|clear|that|apparently|really|seems|looks|like|sounds|realised|,|to|me|my)$/u;
const OWN = ['How would you put it yourself', 'How would you describe yourself'];

/** A choice with the motive it is said to have had: `you only picked IT because your friends did`. Null when it is none. */
export function choiceAnew({ words, typed }: ToRewrite): string[] | null {
  const motive = words.findIndex(
    (word, index) =>
      index > 2 &&
      (word === 'because' ||
        (word === 'to' &&
          /^(?:be|please|impress|prove|show|get|make|annoy|avoid|keep|escape|have)$/u.test(words[index + 1] ?? '')) ||
        (word === 'so' &&
          /^(?:you|that|they)$/u.test(words[index + 1] ?? '') &&
          /^(?:could|would|you)$/u.test(words[index + 2] ?? '')) ||
        (word === 'out' &&
          words[index + 1] === 'of' &&
          /^(?:spite|guilt|fear|anger|habit|boredom|loyalty|pity|shame|duty)$/u.test(words[index + 2] ?? ''))),
  );
  const you = words.lastIndexOf('you', motive);
  if (motive === -1 || you === -1) return null;
  let end = motive;
  while (/^(?:just|only|,|simply|mainly|in|order|so|as|probably|mostly)$/u.test(words[end - 1] ?? '')) end -= 1;
  let from = you + 1;
  while (/^(?:only|just|probably|simply|really|mainly|actually|basically)$/u.test(words[from] ?? '')) from += 1;
  const deed = plainDeed(words.slice(from, end), typed.slice(from, end));
  if (
    deed === null ||
    deed.length < 2 ||
    deed.length > 8 ||
    NO_CHOICE.test(deed[0] ?? '') ||
    (/^(?:it|that|this|to|not)$/u.test(words[from + 1] ?? '') && typed[from + 1] !== 'IT')
  )
    return null;
  return [
    `What made you | ${deed.join(' ')}`,
    `What was going on when you | ${typed.slice(from, end).join(' ')}`,
    'What was going on for you',
  ];
}

const NO_CHOICE =
  /^(?:feel|want|hope|need|have|seem|like|love|hate|enjoy|try|think|know|worry|regret|find|hear|see|understand|realise|realize|do|lose|fail|miss|become)$/u;

/** What one is said to dread or to hope: `the others will laugh` in `you are afraid that the others will laugh`. Null when it is none. */
export function dreadedAnew({ words, typed }: ToRewrite): string[] | null {
  const feared = words.findIndex((word) =>
    /^(?:afraid|scared|worried|frightened|terrified|anxious|fear|hope|hoping|nervous|worry)$/u.test(word),
  );
  if (feared === -1 || words.slice(0, feared).some((word) => /^(?:were|was|did|had)$/u.test(word))) return null;
  const from = words[feared + 1] === 'that' ? feared + 2 : feared + 1;
  const end = endOfPiece(words, from);
  const will = words.findIndex((word, index) => index > from && index < end && /^(?:will|might|could|would|may)$/u.test(word));
  if (
    !/^(?:you|he|she|they|it|we|people|nobody|everyone|the|your|that)$/u.test(words[from] ?? '') ||
    will === -1 ||
    will > from + 5
  )
    return null;
  const verb = words[will + 1] ?? '';
  if (!(isBase(verb) || verb === 'be')) return null;
  const clause = [...typed.slice(from, will), 'were to', ...typed.slice(will + 1, end)].join(' ');
  return [`What would it mean to you if | ${clause}`, 'What is that like for you', 'How would you put it yourself'];
}

/** What is said to be someone's strong point, or to suit them: `teamwork is your strong point`. Null when nothing is. */
export function strengthAnew({ words, typed }: ToRewrite): string[] | null {
  const is = words.findIndex(
    (word, index) =>
      (/^(?:is|are)$/u.test(word) &&
        /^(?:not|your|clearly|obviously|really)$/u.test(words[index + 1] ?? '') &&
        STRENGTH.test(` ${words.slice(index + 1, index + 6).join(' ')} `)) ||
      (/^(?:is|are)$/u.test(word) &&
        /^(?:not |really |very |so |super )*(?:important to|for) you /u.test(
          `${words.slice(index + 1, index + 6).join(' ')} `,
        )) ||
      (/^(?:suits|suit)$/u.test(word) && words[index + 1] === 'you') ||
      (/^(?:comes|come)$/u.test(word) && /^(?:naturally|easily|easy)$/u.test(words[index + 1] ?? '')),
  );
  let from = 0;
  while (LEAD.test(words[from] ?? '')) from += 1;
  const that = words.lastIndexOf('that', is);
  if (that > from) from = that + 1;
  const not = words.slice(from, is).findIndex((word) => /^(?:do|does)$/u.test(word));
  const until = not === -1 ? is : from + not;
  const thing = words.slice(from, until);
  if (
    is === -1 ||
    thing.length === 0 ||
    thing.length > 6 ||
    thing.some((word) => /^(?:you|,|what|which|where|this|thing)$/u.test(word))
  )
    return skilledOf({ words, typed });
  const named = lowered(typed.slice(from, until));
  return meaningOf(thing, named);
}

function meaningOf(thing: readonly string[], named: string): string[] {
  const many = isMany(thing) && !/^.{3,}ing$/u.test(thing[0] ?? '');
  return [`What ${many ? 'do' : 'does'} | ${named} | mean to you`, `What are your own experiences with | ${named}`, ...OWN];
}

const STRENGTH =
  / your (?:\S+ )?(?:strong point|strength|strongest point|strong suit|thing|talent|calling|passion|forte|gift|big talent|strong side|weak point|weakness|weak spot) /u;

/** What moves someone: `what drives you is`. */
const DRIVEN =
  / what (?:really )?(?:drives|motivates|moves|inspires|keeps|attracts|bothers|worries|scares|annoys|frustrates|interests) you(?: going| most)?$/u;

/** What one is said to be good at or keen on: `working with children`. */
function skilledOf({ words, typed }: Pick<ToRewrite, 'words' | 'typed'>): string[] | null {
  const at = words.findIndex(
    (word, index) =>
      (/^(?:at|with)$/u.test(word) &&
        /^(?:good|great|brilliant|bad|rubbish|hopeless|better|talented|skilled|gifted|amazing|useless)$/u.test(
          words[index - 1] ?? '',
        )) ||
      (/^(?:about|on)$/u.test(word) && /^(?:passionate|enthusiastic|serious|keen|crazy|mad)$/u.test(words[index - 1] ?? '')) ||
      (word === 'for' && /^(?:talent|gift|knack|passion|flair|eye|feel|type|made|born|meant)$/u.test(words[index - 1] ?? '')) ||
      (word === 'for' && words[index - 1] === 'out' && words[index - 2] === 'cut') ||
      (word === 'is' && DRIVEN.test(` ${words.slice(0, index).join(' ')}`)),
  );
  const end = endOfPiece(words, at + 1);
  const thing = words.slice(at + 1, end);
  if (at === -1 || thing.length === 0 || thing.length > 5 || !/^\p{L}{3,}$|^(?:a|an)$/u.test(thing[0] ?? '')) return null;
  if (
    /^(?:you|your|it|this|that|what|all|being|anything|something|everything)$/u.test(thing[0] ?? '') ||
    thing.some((word) => /^(?:when|that|if|and|but|than)$/u.test(word))
  )
    return null;
  const named = typed.slice(at + 1, end).join(' ');
  return meaningOf(thing, named);
}

const DROVE =
  /^(?:drove|made|gave|left|got|scared|annoyed|hurt|upset|stressed|bored|bothered|touched|moved|frustrated|shocked|threw)$/u;
const DRIVES =
  /^(?:drive|make|give|leave|scare|annoy|bore|bother|touch|frustrate|stress|drives|makes|gives|leaves|gets|scares|annoys|hurts|upsets|stresses|bores|bothers|touches|moves|frustrates|shocks)$/u;

/** What is said to have done something to someone: `the noise in the factory drove you mad`. Null when nothing is. */
export function effectAnew({ words, typed }: ToRewrite): string[] | null {
  let from = 0;
  while (LEAD.test(words[from] ?? '')) from += 1;
  const verb = words.findIndex(
    (word, index) =>
      index > from &&
      (((DROVE.test(word) || DRIVES.test(word)) && /^(?:you|on)$/u.test(words[index + 1] ?? '')) ||
        (/^(?:brings|brought)$/u.test(word) && words[index + 1] === 'out')),
  );
  const thing = words.slice(from, verb);
  const bare =
    thing.length === 1 &&
    /^[a-z]{5,}$/u.test(thing[0] ?? '') &&
    !/^(?:maybe|something|everything|nothing|always|never)$/u.test(thing[0] ?? '');
  if (bare && DRIVES.test(words[verb] ?? '')) return meaningOf(thing, lowered(typed.slice(from, verb)));
  const named = /^(?:the|your|all|those|these|a|an)$/u.test(thing[0] ?? '')
    ? thing.length > 1
    : /^[a-z]{3,}ing$/u.test(thing[0] ?? '');
  if (
    verb === -1 ||
    !named ||
    thing.length > 8 ||
    thing.some((word) =>
      /^(?:you|,|what|which|who|that|way|is|was|fact|nothing|something|everything|anything|would|will|not)$/u.test(word),
    )
  )
    return null;
  const past = words[verb] === 'brought' || DROVE.test(words[verb] ?? '') || isPast(words.slice(verb, verb + 1), false);
  const content = lowered(typed.slice(from, verb));
  const many = isMany(thing) && thing[0]?.endsWith('ing') !== true;
  return [
    `What ${past ? (many ? 'were' : 'was') : many ? 'are' : 'is'} | ${content} | like for you`,
    past ? `What has stayed with you from | ${content}` : `What can you tell me about | ${content}`,
    'How would you put it yourself',
  ];
}

/** How others are wanted to be, or where one would be better: `everybody to like you`, `in a small team`. Null when neither is said. */
export function wantedAnew({ words, typed }: ToRewrite): string[] | null {
  const own = ['What would you like yourself', 'How would you put it yourself'];
  const want = words.findIndex(
    (word, index) =>
      /^(?:want|need)$/u.test(word) &&
      /^(?:everybody|everyone|people|others|them|him|her|the|your|somebody|someone)$/u.test(words[index + 1] ?? ''),
  );
  const to = words.indexOf('to', want);
  const stop = endOfPiece(words, want + 1);
  if (want !== -1 && !words.includes('not') && words[want] === 'want' && to > want + 1 && to < want + 5 && stop > to + 1)
    return [`What would it mean to you for | ${typed.slice(want + 1, stop).join(' ')}`, ...own];
  const better = words.findIndex(
    (word, index) =>
      /^(?:happier|better|safer|calmer|freer|home|easier|place|off)$/u.test(word) &&
      /^(?:in|at|with|on)$/u.test(words[index + 1] ?? '') &&
      / (?:would (?:\S+ )?(?:feel|be|do)|are|will be) (?:\S+ ){0,2}$/u.test(` ${words.slice(0, index).join(' ')} `),
  );
  const end = endOfPiece(words, better + 1);
  return better === -1 || end < better + 3
    ? null
    : [`What would it be like for you to be | ${typed.slice(better + 1, end).join(' ')}`, ...own];
}
