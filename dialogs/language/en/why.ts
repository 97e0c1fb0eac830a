import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

/** The reason is mentioned, not asked for. */
export const MENTION = [
  '(?:nobody|no one|none of us) (?:\\S+ ){0,7}(?:why|reason|reasons|justify|explain)',
  '(?:do not|need not|did not|never|will not|not going to|without|am not|is not|not) (?:\\S+ ){0,5}(?:why|reason|reasons|how come|justify)',
  '(?:you|he|she|they|i|we|<person>|people|others|everyone|who|and|then|that) (?:\\S+ ){0,2}(?:asked|asks|said|told|explained|mentioned|wrote|wondered|wanted to know|described|wants to know|ask) (?:\\S+ ){0,4}why',
  '(?:asked|explained|telling|told) (?:\\S+ ){0,4}why',
  'i (?:understand|see|get|know|understood|can see|now see|now understand|really get|can understand|totally get) (?:\\S+ ){0,2}why',
  '(?:that|this|which) (?:is|was|explains) (?:\\S+ )?why',
  '(?:no|the|a|any|those|avoid|word|question|of) why',
  'why (?:i|we) (?:\\S+ )*(?:ask|asking|here|use|do|need|meet|talk|write|want)',
  'reason (?:i|we|that i|why i|why we) ',
  '(?:for|with) (?:this|that|these|good|some|many) reasons?',
  '(?:whatever|regardless) (?:the|of) (?:\\S+ )?reasons?',
  'clear (?:to me )?why',
  'makes sense why',
  'no reason to',
  '(?:no need|need|not necessary|not have) to (?:\\S+ ){0,3}(?:why|reason|reasons)',
  'reason to (?:worry|hurry|rush)',
  'why (?:does not matter|is not important|can wait)',
  'the why',
  '(?:she|he|they|nobody|no one|we|people|everyone) (?:\\S+ ){0,4}(?:idea|know|knows|knew|clue|understand|understands|wondering) (?:\\S+ )?why',
  '(?<! i |would like |love |me )(?:wanted|wants|needs|needed) to know (?:\\S+ )?why',
  'before (?:we|i) ask why',
];

const SUGGESTED =
  'go|try|ask|call|talk|take|start|look|give|have|make|do|use|write|visit|join|see|find|tell|send|apply|stay|wait|let|put|simply|just|phone|ring|email|say|be|keep|speak|pick|choose|get';

/** Questions for a reason or a justification (domain.md §3 rule 9). */
export const WHY: readonly Sign[] = [
  signs(
    SETS,
    'why',
    { unless: MENTION },
    `why(?! not (?:simply |just |try |maybe )*(?:${SUGGESTED}) |(?! not (?:[?]|you|then|that|this|the|him|her|them|it|today|now|yet|earlier|sooner|before|straight) ) not [a-z]+ [a-z]+ )(?: not| on earth| ever)?(?! (?:do not|not) (?:you|we) )`,
    'how come',
    '(?:for|with) what reasons?',
    '(?:what|which)(?: on earth| in the world| the hell| ever)? (?:is|was|are|were|could be|would be|might be) <adv*>(?:(?:the|your|main|real|actual|exact|biggest|underlying|deeper|true) )*(?:reason|reasons|rationale|justification|reasoning|explanation|excuse|logic)',
    '(?:what|which) (?:\\S+ )?(?:reason|reasons|excuse|justification) (?:did|do|have|had|could|would|can) you',
    'what reasons? made',
    '(?:tell|give|name|share|explain) (?:\\S+ ){0,4}(?:reason|reasons|reasoning|rationale|justification)',
    '(?:can|could|would|will) you (?:\\S+ ){0,3}(?:justify|account for|give (?:\\S+ ){0,3}reasons?|explain (?:\\S+ ){0,2}(?:reason|reasons|reasoning|choice|decision|behaviour|behavior|absence|yourself))',
    'how (?:do|did|would|can) you (?:justify|explain|account for)',
    '(?:justify|explain) (?:yourself|your (?:choice|decision|behaviour|behavior|actions|absence))',
    '(?:did|do|had|have|is|was) (?:you|there) (?:\\S+ ){0,3}(?:reason|reasons|explanation)(?= .*[?])',
    '(?<=^ (?:and |but |so )*)(?:the|your) reason (?:for|why|that|is|was|being)(?= .*[?])',
    'how (?:is|was) it (?:possible )?that (?:you)',
    '(?:curious|wonder|wondering|know|hear|ask) (?:\\S+ ){0,4}(?:reason|reasons|reasoning)',
    'what (?:possessed|were) you (?:thinking|to)',
    'what (?:is|was) (?:the|your) (?:\\S+ )?(?:thinking|thought|logic|motivation|rationale) (?:behind|for)',
    'what (?:is|was) the point (?:of|in)',
    'what for(?= [?])',
    'what is (?:\\S+ )?(?:behind|the point of) (?:your|that|this) (?:choice|decision)',
  ),
  signs(
    SETS,
    'why',
    {},
    '(?:i (?:do not|can not) (?:really |quite |fully )?(?:understand|get|see) why)',
    '(?:why (?:do not|not) you)',
    'why (?:do|did|would|can|could|are|were|have|is|was|should) not you',
    'why not (?=[?])',
    '(?:can|may|could|might|let me|mind if|if) (?:i )?(?:[^ .?!,]+ )?(?:ask|know) (?:[^ .?!,]+ ){0,2}why(?= )(?! (?:i|we) )',
    '(?:would|could|can|will) you (?:[^ .?!,]+ ){0,4}(?:tell|telling|explain|explaining|say|saying|clarify) (?:[^ .?!,]+ ){0,2}why(?= )(?! (?:i|we) )',
    '(?:after|is|curious about|interested in|hear|understand|know|about|get to) the why(?= )',
    'why is (?:that|it|this)(?: then| so| exactly)?(?= (?:[?]|$))',
    '(?:on|upon) what (?:grounds|basis)',
    '(?:to|with) what (?:end|aim|purpose|goal|intention)',
    '(?:what|whatever)(?: on earth| in the world)? for(?= (?:[?]|$))',
    '(?:any|some|a|the|what) (?:[^ .?!,]+ )?(?:reason|reasons) (?:you|for|why|behind)(?= .*[?])',
    'because(?= (?:[?]|$))',
    'how is it that you(?= )',
    'what gave you the (?:right|idea)',
    'what was (?:that|this) (?:all )?in aid of(?= [?])',
  ),
];
