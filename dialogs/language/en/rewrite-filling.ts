import type { ToRewrite } from '../rewrites.ts';
import { endOfPiece, isPast, lastWord } from './rewrite-ends.ts';
import { aboutThing, factOf, isState, neededThing } from './rewrite-topics.ts';
import { choiceAnew, dreadedAnew, effectAnew, strengthAnew, wantedAnew } from './rewrite-ascribed.ts';
import { SETS } from './sets.ts';

const MOMENT = /^(?:since|when|after|before|while|during|whenever)$/u;
const OPENS_MOMENT =
  /^(?:the|that|those|your|his|her|their|a|an|you|he|she|they|we|it|i|nobody|someone|somebody|everyone|everybody|people|mr|mrs|ms|this|cutting|leaving|starting)$/u;
const EVALUATED =
  /^(?:fun|hard|difficult|scary|nice|annoying|annoyed|exciting|easy|boring|tough|unfair|frustrating|upset|upsetting|good|awful|terrible|horrible|great|lovely|painful|embarrassing|embarrassed|frightening|disappointing|disappointed|humiliating|lonely|weird|strange|awkward|stressful|relief|shame|pity|stung|stings|hurt|hurts|bothered|bothers|rankles|wonderful|fantastic|heart|sad|happy|pleased|welcome)$/u;
const WISHES = /^(?:want|wanted|hope|hoped|hoping|like|love|prefer|rather)$/u;
/** A feeling is taken for granted, and what it is about is asked for. */
const ASKS_WHAT_OF =
  /^ (?:(?:and|so|,) )*what (?:are|were) you (?:\S+ )?(?:proud|glad|happy|gutted|pleased|upset|angry|sad) (?:of|about|with) (?:[?]|$)/u;

const QUALITY = new RegExp(` (?:${SETS['quality']}|modest) `, 'u');

/** Asks openly how it was, in place of naming a feeling, a motive, a wish or a quality. */
export function fillingAnew(found: ToRewrite): string[] {
  const { words, typed } = found;
  const line = ` ${words.join(' ')} `;
  if (ASKS_WHAT_OF.test(line)) return ['Which moment has stayed with you', ...open(true).slice(1)];
  if (/ is (?:\S+ ){1,4}(?:the|your) (?:core )?word /u.test(line)) return open(false).toReversed();
  const fact = factOf(found);
  if (fact.length > 0) return [...fact, 'How do you look at that yourself'];
  const ascribed = choiceAnew(found) ?? dreadedAnew(found) ?? strengthAnew(found) ?? effectAnew(found) ?? wantedAnew(found);
  if (ascribed !== null) return ascribed;
  const was = tellsThen(words, line);
  const trait = traitOf(found, line, was);
  if (trait.length > 0) return trait;
  const because = words.indexOf('because');
  if (
    because > 2 &&
    words.slice(0, because).some(isState) &&
    !words.slice(because).some(isState) &&
    /^(?:you|they|he|she|it|your|the|nobody|no)$/u.test(words[because + 1] ?? '')
  ) {
    const piece = typed.slice(because + 1, endOfPiece(words, because + 1)).join(' ');
    const then = was || isPast(words.slice(because + 1), false);
    return [
      `What ${then ? 'was' : 'is'} it like for you when | ${piece}`,
      `What ${then ? 'happened' : 'happens'} when | ${piece}`,
      ...open(then).slice(1),
    ];
  }
  const when = momentOf(words);
  if (when !== -1) return momentAnew(words, typed, when);
  const wish = / (?:did|do) not (?!(?:\S+ )?want )/u.test(line)
    ? -1
    : words.findIndex((word, index) => isWish(words, word, index));
  if (wish !== -1) {
    const wanted = typed
      .slice(wish + 1, endOfPiece(words, wish))
      .join(' ')
      .replace(/ anyway$/u, '');
    if (was && line.includes(' did not ')) return ['What did you want yourself', ...open(true)];
    if (was) return ['What did you want yourself', `What would it have meant to you to | ${wanted}`, ...open(true).slice(1)];
    if (/ (?:would|do) not (?:\S+ )?want /u.test(line) || words[wish - 1] === 'never')
      return [`What would it be like for you to | ${wanted}`, 'What would you like yourself', ...open(false).slice(1)];
    const action = wanted.replace(
      / (?<!rather )than (?=(?:a|an|the|in|on|at|with|behind|under|among|for|to) )/u,
      ' rather than ',
    );
    if (/^be \S+(?:ed|en)(?= |$)/u.test(action))
      return [`What does it mean to you to | ${action}`, 'What would you like yourself', ...open(false)];
    return [
      `What would it mean to you to | ${action}`,
      `What would you need in order to | ${action}`,
      'What would you like yourself',
    ];
  }
  const about = neededThing(found);
  if (about.length === 0) about.push(...aboutThing(found));
  return about.length > 1
    ? [...about, 'How would you put it yourself', 'Which word fits for you']
    : [...about, ...general(line, words, was)];
}

