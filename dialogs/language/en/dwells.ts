import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const TO_THE_EVENT = [
  '(?:happened|happening|happen|moment|when|situation|situations|elsewhere|other|else|important|word|bring up|brought up|trigger|triggered|caused|recognise|recognize|before|example|work|internship|during|come up|led|set off|call it|name it|right before|about what)',
  'what (?:does|did) (?:\\S+ ){0,4}(?:say|tell you) about',
  'made',
  'first notice',
  'would you call',
  '(?:what|which) (?:name|word)',
  'reasoning',
];
const FEELING = '(?:<emo>|feeling|feelings|emotion|emotions|tears)';
const TOPIC = `(?:(?:that|this|your|the|those|these|all that) (?:(?!(?:you|is|was|it) )\\S+ )?${FEELING})`;
const BODY = '(?:body|stomach|chest|head|throat|shoulders|belly|heart|gut|breathing|hands|neck|back)';

/** Digging into the emotion itself (domain.md §3 rule 4). */
export const DWELLS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {},
    `(?:where|how|what|do|did|can|could) (?:\\S+ ){0,8}(?:feel|feels|felt|sit|sits|notice|hold|happening|happens|sense) ?(?:\\S+ ){0,5}in (?:your|the) ${BODY}`,
    `(?:where|what) (?:in|is|does) (?:\\S+ )?your ${BODY} (?:\\S+ )*(?:feel|felt|tell|telling|say|saying|doing)`,
    `what (?:does|did|is|was) your ${BODY} `,
    `(?:stay|sit|remain|be|stick) (?:\\S+ ){0,3}(?:with|in) (?:that|this|the|your) (?:\\S+ )?${FEELING}`,
    `(?:go|dive|dig|look|lean|get|explore|delve|move) (?:\\S+ )?(?:deeper |further |more )?(?:deeply )?(?:into|in) ?(?:to )?(?:that|this|the|your) (?:\\S+ )?${FEELING}`,
    `(?:explore|unpack|examine|analyse|analyze|process|embrace|hold) (?:\\S+ )?(?:that|this|the|your|those) (?:\\S+ )?${FEELING}`,
    `(?:that|this|your|the) ${FEELING} , (?:where|what|how|which) `,
    `(?:try to |just |now |really )?(?:feel|experience|relive|sense|go back into) (?:that|this|the|your) (?:\\S+ )?${FEELING} (?:once|again|fully|all|completely|for a|now|deep|and)`,
    `let (?:\\S+ ){0,2}(?:${FEELING}|it|yourself) (?:\\S+ )?(?:be|come|out|flow|in|feel|cry|happen|go)(?= )`,
    '(?:close your eyes|take a deep breath|breathe (?:in|into)|just breathe)',
    `(?:what|which|is there|something) (?:\\S+ ){0,4}(?:(?:underneath|beneath) (?:that|it|this|all that)(?= [?.])|(?:underneath|beneath|behind|under) (?:all )?(?:that|this|your|the|those) (?:\\S+ )?(?:${FEELING}))`,
    `(?:lies|lie|sits|is hiding|is|was|lurks) (?:\\S+ )?(?:underneath|beneath|behind|under) (?:that|this|your|the|those) (?:\\S+ )?${FEELING}`,
    `where (?:does|did|do) (?:that|this|your|the|all that|those|these) (?:\\S+ )?${FEELING} (?:\\S+ )?(?:come|stem|originate)`,
    `how (?:<state>|deep|intense|strong|bad|severe|deeply|strongly|heavy) (?:are|were|did|do|is|was|does) (?:you|that|this|the|your|it) ?(?:feel |\\S+ )?(?:<state>|${FEELING}|feel|felt|been|get|make|[?]|then|at|on|when|now)`,
    'how (?:<state>) (?:are|were|do|did|have) you',
    '(?:on a )?scale (?:of|from) ',
    `(?:how long|how often|since when|for how long) (?:have|had|do|did|has) (?:you|that|this|it) (?:\\S+ ){0,3}(?:feel|felt|feeling|been|carried|had|carrying|cry|cried|struggled) ?(?:this way|that way|like this|like that|so|<state>|<felt>|${FEELING}|\\S+ (?:<state>|${FEELING})|down)`,
    `(?:tell|say|talk|share) (?:\\S+ ){0,6}(?:about|on) (?:that|this|your|those|these|the) (?:\\S+ )?${FEELING}(?= )`,
    `(?:describe|name) (?:\\S+ ){0,2}(?:that|this|your|the|those) (?:\\S+ )?${FEELING} (?:in|more|further|precisely|exactly|to|as|for me|,|[.?])`,
    `(?:can|could|would|do|dare) you (?:\\S+ )?(?:describe|allow|feel|explore|stay with|express|let go of|welcome|locate|accept|face|experience|release) (?:\\S+ ){0,4}(?:${FEELING})`,
    `what (?:colour|color|shape|size|texture|temperature) (?:\\S+ )*(?:${FEELING}|it)`,
    `if (?:that|this|your|the) (?:\\S+ )?(?:${FEELING}) (?:could|had|was|were|would) `,
    `what (?:would|is|does|was|did) (?:that|this|your|the) (?:\\S+ )?${FEELING} (?:\\S+ ){0,3}(?:say|tell|telling|want|need|look|like|feel|do|mean)`,
    `how (?:does|did|do) (?:that|this|your|the|those) (?:\\S+ )?${FEELING} (?:feel|affect|show|look|manifest|sit|express|express itself)`,
    `what (?:does|did|do|is|are) (?:that|this|your|the|those|these|all that) (?:\\S+ )?${FEELING} (?:\\S+ )?do(?:ing)? (?:to|with|for) you`,
    `how (?:do|did|does|are|would) you (?:\\S+ )?(?:cope|coping|deal|dealing|handle|handling|live|manage|process|processing) (?:\\S+ )?(?:with )?(?:that|this|your|those|these|all) (?:\\S+ )?${FEELING}`,
    'what (?:do|are) you (?:\\S+ )?(?:feel|feeling) (?:right now|now|inside|deep|deep down|exactly|at this moment|as you|when you say|as we|here|underneath|when you talk)',
    'what (?:did|do) you (?:\\S+ )?feel (?:\\S+ ){0,3}(?:inside|deep down|underneath|exactly inside|beneath)',
    'how does (?:it|that) feel (?:\\S+ )?(?:now|inside|right now|deep|in your|to say)',
    'what do you feel when you (?:think|talk|look|say|hear|remember)',
    '(?:dwell|linger|reflect) on (?:that|this|the|your) (?:\\S+ )?(?:<emo>|feeling|feelings|emotion|emotions)',
    'what else (?:do|did|are) you (?:\\S+ )?feel',
    'what (?:other|deeper) (?:feeling|feelings|emotion|emotions)',
    '(?:your childhood|your inner child|your deepest|trauma|traumatic|your past|grieving|grieve|healing|therapy|your upbringing)',
    'as a child',
    '(?:have|had|did|do|are) you (?:\\S+ )?(?:processed|process|mourned|worked through|come to terms|dealt with|working through)',
    '(?:do|did|are) you (?:\\S+ )?(?:want|need|like|going|feel like) ?(?:to )?(?:cry|crying)',
    'it is (?:okay|ok|all right|alright|fine) to (?:cry|feel|be (?:sad|angry|upset|scared))',
    '(?:do|did|have|are) you (?:\\S+ )?(?:often|always|frequently|regularly|usually|ever) (?:\\S+ ){0,2}(?:suffer|struggle|have|feel|get|deal|cry|had|felt) (?:\\S+ ){0,2}(?:<state>|from|with)(?= )',
    'remind you of (?:\\S+ )?(?:your (?:father|mother|parents|childhood|dad|mum|mom))',
  ),
  signs(
    SETS,
    'dwells',
    { where: 'asking', unless: TO_THE_EVENT },
    `(?:what|how|where|who|which|why) (?:\\S+ ){0,6}${TOPIC}(?= )`,
    `(?:can|could|did|do|does|is|was|will|would|have|has) (?:\\S+ ){0,6}${TOPIC}(?= )`,
  ),
];
