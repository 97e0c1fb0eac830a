import { corrector, lexicon } from '../lexicon.ts';
import type { EmotionLanguage } from '../emotions.ts';
import { EXPERIENCES, FELT, IDIOMS, STATES } from './emotions.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { spelling } from './spelling.ts';
import { UNREAL } from './unreal.ts';

function map(entries: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(entries).flatMap(([forms, body]) => forms.split(' ').map((form) => [form, new RegExp(body, 'u')] as const)),
  );
}

const COPULA =
  '(?:am|was|were|is|are|be|been|being|feel|felt|feeling|got|get|became|become|made me|makes me|really|so|very|deeply|quite|pretty|bit|more|too|not|even|little|kind of|sort of|also|still|super|extremely|totally|and|left me|that)';

/** What English knows of words of emotion: the lists, and the look-alikes that are none. */
export const ENGLISH_EMOTIONS: EmotionLanguage = {
  spelling,
  states: lexicon(STATES),
  experiences: lexicon(EXPERIENCES),
  felt: lexicon(FELT),
  correct: corrector(lexicon(STATES), new Set(LOOK_ALIKES.trim().split(/\s+/u))),
  idioms: new RegExp(`(?<= )(?:${IDIOMS.join('|')})(?= )`, 'gu'),
  intensifier: /^(?:super|mega|ultra|hyper|over)-?(?=\p{L}{3})/u,
  notBefore: map({
    happy: '^ (?:birthday|hour|new|christmas|holidays|meal|to help|ending) ',
    fear: '^ not ',
    'sad cheerful gloomy':
      '^ (?:\\S+ )?(?:van|bus|car|house|shirt|jumper|scarf|dress|wallpaper|room|painting|song|tune|story|film|movie|book|poem|street|kitchen|sign|card|colou?rs?|poster|picture|photo|statue|building|music) ',
    afraid: '^ (?:i |we |so |not |that is |there |(?:the|this|our|my) \\S+ (?:is|was|are|will|has) )',
    regret: '^ to (?:inform|say|tell) ',
    gutted: '^ (?:the|a|fish) ',
    mad: '^ (?:skills|max|science|scientist|busy|dash|rush) ',
    worry: '^ (?:about it|not) $',
    pride: '^ (?:month|parade|march|flag) ',
    content: '^ (?:creator|management|of|page|marketing) ',
    stress: '^ (?:test|ball) ',
    nervous: '^ system ',
    angry: '^ birds? ',
    tension:
      '^ (?:(?:of|on|in|for|across) (?:the|those|these|that|this|a|each|both|all) (?:\\S+ )?(?:cable|wire|rope|spring|belt|string|line|net|grid|muscle|chain|strap|bolt|thread)s?|rod|spring|wire|cable) ',
    upset: '^ the (?!(?:customer|client|teacher)) ',
    panic: '^ button ',
    anger: '^ management ',
    guilty: '^ of (?:theft|murder) ',
    awkward: '^ (?:angle|shape|size|position) ',
    shocked: '^ by the (?:wire|current|fence) ',
    bitter: '^ (?:taste|coffee|chocolate|lemon|cold|drink) ',
    nerves: '^ (?:in|of) ',
    joy: '^ (?:is (?:my|our|the|a|your|his|her|on|in|from) |and i |told|said|asked|works|who |, (?:my|our|the) )',
    relief: '^ (?:map|valve|valves|driver|staff|shift|nurse|cook|team|print|road|worker|teacher|printing) ',
    rage: '^ (?:room) ',
  }),
  notAfter: map({
    worry: ' (?:not|no) $',
    worries: ' no $',
    mad: ' like $',
    numb: ' (?:hands?|fingers?|toes?|feet|foot|legs?|lips?|face|arms?|mouth|gums?) (?:\\S+ ){0,3}$',
    tense: ' (?:past|present|future|perfect|the|verb|which|right|correct) $',
    content: ' (?:the|this|my|our|of|some|video|more|online|a|new|course|lesson|web|its|all) $',
    guilty: '$^',
    excitement: '$^',
    tension:
      ' (?:surface|cable|high|low|spring|belt|the right|wire|correct) $| (?:wire|cable|rope|belt|spring|line|string)s? (?:\\S+ ){0,5}$',
    'angry happy sad scared lonely jealous proud': ' (?:is|was) about (?:an?|the|two|three|some) (?:\\S+ )?$',
    delighted: '$^',
    stress: ' (?:mechanical|word) $',
    hurt: ' (?:leg|back|hand|arm|foot|knee|finger) $',
  }),
  onlyWhen: map({
    moved: `${COPULA} _ (?:[.?!,;]|$|by |when |because |to tears|that |and )`,
    touched: `${COPULA} _ (?:[.?!,;]|$|by |when |because |that |and )`,
    hurt: `(?:${COPULA} _ (?:[.?!,;]|$|by |when |because |that |and )|_ my feelings|(?:it|that) (?:really )?_ (?:[.!,]|$|me|when|that))`,
    content: `(?:am|was|were|feel|felt|quite|very|so|really) _`,
    pumped: `${COPULA} _ (?!up)`,
    stunned: `${COPULA} _`,
    'relived buzzing shook triggered': `${COPULA} (?:absolutely |completely |totally |properly |just |literally )*_ (?!by the|up|down)`,
    numb: '(?:i|then|just|felt|feel|feeling|completely|emotionally|so|was|am|and|me) (?:just |totally |completely |a bit )?_ (?!(?:fingers|hands|toes|feet|legs|lips) )',
    afraid: '_ (?![.!]? ?$)|(?:so|very|really|was|were|bit|too|not|still|felt|got|little|more) _',
    mad: `(?:${COPULA}|mum|mom|dad|boss|teacher|customer) _`,
    confident: '_',
    shy: '_',
    tense: '(?:am|was|were|feel|felt|so|very|really|bit|got|pretty|quite) _',
    bitter: '(?:am|was|were|feel|felt|so|very|really|bit|still) _',
    fuming: '_',
    miserable: '_',
    awkward: '_',
    loathe: '_',
    raging: '(?:was|am|were) _',
    'annoys annoy irritates irritate frustrates frustrate scares scare terrifies terrify frightens embarrasses embarrass disappoints excites upsets overwhelms stresses surprises amazes':
      '_ (?:me|us|my|out)',
    freaked: `${COPULA} _|_ me`,
    'speechless broken-hearted': '_',
    betrayed: `${COPULA} _`,
    crushed: `${COPULA} (?:absolutely |completely |totally )?_ (?!by (?:the|a) (?:box|car|machine|door))`,
    rage: '_',
    insulted: '_',
    'cry cried crying': ' (?:i|we|me|us) .*_',
    pleased: '(?:am|was|were|felt|so|very|really|quite) _',
    amazed: '_',
  }),
  tellsHow:
    /(?: (?:i|we) (?:find|found)(?: (?!(?:myself|ourselves|out|him|her|them|a|an|it|that) )\S+){1,7}| (?:it|that) would be(?: (?:so|really|quite|pretty|great|such))*| (?:was|is|were|felt|feels|found|find|thought|been|got|became|sounded)(?: (?:it|that|this|them|all|the \S+|(?:working|being|doing|everything)(?: (?!(?:it|that|this|them|all|the|[a-z]+ing)\b)[a-z]+)?|(?!(?:working|being|doing|everything)\b)[a-z]+ing [a-z]+))*(?: (?:so|very|really|quite|pretty|a|bit|little|just|kind|of|sort|super|extremely|rather|also|such|not|never|still|all|actually|too|much|more|even|always|at|first|honestly|in|the|beginning|lot|low-key|lowkey|absolutely|incredibly|truly|proper|well|dead|kinda|mad))*|^ (?:(?:so|really|pretty|very|kind|of|super|honestly|quite|absolutely|how|just) )*) ?$/u,
  closes:
    /^ (?:[.?!,;:)"]|$|and |but |or |because |that |when |as |to |for |at |in |on |with |about |though |too |actually |though|lol|haha|if |since |while |there |then |after |before |doing |having |being |seeing |working |standing |honestly |tbh |cause |even |how |not |i |it |was |of |by |from |during |today |yesterday |sometimes |so |which |lately|recently|between |among |within |without |amid |now |these days|right now|all |again|most |after|every|until |once |like |this |that |yet|either|anymore|man |bro |ngl)/u,
  feels: / (?:feel|feels|felt|feeling)(?: \S+){0,4} ?$/u,
  beforeFeeling: /^ (?:feeling|feelings) /u,
  named:
    / (?:called|named|titled|mr|mrs|ms|miss|dr|company|shop|band|game|book|series|film|movie|musical|play|cafe|restaurant|group|app|team|bakery|brand) (?:\S+ ){0,2}$/u,
  things:
    / (?:book|books|film|films|movie|movies|series|show|game|games|match|story|music|song|podcast|video|weather|house|car|app|website|room|building|shoes|phone|documentary|food|colour|color|bike)(?: \S+){0,5} ?$/u,
  negatedBefore:
    / not that (?:i|we) (?:\S+ ){0,4}$| at no (?:point|moment|time|stage) (?:was|were|did|am|have) (?:i|we) (?:\S+ ){0,3}$| (?:there is|there was) (?:nobody|no one|nothing) (?:that )?(?:i|we) (?:\S+ ){0,3}$| not (?:like|as if|as though) (?:i|we) (?:\S+ ){0,4}$| (?:can not|could not|would not) say (?:that )?(?:i|we) (?:\S+ ){0,3}$| (?:not|no|zero|never(?! (?:\S+ )?so )|without|nothing|nobody|hardly|barely|neither|nor|none|anything but)(?! (?:only|just|to mention|even just|(?:be able to )?(?:stop|help))) (?:(?!(?:but|because|when|that|as|while|so i|and i|i|we|and then) )\S+ ){0,5}(?:(?:and|or) (?!(?:i|we) )\S+ )?$/u,
  negatedAfter: /^ (?:(?:i|was|am|me|it|at|all) ){0,4}(?:not|never)(?= )(?! (?:only|just|\S+ing))/u,
  unreal: UNREAL,
};