function momentOf(words: readonly string[]): number {
  const end = lastWord(words);
  const clause = words.findIndex(
    (_, index) => index > 1 && index + 1 < end && (isMoment(words, index) || isClause(words, index)),
  );
  return clause === -1 ? placeOf(words, end) : clause;
}

/** `what you are after` tells no moment. */
function isMoment(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  return (
    MOMENT.test(words[index] ?? '') &&
    (OPENS_MOMENT.test(words[index + 1] ?? '') || isPast(words.slice(index + 2, index + 3), false)) &&
    !/^(?:are|were|is|was|look|looks)$/u.test(before) &&
    !(words[index] === 'since' && words.slice(index).some((word) => /^(?:little|young|child|kid|small)$/u.test(word)))
  );
}

/** `you found it hard to`, `it stung that he left`, `it was awful, standing there`: what the evaluation is about. */
function isClause(words: readonly string[], index: number): boolean {
  const [word = '', next = '', before = ''] = [words[index], words[index + 1], words[index - 1]];
  if (word === ',')
    return /^(?!(?:being|nothing|something|anything|everything|during)$).{3,}ing$/u.test(next) && judges(words, index);
  if (word === 'that' && before === 'you')
    return /^(?:hurt|hurts|bothers|bothered|upset|annoys|annoyed)$/u.test(words[index - 2] ?? '');
  if (word === 'that' && /^(?:is|was|must|will|would|could|can|may|might)$/u.test(next)) return false;
  if (word === 'that' && isState(before))
    return !/^(?:afraid|worried|scared|anxious|nervous|frightened|terrified|sure|certain)$/u.test(before);
  return (
    /^(?:to|that)$/u.test(word) &&
    ((EVALUATED.test(before) && (before !== 'heart' || /^(?:broke|breaks|broken)$/u.test(words[index - 3] ?? ''))) ||
      (before === 'you' && words[index - 2] === 'for' && EVALUATED.test(words[index - 3] ?? '')))
  );
}

function judges(words: readonly string[], until: number): boolean {
  return words.slice(0, until).some((word) => EVALUATED.test(word) || isState(word));
}

/** Ends a word for how one feels somewhere: `at home`, `left out`, `stupid`. */
const FELT_AT = /^(?:home|place|out|stupid|small|dumb|ignored|welcome|safe|trapped|respected|accepted|judged|alone|lost)$/u;

/** `up on the mast`, `at that practice`: where it was, right after the feeling. */
function placeOf(words: readonly string[], end: number): number {
  return words.findIndex((word, index) => {
    if (word === 'out' && words[index - 1] === 'left') return false;
    const up = /^(?:up|out|down|over|back)$/u.test(word) ? index + 1 : index;
    const before = words[index - 1] ?? '';
    return (
      index > 1 &&
      /^(?:on|in|at|under|inside)$/u.test(words[up] ?? '') &&
      /^(?:the|that|those|your)$/u.test(words[words[up + 1] === 'front' ? up + 3 : up + 1] ?? '') &&
      up + 2 < end &&
      ((EVALUATED.test(before) && before !== 'heart') ||
        (FELT_AT.test(before) && (before !== 'out' || words[index - 2] === 'left')) ||
        /^(?:felt|feel)$/u.test(words[index - 2] ?? '') ||
        (before === 'you' && words[index - 2] === 'for') ||
        (up > index && isState(before))) &&
      !(word === 'at' && isState(before)) &&
      !(word === 'in' && /^(?:disappointed|interested|confident)$/u.test(before))
    );
  });
}

