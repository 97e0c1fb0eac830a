import { signs, type Sign } from '../signs.ts';
import { FEELING } from './dwells.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |or |just |well |okay , |then |go on , |now |please |, )*|[;:] )';
const FELT = `(?:${FEELING}|hurt|knot|lump|pit|humiliation|nerves|hate|spite|pride|butterflies|joy|blues|grudge|missing|sting|unrest|shaking|trembling|crying|sobbing|shivering|sweating|tight feeling|stage fright|heartache|heavy heart|sense of [^ .?!,]+|cheerfulness|emptiness|bad mood|low mood)`;
const THIS = '(?:that|this|your|the|those|these|all that|all this|such|so much)';
const IT = `(?:${THIS} (?:(?!(?:you|is|was|it|of|in|at) )[^ .?!,]+ ){0,2}?${FELT})`;
const PLACE =
  '(?:arms?|back|belly|body|bones|bowels|breath|breathing|cheeks|chest|eyes|face|fingers|fists|forehead|guts?|hands|head|heart|insides|jaw|knees|legs|limbs|lips|lungs|mouth|muscles|neck|palms|pulse|ribs|shoulders|skin|spine|stomach|stomach muscles|teeth|temples|throat|tummy|veins|voice)';
const BODILY =
  '(?:ache|aching|beat|beating|burn|burning|churn|churning|clench|clenching|clenched|close|closing|cramp|drop|dry|flip|flutter|freeze|go|going|hurt|jump|knot|leap|pound|pounding|quicken|quiver|race|racing|rise|sag|shake|shaking|shiver|shivering|sink|skip|slow|speed|sweat|sweating|tense|tensing|thump|thumping|tight|tighten|tightening|tingle|tingling|tremble|trembling|turn|turning|twist|wobble)';
const LITTLE =
  '(?:a bit|a little|a little bit|a tad|a touch|slightly|mildly|somewhat|just a (?:bit|tad|little|touch)|only a (?:bit|little)|just|merely|rather|fairly|moderately|quite)';
const DEGREE =
  '(?:mild|slight|small|little|light|proper|real|blind|sheer|full|total|utter|deep|genuine|actual|full-blown|absolute|gentle|vague|raging|intense|serious|(?:one )?hundred percent|\\d+ percent|a bit of|a lot of|a touch of|a flicker of|a hint of|complete|great|big)';
const NIGGLE = '(?:niggle|twinge|pang|flicker|dip|prick|stab|ripple|ache|sting|whisper|murmur|hint|touch)';
const MASK =
  '(?:anger|armour|armor|banter|bluff|bravado|cheerfulness|cheeriness|chatter|clowning|coolness|facade|front|fury|giggling|grin|hardness|irritation|jokes|joking|laugh|laughing|laughter|mask|rage|sarcasm|sharpness|shell|shouting|shrug|silence|smile|smiling|swagger|swearing|tears|toughness|tough (?:guy|girl|act|exterior|talk)|wall|indifference|aloofness|crying|sulking|bluster|fear|shame|sadness|frustration|anxiety)';
const NOT_OTHERS =
  "(?:patient|client|resident|customer|guests?|soup|machine|engine|horse|dog|child|animal)(?:'s)? |in your own words|what (?:would|could) help|happened|(?:triggered|caused|sparked|set off|brought)(?= )|say about|tell you about|tell us about|important|situations?|describe yourself";

