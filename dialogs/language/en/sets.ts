import { anyOf, lexicon } from '../lexicon.ts';
import type { Sets } from '../phrases.ts';
import { NICKNAMES, STANDINGS, TRAITS } from './characters.ts';
import { EXPERIENCES, FELT, IDIOMS, STATES } from './emotions.ts';

const NOUNS =
  /^(?:pride|happiness|joy|anger|fury|rage|fears?|anxiety|sadness|nerves|tension|stress|frustrations?|disappointment|relief|insecurity|shame|embarrassment|humiliation|jealousy|envy|loneliness|annoyance|irritation|satisfaction|gratitude|despair|panic|disgust|hatred|regrets?|guilt|excitement|enthusiasm|enjoyment|boredom|unhappiness|worry|worries|resentment|bitterness|distress|bummer)$/u;
const VERBS = /^(?:hate[ds]?|loathed?|enjoy(?:ed)?|regretted|worrying|hating|enjoying|stressing)$/u;

const states = [...lexicon(STATES).keys()];
const nouns = [
  ...states.filter((form) => NOUNS.test(form)),
  'pain',
  'grief',
  'sorrow',
  'nervousness',
  'restlessness',
  'emptiness',
  'hopelessness',
  'helplessness',
  'homesickness',
  'heartache',
  'heartbreak',
  'dread',
  'unease',
  'worthlessness',
  'numbness',
  'hurt feelings',
  ...listed(
    'outrage; indignation; remorse; misery; gloom; longing; melancholy; inadequacy; contempt; delight; elation; euphoria; self-pity; self-loathing; self-hatred; inferiority; homesickness; nostalgia; bewilderment; torment; agitation; desperation; hostility; exasperation; dismay; wistfulness; jubilation; serenity; loathing; mortification; disillusionment; powerlessness; abandonment; shyness; stage fright',
  ),
];
const adjectives = [...states.filter((form) => !NOUNS.test(form) && !VERBS.test(form)), ...listed(STANDINGS)];

/** The entries of a list that semicolons and line breaks part. */
function listed(list: string): readonly string[] {
  return list.trim().split(/\s*[;\n]\s*/u);
}

const evaluations = [
  ...lexicon(EXPERIENCES).keys(),
  'hard',
  'difficult',
  'tough',
  'easy',
  'interesting',
  'frustrating',
  'uncomfortable',
  'overwhelming',
  'confronting',
  'special',
  'disappointing',
  'tiring',
  'ridiculous',
  'unfair',
  'weird',
  'strange',
  'stressful',
  'tricky',
  'rewarding',
  'challenging',
  'embarrassing',
  'humiliating',
  'demotivating',
  'motivating',
  'inspiring',
  'intimidating',
  'exhausting',
  'good',
  'bad',
  'awkward',
  'satisfying',
  'upsetting',
  'worrying',
  'hurtful',
  'intense',
  'daunting',
];

/** Named pieces of English for the phrases. Words stand as `spelling` writes them: lower case, contractions in full. */
export const SETS: Sets = {
  adv: 'very|really|so|quite|pretty|rather|just|a bit|a little|bit|somewhat|extremely|incredibly|totally|completely|probably|maybe|perhaps|surely|clearly|obviously|actually|secretly|deep down|also|still|always|never|not|even|then|now|there|too|more|a lot|super|kind of|sort of|simply|certainly|definitely|must|all|particularly|especially|naturally|of course|apparently|evidently|already|usually|often|sometimes|honestly|truly|genuinely|basically|essentially|slightly|quietly|mostly|mainly|only|real|well|that|such|both|terribly|awfully|dreadfully|hugely|deeply|utterly|at that moment|at first|afterwards|inside|no doubt|undoubtedly',
  state: anyOf(adjectives),
  emo: anyOf(nouns),
  feeling: anyOf([...adjectives, ...nouns, ...evaluations]),
  felt: anyOf([
    ...lexicon(FELT).keys(),
    'let down',
    'left out',
    'out of place',
    'under pressure',
    'at home',
    'taken seriously',
    'at ease',
    'on edge',
    'like a failure',
    'like giving up',
    'betrayed',
    'cheated',
    'trapped',
    'respected',
    'responsible',
    'motivated',
    'unmotivated',
    'inspired',
    'judged',
    'attacked',
    'abandoned',
    'accepted',
    'challenged',
    'pressured',
    'sorry',
    'terrible',
    'threatened',
    'overlooked',
    'undervalued',
    'patronised',
    'patronized',
    'belittled',
    'cornered',
    'powerless',
    'singled out',
    'looked down on',
    'taken for granted',
    'passed over',
    'sidelined',
    'shut out',
    'talked down to',
    'pushed aside',
    'put down',
    'picked on',
    'hard done by',
    'ganged up on',
    'walked over',
  ]),
  idiom: IDIOMS.filter((idiom) => !/^(?:at ease|on edge|left out|looking forward to)$/u.test(idiom))
    .map((idiom) => idiom.replaceAll('my ', 'your '))
    .join('|'),
  eval: anyOf(evaluations),
  quality: anyOf([
    ...TRAITS.trim().split(/\s+/u),
    ...'caring social creative smart clever brave courageous helpful responsible independent perfectionist perfectionistic introverted introvert extroverted extravert extrovert shy ambitious patient impatient structured organised organized chaotic messy tidy handy clumsy strong reliable empathetic empathic curious diligent honest strict stubborn impulsive calm serious lazy motivated unmotivated disciplined talented precise spontaneous open sensitive dominant modest arrogant rude respectful disrespectful selfish sweet kind friendly polite technical analytical practical sporty competitive driven fanatical enterprising indecisive dependent forgetful uninterested interested flexible hardworking hard-working committed passionate dedicated immature mature childish naive passive active assertive difficult warm attentive alert punctual careless indifferent versatile wise dumb stupid intelligent quick slow optimistic pessimistic negative positive tough weak determined persistent loyal supportive understanding solution-oriented oversensitive capable gifted resilient thoughtful considerate generous quiet loud bossy confident insecure natural'.split(
      ' ',
    ),
  ]),
  type: anyOf([
    ...listed(NICKNAMES),
    ...'perfectionist|doer|thinker|leader|team player|people person|hard worker|worker|natural|talent|hero|star|type|person|listener|helper|worrier|people pleaser|pleaser|loner|dreamer|go-getter|quitter|fighter|organiser|organizer|procrastinator|carer|role model|rock star|introvert|extrovert|slacker|overthinker|kid|guy|girl|boy|student|learner|communicator|problem solver|creative|natural leader|control freak'.split(
      '|',
    ),
  ]),
  telling:
    'tell|tells|describe|share|explain|say|show|talk|walk|take|mention|name|outline|sketch|give|think|recall|remember|picture',
  person:
    'teacher|mentor|boss|supervisor|manager|colleague|colleagues|coworker|coworkers|customer|client|mother|mum|mom|father|dad|parents|friend|friends|classmate|classmates|coach|uncle|aunt|brother|sister',
};