function momentAnew(words: readonly string[], typed: readonly string[], when: number): string[] {
  const from = words[when] === ',' ? when + 1 : when;
  const than = words.indexOf('than', from);
  const end = Math.min(endOfPiece(words, from), Math.max(lastWord(words), from + 1), than === -1 ? words.length : than);
  const piece = typed.slice(from, end).join(' ');
  const was =
    tellsThen(words.slice(0, when), ` ${words.slice(0, when).join(' ')} `) ||
    isPast(words.slice(when, end), false) ||
    / must have | have been /u.test(` ${words.slice(0, when).join(' ')} `);
  const frame = `What ${was ? 'was' : 'is'} it like for you${words[when] === ',' ? ',' : ''} | ${piece}`;
  if (/^(?:when|whenever)$/u.test(words[from] ?? ''))
    return [frame, `What ${was ? 'happened' : 'happens'} | ${piece}`, 'How would you put it yourself'];
  if (words[from] === 'since') return [`What has changed for you | ${piece}`, ...open(false)];
  if (/^(?:after|before|while|during)$/u.test(words[from] ?? ''))
    return [frame, `What stood out for you | ${piece}`, 'How would you put it yourself'];
  return [frame, 'How would you put it yourself', 'Which word fits for you'];
}

/** `want to`, and `would rather` without it; the action follows. */
function isWish(words: readonly string[], word: string, index: number): boolean {
  if (index + 2 >= words.length) return false;
  if (word === 'to') return WISHES.test(words[index - 1] ?? '') || (words[index - 1] === 'is' && words[index - 2] === 'want');
  return (
    word === 'rather' && words[index - 1] === 'would' && /^[a-z]+$/u.test(words[index + 1] ?? '') && words[index + 1] !== 'than'
  );
}

const KIND_OF_PERSON = /^(?:someone|somebody|person|type|sort|kind|guy|girl|boy|lad|lass|student|pupil|man|woman)$/u;

/** `somebody who needs clear rules`: what is said to be so of a person, asked for their own words. Empty when nothing is. */
function traitOf(found: ToRewrite, line: string, was: boolean): string[] {
  const { words, typed } = found;
  const own = [
    'How would you describe yourself',
    ...(was ? ['What did you do exactly in that situation'] : []),
    'How would others describe you',
    'How would you put it yourself',
  ];
  const who = words.findIndex((word, index) => /^(?:who|that)$/u.test(word) && KIND_OF_PERSON.test(words[index - 1] ?? ''));
  if (who !== -1) {
    const [verb = '', next = ''] = words.slice(who + 1);
    const end = endOfPiece(words, who + 2);
    const liking = /^(?:likes|loves|prefers|wants|needs|enjoys)$/u.test(verb);
    if (liking && next === 'to' && end > who + 4)
      return [
        `What ${words[who + 3] === 'be' ? 'does it mean to' : 'is it like for'} you to | ${typed.slice(who + 3, end).join(' ')}`,
        ...own,
      ];
    if (liking && end > who + 2 && !/^(?:when|if|it|that|being)$/u.test(next))
      return [`What would | ${typed.slice(who + 2, end).join(' ')} | mean to you`, ...own];
    return own;
  }
  const named =
    /(?:call|describe) yourself | your (?:strength|talent|weakness|thing)(?= )| (?:a )?(?:born|natural) | (?:people|team|morning|hard|night|family) (?:person|player|worker|owl|man) | the [a-z]+(?:ist|er|or) in you | the \S+ type | it is your \S+(?:ism|ness|ity|ence) that | are (?:more|(?:such |quite )?a bit) of an? [a-z]+ | your (?:just|so|really|such) (?:a |an )?[a-z]+ (?:[.!?,]|tbh|mate|$)/u.test(
      line,
    );
  const are =
    / (?:you are|are you) (?:\S+ ){0,4}/u.test(line) &&
    (/ are (?:far |much |way )*too /u.test(line) ||
      (QUALITY.test(line) && !words.some(isState)) ||
      / (?:shy|insecure|good with your hands) (?:[.,!?]|$)/u.test(line));
  if (!named && !are) return [];
  const called = words.includes('not') || words.includes('too') || was ? null : calledOf(found);
  return called === null
    ? own
    : ['How would you describe yourself', `How well does the word | ${called} | fit you`, ...own.slice(1)];
}

