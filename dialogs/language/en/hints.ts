import { signs, type Sign } from '../signs.ts';
import { OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const BEFORE = '(?<=^ (?:so |and |but |just |well , |okay , |honestly , |oh , )*)';
const FAMILY =
  '(?:son|daughter|brother|sister|dad|mum|mom|father|mother|cousin|nephew|niece|wife|husband|partner|best friend|mate|uncle|aunt|neighbour)';
const RULED =
  'lend|trust|ring|ask|check|say|tell|promise|assume|sign|leave|bring|keep|take|let|give|forget|underestimate|argue|work|look|read|write|start|stop|call|put|wear|arrive|be|go|make|show|turn|accept|burn|quit|apologise|apologize|send|book|pay|talk|lie|answer|rely|settle|judge|compare|act|run|walk|do|use|try|have|double-check|interrupt|skip|knock|clean|count|plan|eat';
const RASH =
  'daft|cheeky|rich|careless|sloppy|naive|childish|immature|reckless|irresponsible|hasty|rash|short-sighted|thoughtless';

/** Tips without an order in them: what works, what suits, what others did; verdicts in the words of a game or a school report (domain.md §3 rule 1). */
export const HINTS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', notAfter: OPEN, unless: ['you (?:said|told|mentioned)', '.* [?]'] },
    // do plumbing, you will never be out of work
    `${BEFORE}(?:do|take|pick|choose|go for|stick with|drop|ditch|study) (?!(?:you|i|we|they|me|us|your time|a seat|a minute|a moment|a chair|the chair|the seat|that chair) )(?:[^ .?!,]+ ){1,5}, (?:you will|you would|there is|there are|it is|it will|it pays|they|keep|drop|you can|that is|then you)(?= )`,
    '(?:trick|key|secret|knack|golden rule|recipe) (?:with|to|of|in|for) (?:[^ .?!,]+ ){1,6}is(?= )',
    'the (?:safest|best|easiest|quickest|smartest|simplest|cheapest) (?:[^ .?!,]+ )?(?:option|bet|route|course) (?:is|would be)(?= )',
    'your best (?:bet|option|chance|move|shot) (?:is|would be)(?= )',
    `${BEFORE}(?:never|always) (?:${RULED}) `,
    `${BEFORE}worth (?:a (?:try|look|shot|go|visit|call)|[^ .?!,]+ing)(?= )`,
    '(?:no harm|nothing to lose|nothing lost) (?:in|by)(?= )',
    '(?:right|just) up your (?:street|alley)(?= )',
    'your age (?:ought|should|must|needs|can be expected)(?= )',
    'if it (?:were|was) (?:up|down) to me(?= )',
    'better (?:suited|placed) (?:to|for|in|at)(?= )',
    '(?:would|could|will) (?:really )?do you (?:good|a world of good|no harm)(?= )',
    '(?:would be|is) (?:just|exactly) the (?:thing|place|job|course) for you(?= )',
    '(?:things|everything|the world) will (?:all )?(?:look|seem|feel) (?:[^ .?!,]+ )?(?:different|better|brighter|easier)(?= )',
    'will (?:all )?(?:come out in the wash|blow over|sort itself out)(?= )',
    'in an? [^ .?!,]+ (?:the|your|a) [^ .?!,]+ (?:is|has) (?:always|never)(?= )',
    '(?:employers|bosses|managers|customers|recruiters|clients|companies) (?:do not|never|hate|always|rarely) ',
    '(?:employers|bosses|managers|recruiters|companies) (?:these days |nowadays |today |mostly |mainly |often |generally |first )*(?:look|care|choose|hire|pick|check|reward|pay|read|go|need|love) (?=(?:at|about|for|people|someone|first|more|less|attention|whoever|the|your|by)(?= ))',
    // own story
    `(?:my|our) (?:own |eldest |oldest |youngest |older |younger |big |little )*${FAMILY} (?:[^ .?!,]+ ){0,2}?(?:did|went|dropped|failed|quit|chose|became|studied|struggled|hated|loved|used to|ended|(?:started|began|switched)(?! (?:here|at (?:your|this))))(?= )`,
    'that (?:takes|brings) me back(?= )',
    'i too (?:[^ .?!,]+ed|had|was|felt|went)(?= )',
    // verdicts
    '(?<!(?:think|thought|feel|felt|afraid) (?:that )?you )(?:is|are|was|were) (?:just |simply |really |frankly |clearly |nowhere near |quite )*(?:not (?:[^ .?!,]+ )?good enough|(?:just|simply|really|frankly) not enough|not (?:just|simply|really) enough|below par|not up to (?:scratch|standard)|substandard)(?= )',
    '(?:will not do|(?:will|does|is) not (?:going to )?cut it)(?= (?:[.!,]|$))',
    `(?:that|this|it) (?:is|was) (?:a bit|a little|a tad|rather|somewhat|slightly|quite|plain|downright) (?:${RASH})(?= )`,
    `[^ .?!,]+ing (?:[^ .?!,]+ ){0,7}(?:is|was) (?:a bit|a little|a tad|rather|pretty|somewhat|slightly|quite|just|plain|downright) (?:${RASH}|rude|silly|stupid|lazy|selfish|foolish|unprofessional|harsh)(?= )`,
    '(?:that|this) (?:is|was) (?:just |simply )?(?:not on|beneath you|asking for (?:trouble|it)|playing with fire|a cop-out)(?= (?:[.!,]|$))',
    '(?:that|this) is no way to(?= )',
    'not (?:exactly |really )?your (?:finest|best) (?:hour|moment|work|day)(?= )',
    '(?<=^ )that is the (?:spirit|attitude|ticket)(?= )',
    'you (?:have )?(?:brought (?:it|that|this) on yourself|had it coming|only yourself to blame|only got yourself to blame)(?= )',
    'i (?:had |have )?expected (?:more|better|otherwise) (?:of|from) you(?= )',
    'you have (?:really |truly )?(?:outdone|excelled|surpassed) yourself(?= )',
    `${BEFORE}(?:full marks|top marks|ten out of ten|gold star|a gold star|all credit) (?:to you )?for(?= )`,
  ),
  signs(
    SETS,
    'advice',
    { unless: ['.* [?]', 'you (?:said|told|mentioned)'] },
    'what (?:usually |always |often |generally |really )?(?:works|helps|does the trick|pays off) (?:best |well )?(?:for|with) (?:[^ .?!,]+ ){1,4}is(?= )',
    'what (?:usually|always|often|generally) (?:works|helps|does the trick)(?= )',
  ),
  signs(
    SETS,
    'advice',
    {
      notAfter: OPEN,
      unless: [
        '(?:skip|pass|stop|break|coffee|question|leave)(?= )',
        'feel (?:that|this|the|it) (?:[^ .?!,]+ )?(?:<emo>|hurt|feeling)?(?= )',
        'allowed to (?:cry|grieve|feel)',
      ],
    },
    'you are (?:[^ .?!,]+ )?allowed to (?:be|say (?:no|so)|feel|want|make mistakes|fail|ask for|enjoy|cry|rest|love|change)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { notAfter: OPEN },
    'leave (?:it|that|this|him|her|them|the rest) (?:with|to) me(?= )',
    'i will (?:[^ .?!,]+ )?(?:get|have|find) you (?:moved|transferred|another|a different|in touch|into|out of|signed up)(?= )',
    'i will (?:see to it|make sure) (?:that )?(?:she|he|they|your)(?= )',
    'i will (?:[^ .?!,]+ )?have a word(?= )',
    'you would (?:be|have to be) (?:absolutely |completely |really |an? )*(?:mad|crazy|fool|foolish|silly|stupid|nuts|insane|idiot|daft|better off)(?= (?:[.!,]|$|to|not|with|if|in|doing))',
    'is (?:it not|not it) (?:about |high )?time you(?= )',
    'you owe (?:it|that|this) to yourself(?= )',
    'nobody (?:will|is going to) (?:hand|do it for|give|save|wait for)(?= )',
    `${BEFORE}ever (?:thought (?:of|about)|considered|tried|looked into) `,
  ),
];
