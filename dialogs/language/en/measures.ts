import { signs, type Sign } from '../signs.ts';
import { FEELING } from './dwells.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |or |just |well , |, )*)';
const FELT = `(?:${FEELING}|pride|knot|lump|pit|butterflies|nerves|panic|rage|dread|shaking|trembling|shivering|sweating|racing heart|fluttering|tightness|stage fright|tension|joy|relief)`;
const IT = `(?:(?:that|this|your|the|those|these) (?:(?!(?:you|is|was|it|of|in|at) )[^ .?!,]+ )?${FELT})`;
const PLACE =
  '(?:body|stomach|chest|head|throat|shoulders|belly|heart|gut|breathing|hands|neck|back|jaw|tummy|legs|knees|face|muscles|fingers|palms)';
const FADES =
  '(?:does|did|is|was|will|has|do) (?:it|that|they) (?:[^ .?!,]+ )?(?:fade|ease|go|pass|stay|move|wear|shift|stop|lift|die|disappear|come|gone|subside|settle|sink|shallow|stays|on)';
const BITS =
  '(?:a bit|a little|just a bit|just a little|a tiny bit|slightly|mildly|only a little|only a bit|sort of|kind of|just)';

/** How big, how long and where in the body, in questions that name the feeling only by what the body does (domain.md §3 rule 4). */
export const MEASURES: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {
      where: 'asking',
      unless: ['(?:machine|engine|patient|client|resident|customer|cupboard|what happened|situation|bread|battery|drawer)(?= )'],
    },
    // that knot in your stomach, what does it feel like
    `${IT} (?:(?:in|on|around|inside) your ${PLACE} )?, (?:and )?(?:what|how|where|when|does|is|was|did) (?:[^ .?!,]+ )?(?:it|they|that|you|long)(?= )(?!.*(?:set it off|bring it on|start it|happen|trigger))`,
    `(?:does|did|is|was|do|has) ${IT} (?:[^ .?!,]+ ){0,6}?(?:, )?or ${FADES}(?= )`,
    `(?:does|did|do) ${IT} (?:[^ .?!,]+ )?(?:go|run|sit|cut) (?:[^ .?!,]+ )?deep(?= )`,
    `(?:is|was|does|did) ${IT} (?:[^ .?!,]+ ){0,2}?(?:as|just as|quite as) (?:big|strong|deep|bad|sharp|fresh|heavy|intense|large)(?= )`,
    `how many (?:days|hours|minutes|weeks|nights|months) (?:[^ .?!,]+ ){0,6}?(?:${IT}|nerves|butterflies)(?= )`,
    'how (?:many|long) (?:minutes|hours|days|seconds)? ?(?:before|until|till|did it take before|does it take before|passes before) (?:it|that|they) (?:[^ .?!,]+ )?(?:wore off|goes away|went away|fades?|faded|eases?|eased|passes|passed|lifts|lifted|calms|calmed|settles|settled|subsides|subsided|stops?|stopped)(?= )',
    'how long (?:have|had|did|do|has) you (?:been )?(?:carried|carrying|carry|lugging|lugged|walking around with|dragging) (?:that|this|it|all that)(?= )',
    '(?:is|was) (?:it|that) (?:more )?an? [^ .?!,]+ing (?:feeling )?or (?:more |rather )?an? [^ .?!,]+ (?:feeling|pain|ache|one)(?= )',
    'what (?:goes|is going|went|was going) on inside(?: you)? (?:when|as|then|[?])',
    // how furious, a bit or completely
    `${START}how <state>(?= (?:,|[?]))`,
    `${START}(?:(?:was|were|is|are) (?:it|you|that) )?${BITS} <state> (?:, )?or (?:[^ .?!,]+ ){0,3}?(?:really|very|completely|totally|<state>|bursting|through|all|utterly|properly|full|fully|truly|deeply|a lot|more)(?= )`,
    '(?:what|how much|how many) (?:percentage |per cent |percent |share |part |of (?:it|that) )+(?:of (?:it|that) )?(?:was|is|were) (?:[^ .?!,]+ )?(?:<emo>|<state>|pride|hurt)(?= )',
    'how much of (?:it|that|this) (?:was|is) (?:<emo>|pride|hurt|<state>)(?= )',
    `(?:can|could|do|did) you (?:[^ .?!,]+ )?(?:feel|sense|find|locate|notice) (?:that|the|this) (?:shaking|trembling|tightness|knot|lump|racing|pounding|shiver|shivering|flutter|ache|heat|sweat)(?= )`,
    'how (?:much|badly|bad) (?:did|does|do) (?:it|that|this) hurt(?= )',
    'how (?:much|badly) (?:did|does) (?:it|that|this) (?:sting|ache|burn|weigh)(?= )',
    // did your hands shake; do you still get goosebumps
    `(?:did|do|does|were|was|are|is) (?:your|the) (?:hands|knees|palms|legs|lips|voice|heart|stomach|cheeks|fingers|tummy|throat|chest|pulse|breath|breathing|mouth) (?:[^ .?!,]+ )?(?:shake|shaking|sweat|sweating|tremble|trembling|race|racing|pound|pounding|churn|churning|knot|tighten|tight|wobble|go|burn|flutter|dry|dried|speed|quicken|sink|drop|thump|thumping|beat|clench|turn)(?= )`,
    'do you (?:still |ever |sometimes |even )*(?:get|feel) (?:the |any |those )*(?:goosebumps|shivers|butterflies|chills|cold sweats?|a lump|palpitations|pins and needles|knots?)(?= )',
    `${START}(?:is|was|did you feel|do you feel|can you feel) (?:it|that) (?:[^ .?!,]+ )?(?:in|on|around|across) your ${PLACE}(?= )`,
    `what (?:goes on|happens|went on|happened|is going on|is happening|do you notice|changes|moves) (?:[^ .?!,]+ ){0,2}?in(?:side)? your ${PLACE}(?= )`,
    `what (?:does|did) your ${PLACE} (?:do|feel|tell)(?= )`,
    'how (?:big|large) (?:is|was) the (?:part|bit|piece|corner) of you (?:that|which) (?:is|was|feels|felt) (?:[^ .?!,]+ )?(?:<state>|<felt>)(?= )',
    '(?:could|might|can|may|is) there (?:be |also be |maybe be )?(?:another|a different|some other|something|a deeper|a layer of) (?:(?:emotion|feeling|<emo>|else|hurt) )+(?:[^ .?!,]+ ){0,3}?(?:behind|under|underneath|beneath|below)(?= )',
    `(?:does|did) (?:it|that|${IT}) (?:still |ever |also )*(?:keep|kept|wake) you (?:awake|up)(?= )`,
  ),
  signs(
    SETS,
    'dwells',
    {},
    `(?:shut|close) your eyes(?= )`,
    `(?:put|place|hold) ${IT} (?:[^ .?!,]+ )?(?:under (?:the|a) (?:microscope|magnifying glass)|up to the light)(?= )`,
    `(?<=^ |(?:^| )and )(?:call|summon|bring|conjure) (?:up |back )?${IT}(?= )`,
  ),
];