/** The word for what someone is said to be: `perfectionist` in `you are such a perfectionist`. */
function calledOf({ words, typed }: ToRewrite): string | null {
  const are = words.findIndex((word, index) => word === 'are' && words[index - 1] === 'you');
  const stop = words.findIndex((word, index) => index > are && /^[,.?!;:]$/u.test(word));
  const last = (stop === -1 ? words.length : stop) - 1;
  const word = words[last] ?? '';
  return are !== -1 && last - are < 6 && /^[a-z]{4,}$/u.test(word) && (QUALITY.test(` ${word} `) || KIND.test(word))
    ? (typed[last] ?? null)
    : null;
}

const KIND = /^(?:perfectionist|introvert|extrovert|workaholic|optimist|pessimist|realist|[a-z]+(?:aholic))$/u;

/** After these a word that may say how someone is, or order, is a verb: `you lost`. */
const TELLER = /^(?:you|it|that|this|he|she|they|which)$/u;

/** Whether a sentence tells of the past: by its first verb that shows it, words for how someone is, and what the mentor thinks of it, apart. */
function tellsThen(words: readonly string[], line: string): boolean {
  const you = words.indexOf('you');
  const guessed = words.slice(0, you).some((word) => /^(?:sounds|seems|looks|if|though)$/u.test(word));
  const that = words[0] === 'i' ? words.indexOf('that') : guessed ? you - 1 : -1;
  const told = words
    .slice(that + 1)
    .filter(
      (word, index, all) =>
        word !== 'i' &&
        all[index - 1] !== 'i' &&
        (!(isState(word) || /^(?:put|let|cut)$/u.test(word)) || TELLER.test(all[index - 1] ?? '')),
    );
  return / (?:must|will) (?:\S+ )?have | have been /u.test(line)
    ? !/ (?:you|i|we|they) have (?:always |never )?been /u.test(line)
    : isPast(told, false);
}

/** How it was or is, asked openly. */
function open(was: boolean): string[] {
  return [
    was ? 'What was that like for you' : 'What is that like for you',
    'How would you put it yourself',
    'Which word fits for you',
  ];
}

function general(line: string, words: readonly string[], was: boolean): string[] {
  if (
    / (?:because|due|to do with|comes? from|out of (?:spite|guilt|fear|anger|habit|boredom|loyalty|pity|politeness|shame|jealousy|revenge|curiosity|respect|love|kindness|duty|stubbornness)|doing (?:this|it|that) (?:just |only )?(?:to|for)|did it (?:to|for)|did that (?:to|for)|just to) /u.test(
      line,
    )
  )
    return was
      ? ['What was going on for you', 'What made you do that']
      : ['What is going on for you', 'How do you look at that yourself'];
  if (/ (?:drives?|matters?|means|care) /u.test(line) && !words.some(isState))
    return ['What is important to you in this', 'How would you put it yourself'];
  if (/ (?:talent|strength|good at|seem) /u.test(line) && !words.some(isState))
    return ['How would you describe yourself', 'How would others describe you'];
  if (
    / (?:want|wants|wanted|wish|rather|hoping|hope|hoped|dream(?! come)|(?:are|really) after|looking for|need|needs) /u.test(line)
  )
    return [
      was ? 'What did you want yourself' : 'What would you like yourself',
      'How would you put it yourself',
      'How do you look at that yourself',
    ];
  return open(was);
}
