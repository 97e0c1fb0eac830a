import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';
import { MENTION } from './why.ts';

const REASON = '(?:reasons?|reasoning|rationale|justifications?|explanations?|excuses?|logic|motives?)';
/** What went on in the head before something was done. */
const THINKING = `(?:${REASON}|thinking|thought process|line of thought)`;
const STEP =
  '(?:choice|decision|change|switch|move|plan|absence|silence|behaviour|behavior|refusal|departure|exit|resignation|wish|application|preference|step|lateness|gap|outburst)';
const EMPHASIS = "(?: on earth| in the world| in heaven's name| the hell| the heck| exactly)?";

/** Questions for a reason that do without *why*: as a noun, as a justification, as an accusation (domain.md §3 rule 9). */
export const REASONS: readonly Sign[] = [
  signs(
    SETS,
    'why',
    { unless: MENTION },
    // walk me through your reasons
    `(?:walk|talk|take|run|guide|lead) (?:me|us) through (?:[^ .?!,]+ ){0,3}${THINKING}(?= )`,
    `help (?:me|us) (?:[^ .?!,]+ )?(?:understand|see|get|follow|grasp) (?:[^ .?!,]+ ){0,4}(?:${THINKING}|why)(?= )`,
    `(?:can|could|may|might|would|will) (?:you|i|we) (?:[^ .?!,]+ )?(?:give|have|get|hear|offer|provide) (?:[^ .?!,]+ ){0,4}${REASON} (?:for|as to|behind)(?= )`,
    `(?:i|we) (?:would |am |still )*(?:like|want|need|expect|expecting|owed|waiting for) (?:[^ .?!,]+ ){0,3}${REASON} (?:for|as to|behind)(?= )`,
    `give (?:me|us) (?:[^ .?!,]+ ){0,3}${REASON} (?:for|as to|to|you)(?= )`,
    `explain (?:to (?:me|us) )?(?:your|the|that) (?:[^ .?!,]+ )?(?:${THINKING}|${STEP})(?= )`,
    `(?:interested in|curious about|curious as to|wondering about|intrigued by|understand) (?:[^ .?!,]+ ){0,2}${THINKING} (?:for|behind)(?= )`,
    `(?:struggling|trying|failing|hard|unable) to (?:see|understand|follow|grasp|get) your (?:[^ .?!,]+ )?${THINKING}(?= )`,
    '(?:thinking|reasoning|logic|rationale|idea|thought) (?:behind|for) (?:[^ .?!,]+ ){1,6}(?:was|is)(?= (?:what|exactly what|[?]))',
    'what is your thinking (?:on|about|with|there|here)(?= )',
    `back (?:that|your|this) (?:${STEP}) up(?= )`,
    'what explains (?:your|this|that|the (?:[^ .?!,]+ )?(?:gap|drop|dip|delay|absence|silence|change|switch|fall))(?= )',
    // what is behind dropping textiles
    `what (?:is|was|lies|lay|sits|sat) (?:[^ .?!,]+ )?behind (?:(?:your|that|this|the) (?:[^ .?!,]+ ){0,2}${STEP}|(?!(?:everything|something|anything|nothing) )[^ .?!,]+ing)(?= )`,
    'what (?:is|was|are|were) your (?:[^ .?!,]+ )?(?:motives?|grounds|arguments?|case|defence|defense) (?:for|in|behind)(?= )',
    `(?<=^ (?:and |so |but |or )*)(?:any|some) (?:[^ .?!,]+ )?reasons? (?:you|for|why|that|behind)(?= )`,
    '(?<=^ (?:and |so |but |the |your |any )*)(?:reasons?|excuse|motive)(?= [?])',
    '(?<=^ (?:please |so |and |now |well , |go on , |then |, )*)explain(?: yourself| yourselves)?(?= (?:[.!]|$))',
    // on what grounds
    'based on what (?:did|do|have|were|are|would) you(?= )',
    'on the (?:basis|grounds|strength) of what(?= )',
    'with a view to what(?= )',
    '(?:under|by|on|with|in) what (?:logic|authority|right|pretext)(?= )',
    'on whose (?:authority|say-so)(?= )',
    'what purpose (?:did|does|would) (?:it|that|this|the \\S+|\\S+ing) (?:[^ .?!,]+ ){0,4}serve(?= )',
    'to what (?:do|would|did) you (?:attribute|ascribe|owe)(?= )',
    'what (?:do|would|did) you put (?:[^ .?!,]+ ){1,5}down to(?= )',
    `what${EMPHASIS} (?:justifies|justified|entitles you|entitled you|gives you the right|excuses|excused)(?= )`,
    // justify that choice
    '(?<=^ (?:please |so |and |now |then |well , |okay , |go on , )*)(?:justify|account for) (?:yourself|your|that|this|the|those|these|[^ .?!,]+ing)(?= )',
    `(?<=^ (?:please |so |and |now |then |well , |okay , |go on , )*)defend (?:your|that|this|the) (?:[^ .?!,]+ )?${STEP}(?= )`,
    `how (?:do|would|can|will) you (?:[^ .?!,]+ )?defend(?= )`,
    // what on earth possessed you
    `what(?:ever)?${EMPHASIS} (?:possessed|induced) you(?= )`,
    `what${EMPHASIS} (?:are|were) you (?:playing at|thinking of)(?= [?.!]|$)`,
    'whatever made you(?= )',
    `what${EMPHASIS} (?:made|makes) you (?:think|believe|assume|suppose|imagine) (?:that )?(?:[^ .?!,]+ ){1,6}(?:would|could|can|is (?:okay|fine|all right|acceptable|allowed|enough|your)|was (?:okay|fine|all right|acceptable|allowed|enough|your))(?= )`,
    'where (?:on earth |in the world )?(?:did|do) you get the (?:(?:idea|notion) (?:that|you)|nerve|cheek)(?= )',
    'what is with (?:all|your|you|these|those|the (?:empty|missing|late|long|constant|sudden|attitude|silence))(?= .*[?])',
    'what is up with you (?:not|always|never)(?= )',
    'how cum(?= )',
  ),
];
