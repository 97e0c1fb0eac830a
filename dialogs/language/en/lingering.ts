import { signs, type Sign } from '../signs.ts';
import { FEELING } from './dwells.ts';
import { SETS } from './sets.ts';

/** What is felt, as a thing. */
const FELT = `(?:${FEELING}|hurt|knot|lump|pit|humiliation|nerves|hate|gloom|spite|rejection|longing|misery|melancholy|bitterness|hollowness|uneasiness|heavy heart|blues|grudge|missing|ache|sting|unrest|restlessness|sense of (?:failure|inferiority|loss|shame|dread|doom|emptiness|guilt))`;
const THIS = '(?:that|this|your|the|those|these|all that)';
const IT = `(?:${THIS} (?:(?!(?:you|is|was|it|of|in|at) )[^ .?!,]+ )?${FELT})`;
const INSIDE = '(?:from (?:within|(?:the )?inside)|on the inside|deep inside)';
const MEASURE =
  '(?:strong|big|deep|heavy|hot|cold|warm|sharp|dull|intense|loud|bad|old|wide|thick|dark|close|high|small|light|hard|soft)';
const COMPARED =
  '(?:heavier|lighter|smaller|bigger|stronger|weaker|deeper|sharper|duller|warmer|colder|hotter|softer|louder|quieter|worse|darker|fiercer)';

