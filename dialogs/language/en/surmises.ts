import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |oh |ah |well |okay , |hm , |look , |, )*)';
const PERSON =
  '(?:person|friend|colleague|sister|brother|daughter|son|soul|girl|boy|lad|young man|young woman|worker|student|kid)';
const WEARY =
  '(?:exhausted|worn out|drained|shattered|knackered|burnt out|done in|fed up|wiped out|smitten|torn|in love|in two minds|out of your depth|sick of|done with|over it)';

/** Readings of the student in the shape of a joke, a litotes, a forecast, a guess or a question of fairness (domain.md §3 rules 8, 10). */
export const SURMISES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    // somebody is nervous
    "(?<=^ (?:oh , |ah , |well , |, )*)(?:someone's|somebody's|(?:someone|somebody) (?:is|was|feels|felt|looks|seems|got)) <adv*>(?:<state>|<felt>)(?= (?:[.!]|$|today|about|with|to|of|that|because|tonight|again))",
    'do not tell me (?:that )?you (?:are|were|did|do|have|had|felt|feel) (?:not )?(?:the least bit |in the least |even |at all |a bit |a little )*<adv*>(?:<state>|<felt>|<quality>|enjoy|like|love|hate|mind|care|scared)(?= )',
    `what an? (?:[^ .?!,]+ )?(?:<quality>) ${PERSON} you (?:are|were)(?= )`,
    // would it be fair to call you
    '(?:fair|right|wrong|correct|accurate|unfair|too much|an exaggeration) to (?:call|describe|see|label) you(?= )',
    '(?:fair|right|wrong|correct|accurate|unfair) to (?:say|think|assume|conclude) (?:that )?you (?:are|were|have|feel|felt|like|want|hate|love)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, 'if '], unless: [...HANDED_BACK, '.* [?]'] },
    '(?<=^ (?:and |but |ouch , |oh , |, )*)(?:that|it) (?:still )?(?:stings|stung|rankles|rankled|smarts|grates|hurts|gnaws|aches)(?= (?:[.!,]|$|still|a bit|a little|of course|doesn))',
    '(?:leaves|left|has|had|gets|got|keeps|kept) you (?:feeling|wondering whether you) ',
    'does not (?:really |even |much )?(?:interest|bother|excite|motivate|drive|scare|satisfy|fulfil|thrill|suit|appeal to|matter to) you(?= )',
    '(?:interests|matters to|motivates|drives|bothers|excites|scares|appeals to|means) you (?:[^ .?!,]+ )?(?:more|less|far|most|as much)(?= )',
    'you (?:had|would) (?:never |not |always )?(?:expected|hoped|counted on|wished|feared|dreaded|dreamt|dreamed|longed)(?= )',
    'you (?:will|would|must) have (?:been|felt) <adv*>(?:<state>|<felt>|miserable)(?= )',
    `you (?:are|were|look|sound|seem) (?:clearly |obviously |plainly |visibly |evidently |so |really |just |completely )+${WEARY}(?= )`,
  ),
  // perhaps it was loneliness
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    `${START}(?:perhaps|maybe|possibly|surely|probably) (?:it|that|this) (?:was|is) (?:just |also |really |more |simply |mostly |plain |a bit of |a kind of |some |a touch of |sheer |pure )*(?:<emo>|guilt|jealousy|homesickness|stage fright|shyness)(?= )`,
    'is (?:not there|there not) (?:[^ .?!,]+ ){0,4}?(?:<emo>|hurt)(?= )',
    `${START}(?:<state>) (?:, )?(?:then|so to speak|in other words)(?= (?:[.!]|$))`,
  ),
  // with you it is always about fairness
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    `${START}(?:with|for) you (?:, )?(?:it|everything|work|school|life) (?:is|comes|revolves|turns|boils) (?:always |all |never |only |mainly |mostly |really |just |clearly |very much )*(?:about|down to|around|a (?:matter|question) of) (?!(?:\\d+|an?|one|two|three|four|five|six|ten|half|the same|[^ .?!,]+ (?:minutes?|hours?|km|miles?|euros?|pounds?)) )`,
    `${START}you <adv*>(?:adore|adored|cherish|cherished|treasure|treasured|detest|detested|loathe|loathed|despise|despised|idolise|idolised|worship|worshipped|dote on|doted on)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    'did you (?:all |still |at least )?have (?:[^ .?!,]+ )?(?:fun|a good time|a great time|a nice time|a lovely time|a blast|a laugh|a ball|a hard time|a rough time|a bad day)(?= )',
  ),
];