/** The feeling weighed, placed, dug under, followed in time, or held on to: more ways to stay with it (domain.md §3 rule 4). */
export const SOUNDINGS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    { unless: [NOT_OTHERS] },
    // how upset are we talking
    'how <state> (?:are|were|is|was|do|did) (?:we talking|we|you|it|that)(?= )',
    '<state> (?:, )?(?:to|up to) what (?:extent|degree|point|level)(?= )',
    `<state> : (?:and )?(?:how|on|from|where|since)(?= )`,
    `(?:from|between) (?:nought|zero|nil|one|0|1) (?:to|and) (?:ten|five|a hundred|hundred|5|10|100) , (?:how|what|where|your) (?:<state>|<emo>|strong|bad|is|was|would you (?:put|place|rate|score)|much)(?= )(?!.*(?:rate the|score the|soup|service|job|placement|day))`,
    '(?:ten|one|zero|a hundred) (?:being|meaning|is) (?:[^ .?!,]+ ){0,2}?(?:unbearable|the worst|worst|overwhelming|calm|happy|fine|ecstatic|panic|no pain|none)(?= )',
    `${START}(?:(?:was|is) it )?(?:an? |just |really |only )*${DEGREE} (?:<emo>|hurt|nerves)(?: (?:then|maybe|perhaps))? (?:, )?or (?=[^?]*[?])`,
    `(?:<emo>|nerves) (?:, )?or (?:just |only |rather |more )*(?:an? )?(?:${NIGGLE}|half|some butterflies|butterflies|blind|real|a bit|nerves|the tail end)(?= )`,
    `${START}(?:(?:was|is) it )?(?:just |only |more )*an? ${NIGGLE} (?:of [^ .?!,]+ )?(?:, )?or(?= )`,
    '<state> (?:right )?(?:to the (?:bone|core|marrow|bottom|depths)|through and through|all the way|on the surface|deep down|inside|all over) (?:, )?or(?= )',
    `${START}(?:(?:were|was|are|is|did|do) (?:you|it|that) (?:feel )?)?${LITTLE} <state> (?:, )?or (?=[^?]*[?])(?=(?:[^ ?]+ )*(?:<state>|floods|bits|pieces|utterly|properly|really|completely|sick|bursting|out of|beyond|very|all|totally|deeply|lot|terribly|heart|through) )`,
    `(?:one |a )?(?:hundred|fifty|ninety|eighty|ten|\\d+) (?:percent|per cent) (?:<emo>|<state>|hurt)(?= )(?=.*[?])`,
    `(?:how|what) (?:much|percentage|part|share|proportion) (?:[^ .?!,]+ ){0,3}?${IT} (?:is|was|are|were|remains|has|do|did) (?:still|left|there|gone|yours|with|you|really)(?= )`,
    `(?:is|was|does|did|feels?) (?:${IT}|it) (?:[^ .?!,]+ ){0,2}?(?:worse|stronger|heavier|deeper|sharper|fiercer|more (?:intense|painful)|bigger|smaller|milder|weaker) (?:than|or|now|at night|when)(?= )(?!.*(?:traffic|weather|shift|job) )`,
    `did (?:it|that) hurt (?:more|less|as much|worse)(?= )`,
    `how (?:does|did|do) ${IT} compare(?= )|compare ${IT}(?= )`,
    `which (?:one )?(?:of (?:the|those|these|your|them|both) (?:two |three )?(?:feelings|emotions)? ?)?(?:one )?(?:, )?(?:is|was|weighs|hurts|hurt|feels|felt|cuts|sits|which one) (?:[^ .?!,]+ )?(?:strongest|stronger|heaviest|heavier|most|worst|worse|deepest|deeper|bigger|biggest|uppermost)(?= )(?=.*(?:feeling|emotion|<emo>|hurt|fear))`,
    `(?:of|between|among) (?:those|these|your|the) (?:two |three |both )?(?:feelings|emotions)(?= )`,
    `(?:which|what) (?:emotion|feeling) (?:is|was|comes|came|do|does|did|would|hurts|hurt|weighs|wins|won|takes|sits|lies|hides|lives|goes|dominates|rules)(?= )`,
    // where does it hurt
    `where(?:abouts)? (?:exactly |precisely |in you )?(?:does|did|do) (?:it|you) (?:still |feel it |really )?(?:hurt|hurts|ache|sting|pinch|tense|tighten|tense up)(?= )(?! (?:your|his|her|the|him|them) )(?!.*(?:toe|box|landed|fell|foot|leg|ankle|crate|kick))`,
    `where(?:abouts)? (?:exactly |inside |in you )?(?:did|do|are|can) you (?:feel|feeling|notice|sense) (?:it|that|this|them) [:;,-](?= )`,
    `(?<!when )(?:did|do|does|is|are|was|were|has|can you feel|do you feel|did you feel|feel|notice|do you notice) (?:how )?your (?:[^ .?!,]+ )?${PLACE} (?:[^ .?!,]+ ){0,2}?${BODILY}(?= )(?!.*(?:hurt|sore|injury|from the|lifting))`,
    `what (?:happened|happens|is happening|did|does|was going on|goes on|changes|changed) (?:to|with|in|inside|around|about) your ${PLACE}(?= )(?!.*(?:injury|accident|bandage|cut|burn))`,
    `(?:point to|show me|tell me|feel|find|trace|locate|sense) (?:exactly |precisely |out )?where (?:in (?:you|your body) )?(?:${IT}|it|that|you) (?:sits|is|lives|hurts|hides|hurt|feels?|starts|lodges|settles)(?= )(?!.*(?:map|photo|plan|picture))`,
    `(?:breathe|lean|go|sink|drop|move|settle|feel|look|turn|step|come) (?:[^ .?!,]+ )?(?:into|inside|in to|towards|through) (?:that|the|this|your) (?:tightness|tension|heaviness|stillness|knot|ache|lump|pressure|${FELT})(?= )`,
    `(?:turn|go|look|travel|draw|bring)(?: your)?(?: attention| gaze| eyes| focus)? (?:inward|inwards|inside yourself|within yourself)(?= )`,
    // stay in the feeling
    `(?:stay|remain|linger|be|sit|rest|pause|hover|tarry|dwell) (?:here |there |a moment |a bit |a little |just |longer |for a (?:bit|moment|minute|while|second) )*(?:in|with|at|on|by|inside) (?:the feeling|${IT}|it(?= (?:[,.;!]|for|a (?:bit|little|moment|while)|now)))(?= )(?<!(?:you|he|she|they|i|to) (?:stay|remain|be|stick|keep|stayed) .*)(?<!will .*)`,
    `(?:dwell|linger|ruminate|meditate|ponder|chew) on ${IT}(?= )`,
    `(?:hear|know|learn|talk|say|tell me|find out|speak|ask you|ask|explore|understand) (?:[^ .?!,]+ ){0,2}?(?:more |everything |all |a lot |further )+(?:about|of|on) ${IT}(?= )`,
    `(?:describe|draw|sketch|paint|sculpt|sing|write|act out|picture|visualise|visualize|name|dissect|study|examine|map out|characterise) (?:me |for me |us )?(?:out )?(?:${IT}|the (?:knot|lump|pit) in your)(?= )(?!.*(?:customer|patient|client|film|book|painting))(?<!(?:he|she|they|customer|patient|client|resident) .*)`,
    `(?:dig|delve|dive|probe|burrow|get|look|go|sink|plunge|drill|zoom) (?:a bit |a little |much |down |right |deep |deeper |further |more |in |closer |closely )*(?:into|in to|inside|under|underneath|beneath|below|in on|on|at) ${IT}(?= )(?<!(?:he|she|they) .*)`,
    `(?:get|go|come|dig|look|reach|see|feel) (?:right )?(?:to the (?:bottom|root|core|heart|source|roots) of) ${IT}(?= )`,
    `${START}(?:go on (?:and )?|do |you may |you can |feel free to |by all means )?(?:, )?(?:cry|weep|sob|scream|grieve|rage|shout)(?= (?:if|as|it|,|[.!]|all|your|out|away|when))(?!.*[?])`,
    `(?:let|get|cry|scream|shout|sob|pour|throw|talk) (?:it|them|that|everything|${IT}) (?:all )?out(?= (?:[,.!]|$|if|here|now|all|loud|when))(?<!(?:you|he|she|they|him|her) .*)`,
    `(?:it is|it is perfectly|that is|you are|you may|you can) (?:all right|okay|fine|safe|good|allowed|permitted|free|always|just|perfectly|only human|normal)+ ?to (?:cry|weep|grieve|feel (?:that|this|the|it|sad|angry|hurt|like)|be (?:sad|angry|scared|afraid|hurt|furious|emotional)|let (?:it|that|the) (?:out|in|be))(?= )`,
    `you are allowed to (?:feel (?:that|this|the|it|all)|cry|grieve)(?= )`,
    `(?:put|give|stick|slap|pin) (?:me )?(?:an? |some )(?:figure|number|mark|score|grade|percentage|weight|value|name) (?:on|to) (?:${IT}|it)(?= )(?=.*(?:feel|<emo>|happiness|hurt|pain))`,
    `(?:rate|score|grade|measure|gauge|weigh|quantify) ${IT}(?= )(?!.*(?:customer|guests))`,
    `${START}(?:feel|relive|re-live|taste|summon|recall|revisit|experience|feel into|return to|imagine) (?:${IT}|it once more|it again|it fully|how <state> you (?:are|were))(?= )(?! (?:of the|at the) )`,
    // what is hidden under all that cheerfulness
    `(?:what|who|anything|something(?: else)?|how much|what else|which feeling|someone) (?:[^ .?!,]+ ){0,4}?(?:underneath|beneath|under|behind|below) (?:all )?(?:that|this|those|your|the|all the) (?:[^ .?!,]+ )?${MASK}(?= )(?!.* (?:mountain|photo) )`,
    `(?:underneath|beneath|under|behind|below|apart from|besides|next to|alongside|in addition to|as well as|aside from) (?:all )?(?:that|this|those|your|the) (?:[^ .?!,]+ )?${MASK} , (?:what|who|is|which|do|does|where|how)(?= )`,
    `(?:what|which) (?:else|other|more) (?:is|was|lives|sits|lies|are|were|feelings?|emotions?)(?: [^ .?!,]+)? ?(?:in there|down there|inside there|in (?:${IT}|you)|underneath|behind it|beneath|below|in that mix|in the mix|under there|at play|besides|apart from)(?= )(?!.*(?:bag|box|drawer|van|kit|cupboard|shop|lorry|fridge))`,
    `(?:what|which) (?:else )?(?:do|did|can) you (?:feel|notice|sense|find|see) (?:under|underneath|beneath|behind|below|inside|besides|apart from) (?:it|that|there|all that|${IT})(?= )(?!.*(?:box|machine|bonnet|car))`,
    `(?:top|upper|deepest|bottom|next|outer|first|deeper|inner|second|lowest) layer(?= )(?=.*(?:feel|<emo>|hurt|irritation|of that|of it|one down|you))(?!.*(?:cake|paint|plaster|soil|varnish|coat|brick))`,
    `(?:peel|strip|scrape|scratch|lift) (?:off|away|back)? ?${IT}(?= )`,
    `${IT} (?:is |was )?(?:just |only |merely )?(?:the (?:tip|top|surface|start)|a (?:cover|mask|lid|cloak|symptom|layer))(?= )`,
    `what (?:is|was) (?:${IT}|it) (?:really |truly |actually |deep down |at bottom |trying to |hiding |covering |masking |protecting |guarding |shielding |standing in )+(?:about|for|made of|telling|saying|say|tell|from|you|[?])(?= |$)`,
    `what (?:is|was|are) ${IT} made of(?= )`,
    // where did you learn to be so ashamed
    `where (?:did|do|have) you (?:ever )?(?:learn|learnt|learned|pick up|get) (?:it |that )?(?:from )?(?:to be |to feel |being |feeling )?(?:so |such |that |this )*(?:<state>|<emo>)(?= )`,
    `(?:is|was) (?:that|this|it) (?:an? )(?:old|ancient|familiar|childhood|deep|buried|inherited|recurring|lifelong|long-standing|known) (?:pain|hurt|wound|ache|sore|friend|<emo>|feeling|scar|pattern)(?= )`,
    `(?:recognise|recognize|know|remember|recall) (?:that|this|the|such) (?:[^ .?!,]+ )?(?:${FELT}|helplessness|powerlessness) (?:from|of|as|when) (?:when|your (?:youth|childhood|early|past|primary)|as a|you were|back when|way back|long ago|being (?:little|small))(?= )`,
    `(?:who|anyone|anybody|which of them|someone) (?:else )?(?:in|at|of) your (?:family|house|home|parents) (?:is|was|were|has|had|feels|felt|gets|got) (?:[^ .?!,]+ )?(?:so |that |this |also |as |just as |always )*(?:<state>|<emo>|such|that)(?= )(?=.*(?:<state>|<emo>))`,
    `(?:go|goes|going|date|dates|reach|reaches|trace) back (?:[^ .?!,]+ ){0,3}?(?:to|that)(?= )(?=.*(?:<emo>|feeling|divorce|childhood|hurt))(?<=(?:<emo>|feeling|hurt|loneliness) .*)`,
    `how far back (?:does|do|did|can) (?:${IT}|it|you)(?= )(?=.*(?:<emo>|feel|go|trace) )(?!.*(?:road|field|history of|records|files|log))`,
    `how old (?:is|was|were) (?:${IT}|(?:you|that) (?:when|the first time) (?:[^ .?!,]+ ){0,4}?(?:<state>|felt|hurt|feeling))(?= )`,
    // how long before the shaking stopped
    `how long (?:did|does|do|will|before|until|till|is it before|was it before|it took before) ${IT} (?:[^ .?!,]+ )?(?:last|lasts|lasted|stay|stayed|linger|go on|take|stop|stopped|ease|eased|go|went|pass|passed|hang|fade|faded|wear|wore|keep|drag|sit|haunt|remain|settle|subside|subsided|sink|lift|lifted)(?= )`,
    `${IT} (?:already |still |always |just |constantly |permanently |ever )+(?:there|with you|around|in you|lurking|gnawing|burning|present|lingering|alive|raw|fresh)(?= )(?=.*[?])`,
    `when (?:is|was|are|were|does|did|do) (?:${IT}|it) (?:at its|at their|get|feel|the|most|hit|peak|bite|cut|come on)? ?(?:worst|strongest|most intense|heaviest|fiercest|peak|intense|rawest|loudest|sharpest|hardest|deepest|darkest)(?= )(?!.*(?:traffic|busy|rush|wind|weather|queue))`,
    `(?:at|during) (?:its|their|the) (?:peak|worst|height|deepest|strongest|lowest|very worst) , (?:how|what|where)(?= )(?=.*(?:<emo>|<state>|feel|hurt|pain|it))(?!.*(?:rush|queue|traffic))`,
    `(?:what time of (?:the )?(?:day|night|week)|which (?:moment|part|time) of the (?:day|night|week)|on which days) (?:is|does|do|was|did|are) ${IT}(?= )`,
    `how (?:often|frequently|regularly) (?:do|did|have|does|are) you (?:still |ever |really )*(?:feel|felt|feeling|get|cry|cried|wake up|lie|break) (?:like |so |this |that |such )*(?:<state>|<felt>|<emo>|empty|cry|low|down|crying|in tears|awake|apart)?(?= )(?!.* (?:get|wake up) (?:at|the|a|to|up|paid|early) )`,
    `(?:does|did|is|was) (?:it|that|this) (?:really |also |sometimes |ever )*(?:still )?(?:sting|stings|hurt|ache|burn|smart|gnaw|rankle|bleed|throb|stinging|hurting|aching|gnawing)(?= (?:[?]|even|still|now|when|at night|every|inside|deep|there|as|to (?:think|say|talk)|so|as much|after|today|like|less|more|physically))(?! when you (?:press|bend|lift|walk|move))(?!.*(?:knee|ankle|burn mark|leg|foot|wrist))`,
    `(?:does|did|is|do) (?:it|that|they|${IT}) (?:[^ .?!,]+ )?(?:come|comes|build|builds|creep|rise|arrive|hit|grow|fade|wash|roll) (?:up |on |over you )?(?:and go|in waves|all at once|all of a sudden|slowly|gradually|suddenly|in bursts|in fits|bit by bit|from nowhere|out of nowhere)(?= )(?=.*(?:<emo>|feel|it|that) )(?!.*(?:customers|orders|tide|water))`,
    `${FELT} [:;] (?:is|does|did|was|do|are|where|how|has|what|when|can) (?:it|that|they|you|in|deep|long|often|strong|does|is|do)(?= )(?=.*[?])`,
    `(?:are|were|do) you (?:still |always |ever )*(?:carrying|carry|lugging|dragging|nursing|harbouring|holding on to|hold on to|clinging to|bottling up|sitting on|hanging on to|walking round with|walking around with|living with|wrestling with|struggling with|battling|fighting) (?:around )?(?:${IT}|all that|that|this)(?= (?:[?]|with|around|about|still|inside|every|all|so))`,
    `have you (?:ever |really |already |fully |properly |actually |at all |had a |been able to |managed to |let yourself |allowed yourself to )+(?:cried|cry|grieved|grieve|mourned|mourn|wept|weep|felt (?:it|that|the)|feel (?:it|that|the)|worked through|processed|given (?:it|that) a place|cried it|let it)(?= )`,
    `how (?:do|did|can|are|have) you (?:still |even |manage to |ever )*(?:live|lived|sleep|cope|deal|put up|carry on|get through|survive|bear) (?:with |under |a day with |at night with )*(?:${IT}|such (?:<emo>|a feeling)|so much <emo>)(?= )`,
    `(?:what|who) (?:exactly |precisely )?(?:are|were|is|was) (?:you|it) (?:[^ .?!,]+ ){0,6}?(?:, )?(?:deep down|deep inside|at heart|way down)(?= )(?=.*(?:<state>|feel|<emo>))`,
    `(?:do|did) you (?:often|always|usually|ever|sometimes|regularly|frequently|still) feel (?:that way|like that|like this|this way|so|it|those|these|that (?:<emo>|feeling))(?= )`,
    `(?:have|were) you always (?:been )?(?:so|such an?|this|that|an?) (?:<state>|<emo>)(?= )`,
    `what is it like to (?:carry|live with|feel|be|have|bear) (?:so much |such |that |all that |so |this |around )*(?:<emo>|<state>|${FELT})(?= )`,
    `(?:go|dig|dive|delve|look|get) (?:a bit |a little |much |even |somewhat )*deeper (?:into|in|inside) (?:that|this|it)(?= (?:[.!?,]|$|together|now))`,
    `who (?:ever )?(?:taught|told|made) you to (?:be|feel) (?:so |that |such )*(?:<state>)(?= )`,
    `hold (?:on to|onto) ${IT}(?= )`,
    '(?:how|what) (?:does|did) (?:that|it|this) make you feel (?:inside|deep|in your|physically|on the inside|when you think)(?= )',
    'what (?:happens|goes on|stirs|moves) (?:deep )?(?:inside|within|in) (?:of )?you when(?:ever)? you (?:think|talk|hear|remember|look back|say|picture|imagine)(?= )',
    `(?:worst|hardest|most painful|heaviest|toughest) (?:thing|part|bit|side) (?:of|about) (?:being |feeling )?(?:so )?(?:<state>|<felt>|${IT})(?= )`,
    'when(?:ever)? you (?:feel|are|get) (?:so |that |this )?<state> , (?:how (?:long|often|deep|strong|bad)|where (?:do|does|in)|what (?:does it feel|happens (?:in|inside)|is it like))(?= )',
    `(?:go on|carry on|continue|keep talking|talk) about ${IT}(?= )`,
    'describe (?:[^ .?!,]+ ){0,2}?what you (?:feel|are feeling)(?= (?:now|right|inside|exactly|at this|in your|as we|[.?!,]))',
    '(?:some |any |an)?(?:other|different|deeper|older) (?:emotion|feeling|emotions|feelings) (?:[^ .?!,]+ )?(?:under|behind|beneath|underneath|below)(?= )',
    'how (?:badly|bad|much) does it (?:still )?hurt(?= )',
    '(?:does|did|do|is|was) (?:it|that|this) feel (?:more )?(?:heavy|light|warm|cold|hot|tight|sharp|dull|big|small|hard|soft|dark|empty|full|raw|old|deep|hollow|sore|numb) (?:, )?or(?= )(?!.*(?:fabric|wood|dough|metal|material))',
    '(?:tell|more|hear|know) (?:[^ .?!,]+ ){0,2}(?:about )?how (?:deeply |very |terribly )?<state> you (?:are|were|felt|feel)(?= )',
    '(?:part|piece|side|corner|bit|voice) (?:of|in|inside) you (?:[^ .?!,]+ )?(?:like|want|need|feel|say|tell|whisper|scream|ask)(?= )(?=.*[?])',
    '(?:what|which) (?:is|was) the (?:saddest|scariest|most painful|loneliest|worst|hardest|darkest|angriest) (?:part|bit|thing|moment|side) (?:of|about) (?:it|that|this|all this)(?= )(?=.*(?:for you|inside|feel))',
    'how do you (?:usually |normally |generally |tend to )?(?:cope|deal|live|handle|manage) (?:with )?(?:such|these|those|that kind of|feelings like) (?:[^ .?!,]+ )?(?:feelings?|emotions?|<emo>)(?= )',
    '(?:were|are|was|is) there (?:any |also |still )*(?:tears|crying|sobs)(?= )',
    // what it does to you
    `what (?:does|do|did|is|was) (?:being |feeling |getting |having been )(?:so |that |this )*(?:<state>|<felt>|left out|shut out|laughed at|passed over|unwanted) (?:[^ .?!,]+ )?(?:do|doing|like|feel|mean|stir)(?= )`,
    `what (?:is|was) it like (?:deep )?(?:inside|within|in) (?:you|your (?:head|heart|body)|there)(?= )(?=.*(?:<state>|feel|<emo>|inside|heart))`,
    `what (?:are|is|were) (?:you|it you are|it you were) (?:really |actually |truly )*(?:feeling|feel) (?:right |just |at )?(?:this|now|here|in this|as|when|then|there|inside|underneath|that)(?= )`,
    `(?:as|while|when|now that|now) you (?:say|tell|hear|speak|talk|describe|repeat|think)(?: [^ .?!,]+){0,6} , (?:what|which|where|how|do|is|are) (?:comes|is coming|rises|bubbles|surfaces|wells|moves|stirs|happens|is happening|do you feel|do you notice|are you feeling|shifts|is it like)(?= )(?!.*(?:photo|picture to mind))`,
    `(?:i see|i notice|i can see|there are|here come|are those|those|your|the|these) (?:some |a few |your |the )*tears [;,:] (?:and )?(?:what|where|who|whose|which|how|let|do|tell)(?= )`,
    `you (?:swallow|sigh|blush|well up|look away|clench your|tremble|shiver|go quiet|bite your|wince|flinch|are shaking|are trembling|are crying|are welling)(?: [^ .?!,;]+){0,4} [;,:] (?:and )?(?:what|where|who|which|how)(?= )`,
    `how (?:badly|deeply|much|hard|heavily|profoundly|keenly) (?:were|are|was|did|does|do|is) (?:you|it|that|this) (?:[^ .?!,]+ )?(?:hurt|hit|wounded|stung|moved|shaken|bruised|offended|affected|touched|scared|upset|miss|weigh|ache|sting|disappointed|crushed|humiliated|insulted)(?= )(?!.*(?:accident|collision|car|wage|pay))`,
    `how (?:strong|big|great|bad|deep|overwhelming|intense) (?:is|was|are|were) (?:the|that|your) (?:urge|need|wish|longing|desire|impulse|temptation) (?:to (?:cry|scream|run|hit|hide|weep|flee|shout|disappear)|for (?:comfort|love))(?= )`,
    `what (?:kind|sort|type|form|shade|flavour) of (?:<state>|<emo>|tired|quiet|numb|hurt|alone) (?:is|was|are|were|do|did|would|,|[?])(?= |$)(?!.* (?:machine|film) )`,
    `(?:is|was) (?:it|that|this) (?:<emo>|hurt) (?:at|towards|about|with|for|over) (?:[^ .?!,]+ ){1,3}(?:, )?or (?:at|towards|about|with|for|over|more|rather)(?= )`,
    `how much of (?:the|your|each|that) (?:day|night|week|time|life|head|energy) (?:does|did|do|is|goes|went|has) (?:it|that|this|${IT})(?= )(?! (?:job|shift|course|work|take you))`,
    `(?:how does|how did|what does|what did) (?:it|that|this) feel (?:in|inside|to be|to feel|deep|physically|from) (?:your body|your chest|you|inside|within|so|that|this|this way|the inside|down|<state>|<felt>)(?= )`,
  ),
];