/** The feeling itself is looked at, measured, placed or followed in time (domain.md §3 rule 4). */
export const LINGERING: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {
      unless: [
        '(?:happened|(?<!is )happening|situation|(?<!for a )moment|trigger|triggered|word|call it|own words|what triggered|at (?:what|which) point)(?= )',
      ],
    },
    // that hate, is it hot or cold
    `${IT} (?:of yours )?, (?:and )?(?:is|was|does|did|has|can|could|would|are|were|do) (?:it|that|they)(?= )`,
    `${IT} (?:(?:in|on|around|inside) your [^ .?!,]+ )?(?:of yours )?, (?:and )?(?:can|could|do|did|are|would) you (?:still |also |again |now |really )*(?:feel|feeling|sense|locate|notice|touch)(?= )`,
    `${IT} (?:in|on|around|inside) your [^ .?!,]+ , (?:and )?(?:is|was|does|did|has) (?:it|that)(?= )`,
    `(?:does|did|do) ${IT} (?:[^ .?!,]+ )?feel (?:${MEASURE}|tight|empty|like (?:an? )?[^ .?!,]+)(?= )`,
    `(?:is|was|does|did|has|do|are|were) ${IT} (?:in your [^ .?!,]+ )?(?:still |ever )?(?:going away|go away|gone|ease|easing|fade|fading|wear off|hang around|let go|stay with|come back|grow|shrink|come and go|come in)(?= )`,
    `(?:notice|sense|feel|find|locate|observe|watch|track|pay attention to) (?:where|how|what) (?:${IT}|the (?:tension|stress|pressure)) (?:sits|lives|moves|is|does|starts|goes|feels|settles|hides|shows|grows)(?= )`,
    `(?:as|while|when) you (?:talk|say|tell|speak|describe|think|are telling|are talking|are saying|breathe) (?:[^.?!]+ )?, (?:what (?:is happening|happens) (?:to|with)|does|do|is|where (?:is|does)|how (?:is|does)) ${IT}(?= )`,
    `(?:where|how|does|is|did|do|was|what) (?:[^.?!,]+ )?(?:it|they)(?= )(?:[^.?!,]+ )?, (?:that|this|the|those) (?:[^ .?!,]+ )?(?:${FELT}|rejection|loss|loneliness)(?= [?])`,
    'where(?:abouts)? (?:in you |exactly |inside )?(?:do|did|does|are) you (?:feel|feeling|notice|sense) (?:it|that|this)(?: (?:most|the most|now|exactly|first|right now|strongest|physically|inside))?(?= [?])',
    '(?<=^ (?:and |so |just |but )*)how (?:<state>|gutted|livid|crushed|heartbroken)(?: (?:exactly|precisely|really))?(?= (?:, .*)?[?])',
    '(?<=^ (?:and |so |but )*)just how (?:<state>) (?:are|were|did|do|is|was)(?= )',
    `${IT} , (?:and )?(?:how (?:${MEASURE}|long|often)|where (?:is|does|did)|what (?:colour|color|shape|size))(?= )`,
    `(?:is|was|does|did|has) ${IT} (?:[^ .?!,]+ ){0,3}?(?:${COMPARED}|${MEASURE} or)(?= )`,
    `(?:does|did|can|could) ${IT} (?:move|shift|spread|burn|throb|press|sting|pulse|tingle|sink|swell|fade|ebb|linger|settle)(?= )`,
    `how often (?:does|do|did|has) ${IT}(?= )`,
    '(?:feel|feeling|sense|sensing) what (?:that|the|this) (?:[^ .?!,]+ ){0,2}does (?:to|in|with) you(?= )',
    'listen (?:in )?to (?:what )?your (?:body|gut|heart|stomach|breathing)(?= )',
    'what does (?:it|that) do to you (?:, )?(?:in here|inside|in there|deep|on the inside)(?= )',
    `what (?:colour|color|shape|size|temperature|weight|texture) (?:is|was|has|does|do) ${IT}(?= )`,
    'what (?:kind|sort|type) of (?:emotion|feeling) (?:is|was|sits|lives) (?:sitting|there|that|living|in there|underneath)(?= )',
    `(?:locate|trace|pinpoint|map) ${IT}(?= )`,
    `(?:stay|sit|remain|be|linger) (?:inside|in|with|around) ${IT}(?= )`,
    '(?:talk|speak|listen) to (?:that|the) (?:<state>|little|hurt|wounded|inner) (?:part|piece|child|girl|boy|voice) (?:of|in|inside)(?= )',
    'is it an? (?:heavy|deep|dull|sharp|old|quiet|cold|hot) (?:sort|kind|type) of (?:<emo>)(?= )',
    '(?:that|the) (?:<state>) (?:boy|girl|child|kid|lad) you (?:were|used to be)(?= )',
    '(?:how much|how many) (?:percent |degrees )?(?:<emo>|stress) (?:was|is|did|do|does) (?!(?:the|a|his|her|they|he|she) )',
    'is (?:it|that|this) an? (?:old|familiar|deep|heavy|nagging|warm|cold) feeling(?= )',
    'what (?:comes|bubbles|rises|wells) up (?:when|as|while|now|in you|inside)(?= )',
    'which part of (?:your body|you) (?:reacts|reacted|responds|responded|tenses)(?= )',
    '(?:which|what) emotions? (?:bothers|troubles|weighs|do you|haunts|overwhelms)(?= )',
    `when did (?!(?:that|the|this) feeling )${IT} (?:begin|arise|first)(?= )`,
    'which (?:feeling|emotion) is (?:uppermost|strongest|on top|dominant|the strongest)(?= )',
    '(?:just )?let (?:them|it) (?:come|flow|out) , (?:those|that|the) (?:tears|<emo>|feeling)(?= )',
    '(?<=^ (?:just |and |so )*)allow yourself to (?:be|feel) (?:<state>|<felt>|it)(?= )',
    // put your hand where you feel it
    '(?:put|place|lay|rest) (?:a|your|one) hand (?:[^ .?!,]+ )?(?:on (?:the (?:spot|place)|your (?:heart|belly|chest|stomach))|where)(?= )',
    '(?:point to|show me|tell me) where (?:in you )?(?:it|that|you) (?:sits|hurts|lives|feel (?:it|that))(?= )(?!.*(?:photo|map|picture|plan))',
    'where(?:abouts)? (?:inside|within|in) (?:yourself|you) (?:do|did|does|is)(?= )',
    '(?:weather|landscape|temperature) (?:is it |like |in there )*(?:inside|in) you(?= )',
    'what (?:does|did) (?:<emo>|loneliness|disappointment|shyness) (?:taste|smell|sound|look|feel) like(?= )',
    '(?:is|was|does) it (?:feel )?(?:more )?(?:of |like )?an? (?:stab|dull|sharp|knot|ache|burning|heavy|stabbing|throb|weight|lump|sting)(?: [^ .?!,]+)? or(?= )',
    '(?:are|is|does|do) (?:you|it|that) still (?:[^ .?!,]+ ){1,4}when(?:ever)? you (?:think|look|talk|speak|remember|go)(?= )',
    '(?:are|do) (?:there )?(?:any |the )?tears (?:coming|come|rising|welling|there|close)(?= )',
    `(?:stay|sit|remain|be) (?:[^ .?!,]+ )?with (?:that|this|the|your) (?:[^ .?!,]+ )?${FELT}(?= )`,
    '(?:feel|notice|sense) what (?:that|it|this) does (?:to|in|with) you(?= )',
    'what (?:goes|is going|went|moves|stirs) on (?:inside|within|in) you (?:when|as|while|now)(?= )',
    'what (?:pain|grief|hurt|feeling|emotion|sorrow|fear) (?:lies|sits|is|hides|lives|lurks) (?:underneath|beneath|behind|below|under|down there)(?= )',
    `(?:give|gave|giving) ${IT} (?:free rein|full rein|its head|a free hand|permission)(?= )`,
    '(?:drop|sink|come|get|move) (?:out of your head )?(?:and )?into your body(?= )',
    '(?:does|do|did) (?:it|that|this) (?:still )?(?:keep you (?:awake|up)|wake you)(?= )',
    'how do you (?:normally |usually )?(?:deal|cope|live|sit) with (?:<emo>|loneliness|disappointment)(?= )',
    'how (?:alone|small|empty|lost|invisible|left out|rejected|helpless|worthless|rotten|low) (?:exactly |really )?(?:do|did|were|are|was) you(?= )',
    'where does (?:that|this|the) (?:aloneness|being alone|feeling alone|[^ .?!,]+ness) (?:live|sit|start|come|hide)(?= )',
    `(?:rate|score|grade|measure|weigh|name the size of) ${IT}(?= )`,
    // what humiliated is like from within
    `(?:what|how) (?:<state>|<felt>|it|that|being <state>|feeling <state>) (?:is|was|feels|felt)(?: like)? ${INSIDE}(?= )`,
    `(?:describe|picture|draw|paint|sketch|map|observe|watch|explore) (?:[^ .?!,]+ ){0,2}${IT} ${INSIDE}(?= )`,
    `${IT} (?:[^ .?!,]+ ){0,2}${INSIDE}(?= )`,
    `(?:like|want|love|invite|ask) you to (?:just |really |slowly )?(?:describe|draw|face|feel|hold|meet|watch|follow|locate|explore|observe) ${IT}(?= )`,
    // for how many days does the gloom hang about
    `(?:for )?how (?:long|many (?:days|weeks|hours|nights|evenings|months|years)) (?:does|do|did|has|have|will) ${IT}(?= )`,
    `zoom (?:[^ .?!,]+ )?in (?:[^ .?!,]+ )?on ${IT}(?= )`,
    `(?:put|putting|find) (?:words for )?${IT} (?:[^ .?!,]+ )?(?:into words|in words)(?= )`,
    `(?:look|looking) ${IT} in the (?:eye|eyes|face)(?= )`,
    `what happens (?:to|with) ${IT}(?= )`,
    `when you (?:[^ .?!,]+ )?(?:touch|meet|face|hold|follow|sit with|look at|allow|let in|go near|approach) ${IT}(?= )`,
    `how much (?:room|space|energy|weight|sleep|power|time) (?:does|do|did|has) ${IT}(?= )`,
    `how (?:hot|cold|warm|wide|loud|old|dark|close|sharp|heavy|thick) (?:is|was|does|did) ${IT}(?= )`,
    `where(?:abouts)? (?:does|do|did) ${IT} (?:[^ .?!,]+ )?(?:settle|sit|live|lodge|rest|land|start|begin|hide|press|hang|gather|collect|nest)(?= )`,
    '(?:where|if) ten is (?:the )?(?:worst|most|highest|strongest|maximum|unbearable)(?= )(?<=(?:<state>|<emo>|feeling|bad) .*)',
    `(?:look|stare|gaze) (?:[^ .?!,]+ )?at ${IT}(?= )`,
    `(?:listen|talk|speak) to (?:that|this|the) (?:[^ .?!,]+ )?${FELT}(?= )`,
    `what (?:old|older|deep|deeper|hidden|buried|earlier) (?:<emo>|wound|hurt|pain|ache|feeling)(?= )`,
    `if you (?:[^ .?!,]+ )?(?:face|faced|hold|held|follow|followed|touch|touched|look at|looked at|let in|let go of|allow|allowed) ${IT}(?= )`,
    `(?:can|could|do|would) you (?:still |again )*feel it (?:[^ .?!,]+ )?, ${IT}(?= )`,
  ),
];
